import { DatabricksError } from '../../errors/index.js';
import type { CallOptions } from '../../options.js';
import { DbfsStore } from './dbfs-store.js';
import { baseName, inside, type Place } from './place.js';
import type { Entry, Store } from './store.js';

/** A path, and the store it is in. */
export interface Spot {
  readonly place: Place;
  readonly store: Store;
}

/** How a file or a tree is copied. */
export interface CopyOptions {
  readonly recurse: boolean;
  readonly overwrite: boolean;
  readonly options?: CallOptions | undefined;
}

/** The entry at a spot. Throws when there is nothing. */
export async function existing({ place, store }: Spot, call: string, options?: CallOptions): Promise<Entry> {
  const entry = await store.entry(place.path, options);
  if (entry !== undefined) return entry;
  throw new DatabricksError(`dbutils.fs.${call}: there is no ${place.path} (${place.store})`);
}

/** Copies a file, or with `recurse` a directory and all that is in it. Into an existing directory it goes by its name. */
export async function copy(from: Spot, to: Spot, { recurse, overwrite, options }: CopyOptions): Promise<void> {
  const source = await existing(from, 'cp', options);
  if (source.isDirectory && !recurse) throw needsRecurse('cp', source.path);
  const known = await to.store.entry(to.place.path, options);
  const target = known?.isDirectory ? inside(to.place.path, baseName(from.place.path)) : to.place.path;
  refuseItself(from, { ...to, place: { ...to.place, path: target } });
  const entries = source.isDirectory ? await tree(from, source, options) : [source];
  for (const { path, isDirectory } of entries) {
    const copyPath = target + path.slice(source.path.length);
    if (isDirectory) await to.store.mkdirs(copyPath, options);
    else await to.store.write(copyPath, from.store.read(path, options), { overwrite, options });
  }
}

/** Moves a file, or with `recurse` a directory. Inside DBFS the server does it at once. */
export async function move(from: Spot, to: Spot, { recurse, options }: Omit<CopyOptions, 'overwrite'>): Promise<void> {
  const source = await existing(from, 'mv', options);
  if (source.isDirectory && !recurse) throw needsRecurse('mv', source.path);
  if (from.store instanceof DbfsStore && to.place.store === 'dbfs') {
    return from.store.move(from.place.path, to.place.path, options);
  }
  await copy(from, to, { recurse, overwrite: true, options });
  await remove(from, source, options);
}

/** Removes an entry, and what is in it. */
export async function remove(spot: Spot, entry: Entry, options?: CallOptions): Promise<void> {
  if (!entry.isDirectory) return spot.store.removeOne(entry, options);
  if (spot.store instanceof DbfsStore) return spot.store.removeTree(entry.path, options);
  // From the depth up: only an empty directory can be removed.
  for (const one of (await tree(spot, entry, options)).reverse()) await spot.store.removeOne(one, options);
}

export function needsRecurse(call: string, path: string): DatabricksError {
  return new DatabricksError(
    `dbutils.fs.${call}: ${path} is a directory; pass true for recurse to take all that is in it`,
  );
}

/** A directory and all that is in it, each directory before its contents. */
async function tree({ store }: Spot, root: Entry, options?: CallOptions): Promise<Entry[]> {
  const found = [root];
  for (const entry of found) {
    if (entry.isDirectory) found.push(...(await store.list(entry.path, options)));
  }
  return found;
}

function refuseItself(from: Spot, to: Spot): void {
  const [source, target] = [from.place.path, to.place.path];
  if (from.place.store !== to.place.store || !`${target}/`.startsWith(`${source}/`)) return;
  throw new DatabricksError(`dbutils.fs: ${target} is ${source} itself or inside it; choose another destination`);
}
