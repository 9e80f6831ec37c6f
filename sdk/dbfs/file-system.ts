import type { FileInfo } from '../../generated/files/types.js';
import type { Uploadable } from '../../runtime/base/values.js';

/** A place for the bytes of one file, written from its start to its end. */
export interface FileSink {
  write(chunk: Uint8Array): Promise<void>;
  /** Completes the file. */
  close(): Promise<void>;
  /** Gives up; what was written is removed. */
  abort(reason?: unknown): Promise<void>;
}

/** What DBFS, volumes and this machine have in common. Paths are those of a `Route`. */
export interface FileSystem {
  /** `undefined` when there is nothing at the path. */
  stat(path: string): Promise<FileInfo | undefined>;
  /** What is in a folder; the file itself for a file. Paths are as a caller would give them. */
  list(path: string): Promise<FileInfo[]>;
  read(path: string): Promise<ReadableStream<Uint8Array>>;
  openSink(path: string, overwrite: boolean): Promise<FileSink>;
  /** Writes a whole file. */
  write(path: string, contents: Uploadable, overwrite: boolean): Promise<void>;
  mkdirs(path: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Removes a folder with all that is in it. */
  removeTree(path: string): Promise<void>;
}
