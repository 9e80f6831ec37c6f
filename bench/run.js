// @ts-check
// node run.js [--cases calls,paging] [--clients ours,peer] [--rounds 5] [--check]
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tsImport } from 'tsx/esm/api';
import { createConsumer } from './consumer.js';
import { Measurements } from './measurements.js';
import { exportUrl, manifest } from './package-under-test.js';
import { missed, report } from './report.js';
import { optionalSuites, suites } from './suites.js';

const { values: args } = parseArgs({
  options: {
    cases: { type: 'string', default: Object.keys(suites).join(',') },
    clients: { type: 'string', default: 'ours,peer,fetch,openapi-fetch,node-http,node-http-lean' },
    rounds: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
  },
});

/** What nothing is compared without. */
const references = ['bare', 'empty'];

/** @typedef {{ host: string, secureHost: string }} Hosts */

/**
 * The server in a process of its own; it ends with this one.
 *
 * @param {{ key: string, cert: string }} certificate
 * @returns {Promise<Hosts & { stop: () => void }>}
 */
function startServer(certificate) {
  const server = fork(new URL('server.js', import.meta.url));
  server.send(certificate);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('message', (hosts) => resolve({ .../** @type {Hosts} */ (hosts), stop: () => server.disconnect() }));
  });
}

/** Makes a certificate that every client trusts in the same way: Node adds it to its own authorities. @param {string} folder */
async function trustedCertificate(folder) {
  const { selfSigned } = await tsImport('../test/support/http/self-signed.ts', import.meta.url);
  const certificate = selfSigned();
  const file = join(folder, 'ca.pem');
  writeFileSync(file, certificate.cert);
  process.env['NODE_EXTRA_CA_CERTS'] = file;
  return certificate;
}

/** The machine and the versions, so that a number can be judged later. */
function describeRun() {
  /** @param {string} name */
  const version = (name) =>
    JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  const cores = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${type()} ${release()},`,
    `${cores.length} × ${cores[0]?.model.trim() || 'unnamed CPU'}, ${args.rounds} rounds, medians.`,
    `${manifest.name} ${manifest.version},`,
    `@databricks/sdk-experimental ${version('@databricks/sdk-experimental')}, openapi-fetch ${version('openapi-fetch')}.`,
  ].join('\n');
}

/** @param {string} name @param {import('./suites.js').Bench} bench */
async function runSuite(name, bench) {
  const start = performance.now();
  const failures = [];
  for (const suite of suites[name] ?? optionalSuites[name] ?? []) failures.push(...(await suite(bench)));
  process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  for (const failure of new Set(failures)) process.stderr.write(`  failed: ${failure}\n`);
  return failures;
}

async function main() {
  const clients = [...args.clients.split(','), ...references];
  if (clients.includes('ours')) exportUrl('.');
  const results = new Measurements();
  const consumer = createConsumer();
  const server = await startServer(await trustedCertificate(consumer.folder));
  const takes = (/** @type {string} */ client) => clients.includes(client);
  const { host, secureHost } = server;
  const bench = { results, host, secureHost, folder: consumer.folder, rounds: Number(args.rounds), takes };
  const failures = [];
  try {
    for (const name of args.cases.split(',')) failures.push(...(await runSuite(name, bench)));
  } finally {
    consumer.remove();
    server.stop();
  }
  const text = report(results, describeRun());
  process.stdout.write(`${text}\n`);
  // A part of the table would look like the whole: only a full run is kept.
  if (args.cases === Object.keys(suites).join(',')) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
  if (failures.length > 0 || (args.check && missed(results).length > 0)) process.exitCode = 1;
}

await main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
