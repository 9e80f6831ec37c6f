#!/usr/bin/env node
import { runDiff } from './run-diff.js';

const { stdout, stderr, exitCode } = await runDiff(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
