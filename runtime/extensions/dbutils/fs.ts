import type { ApiClient } from '../../api-client.js';
import { DatabricksError } from '../../errors/index.js';
import type { CallOptions } from '../../options.js';
import type { ClusterDbutils, RemoteCallOptions } from './cluster-call.js';
import { DbfsStore } from './dbfs-store.js';
import { copy, existing, move, needsRecurse, remove, type Spot } from './file-tree.js';
import { LocalStore } from './local-store.js';
import { notebookOnly } from './notebook-only.js';
import { baseName, placeOf } from './place.js';
import { VolumeStore } from './volume-store.js';

/** A file or directory, as `dbutils.fs.ls` lists it. */
export interface DbutilsFile {
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** Length in bytes; 0 for a directory. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modificationTime: number;
  readonly isDirectory: boolean;
}

/** A mount point of the cluster. */
export interface DbutilsMount {
  readonly mountPoint: string;
  readonly source: string;
  readonly encryptionType: string;
}

/** What a mount needs beside its source and its place. */
export interface MountOptions {
  readonly encryptionType?: string | undefined;
  readonly extraConfigs?: Readonly<Record<string, string>> | undefined;
}

/** The first 64 KiB of a file, unless another length is asked for. */
const HEAD_BYTES = 65_536;

/** Files of DBFS, of volumes and of this machine. What concerns mounts is done by the configured cluster. */
export class DbutilsFs {
  readonly #stores: Readonly<Record<Spot['place']['store'], Spot['store']>>;
  readonly #cluster: ClusterDbutils;

  constructor(api: ApiClient, cluster: ClusterDbutils) {
    this.#stores = { dbfs: new DbfsStore(api), volume: new VolumeStore(api), local: new LocalStore() };
    this.#cluster = cluster;
  }

  /** The contents of a directory; for a file the file itself. */
  async ls(path: string, options?: CallOptions): Promise<DbutilsFile[]> {
    const spot = this.#spot(path);
    const found = await existing(spot, 'ls', options);
    const entries = found.isDirectory ? await spot.store.list(found.path, options) : [found];
    return entries.map((entry) => ({
      path: spot.place.store === 'local' ? `file:${entry.path}` : entry.path,
      name: baseName(entry.path),
      size: entry.size,
      modificationTime: entry.modificationTime,
      isDirectory: entry.isDirectory,
    }));
  }

  /** Copies a file; with `recurse` a directory. An existing file is an error. */
  async cp(from: string, to: string, recurse = false, options?: CallOptions): Promise<true> {
    await copy(this.#spot(from), this.#spot(to), { recurse, overwrite: false, options });
    return true;
  }

  /** Moves a file; with `recurse` a directory. */
  async mv(from: string, to: string, recurse = false, options?: CallOptions): Promise<true> {
    await move(this.#spot(from), this.#spot(to), { recurse, options });
    return true;
  }

  /** Removes a file; with `recurse` a directory. */
  async rm(path: string, recurse = false, options?: CallOptions): Promise<true> {
    const spot = this.#spot(path);
    const entry = await existing(spot, 'rm', options);
    if (entry.isDirectory && !recurse) throw needsRecurse('rm', entry.path);
    await remove(spot, entry, options);
    return true;
  }

  /** Makes a directory, and those above it. */
  async mkdirs(path: string, options?: CallOptions): Promise<true> {
    const { place, store } = this.#spot(path);
    await store.mkdirs(place.path, options);
    return true;
  }

  /** Writes a text to a file in UTF-8. An existing file is an error unless `overwrite` is given. */
  async put(path: string, contents: string, overwrite = false, options?: CallOptions): Promise<true> {
    const { place, store } = this.#spot(path);
    await store.write(place.path, once(new TextEncoder().encode(contents)), { overwrite, options });
    return true;
  }

  /** The beginning of a file as text in UTF-8. A character that the end cuts in two is left out. */
  async head(path: string, maxBytes: number = HEAD_BYTES, options?: CallOptions): Promise<string> {
    const { place, store } = this.#spot(path);
    const decoder = new TextDecoder();
    let text = '';
    let left = maxBytes;
    for await (const chunk of store.read(place.path, options)) {
      // Not flushed at the end: that would turn half a character into a replacement.
      text += decoder.decode(chunk.subarray(0, left), { stream: true });
      left -= Math.min(left, chunk.length);
      if (left === 0) break;
    }
    return text;
  }

  /** Mounts storage into DBFS. */
  async mount(
    source: string,
    mountPoint: string,
    mount: MountOptions = {},
    options?: RemoteCallOptions,
  ): Promise<boolean> {
    return this.#remote('mount', [source, mountPoint], { kwargs: kwargsOf(mount), options });
  }

  /** Mounts storage into DBFS in the place of an earlier mount. */
  async updateMount(
    source: string,
    mountPoint: string,
    mount: MountOptions = {},
    options?: RemoteCallOptions,
  ): Promise<boolean> {
    return this.#remote('updateMount', [source, mountPoint], { kwargs: kwargsOf(mount), options });
  }

  unmount(mountPoint: string, options?: RemoteCallOptions): Promise<boolean> {
    return this.#remote('unmount', [mountPoint], { options });
  }

  refreshMounts(options?: RemoteCallOptions): Promise<boolean> {
    return this.#remote('refreshMounts', [], { options });
  }

  /** The mounts that the cluster has. */
  async mounts(options?: RemoteCallOptions): Promise<DbutilsMount[]> {
    const mounts = await this.#cluster.call({ util: 'fs', method: 'mounts' }, options);
    if (!Array.isArray(mounts)) throw new DatabricksError('dbutils.fs.mounts: the cluster answered with no list');
    return mounts.map((mount: unknown) => {
      const [mountPoint = '', source = '', encryptionType = ''] = Array.isArray(mount) ? mount.map(String) : [];
      return { mountPoint, source, encryptionType };
    });
  }

  /** Always throws: a table is cached by a Spark session. */
  cacheTable(_name: string): never {
    throw notebookOnly('fs.cacheTable', 'run CACHE TABLE with w.commandExecution, in the session that needs it');
  }

  /** Always throws: a table is cached by a Spark session. */
  uncacheTable(_name: string): never {
    throw notebookOnly('fs.uncacheTable', 'run UNCACHE TABLE with w.commandExecution, in the session that needs it');
  }

  /** Always throws: files are cached by a Spark session. */
  cacheFiles(..._files: string[]): never {
    throw notebookOnly('fs.cacheFiles', 'run it with w.commandExecution, in the session that needs it');
  }

  /** Always throws: files are cached by a Spark session. */
  uncacheFiles(..._files: string[]): never {
    throw notebookOnly('fs.uncacheFiles', 'run it with w.commandExecution, in the session that needs it');
  }

  #spot(path: string): Spot {
    const place = placeOf(path);
    return { place, store: this.#stores[place.store] };
  }

  async #remote(
    method: string,
    args: readonly unknown[],
    { kwargs, options }: { kwargs?: Record<string, unknown>; options?: RemoteCallOptions | undefined },
  ): Promise<boolean> {
    return (await this.#cluster.call({ util: 'fs', method, args, kwargs }, options)) !== false;
  }
}

function kwargsOf({ encryptionType, extraConfigs }: MountOptions): Record<string, unknown> {
  return {
    ...(encryptionType === undefined ? {} : { encryption_type: encryptionType }),
    ...(extraConfigs === undefined ? {} : { extra_configs: extraConfigs }),
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
