// @ts-check
import { isMet, targets } from './targets.js';

/** @typedef {import('./measurements.js').Measurements} Measurements */
/** @typedef {{ title: string, text: string, cases: string[], columns: [string, (m: Measurements, client: string) => number, number][] }} Section */

/** Names of the clients as a reader knows them. @type {Record<string, string>} */
const names = {
  ours: '**databricks-sdk-ts**',
  peer: '@databricks/sdk-experimental',
  fetch: 'global fetch',
  'node-http': 'bare node:http(s)',
  'node-http-lean': 'lean node:http(s)',
  bare: 'bare Node',
  empty: 'empty program',
};

/** @param {string} caseName @param {string} measure @returns {(m: Measurements, client: string) => number} */
const of = (caseName, measure) => (m, client) => m.value(caseName, client, measure);

/** @param {'' | '-tls'} wire @returns {Section['columns']} */
const callColumns = (wire) => [
  ['sequential /s', of(`sequential${wire}`, 'perSecond'), 0],
  ['CPU µs', of(`sequential${wire}`, 'cpuMicros'), 0],
  ['32 in flight /s', of(`in-flight${wire}`, 'perSecond'), 0],
  ['CPU µs', of(`in-flight${wire}`, 'cpuMicros'), 0],
  ['items /s', of(`paging${wire}`, 'perSecond'), 0],
  ['CPU µs/item', of(`paging${wire}`, 'cpuMicros'), 1],
  ['RSS MiB', of(`paging${wire}`, 'rssMb'), 0],
];

/** @type {readonly Section[]} */
const sections = [
  {
    title: 'Calls and listings over https',
    text: 'As a workspace is called: TLS 1.3 over kept connections, with an authority of our own that every client trusts. CPU is the client process, user and system.',
    cases: ['sequential-tls', 'in-flight-tls', 'paging-tls'],
    columns: callColumns('-tls'),
  },
  {
    title: 'Calls and listings over http',
    text: 'Small calls one after the other and 32 in flight; a listing of 5 pages of 100 items, 395 KB a page. CPU is the client process, user and system.',
    cases: ['sequential', 'in-flight', 'paging'],
    columns: callColumns(''),
  },
  {
    title: 'The same listing with int64 values beyond 2^53',
    text: 'One 19-digit integer an item. databricks-sdk-ts keeps it exact; `JSON.parse` rounds it.',
    cases: ['paging-int64'],
    columns: [
      ['items /s', of('paging-int64', 'perSecond'), 0],
      ['CPU µs/item', of('paging-int64', 'cpuMicros'), 1],
    ],
  },
  {
    title: 'A 300 MB download, read slowly',
    text: 'How far the resident set grows when the reader is slower than the network.',
    cases: ['download'],
    columns: [
      ['growth MiB', of('download', 'growthMb'), 0],
      ['before MiB', of('download', 'beforeMb'), 0],
      ['seconds', of('download', 'seconds'), 1],
    ],
  },
  {
    title: 'A SQL result of 1 M rows and 10 columns',
    text: '20 chunks behind links, about 6.8 MB of JSON each. databricks-sdk-ts gives objects with typed values; bare node:http stops at the arrays of text that `JSON.parse` gives.',
    cases: ['sql-json', 'sql-arrow'],
    columns: [
      ['JSON rows/s', of('sql-json', 'perSecond'), 0],
      ['CPU µs/row', of('sql-json', 'cpuMicros'), 2],
      ['peak RSS MiB', of('sql-json', 'peakMb'), 0],
      ['Arrow rows/s', of('sql-arrow', 'perSecond'), 0],
      ['CPU µs/row', of('sql-arrow', 'cpuMicros'), 2],
      ['peak RSS MiB', of('sql-arrow', 'peakMb'), 0],
    ],
  },
  {
    title: 'A 2 GiB stream uploaded in parts',
    text: 'How far the resident set grows while the stream is sent in parts of 16 MiB, of which 160 MiB may be in flight.',
    cases: ['upload-stream'],
    columns: [
      ['growth MiB', of('upload-stream', 'growthMb'), 0],
      ['MiB/s', of('upload-stream', 'mbPerSecond'), 0],
      ['CPU s', of('upload-stream', 'cpuSeconds'), 1],
    ],
  },
  {
    title: 'A sparse file of 5 GiB uploaded in parts',
    text: 'The same from a local file, which is read where and when its parts are sent.',
    cases: ['upload-sparse'],
    columns: [
      ['growth MiB', of('upload-sparse', 'growthMb'), 0],
      ['MiB/s', of('upload-sparse', 'mbPerSecond'), 0],
      ['CPU s', of('upload-sparse', 'cpuSeconds'), 1],
    ],
  },
  {
    title: 'Import',
    text: 'The package root, in a process that does nothing else.',
    cases: ['import'],
    columns: [
      ['import ms', of('import', 'importMs'), 1],
      ['process ms', of('import', 'wallMs'), 0],
      ['RSS MiB', of('import', 'rssMb'), 1],
    ],
  },
  {
    title: 'Bundles',
    text: 'esbuild, minified, kB of 1000 bytes. databricks-sdk-ts: browser, ES modules; the peer: Node, CommonJS, because its browser build fails. “Eager” is what the entry loads with code splitting; “file” is everything in one file.',
    cases: ['bundle-one', 'bundle-three'],
    columns: [
      ['1 service, eager', of('bundle-one', 'eagerKb'), 1],
      ['gzip', of('bundle-one', 'eagerGzipKb'), 1],
      ['lazy', of('bundle-one', 'lazyKb'), 1],
      ['file', of('bundle-one', 'fileKb'), 1],
      ['gzip', of('bundle-one', 'fileGzipKb'), 1],
      ['3 services, eager', of('bundle-three', 'eagerKb'), 1],
      ['gzip', of('bundle-three', 'eagerGzipKb'), 1],
      ['lazy', of('bundle-three', 'lazyKb'), 1],
      ['file', of('bundle-three', 'fileKb'), 1],
      ['gzip', of('bundle-three', 'fileGzipKb'), 1],
    ],
  },
  {
    title: 'A consumer’s compiler',
    text: '`tsc --noEmit --strict` on a program of ten calls, with `skipLibCheck` as most projects have it, and without.',
    cases: ['types', 'types-full'],
    columns: [
      ['seconds', of('types', 'seconds'), 2],
      ['instantiations', of('types', 'instantiations'), 0],
      ['of these the client', of('types-client', 'instantiations'), 0],
      ['.d.ts lines', of('types', 'lines'), 0],
      ['MB', of('types', 'memoryMb'), 0],
      ['seconds, all checked', of('types-full', 'seconds'), 2],
    ],
  },
];

