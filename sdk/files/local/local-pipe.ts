import type { FileHandle } from 'node:fs/promises';
import { codeOf, localError, localFs, openFlags } from './local-fs.js';
import { type Patience, patiently, unlessCode } from './patience.js';

/** Bytes that a pipe holds at most, on most systems. */
const PIPE_BYTES = 65_536;

/** Something local that is read once, from its start, and does not say how long it is. */
export interface LocalStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a named pipe to read it from when its writer comes until its last one leaves. */
export async function openPipe(path: string, patience: Patience): Promise<LocalStream> {
  const handle = await localFs(patience.what).open(path, openFlags('read'));
  return { chunks: readPipe(handle, path, patience), close: () => handle.close() };
}

async function* readPipe(
  handle: FileHandle,
  path: string,
  patience: Patience,
): AsyncGenerator<Uint8Array, void, undefined> {
  let hasWriter = false;
  const read = async (): Promise<Uint8Array | undefined> => {
    const chunk = new Uint8Array(PIPE_BYTES);
    const result = await unlessCode('EAGAIN', handle.read(chunk, 0, chunk.length, null));
    // It looks like its end as long as nobody has opened it to write.
    if (result?.bytesRead === 0 && !hasWriter) return undefined;
    hasWriter = true;
    return result && chunk.subarray(0, result.bytesRead);
  };
  for (;;) {
    const chunk = await patiently(patience, read).catch((error: unknown) => {
      throw codeOf(error) === undefined ? error : localError('read', path, error);
    });
    if (chunk.length === 0) return;
    yield chunk;
  }
}
