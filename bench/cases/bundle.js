// @ts-check
// What a bundler makes of one service and of three.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runChild } from '../child.js';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */
/** @typedef {{ bytes: number, gzip: number }} Size */

/** @type {BuildOptions} */
const common = { bundle: true, minify: true, write: false, metafile: true, logLevel: 'silent', outdir: 'out' };

/** The settings of a browser app. @type {BuildOptions} */
export const browser = { ...common, platform: 'browser', conditions: ['browser'], format: 'esm' };

/** The settings under which the peer works at all. @type {BuildOptions} */
export const nodeCjs = { ...common, platform: 'node', format: 'cjs' };

/** @param {Iterable<import('esbuild').OutputFile>} files @returns {Size} */
function size(files) {
  const total = { bytes: 0, gzip: 0 };
  for (const { contents } of files) {
    total.bytes += contents.length;
    total.gzip += gzipSync(contents).length;
  }
  return total;
}

/** Outputs that the entry imports statically, itself included. @param {import('esbuild').Metafile} metafile */
function eagerOutputs(metafile) {
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint);
  const found = new Set(entry ? [entry] : []);
  for (const path of found) {
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return found;
}

/**
 * Bundles a program with code splitting and without.
 *
 * @param {string} folder of the consumer
 * @param {string} program `ours-one`, …
 * @param {BuildOptions} options {@link browser} or {@link nodeCjs}
 */
export async function bundle(folder, program, options) {
  const all = { ...options, absWorkingDir: folder, entryPoints: [`${program}.js`] };
  const single = await build(all);
  const oneFile = size(single.outputFiles ?? []);
  if (options.format !== 'esm') return { oneFile, eager: oneFile, lazy: { bytes: 0, gzip: 0 }, chunks: 0, file: '' };
  const split = await build({ ...all, splitting: true });
  const files = split.outputFiles ?? [];
  const eager = eagerOutputs(/** @type {import('esbuild').Metafile} */ (split.metafile));
  const isEager = (/** @type {import('esbuild').OutputFile} */ file) =>
    [...eager].some((path) => file.path === join(folder, path));
  const lazyFiles = files.filter((file) => !isEager(file));
  for (const file of files) writeOutput(file);
  const file = join(folder, 'out', `${program}.js`);
  return { oneFile, eager: size(files.filter(isEager)), lazy: size(lazyFiles), chunks: lazyFiles.length, file };
}

/** @param {import('esbuild').OutputFile} file */
function writeOutput({ path, contents }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Items that the browser bundle of one service lists without anything of Node. @param {string} file @param {string} host */
export async function runInBrowserGlobals(file, host) {
  const child = fileURLToPath(new URL('browser-child.js', import.meta.url));
  return JSON.parse(await runChild(['--experimental-vm-modules', '--no-warnings', child, file, host])).items;
}
