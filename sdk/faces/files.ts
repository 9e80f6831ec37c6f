export * from '../../generated/files/index.js';
export { Dbfs, Dbfs as DbfsService } from '../dbfs/dbfs.js';
export { Files, Files as FilesService } from '../files/files.js';
export type { CopyRequest, DbfsUploadRequest, OpenToRead, OpenToWrite } from '../dbfs/dbfs-requests.js';
export type {
  DownloadToRequest,
  TransferOptions,
  TransferProgress,
  UploadFromRequest,
  UploadOptions,
} from '../files/storage/transfer-options.js';
