import type { DownloadRequest, UploadRequest } from '../../../generated/files/types.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';

/** How far a transfer has come. */
export interface TransferProgress {
  /** Bytes that have arrived at the other side for good. */
  readonly transferredBytes: number;
  /** Bytes there are in all; `undefined` for a stream of unknown length. */
  readonly totalBytes: number | undefined;
}

/** What an upload and a download to a file have in common. */
export interface TransferOptions extends CallOptions {
  /** Time limit of the whole transfer, in milliseconds. Default: none. */
  timeoutMs?: number | undefined;
  /** Called whenever bytes have arrived. An error that it throws ends the transfer. */
  onProgress?: ((progress: TransferProgress) => void) | undefined;
  /** Most parts in flight at a time, 1 to 128. Default 10. Of a stream there are fewer, to save memory. */
  parallelism?: number | undefined;
  /**
   * Length of a part, in bytes. What is not longer than one part travels in one request.
   * Default: 16 MiB for uploads, more for files of over 156 GiB, and 10 MiB for downloads.
   * Cloud storage wants at least 5 MiB.
   */
  partSizeBytes?: number | undefined;
}

/** Options of {@link Files.upload}. */
export interface UploadOptions extends TransferOptions {
  /** Length of a stream, in bytes, if it is known. A stream of another length is an error. */
  sizeBytes?: number | undefined;
}

/** Request of {@link Files.uploadFrom}. */
export interface UploadFromRequest extends Omit<UploadRequest, 'contents'> {
  /** Path of a file on this machine. */
  source: string;
}

/** Request of {@link Files.downloadTo}. */
export interface DownloadToRequest extends DownloadRequest {
  /** Path of the file to write on this machine. Its folder has to exist. */
  destination: string;
  /** Replaces a file at the destination. Default `true`. */
  overwrite?: boolean | undefined;
}
