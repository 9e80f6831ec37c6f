// @ts-check
// What the package promises about its cost, as data. `at-least` and `at-most` compare with `limit`.
import { CALLS } from './cases/types.js';

/**
 * @typedef {object} Target
 * @property {string} text
 * @property {'at-least' | 'at-most'} sense
 * @property {number} limit
 * @property {string} unit
 * @property {(m: import('./measurements.js').Measurements) => number} value
 */

/** @param {string} text @param {number} limit @param {string} unit @param {Target['value']} value @returns {Target} */
const atLeast = (text, limit, unit, value) => ({ text, sense: 'at-least', limit, unit, value });
/** @param {string} text @param {number} limit @param {string} unit @param {Target['value']} value @returns {Target} */
const atMost = (text, limit, unit, value) => ({ text, sense: 'at-most', limit, unit, value });

/** @param {string} caseName */
const scheme = (caseName) => (caseName.endsWith('-tls') ? 'https' : 'http');

/**
 * What the CPU of a call is held against: `node:http` as it is usually written, and with nothing that can be left out.
 *
 * @type {readonly [floor: string, client: string][]}
 */
const FLOORS = [
  ['bare', 'node-http'],
  ['lean', 'node-http-lean'],
];

/** @type {readonly Target[]} */
export const targets = [
  atLeast('32 calls in flight, calls/s to the peer', 3, '×', (m) => m.ratio('in-flight', 'ours', 'peer', 'perSecond')),
  atLeast('32 calls in flight, calls/s to bare node:http', 0.75, '×', (m) =>
    m.ratio('in-flight', 'ours', 'node-http', 'perSecond'),
  ),
  ...FLOORS.flatMap(([floor, client]) => [
    ...['sequential', 'in-flight', 'sequential-tls', 'in-flight-tls'].map((name) =>
      atMost(
        `CPU of a call to ${floor} node:${scheme(name)}, ${name.startsWith('in') ? '32 in flight' : 'sequential'}`,
        1.25,
        '×',
        (m) => m.ratio(name, 'ours', client, 'cpuMicros'),
      ),
    ),
    ...['paging', 'paging-tls'].map((name) =>
      atMost(`CPU of a listed item to ${floor} node:${scheme(name)} with JSON.parse`, 1.2, '×', (m) =>
        m.ratio(name, 'ours', client, 'cpuMicros'),
      ),
    ),
  ]),
  atLeast('sequential calls/s to the peer', 1.8, '×', (m) => m.ratio('sequential', 'ours', 'peer', 'perSecond')),
  atLeast('paged items/s to the peer', 2.5, '×', (m) => m.ratio('paging', 'ours', 'peer', 'perSecond')),
  atLeast('paged items/s to bare node:http with JSON.parse', 0.8, '×', (m) =>
    m.ratio('paging', 'ours', 'node-http', 'perSecond'),
  ),
  atLeast('rows/s of a SQL result in JSON to bare node:http with JSON.parse', 0.6, '×', (m) =>
    m.ratio('sql-json', 'ours', 'node-http', 'perSecond'),
  ),
  atLeast('rows/s of a SQL result in Arrow to the same in JSON with bare node:http', 0.6, '×', (m) => {
    return m.value('sql-arrow', 'ours', 'perSecond') / m.value('sql-json', 'node-http', 'perSecond');
  }),
  atMost('300 MB download read slowly, RSS growth', 48, 'MiB', (m) => m.value('download', 'ours', 'growthMb')),
  atMost('2 GiB stream uploaded, RSS growth (10 parts of 16 MiB and 32)', 192, 'MiB', (m) =>
    m.value('upload-stream', 'ours', 'growthMb'),
  ),
  atMost('import of the package root to the peer', 0.25, '×', (m) => m.ratio('import', 'ours', 'peer', 'importMs')),
  atMost('import of the package root', 50, 'ms', (m) => m.value('import', 'ours', 'importMs')),
  atMost('import of the package root, RSS over bare Node', 12, 'MiB', (m) => m.over('import', 'ours', 'bare', 'rssMb')),
  atMost('the client and one service bundled in one file', 60, 'kB', (m) => m.value('bundle-one', 'ours', 'fileKb')),
  atMost('the client and three services bundled in one file', 80, 'kB', (m) =>
    m.value('bundle-three', 'ours', 'fileKb'),
  ),
  atLeast('the browser bundle runs: items it lists', 500, '', (m) => m.value('bundle-one', 'ours', 'itemsInBrowser')),
  atMost(`tsc on ${CALLS} calls, time over an empty program, to the peer`, 1.3, '×', (m) => {
    const [ours, peer] = [m.over('types', 'ours', 'empty', 'seconds'), m.over('types', 'peer', 'empty', 'seconds')];
    return ours / peer;
  }),
  atMost(`tsc on ${CALLS} calls, type instantiations a call`, 50, '', (m) => {
    return m.over('types', 'ours', 'empty', 'instantiations') / CALLS;
  }),
];

/** @param {Target} target @param {number} value */
export function isMet({ sense, limit }, value) {
  return sense === 'at-least' ? value >= limit : value <= limit;
}
