import type { Uploadable } from '../../runtime/base/values.js';

/** Request of {@link Dbfs.open} for reading. */
export interface OpenToRead {
  /** `/…` or `dbfs:/…` in DBFS, `/Volumes/…` in a volume, `file:/…` on this machine. */
  path: string;
  read: true;
  write?: false | undefined;
}

/** Request of {@link Dbfs.open} for writing. */
export interface OpenToWrite {
  /** `/…` or `dbfs:/…` in DBFS, `/Volumes/…` in a volume, `file:/…` on this machine. */
  path: string;
  write: true;
  read?: false | undefined;
  /** Replaces a file. Default `false`. */
  overwrite?: boolean | undefined;
}

/** Request of {@link Dbfs.upload}. */
export interface DbfsUploadRequest {
  path: string;
  contents: Uploadable;
  /** Replaces a file. Default `false`. */
  overwrite?: boolean | undefined;
}

/** Request of {@link Dbfs.copy}, and of {@link Dbfs.move} with what only it knows. */
export interface CopyRequest {
  source_path: string;
  /** A folder that exists takes the source under its own name. */
  destination_path: string;
  /** Copies a folder with all that is in it. Default `false`. */
  recursive?: boolean | undefined;
  /** Replaces files. Default `false`. */
  overwrite?: boolean | undefined;
}
