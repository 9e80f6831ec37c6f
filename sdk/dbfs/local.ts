import type { Stats } from 'node:fs';
import type { FileInfo } from '../../generated/files/types.js';
import type { Clock } from '../../runtime/base/clock.js';
import { builtin } from '../../runtime/base/platform.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { codeOf, localError, localFs } from '../files/local/local-fs.js';
import { checkTarget, openTarget } from '../files/local/local-target.js';
import type { FileSink, FileSystem } from './file-system.js';
import { readLocal } from './local-read.js';
import { checkTree, refuseOutside } from './local-tree.js';
import { pump } from './pump.js';
import { below } from './dbfs-path.js';
import { inTime } from '../../runtime/http/in-time.js';

const WHAT = 'Dbfs';

/** The file system of this machine, by `file:` paths. A disk may be a network that is down: the signal counts for all. */
export function localFileSystem(clock: Clock, options: CallOptions): FileSystem {
  const timed = <T>(action: string, path: string, work: () => Promise<T>): Promise<T> =>
    inTime({ clock, options, what: `${WHAT}: ${action} ${path}` }, work);
  const attempt = <T>(action: string, path: string, work: (path: string) => Promise<T>): Promise<T> =>
    timed(action, path, () => orLocalError(action, path, work(systemPath(path))));
  const openSink = (path: string, overwrite: boolean): Promise<FileSink> =>
    inTime(
      { clock, options, what: `${WHAT}: write ${path}` },
      (signal) => sinkAt(systemPath(path), overwrite, { clock, signal }),
      (late) => void late.abort().catch(() => {}),
    );
  return {
    stat: (path) => timed('look at', path, () => stat(path)),
    list: (path, inTree) => timed('list', path, () => list(path, inTree)),
    read: async (path) => readLocal(WHAT, systemPath(path), { clock, options }),
    openSink,
    write: async (path, contents, overwrite) => pump(contents, await openSink(path, overwrite), options.signal),
    mkdirs: async (path) => {
      await attempt('create', path, (own) => localFs(WHAT).mkdir(own, { recursive: true }));
    },
    removeFile: (path) => attempt('remove', path, (own) => localFs(WHAT).unlink(own)),
    removeFolder: (path) => attempt('remove', path, (own) => localFs(WHAT).rmdir(own)),
    removeTree: (path) => attempt('remove', path, (own) => localFs(WHAT).rm(own, { recursive: true })),
    checkTree: (path, purpose) => timed('look through', path, () => checkTree(WHAT, systemPath(path), purpose)),
    refuseOutside: (root, path) =>
      timed('look at', path, () => refuseOutside(WHAT, systemPath(root), systemPath(path))),
  };
}

/** On Windows `/C:/x` stands for `C:/x`. A slash at the end would follow a link that is to be removed. */
function systemPath(path: string): string {
  const plain = path.replace(/(.)\/+$/, '$1');
  return /^\/[a-z]:/i.test(plain) && globalThis.process?.platform === 'win32' ? plain.slice(1) : plain;
}

async function stat(path: string): Promise<FileInfo | undefined> {
  try {
    return fileInfo(path, await localFs(WHAT).stat(systemPath(path)));
  } catch (error) {
    if (NOTHING.has(codeOf(error))) return undefined;
    throw localError('look at', path, error);
  }
}

/** Codes that say that nothing is there, links that lead nowhere or in circles included. */
const NOTHING: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

async function list(path: string, inTree = false): Promise<FileInfo[]> {
  const fs = localFs(WHAT);
  const own = await orLocalError('list', path, fs.stat(systemPath(path)));
  if (!own.isDirectory()) return [fileInfo(path, own)];
  const entries = await orLocalError('list', path, fs.readdir(systemPath(path), { withFileTypes: true }));
  const found = entries.map(async (entry) => {
    const info = await stat(below(path, entry.name));
    // A link that leads nowhere is nothing to list.
    return inTree && info?.is_dir && entry.isSymbolicLink() ? undefined : info;
  });
  const infos = (await Promise.all(found)).filter((info) => info !== undefined);
  return infos.toSorted(({ path: a = '' }, { path: b = '' }) => (a < b ? -1 : Number(a > b)));
}

function fileInfo(path: string, stats: Stats): FileInfo {
  const isFolder = stats.isDirectory();
  const { size, mtimeMs } = stats;
  return {
    path: `file:${path}`,
    is_dir: isFolder,
    file_size: isFolder ? 0 : size,
    modification_time: Math.floor(mtimeMs),
  };
}

async function sinkAt(
  path: string,
  overwrite: boolean,
  wait: { readonly clock: Clock; readonly signal: AbortSignal | undefined },
): Promise<FileSink> {
  const paths = builtin<typeof import('node:path')>('node:path');
  const target = { what: WHAT, path, overwrite };
  await checkTarget(target);
  if (paths !== undefined)
    await orLocalError('create', path, localFs(WHAT).mkdir(paths.dirname(path), { recursive: true }));
  const file = await openTarget(target, wait);
  let position = 0;
  return {
    write: async (chunk) => {
      await file.write(chunk, position);
      position += chunk.length;
    },
    close: async () => {
      await file.commit();
      await file.close();
    },
    abort: () => file.close(),
  };
}

async function orLocalError<T>(action: string, path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw localError(action, path, error);
  }
}
