import type { DirectoryEntry, FileInfo } from '../../generated/files/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError, NotFound } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { Files } from '../files/files.js';
import { orUndefined } from './dbfs-root.js';
import type { FileSink, FileSystem } from './file-system.js';

/** Volumes, through the Files API. */
export function volumes(api: ApiClient, options: CallOptions): FileSystem {
  const files = new Files(api);
  return {
    stat: (path) => stat(files, path, options),
    list: (path) => list(files, path, options),
    read: async (path) => (await files.download({ file_path: path }, options)).contents,
    openSink: (path, overwrite) => Promise.resolve(uploadSink(files, path, overwrite, options)),
    write: (path, contents, overwrite) => files.upload({ file_path: path, contents, overwrite }, options),
    mkdirs: (path) => files.createDirectory({ directory_path: path }, options),
    removeFile: (path) => files.delete({ file_path: path }, options),
    removeFolder: (path) => files.deleteDirectory({ directory_path: path }, options),
    removeTree: (path) => removeTree(files, path, options),
  };
}

async function stat(files: Files, path: string, options: CallOptions): Promise<FileInfo | undefined> {
  const file = await orUndefined(files.getMetadata({ file_path: path }, options));
  if (file !== undefined) {
    const modified = Date.parse(file['last-modified'] ?? '');
    const time = Number.isNaN(modified) ? {} : { modification_time: modified };
    return { path, is_dir: false, file_size: file['content-length'], ...time };
  }
  const folder = await orUndefined(files.getDirectoryMetadata({ directory_path: path }, options).then(() => true));
  return folder ? { path, is_dir: true, file_size: 0 } : undefined;
}

async function list(files: Files, path: string, options: CallOptions): Promise<FileInfo[]> {
  try {
    return (await files.listDirectoryContents({ directory_path: path }, options).toArray()).map(fileInfo);
  } catch (error) {
    const file = error instanceof NotFound ? await stat(files, path, options) : undefined;
    if (file === undefined || file.is_dir) throw error;
    return [file];
  }
}

function fileInfo({ path, is_directory, file_size, last_modified }: DirectoryEntry): FileInfo {
  return { path, is_dir: is_directory ?? false, file_size: file_size ?? 0, modification_time: last_modified };
}

/** Files first, then the folders, of which only empty ones can be removed. */
async function removeTree(files: Files, path: string, options: CallOptions): Promise<void> {
  for (const entry of await list(files, path, options)) {
    if (entry.path === undefined || !entry.path.startsWith(`${path.replace(/\/+$/, '')}/`))
      throw new DatabricksError(`the listing of ${path} names something outside of it; nothing of that is removed`);
    if (entry.is_dir) await removeTree(files, entry.path, options);
    else await files.delete({ file_path: entry.path }, options);
  }
  await files.deleteDirectory({ directory_path: path }, options);
}

/** An upload that takes its contents bit by bit, in the memory of an upload of a stream. */
function uploadSink(files: Files, path: string, overwrite: boolean, options: CallOptions): FileSink {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const upload = files.upload({ file_path: path, contents: readable, overwrite }, options);
  // Whoever writes or closes next is told.
  upload.catch(() => {});
  writer.closed.catch(() => {});
  const step = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      // The stream breaks because the upload did, which knows why.
      await upload;
      throw error;
    }
  };
  return {
    write: (chunk) => step(writer.write(chunk)),
    close: async () => {
      await step(writer.close());
      await upload;
    },
    abort: async (reason) => {
      await writer.abort(reason).catch(() => {});
      await upload.catch(() => {});
    },
  };
}
