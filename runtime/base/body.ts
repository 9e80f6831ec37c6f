import type { HttpBody } from './message.js';

/** Tells whether a body can be sent a second time: text, bytes and blobs can, streams cannot. */
export function isReplayable(body: HttpBody | undefined): body is string | Uint8Array | Blob | undefined {
  return body === undefined || typeof body === 'string' || body instanceof Uint8Array || isBlob(body);
}

/** Tells whether a body is a `Blob` or `File`, of this realm or another. */
export function isBlob(body: HttpBody): body is Blob {
  return typeof body === 'object' && 'arrayBuffer' in body && typeof body.arrayBuffer === 'function';
}

/** Chunks of a request body, one at a time. */
export interface BodySource {
  next(): Promise<IteratorResult<Uint8Array, unknown>>;
  /** Lets go of the stream, also while `next` is waiting. Never throws. */
  cancel(reason?: unknown): void;
}

/** Reads a streamed body chunk by chunk, so that the sender sets the pace. */
export function bodySource(body: Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): BodySource {
  if (isReadableStream(body)) return streamSource(body);
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

function isReadableStream(
  body: Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): body is ReadableStream<Uint8Array> {
  return 'getReader' in body && typeof body.getReader === 'function';
}

function ignore(): void {
  // The source's own complaint about being cancelled interests nobody.
}
