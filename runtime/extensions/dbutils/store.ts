import type { CallOptions } from '../../options.js';

/** A file or directory of a store. */
export interface Entry {
  readonly path: string;
  readonly isDirectory: boolean;
  /** Length in bytes; 0 for a directory. */
  readonly size: number;
  /** Milliseconds since the epoch; 0 where it is not known. */
  readonly modificationTime: number;
}

/** What `dbutils.fs` needs of a place that holds files. Paths are absolute. */
export interface Store {
  /** The contents of a directory. */
  list(path: string, options?: CallOptions): Promise<Entry[]>;
  /** What is at a path; `undefined` for nothing. */
  entry(path: string, options?: CallOptions): Promise<Entry | undefined>;
  read(path: string, options?: CallOptions): AsyncIterable<Uint8Array>;
  /** Writes a whole file, or none. Directories above it are made. */
  write(path: string, content: AsyncIterable<Uint8Array>, how: WriteOptions): Promise<void>;
  mkdirs(path: string, options?: CallOptions): Promise<void>;
  /** Removes a file or an empty directory. */
  removeOne(entry: Entry, options?: CallOptions): Promise<void>;
}

/** How a file is written. */
export interface WriteOptions {
  /** Replace a file that is there. Otherwise it is an error. */
  readonly overwrite: boolean;
  readonly options?: CallOptions | undefined;
}
