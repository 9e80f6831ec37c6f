import { builtin } from '../../../runtime/base/platform.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { openFlags } from './local-fs.js';

/** Something local that is read once, from its start, and does not say how long it is. */
export interface LocalStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a named pipe to read it. It is polled like a socket: a read by the thread pool would hold a thread until somebody
 * writes, and a pool that waits for pipes does nothing else any more.
 */
export async function openPipe(path: string): Promise<LocalStream> {
  const fs = builtin<typeof import('node:fs')>('node:fs');
  const net = builtin<typeof import('node:net')>('node:net');
  if (fs === undefined || net === undefined)
    throw new DatabricksError('this platform has no pipes; open a stream and pass it to upload');
  const fd = await new Promise<number>((resolve, reject) =>
    fs.open(path, openFlags('read'), (error, opened) => (error === null ? resolve(opened) : reject(error))),
  );
  try {
    const socket = new net.Socket({ fd, readable: true, writable: false });
    // Whoever reads is told; nobody else has to be.
    socket.on('error', () => {});
    return { chunks: socket, close: async () => void socket.destroy() };
  } catch (error) {
    fs.close(fd, () => {});
    throw error;
  }
}
