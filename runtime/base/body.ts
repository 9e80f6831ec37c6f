import { joinBytes } from './bytes.js';
import type { HttpBody } from './message.js';
import { onAbort } from './signals.js';

/** Tells whether a value can be sent as a body as it is: text, bytes, a `Blob` or a stream. */
export function isBody(value: unknown): value is HttpBody {
  return typeof value === 'string' || value instanceof Uint8Array || isBlob(value) || isStream(value);
}

/** Tells whether a body can be sent a second time: text, bytes and blobs can, streams cannot. */
export function isReplayable(body: HttpBody | undefined): body is string | Uint8Array | Blob | undefined {
  return body === undefined || typeof body === 'string' || body instanceof Uint8Array || isBlob(body);
}

// By shape and not by class: polyfills and other realms have classes of their own.

/** Tells whether a value is a `Blob` or `File`. */
export function isBlob(value: unknown): value is Blob {
  if (typeof value !== 'object' || value === null) return false;
  return 'arrayBuffer' in value && typeof value.arrayBuffer === 'function' && 'size' in value;
}

/** Tells whether a value is a web stream or anything else that gives chunks over time. */
export function isStream(value: unknown): value is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && (isWebStream(value) || Symbol.asyncIterator in value);
}

function isWebStream(value: object): value is ReadableStream<Uint8Array> {
  return 'getReader' in value && typeof value.getReader === 'function';
}

/** The bytes of a chunk: Node's own streams may give text although the type asks for bytes. */
export function chunkBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  throw new TypeError(`a stream to upload must give bytes, but gave ${chunk === null ? 'null' : typeof chunk}`);
}

/**
 * Reads a body of any kind into one array.
 *
 * @param signal - lets go of a stream; whether what was read then counts is for the caller to say
 */
export async function readBody(body: HttpBody, signal?: AbortSignal): Promise<Uint8Array> {
  if (typeof body === 'string' || body instanceof Uint8Array) return chunkBytes(body);
  if (isBlob(body)) return new Uint8Array(await body.arrayBuffer());
  const source = bodySource(body);
  const letGo = signal && onAbort(signal, () => source.cancel(signal.reason));
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) return joinBytes(chunks);
      chunks.push(chunkBytes(value));
    }
  } finally {
    letGo?.();
    source.cancel();
  }
}

/** Chunks of a request body, one at a time. */
export interface BodySource {
  next(): Promise<IteratorResult<Uint8Array, unknown>>;
  /** Lets go of the stream, also while `next` is waiting. Never throws. */
  cancel(reason?: unknown): void;
}

/** Reads a streamed body chunk by chunk, so that the sender sets the pace. */
export function bodySource(body: Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): BodySource {
  if (isWebStream(body)) return streamSource(body);
  if (Symbol.asyncIterator in body) return iteratorSource(body[Symbol.asyncIterator]());
  return streamSource(body.stream());
}

// Iterating a web stream would work, but its `return` waits for a pending read and so never frees a stalled source.
function streamSource(stream: ReadableStream<Uint8Array>): BodySource {
  const reader = stream.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done: true, value: undefined } : { done: false, value };
    },
    cancel: (reason) => void reader.cancel(reason).catch(ignore),
  };
}

function iteratorSource(iterator: AsyncIterator<Uint8Array, unknown>): BodySource {
  return {
    next: () => iterator.next(),
    cancel: () => {
      try {
        void Promise.resolve(iterator.return?.()).catch(ignore);
      } catch {
        // A source that cannot be closed is the caller's; the request has its own error already.
      }
    },
  };
}

function ignore(): void {
  // The source's own complaint about being cancelled interests nobody.
}
