import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pause } from '../../../runtime/errors/abort.js';
import { codeOf, localError, localFs, openFlags } from './local-fs.js';
import type { LocalTarget, TargetOptions, TargetWait } from './target.js';

/** Longest time until a full pipe is tried again, in milliseconds. */
const LONGEST_PAUSE_MS = 20;

/**
 * Opens a pipe or a character device to write into it. Neither waits in a thread: a pipe that nobody reads yet, or that is
 * full, is tried again after a while.
 */
export async function openDevice(options: TargetOptions, stats: Stats, wait: TargetWait): Promise<LocalTarget> {
  const { what, path } = options;
  const steps = { ...wait, what: `${what}: write ${path}` };
  const open = (): Promise<FileHandle> => localFs(what).open(path, openFlags('write'));
  try {
    const handle = await (stats.isFIFO() ? patiently('ENXIO', steps, open) : open());
    return deviceTarget(handle, options, steps);
  } catch (error) {
    throw codeOf(error) === undefined ? error : localError(`${what}: write`, path, error);
  }
}

function deviceTarget(handle: FileHandle, { what, path }: TargetOptions, steps: Patience): LocalTarget {
  const write = async (bytes: Uint8Array): Promise<void> => {
    for (let written = 0; written < bytes.length;) {
      const send = async (): Promise<number> => {
        const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, null);
        return bytesWritten;
      };
      written += await patiently('EAGAIN', steps, send);
    }
  };
  return {
    isSequential: true,
    write: async (bytes) => {
      try {
        await write(bytes);
      } catch (error) {
        throw codeOf(error) === undefined ? error : localError(`${what}: write`, path, error);
      }
    },
    commit: () => Promise.resolve(),
    close: () => handle.close(),
  };
}

interface Patience extends TargetWait {
  /** What is going on, for the error of a pause that is cancelled. */
  readonly what: string;
}

/** Tries again as long as an attempt fails with a code, and nobody says that it is enough. */
async function patiently<T>(code: string, { clock, signal, what }: Patience, attempt: () => Promise<T>): Promise<T> {
  for (let ms = 1; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (codeOf(error) !== code) throw error;
    }
    await pause(clock, ms, signal, what);
  }
}
