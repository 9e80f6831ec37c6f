import { readableStream } from '../../runtime/base/readable-stream.js';
import { openLocalSource } from '../files/local/local-source.js';
import { inTime, type WorkLimit } from '../../runtime/http/in-time.js';

type Source = Awaited<ReturnType<typeof openLocalSource>>;

/** A local file or pipe as a stream, opened when it is first read. No read takes longer than the limit of the call. */
export function readLocal(what: string, path: string, limit: Omit<WorkLimit, 'what'>): ReadableStream<Uint8Array> {
  let source: Source | undefined;
  let chunks: AsyncIterator<Uint8Array> | undefined;
  let isOver = false;
  const close = async (): Promise<void> => {
    isOver = true;
    await source?.close();
  };
  const step = async (): Promise<IteratorResult<Uint8Array>> => {
    source ??= await openLocalSource(what, path, { clock: limit.clock, signal: limit.options.signal });
    // Nobody waits any more.
    if (isOver) await source.close();
    chunks ??= chunksOf(source)[Symbol.asyncIterator]();
    const result = await chunks.next();
    if (!result.done) return result;
    if ('verify' in source) await source.verify();
    await close();
    return result;
  };
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      return await inTime({ ...limit, what: `${what}: read ${path}` }, step);
    } catch (error) {
      await close();
      throw error;
    }
  };
  return readableStream({ next }, close);
}

function chunksOf(source: Source): AsyncIterable<Uint8Array> {
  return 'chunks' in source ? source.chunks : source.slice(0, source.size);
}
