import type { Stats } from 'node:fs';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { codeOf, localError, localFs } from './local-fs.js';
import type { TargetOptions } from './target.js';

/** Where a destination is, and what is there. */
export interface TargetPlace {
  /** The path without links, so that what replaces a file leaves the links to it. */
  readonly place: string;
  readonly stats: Stats | undefined;
}

/** Finds out what is at a destination; refuses what cannot or must not be written. */
export async function lookAtTarget(options: TargetOptions): Promise<TargetPlace> {
  const { what, path, overwrite } = options;
  const stats = await statsOf(options);
  if (stats === undefined) return { place: path, stats };
  const refusal = refusalOf(stats);
  if (refusal !== undefined) throw new DatabricksError(`${what}: ${path} is ${refusal}`);
  if (!overwrite) throw exists(options);
  if (!stats.isFile()) return { place: path, stats };
  const place = await localFs(what)
    .realpath(path)
    .catch((error: unknown) => {
      throw localError(`${what}: write`, path, error);
    });
  return { place, stats };
}

/** The error for a file that must not be replaced. */
export function exists({ what, path }: TargetOptions): DatabricksError {
  return new DatabricksError(`${what}: ${path} exists already; pass overwrite: true to replace it`);
}

async function statsOf({ what, path }: TargetOptions): Promise<Stats | undefined> {
  const fs = localFs(what);
  try {
    return await fs.stat(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw localError(`${what}: write`, path, error);
  }
  const isLink = await fs.lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (isLink) throw new DatabricksError(`${what}: ${path} is a link that leads nowhere; name the file that is meant`);
  return undefined;
}

function refusalOf(stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'a folder; add the name of the file to write';
  if (stats.isBlockDevice()) return 'a block device, which would lose all that is on it';
  if (stats.isSocket()) return 'a socket; download a stream and write it there';
  return undefined;
}
