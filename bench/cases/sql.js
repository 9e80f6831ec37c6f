// @ts-check
// A SQL result of 1 M rows × 10 columns from links: rows per second and the largest resident set.
import { SQL_CHUNK_ROWS, SQL_CHUNKS } from '../fixtures.js';

const ROWS = SQL_CHUNK_ROWS * SQL_CHUNKS;
const SAMPLE_MS = 10;

/** @param {import('../cell.js').Client} client @param {string} caseName `sql-json` or `sql-arrow` */
export async function measure(client, caseName) {
  if (client.sql === undefined) throw new Error('this client reads no SQL results');
  const format = caseName === 'sql-arrow' ? 'ARROW_STREAM' : 'JSON_ARRAY';
  // The first reading warms up, the server as well.
  await client.sql(format);
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), SAMPLE_MS);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const rows = await client.sql(format);
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  clearInterval(sampler);
  if (rows !== ROWS) throw new Error(`the result has ${rows} of ${ROWS} rows`);
  return { perSecond: rows / seconds, cpuMicros: (cpu.user + cpu.system) / rows, peakMb: peak / 2 ** 20 };
}
