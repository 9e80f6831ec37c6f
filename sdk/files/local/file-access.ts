import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { localFs } from './local-fs.js';

/** Whom a file is to be like. */
export interface Access {
  /** The file that is replaced. */
  readonly like: Stats | undefined;
  /** A path in the same folder where nothing is; for a file that replaces none. */
  readonly probe: string;
}

/**
 * Gives a file the mode and, where that is allowed, the owner of the one that it replaces; else the mode that a new file
 * gets in its folder.
 */
export async function takeAccess(what: string, handle: FileHandle, { like, probe }: Access): Promise<void> {
  const { mode, uid, gid } = like ?? (await newFile(what, probe));
  // Root replaces the files of others; everybody else has none but their own to give away. Before the mode, which it resets.
  await ifPossible(() => handle.chown(uid, gid));
  // Not the bits for other identities: the contents are new.
  await ifPossible(() => handle.chmod(mode & 0o777));
}

/** A file system without modes or owners has none to keep, nor can every runtime set them. */
async function ifPossible(work: () => Promise<void>): Promise<void> {
  await Promise.resolve()
    .then(work)
    .catch(() => {});
}

/**
 * What an empty new file is like. That depends on the umask and on the default access list of the folder, and the umask
 * cannot be asked for without setting it for all threads.
 */
async function newFile(what: string, probe: string): Promise<Stats> {
  const fs = localFs(what);
  const handle = await fs.open(probe, 'wx', 0o666);
  try {
    return await handle.stat();
  } finally {
    await handle.close();
    await fs.rm(probe, { force: true });
  }
}
