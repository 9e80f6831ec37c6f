import { DbfsService } from '../../generated/files/dbfs.js';
import type {
  Delete,
  FileInfo,
  GetStatusRequest,
  ListDbfsRequest,
  ListStatusResponse,
  MkDirs,
} from '../../generated/files/types.js';
import { DatabricksError, hasControlCharacters, refuseControlCharacters } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { Paged } from '../../runtime/paging/paged.js';
import type { CopyRequest, DbfsUploadRequest, OpenToRead, OpenToWrite } from './dbfs-requests.js';
import type { Place } from './file-systems.js';
import { findRoute, routeOf } from './dbfs-path.js';
import { walk } from '../../runtime/paging/walk.js';

export type { CopyRequest, DbfsUploadRequest, OpenToRead, OpenToWrite } from './dbfs-requests.js';

/**
 * DBFS, and under the same methods volumes and this machine: `/…` and `dbfs:/…` are in DBFS, `/Volumes/…` in a volume,
 * `file:/…` on this machine.
 */
export class Dbfs extends DbfsService {
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
    const { system, path } = await this.#place(request.path, options);
    if (!request.write) return system.read(path);
    const { writableStream } = await import('./pump.js');
    return writableStream(await system.openSink(path, request.overwrite ?? false));
  }

  /** Writes a file from text, bytes, a blob or a stream. Nothing is left of it when that fails. */
  async upload(request: DbfsUploadRequest, options: CallOptions = {}): Promise<void> {
    refuseControlCharacters('Dbfs.upload', request.path);
    const { write } = await import('./tree.js');
    await write(this.api, request, options);
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
    const route = hasControlCharacters(plain.path) ? undefined : findRoute(plain.path);
    if (route?.kind === 'dbfs' && !recursive) return super.list({ ...plain, path: route.path }, options);
    return walk<FileInfo, ListStatusResponse>({
      id: 'Dbfs.list',
      root: plain.path,
      items: 'files',
      list: async (folder) => {
        if (folder === plain.path) refuseControlCharacters('Dbfs.list', folder);
        const { placeOf } = await import('./file-systems.js');
        const { system, path } = placeOf(this.api, folder, options);
        return system.list(path, recursive);
      },
      folderOf: (info) => (recursive && info.is_dir ? info.path : undefined),
    });
  }

  /** Says what is at a path. */
  override async getStatus(request: GetStatusRequest, options: CallOptions = {}): Promise<FileInfo> {
    refuseControlCharacters('Dbfs.getStatus', request.path);
    const { kind, path } = routeOf(request.path);
    if (kind === 'dbfs') return super.getStatus({ ...request, path }, options);
    const { statOf } = await import('./tree.js');
    return statOf(await this.#place(request.path, options));
  }

  /** Tells whether there is a file or a folder. */
  async exists(request: { path: string }, options: CallOptions = {}): Promise<boolean> {
    const { system, path } = await this.#place(request.path, options);
    return (await system.stat(path)) !== undefined;
  }

  /** Creates a folder and all that it is in. */
  override async mkdirs(request: MkDirs, options: CallOptions = {}): Promise<void> {
    refuseControlCharacters('Dbfs.mkdirs', request.path);
    const { kind, path } = routeOf(request.path);
    if (kind === 'dbfs') return super.mkdirs({ ...request, path }, options);
    await (await this.#place(request.path, options)).system.mkdirs(path);
  }

  /**
   * Copies a file, or with `recursive` a folder, between DBFS, volumes and this machine. Of a local folder, a link to a file
   * inside it is copied as that file, and a link to a folder inside it is left out, which has its own place in the copy.
   *
   * @throws DatabricksError before anything is copied, when a local folder has pipes, devices or links that lead out of it
   *   or nowhere
   *
   * @example
   * await w.dbfs.copy({ source_path: 'file:/tmp/data', destination_path: '/Volumes/main/default/v', recursive: true });
   */
  async copy(request: CopyRequest, options: CallOptions = {}): Promise<void> {
    refuseControlCharacters('Dbfs.copy', request.source_path);
    refuseControlCharacters('Dbfs.copy', request.destination_path);
    const { copy } = await import('./tree.js');
    await copy(this.api, request, options);
  }

  /**
   * Moves a file or a folder. Inside DBFS the server does it, folders included; elsewhere it is copied, and what was copied is
   * removed. What was added meanwhile stays where it is, with an error.
   *
   * @throws DatabricksError before anything is copied, when a local folder has what {@link copy} refuses, or links to folders
   */
  override async move(request: CopyRequest, options: CallOptions = {}): Promise<void> {
    refuseControlCharacters('Dbfs.move', request.source_path);
    refuseControlCharacters('Dbfs.move', request.destination_path);
    const [from, to] = [routeOf(request.source_path), routeOf(request.destination_path)];
    if (from.kind === 'dbfs' && to.kind === 'dbfs')
      return super.move({ source_path: from.path, destination_path: to.path }, options);
    const { move } = await import('./tree.js');
    await move(this.api, request, options);
  }

  /** Removes a file, or with `recursive` a folder with all that is in it. Large folders take several requests. */
  override async delete(request: Delete, options: CallOptions = {}): Promise<void> {
    refuseControlCharacters('Dbfs.delete', request.path);
    const { kind, path } = routeOf(request.path);
    if (kind === 'dbfs' && !request.recursive) return super.delete({ ...request, path }, options);
    if (kind === 'dbfs') {
      const { removeTree } = await import('./dbfs-root.js');
      // Not this one, whose `delete` would come back here.
      return removeTree(new DbfsService(this.api), path, options);
    }
    const { remove } = await import('./tree.js');
    await remove(await this.#place(request.path, options), request.recursive ?? false);
  }

  async #place(path: string, options: CallOptions): Promise<Place> {
    refuseControlCharacters('Dbfs', path);
    const { placeOf } = await import('./file-systems.js');
    return placeOf(this.api, path, options);
  }
}
