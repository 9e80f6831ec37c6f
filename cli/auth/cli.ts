#!/usr/bin/env node
import { builtin } from '../../runtime/base/platform.js';
import { describeAuth } from './describe-auth.js';

const process = builtin<typeof import('node:process')>('node:process');

if (process !== undefined) {
  const { argv, stdout, stderr } = process;
  void describeAuth(argv.slice(2)).then(({ code, output, complaint }) => {
    stdout.write(output);
    stderr.write(complaint);
    // Not exit(): what was written may still be on its way.
    process.exitCode = code;
  });
}
