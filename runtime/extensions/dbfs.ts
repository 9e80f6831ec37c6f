import { DbfsService } from '../../generated/files/dbfs.js';
import type {
  Delete,
  FileInfo,
  GetStatusRequest,
  ListDbfsRequest,
  ListStatusResponse,
  MkDirs,
} from '../../generated/files/types.js';
import { DatabricksError, NotFound } from '../errors/index.js';
import type { CallOptions } from '../options.js';
import { Paged } from '../paging/index.js';
import type { CopyRequest, DbfsUploadRequest, OpenToRead, OpenToWrite } from './dbfs/options.js';
import { routeOf } from './dbfs/route.js';

export type { CopyRequest, DbfsUploadRequest, OpenToRead, OpenToWrite } from './dbfs/options.js';

/**
 * DBFS, and under the same methods volumes and this machine: `/…` and `dbfs:/…` are in DBFS, `/Volumes/…` in a volume,
 * `file:/…` on this machine.
 */
export class DbfsExtension extends DbfsService {
  /** Opens a file for reading, as a stream that fetches what is read. */
  open(request: OpenToRead, options?: CallOptions): Promise<ReadableStream<Uint8Array>>;
  /** Opens a file for writing. It is complete when the stream is closed; a stream that is aborted leaves nothing. */
  open(request: OpenToWrite, options?: CallOptions): Promise<WritableStream<Uint8Array>>;
  async open(
    request: OpenToRead | OpenToWrite,
    options: CallOptions = {},
  ): Promise<ReadableStream<Uint8Array> | WritableStream<Uint8Array>> {
    if (Boolean(request.read) === Boolean(request.write))
      throw new DatabricksError('Dbfs.open: say either read: true or write: true');
    const { placeOf } = await import('./dbfs/file-systems.js');
    const { system, path } = placeOf(this.api, request.path, options);
    if (!request.write) return system.read(path);
    const { writableStream } = await import('./dbfs/pump.js');
    return writableStream(await system.openSink(path, request.overwrite ?? false));
  }

  /** Writes a file from text, bytes, a blob or a stream. Nothing is left of it when that fails. */
  async upload(request: DbfsUploadRequest, options: CallOptions = {}): Promise<void> {
    const { placeOf } = await import('./dbfs/file-systems.js');
    const { system, path } = placeOf(this.api, request.path, options);
    await system.write(path, request.contents, request.overwrite ?? false);
  }

  /** Reads a file as a stream. */
  download(request: { path: string }, options: CallOptions = {}): Promise<ReadableStream<Uint8Array>> {
    return this.open({ path: request.path, read: true }, options);
  }

  /**
   * Lists a folder; a file gives itself. With `recursive`, lists the files of the folder and of all folders inside it.
   *
   * @example
   * for await (const file of w.dbfs.list({ path: '/tmp', recursive: true })) console.log(file.path, file.file_size);
   */
  override list(
    request: ListDbfsRequest & { recursive?: boolean | undefined },
    options: CallOptions = {},
  ): Paged<FileInfo, ListStatusResponse> {
    const { recursive = false, ...plain } = request;
    const { kind, path } = routeOf(plain.path);
    if (kind === 'dbfs' && !recursive) return super.list({ ...plain, path }, options);
    const listing = async (): Promise<Paged<FileInfo, ListStatusResponse>> => {
      const [{ placeOf }, { listPlace }] = await Promise.all([
        import('./dbfs/file-systems.js'),
        import('./dbfs/transfer.js'),
      ]);
      return listPlace(placeOf(this.api, plain.path, options), recursive);
    };
    return lazily(listing);
  }

  /** Says what is at a path. */
  override async getStatus(request: GetStatusRequest, options: CallOptions = {}): Promise<FileInfo> {
    const { kind, path } = routeOf(request.path);
    if (kind === 'dbfs') return super.getStatus({ ...request, path }, options);
    const [{ placeOf }, { statOf }] = await Promise.all([
      import('./dbfs/file-systems.js'),
      import('./dbfs/transfer.js'),
    ]);
    return statOf(placeOf(this.api, request.path, options));
  }

  /** Tells whether there is a file or a folder. */
  async exists(request: { path: string }, options: CallOptions = {}): Promise<boolean> {
    const { placeOf } = await import('./dbfs/file-systems.js');
    const { system, path } = placeOf(this.api, request.path, options);
    return (await system.stat(path)) !== undefined;
  }

  /** Creates a folder and all that it is in. */
  override async mkdirs(request: MkDirs, options: CallOptions = {}): Promise<void> {
    const { kind, path } = routeOf(request.path);
    if (kind === 'dbfs') return super.mkdirs({ ...request, path }, options);
    const { placeOf } = await import('./dbfs/file-systems.js');
    await placeOf(this.api, request.path, options).system.mkdirs(path);
  }

  /**
   * Copies a file, or with `recursive` a folder, between DBFS, volumes and this machine.
   *
   * @example
   * await w.dbfs.copy({ source_path: 'file:/tmp/data', destination_path: '/Volumes/main/default/v', recursive: true });
   */
  async copy(request: CopyRequest, options: CallOptions = {}): Promise<void> {
    const { copy } = await import('./dbfs/transfer.js');
    await copy(this.api, request, options);
  }

  /** Moves a file or a folder. Inside DBFS the server does it, folders included; elsewhere it is copied and then removed. */
  override async move(request: CopyRequest, options: CallOptions = {}): Promise<void> {
    const [from, to] = [routeOf(request.source_path), routeOf(request.destination_path)];
    if (from.kind === 'dbfs' && to.kind === 'dbfs')
      return super.move({ source_path: from.path, destination_path: to.path }, options);
    const { move } = await import('./dbfs/transfer.js');
    await move(this.api, request, options);
  }

  /** Removes a file, or with `recursive` a folder with all that is in it. Large folders take several requests. */
  override async delete(request: Delete, options: CallOptions = {}): Promise<void> {
    const { kind, path } = routeOf(request.path);
    if (kind === 'dbfs' && !request.recursive) return super.delete({ ...request, path }, options);
    if (kind === 'dbfs') {
      const { removeTree } = await import('./dbfs/dbfs-root.js');
      return removeTree(this, path, options);
    }
    const [{ placeOf }, { remove }] = await Promise.all([
      import('./dbfs/file-systems.js'),
      import('./dbfs/transfer.js'),
    ]);
    await remove(placeOf(this.api, request.path, options), request.recursive ?? false);
  }
}
