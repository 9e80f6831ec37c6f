import { bodySource, chunkBytes, isBlob, type BodySource } from '../../runtime/base/body.js';
import { inPieces } from '../../runtime/base/bytes.js';
import { abortable } from '../../runtime/errors/abort.js';
import type { Uploadable } from '../../runtime/base/values.js';
import type { FileSink } from './file-system.js';

/**
 * Writes contents into a sink, and completes it; after a failure of either side it is given up.
 *
 * @param signal - ends it also while the contents keep it waiting
 */
export async function pump(contents: Uploadable, sink: FileSink, signal: AbortSignal | undefined): Promise<void> {
  const source = sourceOf(contents);
  const next = (): ReturnType<BodySource['next']> => source.next();
  try {
    for (;;) {
      const { done, value } = await (signal === undefined ? next() : abortable(signal, 'Dbfs.upload', next));
      if (done) break;
      await sink.write(chunkBytes(value));
    }
    await sink.close();
  } catch (error) {
    source.cancel(error);
    await sink.abort(error);
    throw error;
  }
}

function sourceOf(contents: Uploadable): BodySource {
  if (typeof contents === 'string' || contents instanceof Uint8Array) return bodySource(inPieces(chunkBytes(contents)));
  return isBlob(contents) ? bodySource(contents.stream()) : bodySource(contents);
}

/** A sink as a stream. */
export function writableStream(sink: FileSink): WritableStream<Uint8Array> {
  return new WritableStream<Uint8Array>({
    write: async (chunk) => {
      try {
        await sink.write(chunkBytes(chunk));
      } catch (error) {
        // A stream whose `write` fails is never closed nor aborted.
        await sink.abort(error);
        throw error;
      }
    },
    close: async () => {
      try {
        await sink.close();
      } catch (error) {
        await sink.abort(error);
        throw error;
      }
    },
    abort: (reason) => sink.abort(reason),
  });
}
