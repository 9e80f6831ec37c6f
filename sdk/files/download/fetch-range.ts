import { DatabricksError } from '../../../runtime/errors/index.js';
import { isPassing, pause } from '../storage/persist.js';
import type { FileRange, RangeSource } from './range-source.js';
import { endedEarly, isBreak } from './recovering-stream.js';
import type { Transfer } from '../storage/transfer.js';

/** Failures in a row, without a byte in between, after which a range is given up. */
const MAX_FAILURES = 3;

/** Takes bytes that belong at a place. */
export type Sink = (bytes: Uint8Array, position: number) => Promise<void>;

/** Reads a range to its end, opening it again where it broke. */
export async function fetchRange(transfer: Transfer, range: FileRange, source: RangeSource, sink: Sink): Promise<void> {
  const rest = { ...range };
  let failures = 0;
  while (rest.start < rest.end) {
    const start = rest.start;
    try {
      await readOnce(transfer, rest, source, sink);
    } catch (error) {
      failures = rest.start > start ? 1 : failures + 1;
      const mayRepeat = isPassing(error) || isBreak(error);
      if (!mayRepeat || failures > Math.min(MAX_FAILURES, transfer.attempts) || transfer.signal.aborted) throw error;
      await pause(transfer, failures, error);
    }
  }
}

/** Reads as far as it comes; moves `rest.start` with every chunk that the sink has taken. */
async function readOnce(
  transfer: Transfer,
  rest: { start: number; readonly end: number },
  source: RangeSource,
  sink: Sink,
): Promise<void> {
  const response = await source.open(transfer, { start: rest.start, end: rest.end });
  const reader = response.stream().getReader();
  try {
    while (rest.start < rest.end) {
      const { done, value } = await reader.read();
      if (done) throw endedEarly(rest.start, rest.end);
      if (value.length > rest.end - rest.start)
        throw new DatabricksError(`${transfer.what}: the server sent more bytes than it was asked for`);
      await sink(value, rest.start);
      rest.start += value.length;
    }
    // Lets the connection be used again.
    await reader.read();
  } catch (error) {
    await reader.cancel(error).catch(() => {});
    throw error;
  }
}
