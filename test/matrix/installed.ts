import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder in which everything is installed. */
export const HERE = import.meta.dirname;

const ROOT = resolve(HERE, '../..');

/** Installs what the package is tried beside, and the package itself, packed as it is published. */
export default function install(): void {
  const lock = join(HERE, 'package-lock.json');
  const installed = join(HERE, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) npm('ci');
  const folder = mkdtempSync(join(tmpdir(), 'databricks-sdk-ts-matrix-'));
  try {
    npm('install', '--no-save', '--no-package-lock', pack(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Packs the built package into a folder, and gives the path of the tarball. */
export function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--pack-destination', folder];
  return join(folder, run('npm', args, ROOT).trim().split('\n').at(-1) ?? '');
}

function npm(...args: string[]): void {
  run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], HERE);
}

/** Runs a program to its end, and gives what it prints. Throws with all of it when it fails. */
export function run(program: string, args: readonly string[], cwd = HERE, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_loglevel: 'error', ...env },
  });
}
