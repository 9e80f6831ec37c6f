import type { FileInfo } from '../../generated/files/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { runTransfer } from '../files/storage/transfer.js';
import { type Place, placeOf } from './file-systems.js';
import type { FileSystem } from './file-system.js';
import type { CopyRequest, DbfsUploadRequest } from './dbfs-requests.js';
import { below, nameOf, relativeTo, routeOf } from './dbfs-path.js';
import type { TreePurpose } from './local-tree.js';

/** Writes one file. All requests that it takes share the time limit. */
export async function write(api: ApiClient, request: DbfsUploadRequest, options: CallOptions): Promise<void> {
  const { path, contents, overwrite = false } = request;
  await underOneLimit(api, { what: 'Dbfs.upload', path, options }, async (shared) => {
    const place = placeOf(api, path, shared);
    await place.system.write(place.path, contents, overwrite);
  });
}

/** Copies a file or a tree. All requests that it takes share the time limit. */
export function copy(api: ApiClient, request: CopyRequest, options: CallOptions): Promise<void> {
  return underOneLimit(api, { what: 'Dbfs.copy', path: request.source_path, options }, async (shared) => {
    await transfer(api, { ...request, purpose: 'copy' }, shared);
  });
}

/** Moves a file or a tree by copying it, and removing what was copied when all has arrived. */
export function move(api: ApiClient, request: CopyRequest, options: CallOptions): Promise<void> {
  return underOneLimit(api, { what: 'Dbfs.move', path: request.source_path, options }, async (shared) => {
    const copied = await transfer(api, { ...request, purpose: 'move' }, shared);
    await removeCopied(placeOf(api, request.source_path, shared).system, copied);
  });
}

function underOneLimit(
  api: ApiClient,
  { what, path, options }: { readonly what: string; readonly path: string; readonly options: CallOptions },
  work: (shared: CallOptions) => Promise<void>,
): Promise<void> {
  return runTransfer({ api, what: `${what} ${path}`, filePath: path, options }, ({ callOptions }) => work(callOptions));
}

/** A file or folder of which there is a copy. */
interface Copied {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What was copied, folders before what is in them. */
async function transfer(
  api: ApiClient,
  request: CopyRequest & { readonly purpose: TreePurpose },
  options: CallOptions,
): Promise<Copied[]> {
  const { recursive = false, overwrite = false, purpose } = request;
  const from = placeOf(api, request.source_path, options);
  const given = placeOf(api, request.destination_path, options);
  if (from.kind === 'local' && given.kind === 'local')
    throw new DatabricksError('both paths are on this machine; copy them with node:fs');
  const source = await statOf(from);
  const to = await targetOf(from, given);
  if (source.is_dir && !recursive)
    throw new DatabricksError(`${from.given} is a folder; ${purpose} it with recursive: true`);
  if (source.is_dir) {
    await from.system.checkTree?.(from.path, purpose);
    return copyTree(from, to, overwrite);
  }
  await copyFile(from, to, overwrite);
  return [{ path: from.path, isFolder: false }];
}

/** A folder that exists takes the source under its own name. */
async function targetOf(from: Place, given: Place): Promise<Place> {
  const found = await given.system.stat(given.path);
  return found?.is_dir ? { ...given, path: below(given.path, nameOf(from.path)) } : given;
}

/** Removes a file or a tree. */
export async function remove(place: Place, recursive: boolean): Promise<void> {
  const { is_dir: isFolder } = await statOf(place);
  if (!isFolder) return place.system.removeFile(place.path);
  if (!recursive) throw new DatabricksError(`${place.given} is a folder; remove it with recursive: true`);
  await place.system.removeTree(place.path);
}

/** Not the tree as it is now: what was added to it meanwhile has no copy, and keeps its folder. */
async function removeCopied(system: FileSystem, copied: readonly Copied[]): Promise<void> {
  for (const { path, isFolder } of copied.toReversed())
    await (isFolder ? system.removeFolder(path) : system.removeFile(path));
}

/** What is at a place; an error where there is nothing. */
export async function statOf({ system, path, given }: Place): Promise<FileInfo> {
  const found = await system.stat(path);
  if (found !== undefined) return found;
  throw new DatabricksError(`there is no file or folder ${given}`);
}

async function copyFile(from: Place, to: Place, overwrite: boolean): Promise<void> {
  if (from.kind === to.kind && from.path === to.path)
    throw new DatabricksError(`${from.given} cannot be copied onto itself`);
  const contents = await from.system.read(from.path);
  await to.system.write(to.path, contents, overwrite);
}

async function copyTree(from: Place, to: Place, overwrite: boolean): Promise<Copied[]> {
  if (from.kind === to.kind && `${to.path}/`.startsWith(`${from.path.replace(/\/+$/, '')}/`))
    throw new DatabricksError(`${from.given} cannot be copied into itself`);
  const copied: Copied[] = [{ path: from.path, isFolder: true }];
  await to.system.mkdirs(to.path);
  for await (const { path, isFolder } of inside(from.system, from.path)) {
    const target = below(to.path, relativeTo(from.path, path));
    // Links may have come since the tree was looked through, and others are at the destination.
    await from.system.refuseOutside?.(from.path, path);
    await to.system.refuseOutside?.(to.path, target);
    if (isFolder) await to.system.mkdirs(target);
    else await copyFile({ ...from, path }, { ...to, path: target }, overwrite);
    copied.push({ path, isFolder });
  }
  return copied;
}

/** All that is in a folder, at any depth, folders before what is in them. */
async function* inside(system: FileSystem, folder: string): AsyncGenerator<Copied, void, undefined> {
  for (const { path: listed = '', is_dir: isFolder = false } of await system.list(folder, true)) {
    const { path } = routeOf(listed);
    // A listing that names the folder itself would never end.
    relativeTo(folder, path);
    yield { path, isFolder };
    if (isFolder) yield* inside(system, path);
  }
}
