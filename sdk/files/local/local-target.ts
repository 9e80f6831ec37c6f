import type { FileHandle } from 'node:fs/promises';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { builtin } from '../../../runtime/base/platform.js';
import { codeOf, localError, localFs, writeAt } from './local-fs.js';

/** A file that appears at its place only when it is complete. */
export interface LocalTarget {
  /** Reserves the length and takes bytes at any place. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Removes what was written, unless it is in its place. */
  close(): Promise<void>;
}

/** What a local file is to be. */
export interface TargetOptions {
  /** What is going on, for errors. */
  readonly what: string;
  readonly path: string;
  readonly overwrite: boolean;
}

/** Refuses a destination that cannot be written, before anything is sent. */
export async function checkTarget({ what, path, overwrite }: TargetOptions): Promise<void> {
  if (typeof path !== 'string' || path === '')
    throw new DatabricksError(`${what}: destination must be the path of a local file, got ${JSON.stringify(path)}`);
  const stats = await localFs(what)
    .stat(path)
    .catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw localError(`${what}: write`, path, error);
    });
  if (stats?.isDirectory())
    throw new DatabricksError(`${what}: ${path} is a folder; add the name of the file to write`);
  if (stats !== undefined && !overwrite) throw exists(what, path);
}

/** Creates the file under another name beside its place. */
export async function openTarget(options: TargetOptions): Promise<LocalTarget> {
  const { what, path } = options;
  const fs = localFs(what);
  const temporary = temporaryPath(path);
  const handle = await fs.open(temporary, 'wx').catch((error: unknown) => {
    throw localError(`${what}: write`, path, error);
  });
  return new Target(options, handle, temporary);
}

class Target implements LocalTarget {
  readonly #options: TargetOptions;
  readonly #handle: FileHandle;
  readonly #temporary: string;
  #isOpen = true;
  #isInPlace = false;

  constructor(options: TargetOptions, handle: FileHandle, temporary: string) {
    this.#options = options;
    this.#handle = handle;
    this.#temporary = temporary;
  }

  async write(bytes: Uint8Array, position: number): Promise<void> {
    const { what, path } = this.#options;
    await writeAt(this.#handle, bytes, position).catch((error: unknown) => {
      throw localError(`${what}: write`, path, error);
    });
  }

  async commit(): Promise<void> {
    const { what, path, overwrite } = this.#options;
    await this.#closeHandle();
    try {
      if (overwrite) await localFs(what).rename(this.#temporary, path);
      else await this.#placeNew();
      this.#isInPlace = true;
    } catch (error) {
      throw error instanceof DatabricksError ? error : localError(`${what}: write`, path, error);
    }
  }

  async close(): Promise<void> {
    await this.#closeHandle();
    if (!this.#isInPlace) await localFs(this.#options.what).rm(this.#temporary, { force: true });
  }

  /** A link fails where a file is, also one that appeared meanwhile; renaming would replace it. */
  async #placeNew(): Promise<void> {
    const { what, path } = this.#options;
    const fs = localFs(what);
    try {
      await fs.link(this.#temporary, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw exists(what, path);
      // A file system without links.
      await checkTarget(this.#options);
      return fs.rename(this.#temporary, path);
    }
    await fs.rm(this.#temporary, { force: true });
  }

  async #closeHandle(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#handle.close();
  }
}

function exists(what: string, path: string): DatabricksError {
  return new DatabricksError(`${what}: ${path} exists already; pass overwrite: true to replace it`);
}

function temporaryPath(path: string): string {
  const paths = builtin<typeof import('node:path')>('node:path');
  const name = `.${crypto.randomUUID()}.part`;
  return paths === undefined ? `${path}${name}` : paths.join(paths.dirname(path), name);
}
