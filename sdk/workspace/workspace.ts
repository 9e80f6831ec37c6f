import type { ListResponse, ListWorkspaceRequest, ObjectInfo } from '../../generated/workspace/types.js';
import { operations, WorkspaceService } from '../../generated/workspace/workspace.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { Paged } from '../../runtime/paging/paged.js';
import { walk } from '../../runtime/paging/walk.js';
import type { ImportFileRequest, WorkspaceDownloadRequest, WorkspaceUploadRequest } from './workspace-requests.js';

export type { ImportFileRequest, WorkspaceDownloadRequest, WorkspaceUploadRequest } from './workspace-requests.js';

/** Notebooks, files and folders of the workspace. */
export class Workspace extends WorkspaceService {
  /**
   * Lists a folder. With `recursive`, lists what is in the folder and in all folders inside it, without the folders.
   *
   * @example
   * for await (const item of w.workspace.list({ path: '/Shared', recursive: true })) console.log(item.path);
   */
  override list(
    request: ListWorkspaceRequest & { recursive?: boolean | undefined },
    options: CallOptions = {},
  ): Paged<ObjectInfo, ListResponse> {
    const { recursive = false, ...plain } = request;
    if (!recursive) return super.list(plain, options);
    return walk<ObjectInfo, ListResponse>({
      id: 'Workspace.list',
      root: plain.path,
      items: 'objects',
      named: operations.list.paging.named,
      list: (path) => super.list({ ...plain, path }, options).toArray(),
      folderOf: ({ path, object_type: type }) => (type === 'DIRECTORY' || type === 'REPO' ? path : undefined),
    });
  }

  /**
   * Imports a notebook or file of at most 10 MB. Without a format, the end of the path names the language of a notebook;
   * `format: 'AUTO'` lets the server decide between notebook and file.
   *
   * @example
   * await w.workspace.upload({ path: '/Users/me@example.com/etl.py', contents: code, overwrite: true });
   */
  async upload(request: WorkspaceUploadRequest, options: CallOptions = {}): Promise<void> {
    const { upload } = await import('./upload-object.js');
    await upload(this.api, request, options);
  }

  /**
   * Exports a notebook or file as a stream of its bytes. A folder is refused unless `format` is `DBC`.
   *
   * @example
   * const contents = await w.workspace.download({ path: '/Users/me@example.com/etl' });
   * console.log(await new Response(contents).text());
   */
  async download(request: WorkspaceDownloadRequest, options: CallOptions = {}): Promise<ReadableStream<Uint8Array>> {
    const { download } = await import('./download-object.js');
    return download(this.api, request, options);
  }

  /**
   * Writes a workspace file as it is, also one of more than 10 MB; makes the folders that are missing.
   * The server unpacks archives that are sent this way.
   *
   * @throws AlreadyExists when there is a notebook, or a file and `overwrite` is not `true`
   */
  async importFile(request: ImportFileRequest, options: CallOptions = {}): Promise<void> {
    const { importFile } = await import('./import-file.js');
    await importFile(this.api, request, options);
  }
}
