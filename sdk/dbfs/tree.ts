import type { FileInfo, ListStatusResponse } from '../../generated/files/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { Paged } from '../../runtime/paging/paged.js';
import { walk } from '../../runtime/paging/walk.js';
import { type Place, placeOf } from './file-systems.js';
import type { CopyRequest } from './dbfs-requests.js';
import { below, nameOf, relativeTo, routeOf } from './dbfs-path.js';

/** Lists the files of a tree, or of a folder with its folders. */
export function listPlace(place: Place, recursive: boolean): Paged<FileInfo, ListStatusResponse> {
  return walk<FileInfo, ListStatusResponse>({
    id: 'Dbfs.list',
    root: place.path,
    items: 'files',
    list: (path) => place.system.list(path),
    folderOf: ({ path, is_dir }) => (recursive && is_dir && path !== undefined ? routeOf(path).path : undefined),
  });
}

/** Copies a file or a tree. */
export async function copy(api: ApiClient, request: CopyRequest, options: CallOptions): Promise<void> {
  const from = placeOf(api, request.source_path, options);
  const given = placeOf(api, request.destination_path, options);
  if (from.kind === 'local' && given.kind === 'local')
    throw new DatabricksError('both paths are on this machine; copy them with node:fs');
  const source = await statOf(from);
  const to = await targetOf(from, given);
  const { recursive = false, overwrite = false } = request;
  if (!source.is_dir) return copyFile(from, to, overwrite);
  if (!recursive) throw new DatabricksError(`${from.given} is a folder; copy it with recursive: true`);
  await copyTree(from, to, overwrite);
}

/** A folder that exists takes the source under its own name. */
async function targetOf(from: Place, given: Place): Promise<Place> {
  const found = await given.system.stat(given.path);
  return found?.is_dir ? { ...given, path: below(given.path, nameOf(from.path)) } : given;
}

/** Moves a file or a tree by copying it, and removing it when all has arrived. */
export async function move(api: ApiClient, request: CopyRequest, options: CallOptions): Promise<void> {
  await copy(api, request, options);
  await remove(placeOf(api, request.source_path, options), true);
}

/** Removes a file or a tree. */
export async function remove(place: Place, recursive: boolean): Promise<void> {
  const { is_dir: isFolder } = await statOf(place);
  if (!isFolder) return place.system.removeFile(place.path);
  if (!recursive) throw new DatabricksError(`${place.given} is a folder; remove it with recursive: true`);
  await place.system.removeTree(place.path);
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

async function copyTree(from: Place, to: Place, overwrite: boolean): Promise<void> {
  if (from.kind === to.kind && `${to.path}/`.startsWith(`${from.path.replace(/\/+$/, '')}/`))
    throw new DatabricksError(`${from.given} cannot be copied into itself`);
  const made = new Set<string>();
  const makeFolder = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    made.add(path);
    await to.system.mkdirs(path);
  };
  await makeFolder(to.path);
  for await (const { path } of listPlace(from, true)) {
    const source = routeOf(path ?? '').path;
    const target = below(to.path, relativeTo(from.path, source));
    await makeFolder(target.slice(0, target.lastIndexOf('/')));
    await copyFile({ ...from, path: source }, { ...to, path: target }, overwrite);
  }
}
