import { DatabricksError } from '../../../runtime/errors/index.js';
import { type BodySource, bodySource, isBlob } from '../../../runtime/base/body.js';
import type { HttpBody } from '../../../runtime/base/message.js';

/** The bytes of a chunk: Node's own streams may give text although the type asks for bytes. */
export function chunkBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  throw new TypeError(`a stream to upload must give bytes, but gave ${chunk === null ? 'null' : typeof chunk}`);
}

/** Reads anything that can be sent, into one array. */
export async function readAll(body: HttpBody, expected?: number): Promise<Uint8Array> {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (isBlob(body)) return new Uint8Array(await body.arrayBuffer());
  const bytes = await collect(bodySource(body));
  if (expected === undefined || expected === bytes.length) return bytes;
  throw new DatabricksError(`the contents gave ${bytes.length} bytes instead of ${expected}`);
}

async function collect(source: BodySource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) return joined(chunks);
      chunks.push(chunkBytes(value));
    }
  } finally {
    source.cancel();
  }
}

/** One array of all chunks; the chunk itself where there is only one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const result = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    result.set(chunk, offset);
    offset += chunk.length;
  }
  return result;
}

/** Length of a piece of {@link inPieces}. */
const PIECE_BYTES = 262_144;

/** Bytes in pieces: of one long write nobody sees how far it has come, and it would pass for a stalled one. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) yield bytes.subarray(start, start + PIECE_BYTES);
}
