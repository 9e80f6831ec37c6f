// @ts-check
// A 300 MB download by a reader that is slower than the network: how much memory piles up.
import { setTimeout as sleep } from 'node:timers/promises';
import { DOWNLOAD_BYTES } from '../fixtures.js';

const BYTES_BETWEEN_PAUSES = 4 * 1024 * 1024;
const PAUSE_MS = 40;
const SAMPLE_MS = 10;

const rss = () => process.memoryUsage.rss();

/** Growth of the resident set above what the client needed before. @param {import('../cell.js').Client} client */
export async function measure(client) {
  await client.get();
  const before = rss();
  let peak = before;
  const sampler = setInterval(() => (peak = Math.max(peak, rss())), SAMPLE_MS);
  const start = performance.now();
  const bytes = await readSlowly(await client.download());
  clearInterval(sampler);
  if (bytes !== DOWNLOAD_BYTES) throw new Error(`download gave ${bytes} of ${DOWNLOAD_BYTES} bytes`);
  return {
    growthMb: (peak - before) / 2 ** 20,
    beforeMb: before / 2 ** 20,
    seconds: (performance.now() - start) / 1000,
  };
}

/** @param {AsyncIterable<Uint8Array>} contents */
async function readSlowly(contents) {
  let bytes = 0;
  let pauseAt = BYTES_BETWEEN_PAUSES;
  for await (const chunk of contents) {
    bytes += chunk.length;
    if (bytes < pauseAt) continue;
    pauseAt = bytes + BYTES_BETWEEN_PAUSES;
    await sleep(PAUSE_MS);
  }
  return bytes;
}
