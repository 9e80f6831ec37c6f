import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { listFiles } from '../../codegen/output/list-files.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a run of the generator ended. */
export interface CliResult {
  readonly code: number;
  readonly stderr: string;
}

/** A place with the generator as a program and with folders that go when the tests end. */
export interface Sandbox {
  /** Runs the generator. */
  run(...args: readonly string[]): Promise<CliResult>;
  /** Makes a folder with these files: texts as they are, everything else as JSON. */
  folder(files?: Readonly<Record<string, unknown>>): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a sandbox. The generator is bundled once: compiling it anew for each run would take most of the time. */
export async function createSandbox(): Promise<Sandbox> {
  const home = await mkdtemp(join(tmpdir(), 'codegen-'));
  const program = join(home, 'codegen/bin/cli.mjs');
  await build({
    entryPoints: [join(ROOT, 'codegen/cli.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  await cp(join(ROOT, 'codegen/templates'), join(home, 'codegen/templates'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'junction');
  return {
    run: (...args) => run(program, args),
    folder: (files = {}) => folderOf(home, files),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** The text of every file of a folder. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const entries = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function run(program: string, args: readonly string[]): Promise<CliResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, _stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stderr });
    });
  });
}

async function folderOf(home: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(home, 'folder-'));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
