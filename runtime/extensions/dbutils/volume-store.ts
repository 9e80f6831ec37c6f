import type { DirectoryEntry } from '../../../generated/files/types.js';
import type { ApiClient } from '../../api-client.js';
import { isNotFound } from '../../errors/index.js';
import type { CallOptions } from '../../options.js';
import { FilesExtension } from '../files.js';
import type { Entry, Store, WriteOptions } from './store.js';

/** The volumes of Unity Catalog. */
export class VolumeStore implements Store {
  readonly #files: FilesExtension;

  constructor(api: ApiClient) {
    this.#files = new FilesExtension(api);
  }

  async list(path: string, options?: CallOptions): Promise<Entry[]> {
    return (await this.#files.listDirectoryContents({ directory_path: path }, options).toArray()).map(entryOf);
  }

  async entry(path: string, options?: CallOptions): Promise<Entry | undefined> {
    try {
      const metadata = await this.#files.getMetadata({ file_path: path }, options);
      const modificationTime = Date.parse(metadata['last-modified'] ?? '') || 0;
      return { path, isDirectory: false, size: Number(metadata['content-length'] ?? 0), modificationTime };
    } catch (error) {
      if (!isNotFound(error)) throw error;
      return this.#directory(path, options);
    }
  }

  async *read(path: string, options?: CallOptions): AsyncIterable<Uint8Array> {
    const { contents } = await this.#files.download({ file_path: path }, options);
    if (contents === undefined) return;
    const reader = contents.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel();
    }
  }

  async write(path: string, contents: AsyncIterable<Uint8Array>, { overwrite, options }: WriteOptions): Promise<void> {
    await this.#files.upload({ file_path: path, contents, overwrite }, options);
  }

  mkdirs(path: string, options?: CallOptions): Promise<void> {
    return this.#files.createDirectory({ directory_path: path }, options);
  }

  removeOne({ path, isDirectory }: Entry, options?: CallOptions): Promise<void> {
    return isDirectory
      ? this.#files.deleteDirectory({ directory_path: path }, options)
      : this.#files.delete({ file_path: path }, options);
  }

  async #directory(path: string, options?: CallOptions): Promise<Entry | undefined> {
    try {
      await this.#files.getDirectoryMetadata({ directory_path: path }, options);
      return { path, isDirectory: true, size: 0, modificationTime: 0 };
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }
}

function entryOf({ path = '', is_directory = false, file_size = 0, last_modified = 0 }: DirectoryEntry): Entry {
  return { path, isDirectory: is_directory, size: Number(file_size), modificationTime: Number(last_modified) };
}
