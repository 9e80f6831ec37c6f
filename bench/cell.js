// @ts-check
// One cell of the table, in a fresh process: node cell.js CLIENT CASE HOST. Writes one line of JSON.
import { writeSync } from 'node:fs';

/**
 * @typedef {object} Client
 * @property {() => Promise<unknown>} get one small cluster
 * @property {() => Promise<number>} list every cluster, page by page; how many there were
 * @property {() => Promise<AsyncIterable<Uint8Array>>} download the 300 MB file
 * @property {(format: 'JSON_ARRAY' | 'ARROW_STREAM') => Promise<number>} [sql] read 1 M rows of a statement; how many there were
 * @property {(contents: AsyncIterable<Uint8Array>) => Promise<number>} [upload] send a stream; how many bytes arrived
 * @property {(path: string) => Promise<number>} [uploadFrom] send a local file; how many bytes arrived
 * @typedef {(host: string, token: string) => Promise<Client>} CreateClient
 * @typedef {Record<string, number>} Measures
 */

const [clientName = '', caseName = '', host = ''] = process.argv.slice(2);

/** Which module measures a case. @type {Record<string, string>} */
const modules = {
  sequential: './cases/calls.js',
  'in-flight': './cases/calls.js',
  'sequential-tls': './cases/calls.js',
  'in-flight-tls': './cases/calls.js',
  paging: './cases/paging.js',
  'paging-tls': './cases/paging.js',
  'paging-int64': './cases/paging.js',
  download: './cases/download.js',
  'upload-stream': './cases/files.js',
  'upload-sparse': './cases/files.js',
  'sql-json': './cases/sql.js',
  'sql-arrow': './cases/sql.js',
};

async function main() {
  const { create } = await import(`./clients/${clientName}.js`);
  const { measure } = await import(modules[caseName] ?? `./cases/${caseName}.js`);
  const token = caseName === 'paging-int64' ? 'int64' : 'x';
  const measures = await measure(await create(host, token), caseName);
  // Synchronously, and with an explicit end: a client under test may hold sockets or timers.
  writeSync(1, `${JSON.stringify(measures)}\n`);
  process.exit(0);
}

await main();
