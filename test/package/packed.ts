import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** A folder outside of the repository in which the packed package is installed. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Writes a file and gives its path. */
  write(name: string, text: string): string;
  /** Runs Node in the folder and gives what it prints. */
  node(...args: string[]): string;
  remove(): void;
}

/** Packs the built package into a folder, and gives the path of the tarball. */
export function packInto(folder: string): string {
  const printed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  return join(folder, printed.trim().split('\n').at(-1) ?? '');
}

/** Runs a program to its end, and gives what it prints. Throws with all of it when it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
}

/** Packs the built package and installs it as a user would. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'databricks-sdk-ts-'));
  const tarball = packInto(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder);
  return {
    folder,
    tarball,
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    node: (...args) => run(process.execPath, args, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The package's own manifest. */
export function manifest(): Manifest {
  const parsed: Manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return parsed;
}
