/**
 * A 64-bit integer in a response: a number, or its exact decimal digits beyond ±(2^53 − 1), where a number would be rounded.
 *
 * @example
 * BigInt(run.run_id) // exact in both cases
 */
export type Int64 = number | string;

/** Reads decimal digits as a 64-bit integer. */
export function int64(digits: string): Int64 {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : digits;
}

/** A 64-bit integer in a request: a number, a bigint, or decimal digits. */
export type Int64Input = number | bigint | string;

/** What can be uploaded: text, bytes, a blob, or a stream, which is sent once and never again. */
export type Uploadable = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
