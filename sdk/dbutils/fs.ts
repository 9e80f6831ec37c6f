import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { Dbfs } from '../dbfs/dbfs.js';
import type { ClusterDbutils, RemoteCallOptions } from './cluster-call.js';
import { firstText } from './first-text.js';
import { notebookOnly } from './notebook-only.js';

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
  readonly #dbfs: Dbfs;
  readonly #cluster: ClusterDbutils;

  constructor(api: ApiClient, cluster: ClusterDbutils) {
    this.#dbfs = new Dbfs(api);
    this.#cluster = cluster;
  }

  /** The contents of a directory; for a file the file itself. */
  async ls(path: string, options?: CallOptions): Promise<DbutilsFile[]> {
    const files = await this.#dbfs.list({ path: checked(path) }, options).toArray();
    return files.map(({ path = '', file_size = 0, modification_time = 0, is_dir = false }) => ({
      path,
      name: path.slice(path.lastIndexOf('/') + 1),
      size: Number(file_size),
      modificationTime: Number(modification_time),
      isDirectory: is_dir,
    }));
  }

  /** Copies a file; with `recurse` a directory. An existing file is an error. */
  async cp(from: string, to: string, recurse = false, options?: CallOptions): Promise<true> {
    const request = { source_path: checked(from), destination_path: checked(to), recursive: recurse };
    await this.#dbfs.copy({ ...request, overwrite: false }, options);
    return true;
  }

  /** Moves a file; with `recurse` a directory. Inside DBFS a directory moves as a whole in any case. */
  async mv(from: string, to: string, recurse = false, options?: CallOptions): Promise<true> {
    const request = { source_path: checked(from), destination_path: checked(to), recursive: recurse };
    await this.#dbfs.move({ ...request, overwrite: true }, options);
    return true;
  }

  /** Removes a file; with `recurse` a directory. */
  async rm(path: string, recurse = false, options?: CallOptions): Promise<true> {
    const { is_dir } = await this.#dbfs.getStatus({ path: checked(path) }, options);
    if (is_dir && !recurse) {
      throw new DatabricksError(
        `dbutils.fs.rm: ${path} is a directory; pass true for recurse to remove all that is in it`,
      );
    }
    await this.#dbfs.delete({ path, recursive: recurse }, options);
    return true;
  }

  /** Makes a directory, and those above it. */
  async mkdirs(path: string, options?: CallOptions): Promise<true> {
    await this.#dbfs.mkdirs({ path: checked(path) }, options);
    return true;
  }

  /** Writes a text to a file in UTF-8. An existing file is an error unless `overwrite` is given. */
  async put(path: string, contents: string, overwrite = false, options?: CallOptions): Promise<true> {
    await this.#dbfs.upload({ path: checked(path), contents, overwrite }, options);
    return true;
  }

  /** The beginning of a file as text in UTF-8. A character that the end cuts in two is left out. */
  async head(path: string, maxBytes: number = HEAD_BYTES, options?: CallOptions): Promise<string> {
    return firstText(await this.#dbfs.open({ path: checked(path), read: true }, options), maxBytes);
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

/** Workspace files have another API; DBFS would look for a directory of that name and find nothing. */
function checked(path: string): string {
  if (!/^([a-z][a-z0-9+.-]*:)?\//i.test(path)) {
    throw new DatabricksError(
      `dbutils.fs: a path is absolute, such as dbfs:/tmp/x or /Volumes/main/default/v; got '${path}'`,
    );
  }
  if (!/^(dbfs:)?\/+Workspace(\/|$)/i.test(path)) return path;
  throw new DatabricksError(`dbutils.fs: ${path} is a workspace file; use w.workspace or w.files for it`);
}
