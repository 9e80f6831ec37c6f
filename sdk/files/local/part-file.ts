import type { FileHandle } from 'node:fs/promises';
import { builtin } from '../../../runtime/base/platform.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { takeAccess } from './file-access.js';
import { codeOf, localError, localFs, writeAt } from './local-fs.js';
import type { LocalTarget, TargetOptions } from './target.js';
import { exists, lookAtTarget } from './target-place.js';

/** Creates a file under another name beside its place. Nobody else may read it, nor have put anything there before. */
export async function openPart(options: TargetOptions, place: string): Promise<LocalTarget> {
  const { what, path } = options;
  const temporary = besides(place);
  const handle = await localFs(what)
    .open(temporary, 'wx', 0o600)
    .catch((error: unknown) => {
      throw localError(`${what}: write`, path, error);
    });
  return new PartFile(options, handle, temporary);
}

class PartFile implements LocalTarget {
  readonly isSequential = false;
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
    await writeAt(this.#handle, bytes, position).catch((error: unknown) => this.#fail(error));
  }

  async commit(): Promise<void> {
    const { what, overwrite } = this.#options;
    // What was not there before may be now, and be no file.
    const { place, stats } = await lookAtTarget(this.#options);
    try {
      if (stats !== undefined && !stats.isFile()) throw this.#becameAnother();
      await takeAccess(what, this.#handle, { like: stats, probe: besides(place) });
      await this.#closeHandle();
      if (overwrite) await localFs(what).rename(this.#temporary, place);
      else await this.#placeNew(place);
      this.#isInPlace = true;
    } catch (error) {
      this.#fail(error);
    }
  }

  async close(): Promise<void> {
    await this.#closeHandle();
    if (!this.#isInPlace) await localFs(this.#options.what).rm(this.#temporary, { force: true });
  }

  /** A link fails where a file is, also one that appeared meanwhile; renaming would replace it. */
  async #placeNew(place: string): Promise<void> {
    const fs = localFs(this.#options.what);
    try {
      await fs.link(this.#temporary, place);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw exists(this.#options);
      // A file system without links.
      await lookAtTarget(this.#options);
      return fs.rename(this.#temporary, place);
    }
    await fs.rm(this.#temporary, { force: true });
  }

  async #closeHandle(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#handle.close();
  }

  #becameAnother(): DatabricksError {
    const { what, path } = this.#options;
    return new DatabricksError(`${what}: ${path} is not a regular file any more, so it was not replaced`);
  }

  #fail(error: unknown): never {
    const { what, path } = this.#options;
    throw error instanceof DatabricksError ? error : localError(`${what}: write`, path, error);
  }
}

/** A new name in the folder of a path. */
function besides(path: string): string {
  const paths = builtin<typeof import('node:path')>('node:path');
  const name = `.${crypto.randomUUID()}.part`;
  return paths === undefined ? `${path}${name}` : paths.join(paths.dirname(path), name);
}
