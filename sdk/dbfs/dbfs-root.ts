import { DbfsService } from '../../generated/files/dbfs.js';
import type { FileInfo } from '../../generated/files/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { ApiError, DatabricksError, NotFound } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { Int64 } from '../../runtime/base/values.js';
import { base64, bytesOfBase64 } from '../../runtime/base/bytes.js';
import { persist } from '../files/storage/persist.js';
import { readableStream } from '../../runtime/base/readable-stream.js';
import type { FileSink, FileSystem } from './file-system.js';
import { pump } from './pump.js';

/** Most bytes of one block, read or written. */
const BLOCK_BYTES = 1024 * 1024;
/** How often the removal of a large tree is continued: each time the server stops after about 45 s. */
const REMOVALS = 50;

/** The root of DBFS, through its own API. */
export function dbfsRoot(api: ApiClient, options: CallOptions): FileSystem {
  const dbfs = new DbfsService(api);
  const openSink = (path: string, overwrite: boolean): Promise<FileSink> =>
    DbfsSink.open(dbfs, { path, overwrite }, options);
  return {
    stat: (path) => orUndefined(dbfs.getStatus({ path }, options)),
    list: (path) => dbfs.list({ path }, options).toArray(),
    read: async (path) => {
      await requireFile(dbfs, path, options);
      return readableStream(readBlocks(dbfs, path, options));
    },
    openSink,
    write: async (path, contents, overwrite) => pump(contents, await openSink(path, overwrite), options.signal),
    mkdirs: (path) => dbfs.mkdirs({ path }, options),
    removeFile: (path) => dbfs.delete({ path }, options),
    removeFolder: (path) => dbfs.delete({ path }, options),
    removeTree: (path) => removeTree(dbfs, path, options),
  };
}

/** The value, or `undefined` where nothing was found. */
export async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

async function requireFile(dbfs: DbfsService, path: string, options: CallOptions): Promise<FileInfo> {
  const status = await dbfs.getStatus({ path }, options);
  if (status.is_dir) throw new DatabricksError(`${path} is a folder; list it, or copy it with recursive: true`);
  return status;
}

async function* readBlocks(
  dbfs: DbfsService,
  path: string,
  options: CallOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let offset = 0; ;) {
    const { bytes_read: read = 0, data = '' } = await dbfs.read({ path, offset, length: BLOCK_BYTES }, options);
    if (Number(read) === 0) return;
    const bytes = bytesOfBase64(data);
    if (bytes === undefined || bytes.length === 0)
      throw new DatabricksError(`Dbfs.read: the reply for ${path} at ${offset} has no data, but says that it has`);
    offset += bytes.length;
    yield bytes;
  }
}

/** Removes a tree; the server gives up large ones after a while and has to be asked again. */
export function removeTree(dbfs: DbfsService, path: string, options: CallOptions): Promise<void> {
  const { signal = new AbortController().signal } = options;
  const clock = dbfs.api.config.clock;
  const persistence = { what: `Dbfs.delete ${path}`, clock, signal, attempts: REMOVALS };
  const isPartial = (error: unknown): boolean => error instanceof ApiError && error.status === 503;
  return persist(persistence, () => dbfs.delete({ path, recursive: true }, options), isPartial);
}

class DbfsSink implements FileSink {
  readonly #dbfs: DbfsService;
  readonly #path: string;
  readonly #handle: Int64;
  readonly #options: CallOptions;
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;

  private constructor(dbfs: DbfsService, path: string, handle: Int64, options: CallOptions) {
    this.#dbfs = dbfs;
    this.#path = path;
    this.#handle = handle;
    this.#options = options;
  }

  static async open(
    dbfs: DbfsService,
    file: { readonly path: string; readonly overwrite: boolean },
    options: CallOptions,
  ): Promise<DbfsSink> {
    const { handle } = await dbfs.create(file, options);
    if (handle !== undefined) return new DbfsSink(dbfs, file.path, handle, options);
    throw new DatabricksError(`Dbfs.create: the reply for ${file.path} has no handle`);
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let start = 0; start < chunk.length;) {
      const piece = chunk.subarray(start, start + BLOCK_BYTES - this.#filled);
      this.#block.set(piece, this.#filled);
      this.#filled += piece.length;
      start += piece.length;
      if (this.#filled === BLOCK_BYTES) await this.#flush();
    }
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#dbfs.close({ handle: this.#handle }, this.#options);
  }

  async abort(): Promise<void> {
    // Without the caller's signal, which may be why this is called.
    const options = { timeoutMs: 30_000 };
    await this.#dbfs.close({ handle: this.#handle }, options).catch(ignore);
    await this.#dbfs.delete({ path: this.#path }, options).catch(ignore);
  }

  async #flush(): Promise<void> {
    if (this.#filled === 0) return;
    const data = base64(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
    await this.#dbfs.addBlock({ handle: this.#handle, data }, this.#options);
  }
}

function ignore(): void {
  // The caller gets the error that led here.
}
