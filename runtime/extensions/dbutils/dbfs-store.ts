import { DbfsService } from '../../../generated/files/dbfs.js';
import type { FileInfo } from '../../../generated/files/types.js';
import type { ApiClient } from '../../api-client.js';
import { DatabricksError, isNotFound } from '../../errors/index.js';
import type { CallOptions } from '../../options.js';
import { base64OfBytes, bytesOfBase64 } from '../base64-bytes.js';
import type { Entry, Store, WriteOptions } from './store.js';

/** The service takes and gives at most so much in one call. */
const BLOCK_BYTES = 1024 * 1024;

/** The DBFS root. */
export class DbfsStore implements Store {
  readonly #dbfs: DbfsService;

  constructor(api: ApiClient) {
    this.#dbfs = new DbfsService(api);
  }

  async list(path: string, options?: CallOptions): Promise<Entry[]> {
    return (await this.#dbfs.list({ path }, options).toArray()).map(entryOf);
  }

  async entry(path: string, options?: CallOptions): Promise<Entry | undefined> {
    try {
      return entryOf(await this.#dbfs.getStatus({ path }, options));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async *read(path: string, options?: CallOptions): AsyncIterable<Uint8Array> {
    for (let offset = 0; ;) {
      const { data = '', bytes_read = 0 } = await this.#dbfs.read({ path, offset, length: BLOCK_BYTES }, options);
      if (Number(bytes_read) === 0) return;
      const bytes = bytesOfBase64(data);
      if (bytes === undefined || bytes.length === 0) {
        throw new DatabricksError(
          `DBFS read of ${path} at ${offset}: the data is not base64. This is a fault of the server.`,
        );
      }
      yield bytes;
      offset += bytes.length;
    }
  }

  async write(path: string, content: AsyncIterable<Uint8Array>, { overwrite, options }: WriteOptions): Promise<void> {
    const { handle } = await this.#dbfs.create({ path, overwrite }, options);
    if (handle === undefined) throw new DatabricksError(`DBFS create of ${path}: the reply has no handle`);
    try {
      for await (const block of inBlocks(content)) {
        await this.#dbfs.addBlock({ handle, data: base64OfBytes(block) }, options);
      }
      await this.#dbfs.close({ handle }, options);
    } catch (error) {
      await this.#discard(path, handle);
      throw error;
    }
  }

  mkdirs(path: string, options?: CallOptions): Promise<void> {
    return this.#dbfs.mkdirs({ path }, options);
  }

  removeOne({ path }: Entry, options?: CallOptions): Promise<void> {
    return this.#dbfs.delete({ path, recursive: false }, options);
  }

  /** The server removes the whole tree at once. */
  removeTree(path: string, options?: CallOptions): Promise<void> {
    return this.#dbfs.delete({ path, recursive: true }, options);
  }

  move(from: string, to: string, options?: CallOptions): Promise<void> {
    return this.#dbfs.move({ source_path: from, destination_path: to }, options);
  }

  /** Half a file is worse than none; what goes wrong here says less than the first error. */
  async #discard(path: string, handle: number | string): Promise<void> {
    const last = { timeoutMs: 10_000, retry: false } as const;
    await this.#dbfs.close({ handle }, last).catch(() => undefined);
    await this.#dbfs.delete({ path, recursive: false }, last).catch(() => undefined);
  }
}

function entryOf({ path = '', is_dir = false, file_size = 0, modification_time = 0 }: FileInfo): Entry {
  return { path, isDirectory: is_dir, size: Number(file_size), modificationTime: Number(modification_time) };
}

/** The same bytes, in blocks as long as the service takes them. */
async function* inBlocks(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let block = new Uint8Array(BLOCK_BYTES);
  let filled = 0;
  for await (const chunk of content) {
    for (let offset = 0; offset < chunk.length;) {
      const part = chunk.subarray(offset, offset + BLOCK_BYTES - filled);
      block.set(part, filled);
      filled += part.length;
      offset += part.length;
      if (filled < BLOCK_BYTES) continue;
      yield block;
      block = new Uint8Array(BLOCK_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
