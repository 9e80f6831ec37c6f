import { DatabricksError } from '../../errors/index.js';
import { builtin } from '../../platform.js';
import { inside } from './place.js';
import type { Entry, Store, WriteOptions } from './store.js';

/** Files of this machine, under `file:/`. */
export class LocalStore implements Store {
  async list(path: string): Promise<Entry[]> {
    const names = await fileSystem().promises.readdir(path);
    const entries = await Promise.all(names.map((name) => this.entry(inside(path, name))));
    return entries.filter((entry) => entry !== undefined);
  }

  async entry(path: string): Promise<Entry | undefined> {
    try {
      const { size, mtimeMs, ...found } = await stat(path);
      return { path, isDirectory: found.isDirectory, size, modificationTime: Math.trunc(mtimeMs) };
    } catch (error) {
      if (Reflect.get(Object(error), 'code') === 'ENOENT') return undefined;
      throw error;
    }
  }

  async *read(path: string): AsyncIterable<Uint8Array> {
    for await (const chunk of fileSystem().createReadStream(path)) yield chunk as Uint8Array;
  }

  async write(path: string, content: AsyncIterable<Uint8Array>, { overwrite }: WriteOptions): Promise<void> {
    const { promises } = fileSystem();
    await promises.mkdir(path.slice(0, path.lastIndexOf('/')) || '/', { recursive: true });
    // Written under another name first, so that nobody meets half a file.
    const part = `${path}.${crypto.randomUUID()}.part`;
    try {
      await promises.writeFile(part, content, { flag: 'wx' });
      if (overwrite) await promises.rename(part, path);
      else await promises.link(part, path);
    } finally {
      await promises.rm(part, { force: true });
    }
  }

  async mkdirs(path: string): Promise<void> {
    await fileSystem().promises.mkdir(path, { recursive: true });
  }

  async removeOne({ path, isDirectory }: Entry): Promise<void> {
    const { promises } = fileSystem();
    await (isDirectory ? promises.rmdir(path) : promises.unlink(path));
  }
}

async function stat(path: string): Promise<{ isDirectory: boolean; size: number; mtimeMs: number }> {
  const found = await fileSystem().promises.stat(path);
  const isDirectory = found.isDirectory();
  return { isDirectory, size: isDirectory ? 0 : found.size, mtimeMs: found.mtimeMs };
}

function fileSystem(): typeof import('node:fs') {
  const fs = builtin<typeof import('node:fs')>('node:fs');
  if (fs !== undefined) return fs;
  throw new DatabricksError('dbutils.fs: there is no file system here; file:/ paths need Node, Bun or Deno');
}
