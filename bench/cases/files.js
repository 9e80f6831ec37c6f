// @ts-check
// Uploads that do not fit into memory: how far the resident set grows, and how fast they are.
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARALLELISM, PART_BYTES, SPARSE_BYTES, STREAM_BYTES } from '../fixtures.js';

const CHUNK_BYTES = 256 * 1024;
const SAMPLE_MS = 10;

const rss = () => process.memoryUsage.rss();

/** Each chunk is new, as those of a socket or a file are. */
async function* stream() {
  for (let left = STREAM_BYTES; left > 0; left -= CHUNK_BYTES) yield new Uint8Array(CHUNK_BYTES).fill(left & 0xff);
}

/** A file whose bytes exist only in its length. @param {(path: string) => Promise<number>} use */
async function withSparseFile(use) {
  const path = join(tmpdir(), `bench-sparse-${process.pid}`);
  try {
    const file = await open(path, 'w');
    await file.truncate(SPARSE_BYTES);
    await file.close();
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Growth of the resident set above what the client needed before, and what a transfer may hold.
 *
 * @param {import('../cell.js').Client} client
 * @param {string} caseName
 */
export async function measure(client, caseName) {
  const { upload, uploadFrom } = client;
  if (!upload || !uploadFrom) throw new Error('this client has no uploads');
  await client.get();
  const [before, cpuBefore, start] = [rss(), process.cpuUsage(), performance.now()];
  let peak = before;
  const sampler = setInterval(() => (peak = Math.max(peak, rss())), SAMPLE_MS);
  const isStream = caseName === 'upload-stream';
  const bytes = await (isStream ? upload(stream()) : withSparseFile(uploadFrom));
  clearInterval(sampler);
  const want = isStream ? STREAM_BYTES : SPARSE_BYTES;
  if (bytes !== want) throw new Error(`${bytes} of ${want} bytes arrived`);
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  return {
    growthMb: (peak - before) / 2 ** 20,
    partsMb: (PARALLELISM * PART_BYTES) / 2 ** 20,
    beforeMb: before / 2 ** 20,
    mbPerSecond: want / 2 ** 20 / seconds,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    seconds,
  };
}
