import { FilesService } from '../../generated/files/files.js';
import type {
  CreateDirectoryRequest,
  DownloadRequest,
  DownloadResponse,
  UploadRequest,
} from '../../generated/files/types.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { refuseControlCharacters } from '../../runtime/errors/index.js';
import { isBody } from '../../runtime/base/body.js';
import type {
  DownloadToRequest,
  TransferOptions,
  UploadFromRequest,
  UploadOptions,
} from './storage/transfer-options.js';
import type { UploadTarget } from './upload/upload.js';

export type {
  DownloadToRequest,
  TransferOptions,
  TransferProgress,
  UploadFromRequest,
  UploadOptions,
} from './storage/transfer-options.js';

/**
 * Files in volumes and in the workspace file system. Long files travel in parts, several at a time, straight to and from
 * cloud storage where it can be reached, and a transfer that breaks is taken up where it broke.
 */
export class Files extends FilesService {
  /**
   * Uploads text, bytes, a blob or a stream. What is longer than 50 MiB, or than `partSizeBytes`, goes in parts.
   * Never holds more than `parallelism` parts of a stream in memory.
   *
   * @param request - `overwrite: true` replaces a file; without it an existing one is an error
   * @throws AlreadyExists when there is a file and `overwrite` is not `true`
   *
   * @example
   * await w.files.upload({ file_path: '/Volumes/main/default/v/a.csv', contents: 'a,b\n1,2\n', overwrite: true });
   */
  override async upload(request: UploadRequest, options: UploadOptions = {}): Promise<void> {
    // The generated method says what is wrong with anything else.
    if (!isBody(request?.contents)) return super.upload(request, options);
    const { uploadContents } = await import('./upload/upload-contents.js');
    await uploadContents(this.#target('Files.upload', request, options), request.contents);
  }

  /**
   * Uploads a local file. Nothing of a long file is held in memory, and it may be of any length. A pipe is read until its
   * writer closes it, and a file that does not know its length, as those in `/proc`, to its end.
   *
   * @param request - `source` is the path of the file or pipe on this machine
   * @throws DatabricksError when there is no such file, when it is a folder, a device or a socket, or when it changes meanwhile
   *
   * @example
   * await w.files.uploadFrom({ file_path: '/Volumes/main/default/v/big.parquet', source: './big.parquet' });
   */
  async uploadFrom(request: UploadFromRequest, options: UploadOptions = {}): Promise<void> {
    const { uploadLocalFile } = await import('./upload/upload-from.js');
    const { source, ...target } = request;
    await uploadLocalFile(this.#target('Files.uploadFrom', target, options), source);
  }

  /**
   * Downloads a file as a stream. A connection that breaks is replaced, and the stream goes on where it was, as long as the
   * file has not changed meanwhile. Nothing is read ahead: a slow reader slows the server down.
   *
   * @example
   * const { contents } = await w.files.download({ file_path: '/Volumes/main/default/v/a.csv' });
   * console.log(await new Response(contents).text());
   */
  override async download(request: DownloadRequest, options: CallOptions = {}): Promise<DownloadResponse> {
    const { downloadFile } = await import('./download/download-file.js');
    return downloadFile(this.api, request, options);
  }

  /**
   * Downloads a file to this machine. A long one is fetched in several ranges at a time. The destination appears when it is
   * complete, and not at all when the download fails; until then only its owner may read what there is of it. A link stays,
   * and the file that it leads to is replaced. A pipe or a character device is written into, in order.
   *
   * @param request - `destination` is the path of the file to write; an existing one is replaced, and its mode kept, unless
   *   `overwrite` is `false`
   * @throws DatabricksError when the destination is a folder, a block device, a socket or a link that leads nowhere
   *
   * @example
   * await w.files.downloadTo({ file_path: '/Volumes/main/default/v/big.parquet', destination: './big.parquet' });
   */
  async downloadTo(request: DownloadToRequest, options: TransferOptions = {}): Promise<void> {
    const { downloadToFile } = await import('./download/download-to.js');
    await downloadToFile(this.api, request, options);
  }

  /**
   * Creates a folder, and those above it that are missing. One that exists is no error.
   *
   * @throws DatabricksError for a path with control characters, which nobody sees in a listing
   */
  override async createDirectory(request: CreateDirectoryRequest, options: CallOptions = {}): Promise<void> {
    refuseControlCharacters('Files.createDirectory', request?.directory_path);
    await super.createDirectory(request, options);
  }

  #target(what: string, request: Omit<UploadRequest, 'contents'>, options: UploadOptions): UploadTarget {
    const { file_path: filePath, overwrite } = request;
    return {
      api: this.api,
      what: `${what} ${filePath}`,
      filePath,
      overwrite,
      options,
      sendWhole: (contents, callOptions) => super.upload({ ...request, contents }, callOptions),
    };
  }
}