/** @param {number} value @param {number} digits */
function show(value, digits) {
  return Number.isNaN(value) ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** A Markdown table that also reads well in a terminal. @param {readonly string[]} headers @param {readonly (readonly string[])[]} rows */
function table(headers, rows) {
  const widths = headers.map((header, i) => Math.max(header.length, ...rows.map((row) => (row[i] ?? '').length)));
  const pad = (/** @type {string} */ text, /** @type {number} */ i) =>
    i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(headers), line(rule), ...rows.map(line)].join('\n');
}

/** @param {Section} section @param {Measurements} m */
function sectionText({ title, text, cases, columns }, m) {
  const clients = [...new Set(cases.flatMap((name) => m.clients(name)))];
  const rows = clients.map((client) => [
    names[client] ?? client,
    ...columns.map(([, value, digits]) => show(value(m, client), digits)),
  ]);
  const headers = ['', ...columns.map(([header]) => header)];
  return rows.length === 0 ? '' : `## ${title}\n\n${text}\n\n${table(headers, rows)}\n`;
}

/** @param {Measurements} m */
function targetText(m) {
  const rows = targets.map((target) => {
    const value = target.value(m);
    const limit = `${target.sense === 'at-least' ? '≥' : '≤'} ${target.limit} ${target.unit}`.trimEnd();
    const verdict = Number.isNaN(value) ? 'not measured' : isMet(target, value) ? 'yes' : '**no**';
    const measured = Number.isNaN(value) ? '–' : `${show(value, 2)} ${target.unit}`.trimEnd();
    return [target.text, measured, limit, verdict];
  });
  return `## Targets\n\n${table(['', 'measured', 'target', 'met'], rows)}\n`;
}

/** The whole report as Markdown. @param {Measurements} m @param {string} machine */
export function report(m, machine) {
  const parts = ['# Results\n', `${machine}\n`, targetText(m), ...sections.map((section) => sectionText(section, m))];
  return parts.filter(Boolean).join('\n');
}

/** Targets that were measured and missed. @param {Measurements} m */
export const missed = (m) =>
  targets.filter((target) => {
    const value = target.value(m);
    return !Number.isNaN(value) && !isMet(target, value);
  });
