import type { Stats } from 'node:fs';
import type { FileInfo } from '../../generated/files/types.js';
import { builtin } from '../../runtime/base/platform.js';
import { codeOf, localError, localFs } from '../files/local/local-fs.js';
import { openLocalSource } from '../files/local/local-source.js';
import { checkTarget, openTarget } from '../files/local/local-target.js';
import { readableStream } from '../../runtime/base/readable-stream.js';
import type { FileSink, FileSystem } from './file-system.js';
import { pump } from './pump.js';
import { below } from './dbfs-path.js';

const WHAT = 'Dbfs';

/** The file system of this machine, by `file:` paths. */
export function localFileSystem(): FileSystem {
  return {
    stat,
    list,
    read: async (path) => readableStream(readFile(systemPath(path))),
    openSink,
    write: async (path, contents, overwrite) => pump(contents, await openSink(path, overwrite)),
    mkdirs: async (path) => {
      await attempt('create', path, localFs(WHAT).mkdir(systemPath(path), { recursive: true }));
    },
    removeFile: (path) => attempt('remove', path, localFs(WHAT).unlink(systemPath(path))),
    removeTree: (path) => attempt('remove', path, localFs(WHAT).rm(systemPath(path), { recursive: true })),
  };
}

/** On Windows `/C:/x` stands for `C:/x`. */
function systemPath(path: string): string {
  return /^\/[a-z]:/i.test(path) && globalThis.process?.platform === 'win32' ? path.slice(1) : path;
}

async function stat(path: string): Promise<FileInfo | undefined> {
  try {
    return fileInfo(path, await localFs(WHAT).stat(systemPath(path)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw localError('look at', path, error);
  }
}

async function list(path: string): Promise<FileInfo[]> {
  const fs = localFs(WHAT);
  const own = await attempt('list', path, fs.stat(systemPath(path)));
  if (!own.isDirectory()) return [fileInfo(path, own)];
  const names = await attempt('list', path, fs.readdir(systemPath(path)));
  // A link that leads nowhere is nothing to list.
  const found = await Promise.all(names.toSorted().map((name) => stat(below(path, name))));
  return found.filter((info) => info !== undefined);
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

async function* readFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const source = await openLocalSource(WHAT, path);
  try {
    yield* source.slice(0, source.size) as AsyncIterable<Uint8Array>;
  } finally {
    await source.close();
  }
}

async function openSink(given: string, overwrite: boolean): Promise<FileSink> {
  const path = systemPath(given);
  const paths = builtin<typeof import('node:path')>('node:path');
  const target = { what: WHAT, path, overwrite };
  await checkTarget(target);
  if (paths !== undefined) await attempt('create', path, localFs(WHAT).mkdir(paths.dirname(path), { recursive: true }));
  const file = await openTarget(target);
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

async function attempt<T>(action: string, path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw localError(action, path, error);
  }
}
