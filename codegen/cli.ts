#!/usr/bin/env node

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { packageProblem } from './required-packages.js';

const require = createRequire(import.meta.url);

function installedVersion(name: string): string | undefined {
  try {
    const manifest: unknown = require(`${name}/package.json`);
    return String((manifest as { readonly version: unknown }).version);
  } catch {
    return undefined;
  }
}

const problem = packageProblem(installedVersion);
if (problem === undefined) {
  const { runCli } = await import('./run-cli.js');
  process.exitCode = await runCli(process.argv.slice(2), fileURLToPath(new URL('../specs', import.meta.url)));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
