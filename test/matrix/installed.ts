import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packInto, run } from '../package/packed.js';

/** The folder in which everything is installed. */
export const HERE = import.meta.dirname;

/** Installs what the package is tried beside, and the package itself, packed as it is published. */
export default function install(): void {
  const lock = join(HERE, 'package-lock.json');
  const installed = join(HERE, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) npm('ci');
  const folder = mkdtempSync(join(tmpdir(), 'databricks-sdk-ts-matrix-'));
  try {
    npm('install', '--no-save', '--no-package-lock', packInto(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function npm(...args: string[]): void {
  run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], HERE);
}
