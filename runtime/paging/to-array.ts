import { DatabricksError } from '../errors/index.js';

/** Options of `toArray()`. */
export interface ToArrayOptions {
  /** Largest number of items to read; no page is fetched beyond it. Default: all. */
  limit?: number | undefined;
}

/**
 * Reads items into an array, and stops once there are `limit` of them; with a limit of 0 it does not begin.
 * Rejects when `limit` is not a whole number from 0 on (or `Infinity`).
 */
export async function toArray<Item>(items: AsyncIterable<Item>, options: ToArrayOptions = {}): Promise<Item[]> {
  const { limit = Infinity } = options;
  assertLimit(limit);
  const read: Item[] = [];
  if (limit === 0) return read;
  for await (const item of items) if (read.push(item) >= limit) break;
  return read;
}

function assertLimit(limit: number): void {
  if (limit === Infinity || (Number.isSafeInteger(limit) && limit >= 0)) return;
  throw new DatabricksError(
    `toArray: limit must be a whole number from 0 on, got ${String(limit)}; leave it out for all`,
  );
}
