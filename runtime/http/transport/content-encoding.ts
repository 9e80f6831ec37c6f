import type { Readable, Transform } from 'node:stream';
import { builtin } from '../../base/platform.js';

type Zlib = typeof import('node:zlib');
type Streams = typeof import('node:stream');

/** Content codings that {@link decodeBytes} and {@link decodeStream} read, as a request header. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Compressed bodies up to this many bytes are inflated at once: a thread costs more than that. */
const SYNC_LIMIT = 32_768;

/** Tells whether a `Content-Encoding` is one that this module reads. */
export function isEncoded(encoding: string | undefined): encoding is string {
  return encoding !== undefined && /^(x-gzip|gzip|deflate|br)$/i.test(encoding.trim());
}

/** Decodes a whole body. Rejects when it is damaged or incomplete. */
export function decodeBytes(encoding: string, body: Buffer): Promise<Buffer> {
  const zlib = builtin<Zlib>('node:zlib');
  // The reply to HEAD names an encoding and has no body.
  if (zlib === undefined || body.length === 0) return Promise.resolve(body);
  const codec = codecOf(encoding, body, zlib);
  return new Promise((resolve, reject) => {
    if (body.length <= SYNC_LIMIT) return resolve(codec.sync(body));
    codec.async(body, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** Decodes a body as it comes, at the reader's pace. */
export function decodeStream(encoding: string, source: Readable): Readable {
  const zlib = builtin<Zlib>('node:zlib');
  const streams = builtin<Streams>('node:stream');
  if (zlib === undefined || streams === undefined) return source;
  const decoder = decoderOf(encoding, zlib, streams);
  // An error of either side destroys both; the reader of the decoder hears of it.
  return streams.pipeline(source, decoder, () => {});
}

interface Codec {
  sync(body: Buffer): Buffer;
  async(body: Buffer, callback: (error: Error | null, result: Buffer) => void): void;
}

function codecOf(encoding: string, body: Buffer, zlib: Zlib): Codec {
  const name = encoding.trim().toLowerCase();
  if (name === 'br') return { sync: zlib.brotliDecompressSync, async: zlib.brotliDecompress };
  if (name !== 'deflate') return { sync: zlib.gunzipSync, async: zlib.gunzip };
  return hasZlibHeader(body)
    ? { sync: zlib.inflateSync, async: zlib.inflate }
    : { sync: zlib.inflateRawSync, async: zlib.inflateRaw };
}

function decoderOf(encoding: string, zlib: Zlib, streams: Streams): Transform {
  const name = encoding.trim().toLowerCase();
  if (name === 'br') return zlib.createBrotliDecompress();
  return name === 'deflate' ? inflateEither(zlib, streams) : zlib.createGunzip();
}

/** `deflate` means zlib by the standard and raw deflate with some servers: the first byte tells. */
function inflateEither(zlib: Zlib, streams: Streams): Transform {
  return streams.Duplex.from(async function* (source: AsyncIterable<Buffer>) {
    const chunks = source[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done) return;
    const inflate = hasZlibHeader(first.value) ? zlib.createInflate() : zlib.createInflateRaw();
    const whole = async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => chunks };
    };
    yield* streams.pipeline(whole, inflate, () => {});
  }) as Transform;
}

function hasZlibHeader(body: Uint8Array): boolean {
  return ((body[0] ?? 0) & 0x0f) === 8;
}
