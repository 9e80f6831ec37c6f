import type { FileInfo } from '../../generated/files/types.js';
import type { Uploadable } from '../../runtime/base/values.js';
import type { TreePurpose } from './local-tree.js';

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
  /**
   * What is in a folder; the file itself for a file. Paths are as a caller would give them.
   *
   * @param inTree - leaves out links to folders, which lead out of a tree or in circles
   */
  list(path: string, inTree?: boolean): Promise<FileInfo[]>;
  read(path: string): Promise<ReadableStream<Uint8Array>>;
  openSink(path: string, overwrite: boolean): Promise<FileSink>;
  /** Writes a whole file. */
  write(path: string, contents: Uploadable, overwrite: boolean): Promise<void>;
  mkdirs(path: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Removes a folder that is empty. */
  removeFolder(path: string): Promise<void>;
  /** Removes a folder with all that is in it. */
  removeTree(path: string): Promise<void>;
  /** Refuses a tree that cannot be copied as a whole. Only where there are links. */
  checkTree?(path: string, purpose: TreePurpose): Promise<void>;
  /** Refuses a path inside a tree that a link leads out of it. Only where there are links. */
  refuseOutside?(root: string, path: string): Promise<void>;
}
