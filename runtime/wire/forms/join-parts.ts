import { bodySource, chunkBytes, isReplayable } from '../../base/body.js';
import { joinBytes } from '../../base/bytes.js';
import type { HttpBody } from '../../base/message.js';

/** One body of several: bytes or a blob, which can be sent again, where no part of it is a stream. */
export function joinParts(parts: readonly HttpBody[]): HttpBody {
  const known = parts.filter((part) => isInMemory(part) || isPlatformBlob(part));
  if (known.length < parts.length) return streamed(parts);
  const texts = known.filter(isInMemory);
  if (texts.length === known.length) return joinBytes(texts.map(chunkBytes));
  return new Blob(known as BlobPart[]);
}

function isInMemory(part: HttpBody): part is string | Uint8Array {
  return typeof part === 'string' || part instanceof Uint8Array;
}

/** A blob of another library is none to the platform's `Blob`, so it is read as a stream. */
function isPlatformBlob(part: HttpBody): part is Blob {
  return isReplayable(part) && part instanceof Blob;
}

async function* streamed(parts: readonly HttpBody[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    if (typeof part === 'string' || part instanceof Uint8Array) yield chunkBytes(part);
    else yield* chunksOf(part);
  }
}

async function* chunksOf(part: Exclude<HttpBody, string | Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const source = bodySource(part);
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) return;
      yield chunkBytes(value);
    }
  } finally {
    source.cancel();
  }
}
