import type { Dirent } from 'node:fs';
import { builtin } from '../../runtime/base/platform.js';
import { DatabricksError, hasControlCharacters, quotedPath } from '../../runtime/errors/index.js';
import { codeOf, localError, localFs } from '../files/local/local-fs.js';

/** Most of what is wrong with a tree that an error tells. */
const MOST_TOLD = 5;

/** What a tree is read for. What was moved is removed, so it has to have arrived as it was. */
export type TreePurpose = 'copy' | 'move';

/** A tree that is looked through. */
interface Tree {
  readonly what: string;
  /** Without links. */
  readonly root: string;
  readonly purpose: TreePurpose;
  /** What cannot be copied, with the reason. */
  readonly found: string[];
}

/**
 * Refuses a tree of which a copy would not have everything: links lead out of it or nowhere, and pipes, sockets and devices
 * have no contents to copy. A link to a file of the tree is copied as that file; one to a folder of the tree is left out of
 * a copy, which has that folder in its own place, and cannot be moved.
 */
export async function checkTree(what: string, root: string, purpose: TreePurpose): Promise<void> {
  const fs = localFs(what);
  const own = await fs.lstat(root).catch((error: unknown) => {
    throw localError('look at', root, error);
  });
  if (purpose === 'move' && own.isSymbolicLink())
    throw new DatabricksError(`${root} is a link to a folder; move the folder itself`);
  const tree = { what, root: await realPath(what, root), purpose, found: [] };
  await lookThrough(tree, tree.root);
  if (tree.found.length === 0) return;
  const told = tree.found.slice(0, MOST_TOLD).join(', ');
  const more = tree.found.length > MOST_TOLD ? ' and more' : '';
  throw new DatabricksError(
    `${root} cannot be ${purpose === 'move' ? 'moved' : 'copied'} as a whole: ${told}${more}; ` +
      'remove what is named, or copy by itself what it stands for',
  );
}

/** Refuses a path inside a tree that a link leads out of it. */
export async function refuseOutside(what: string, root: string, path: string): Promise<void> {
  if (isInside(await realPath(what, root), await realPath(what, path))) return;
  throw new DatabricksError(`${path} is not inside ${root}: a link leads out of it`);
}

async function lookThrough(tree: Tree, folder: string): Promise<void> {
  const entries = await localFs(tree.what)
    .readdir(folder, { withFileTypes: true })
    .catch((error: unknown) => {
      throw localError('list', folder, error);
    });
  for (const entry of entries) {
    const path = `${folder.replace(/\/$/, '')}/${entry.name}`;
    const complaint = hasControlCharacters(entry.name) ? 'has a control character in its name' : undefined;
    const reason = complaint ?? (await complaintAbout(tree, entry, path));
    if (reason !== undefined) tree.found.push(`${quotedPath(path.slice(tree.root.length + 1))} ${reason}`);
    if (entry.isDirectory()) await lookThrough(tree, path);
  }
}

async function complaintAbout(tree: Tree, entry: Dirent, path: string): Promise<string | undefined> {
  if (entry.isSymbolicLink()) return complaintAboutLink(tree, path);
  return entry.isFile() || entry.isDirectory() ? undefined : 'is a pipe, a socket or a device';
}

async function complaintAboutLink({ what, root, purpose }: Tree, path: string): Promise<string | undefined> {
  const fs = localFs(what);
  try {
    if (!isInside(root, await fs.realpath(path))) return 'is a link that leads out of the tree';
    const stats = await fs.stat(path);
    if (stats.isDirectory()) return purpose === 'move' ? 'is a link to a folder' : undefined;
    return stats.isFile() ? undefined : 'is a link to a pipe, a socket or a device';
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? 'is a link that leads in circles' : 'is a link that leads nowhere';
  }
}

/** The path without links, of what there is of it. */
async function realPath(what: string, path: string): Promise<string> {
  const paths = builtin<typeof import('node:path')>('node:path');
  try {
    return await localFs(what).realpath(path);
  } catch (error) {
    const folder = paths?.dirname(path);
    if (codeOf(error) !== 'ENOENT' || paths === undefined || folder === undefined || folder === path)
      throw localError('look at', path, error);
    return paths.join(await realPath(what, folder), paths.basename(path));
  }
}

function isInside(root: string, path: string): boolean {
  const separator = builtin<typeof import('node:path')>('node:path')?.sep ?? '/';
  return path === root || path.startsWith(root.endsWith(separator) ? root : `${root}${separator}`);
}
