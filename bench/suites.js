// @ts-check
// Which clients meet in which case, and how often.
import { fileURLToPath } from 'node:url';
import { browser, bundle, nodeCjs, runInBrowserGlobals } from './cases/bundle.js';
import { importers, measureImport } from './cases/import-cost.js';
import { typeCheck } from './cases/types.js';
import { runChild } from './child.js';
import { alternate } from './rounds.js';

/**
 * @typedef {object} Bench
 * @property {import('./measurements.js').Measurements} results
 * @property {string} host of the loopback server
 * @property {string} secureHost of the same server over TLS
 * @property {string} folder of the consumer's project
 * @property {number} rounds
 * @property {(client: string) => boolean} takes whether a client takes part
 * @typedef {(bench: Bench) => Promise<string[]>} Suite
 */

const cell = fileURLToPath(new URL('cell.js', import.meta.url));
/** How the cases end that go over https. */
const SECURE = '-tls';
const clients = ['ours', 'peer', 'fetch', 'openapi-fetch', 'node-http', 'node-http-lean'];

/** One case in cells of their own. @param {string} caseName @param {readonly string[]} among @param {(rounds: number) => number} [rounds] @returns {Suite} */
function cells(caseName, among, rounds = (all) => all) {
  return ({ results, takes, ...bench }) => {
    const host = caseName.endsWith(SECURE) ? bench.secureHost : bench.host;
    return alternate(rounds(bench.rounds), among.filter(takes), async (client, round) => {
      results.add(caseName, client, round, JSON.parse(await runChild([cell, client, caseName, host])));
    });
  };
}

/** @type {Suite} */
const imports = ({ results, takes, rounds }) =>
  alternate(rounds + 2, importers.filter(takes), async (client, round) => {
    results.add('import', client, round, await measureImport(client));
  });

/** @param {'one' | 'three'} program @returns {Suite} */
function bundles(program) {
  return ({ results, takes, folder, host }) =>
    alternate(1, ['ours', 'peer'].filter(takes), async (client) => {
      const built = await bundle(folder, `${client}-${program}`, client === 'ours' ? browser : nodeCjs);
      const { oneFile, eager, lazy, file } = built;
      const kb = { eagerKb: eager.bytes, eagerGzipKb: eager.gzip, fileKb: oneFile.bytes, fileGzipKb: oneFile.gzip };
      const scaled = Object.entries({ ...kb, lazyKb: lazy.bytes }).map(([name, bytes]) => [name, bytes / 1000]);
      results.add(`bundle-${program}`, client, 0, Object.fromEntries(scaled));
      if (!file || program !== 'one') return;
      // Recorded apart, so that a bundle that does not run still shows its size.
      const itemsInBrowser = await runInBrowserGlobals(file, host);
      results.add(`bundle-${program}`, client, 1, { itemsInBrowser });
    });
}

/** @param {string} caseName @param {boolean} skipLibCheck @param {(rounds: number) => number} rounds @returns {Suite} */
function compilers(caseName, skipLibCheck, rounds) {
  return ({ results, takes, folder, ...bench }) =>
    alternate(rounds(bench.rounds), ['empty', 'ours', 'peer'].filter(takes), async (client, round) => {
      const program = client === 'empty' ? client : `${client}-${caseName === 'types-client' ? 'client' : 'calls'}`;
      results.add(caseName, client, round, await typeCheck(folder, program, skipLibCheck));
    });
}

/** Every suite by the name that `--cases` takes. @type {Record<string, Suite[]>} */
export const suites = {
  calls: [cells('sequential', clients), cells('in-flight', clients)],
  'calls-tls': [cells('sequential-tls', clients), cells('in-flight-tls', clients)],
  'paging-tls': [cells('paging-tls', clients)],
  paging: [cells('paging', clients), cells('paging-int64', ['ours', 'peer', 'node-http'], (all) => Math.ceil(all / 2))],
  download: [cells('download', ['ours', 'peer', 'fetch', 'node-http'], (all) => Math.ceil(all / 3))],
  files: [cells('upload-stream', ['ours'], (all) => Math.ceil(all / 3))],
  sql: [
    cells('sql-json', ['ours', 'node-http'], (all) => Math.ceil(all / 2)),
    cells('sql-arrow', ['ours'], (all) => Math.ceil(all / 2)),
  ],
  import: [imports],
  bundle: [bundles('one'), bundles('three')],
  types: [
    compilers('types', true, (all) => all + 2),
    compilers('types-client', true, () => 1),
    compilers('types-full', false, (all) => Math.ceil(all / 3)),
  ],
};

/** Suites that run only when `--cases` names them: they take long, or much of the disk. @type {Record<string, Suite[]>} */
export const optionalSuites = {
  sparse: [cells('upload-sparse', ['ours'], () => 1)],
};
