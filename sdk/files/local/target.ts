/** What a local file is to be. */
export interface TargetOptions {
  /** What is going on, for errors. */
  readonly what: string;
  readonly path: string;
  readonly overwrite: boolean;
}

/** A file that is being written. A regular one appears at its place only when it is complete. */
export interface LocalTarget {
  /** A pipe or a device: takes bytes only one after the other, and keeps what it was given. */
  readonly isSequential: boolean;
  /** Takes bytes at any place, unless it is sequential. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Removes what was written, unless it is in its place. */
  close(): Promise<void>;
}
