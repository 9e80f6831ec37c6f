import type { Environment } from '../../base/platform.js';
import type { Files } from './machine-files.js';

/** Where programs are looked for. */
export interface ProgramSearch {
  readonly env: Environment;
  readonly files: Files;
  /** As `process.platform`. */
  readonly platform: string;
}

/**
 * Finds the first file of one of these names in the directories of `PATH`, or `undefined`.
 * Looking ourselves, instead of leaving it to the system, keeps the current directory out of it and tells
 * "not installed" from "failed" without reading translated messages.
 */
export async function findProgram(
  names: readonly string[],
  search: ProgramSearch,
  accepts: (size: number) => boolean = () => true,
): Promise<string | undefined> {
  const separator = search.platform === 'win32' ? '\\' : '/';
  for (const directory of searchPath(search)) {
    for (const name of names) {
      const path = `${directory.replace(/[\\/]+$/, '')}${separator}${name}`;
      const size = await sizeOf(path, search.files);
      if (size !== undefined && accepts(size)) return path;
    }
  }
  return undefined;
}

/** The size of a file; `undefined` also for one that may not be looked at. */
export async function sizeOf(path: string, files: Files): Promise<number | undefined> {
  try {
    return await files.size(path);
  } catch {
    return undefined;
  }
}

/** Directories of `PATH`, which Windows spells `Path`; relative ones are left out. */
function searchPath({ env, platform }: ProgramSearch): readonly string[] {
  const isWindows = platform === 'win32';
  const name = Object.keys(env).find((key) => (isWindows ? key.toUpperCase() === 'PATH' : key === 'PATH'));
  const directories = (env[name ?? ''] ?? '').split(isWindows ? ';' : ':');
  return directories.filter((directory) => (isWindows ? /^(?:[a-z]:)?[\\/]/i : /^\//).test(directory));
}
