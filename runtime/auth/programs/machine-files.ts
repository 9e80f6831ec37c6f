import { builtin } from '../../base/platform.js';

/** The file system as far as authentication needs it. */
export interface Files {
  /** The text of a file, `undefined` if there is no such file. Rejects if it cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** The size of a regular file in bytes, links followed; `undefined` if there is none. */
  size(path: string): Promise<number | undefined>;
}

/** The machine's file system; empty in browsers and edge runtimes. */
export const machineFiles: Files = {
  read: async (path) => {
    const fs = builtin<typeof import('node:fs')>('node:fs');
    return orUndefined(fs?.promises.readFile(path, 'utf8'));
  },
  size: async (path) => {
    const fs = builtin<typeof import('node:fs')>('node:fs');
    const stats = await orUndefined(fs?.promises.stat(path));
    return stats?.isFile() ? stats.size : undefined;
  },
};

async function orUndefined<T>(promise: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
