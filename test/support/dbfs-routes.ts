import type { LocalWorkspace } from 'databricks-sdk-ts/testing';
import { Refusal } from '../../local-workspace/message/refusal.js';
import type { WorkspaceReply, WorkspaceRequest } from '../../local-workspace/message/workspace-message.js';

/** The files of a DBFS and its open handles. */
export interface Dbfs {
  readonly files: Map<string, Buffer>;
  readonly folders: Set<string>;
  /** Paths of files that are being written, by handle. */
  readonly handles: Map<number, string>;
  /** Largest block written. */
  largestBlock: number;
}

/** Adds a DBFS to a local workspace. */
export function addDbfs(workspace: LocalWorkspace): Dbfs {
  const dbfs: Dbfs = { files: new Map(), folders: new Set(['/']), handles: new Map(), largestBlock: 0 };
  const post = (name: string, answer: (body: Body) => object): void =>
    workspace.route('POST', `/api/2.0/dbfs/${name}`, (_, request) => ({ body: answer(bodyOf(request)) }));
  const get = (name: string, answer: (query: URLSearchParams) => object): void =>
    workspace.route('GET', `/api/2.0/dbfs/${name}`, (_, { query }): WorkspaceReply => ({ body: answer(query) }));
  post('create', (body) => create(dbfs, body));
  post('add-block', (body) => addBlock(dbfs, body));
  post('close', ({ handle }) => {
    if (!dbfs.handles.delete(Number(handle))) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', 'no such handle');
    return {};
  });
  post('mkdirs', ({ path = '' }) => {
    addFolders(dbfs, path);
    return {};
  });
  post('delete', (body) => remove(dbfs, body));
  post('move', (body) => move(dbfs, body));
  get('get-status', (query) => status(dbfs, query.get('path') ?? ''));
  get('list', (query) => list(dbfs, query.get('path') ?? ''));
  get('read', (query) => read(dbfs, query));
  return dbfs;
}

interface Body {
  readonly path?: string;
  readonly overwrite?: boolean;
  readonly recursive?: boolean;
  readonly handle?: number;
  readonly data?: string;
  readonly source_path?: string;
  readonly destination_path?: string;
}

function bodyOf({ body }: WorkspaceRequest): Body {
  return JSON.parse(Buffer.from(body).toString()) as Body;
}

function addFolders(dbfs: Dbfs, path: string): void {
  const names = path.split('/').slice(1);
  names.forEach((_, i) => dbfs.folders.add(`/${names.slice(0, i + 1).join('/')}`));
}

function create(dbfs: Dbfs, { path = '', overwrite }: Body): object {
  if (dbfs.files.has(path) && overwrite !== true)
    throw new Refusal(400, 'RESOURCE_ALREADY_EXISTS', `A file or directory already exists at ${path}`);
  dbfs.files.set(path, Buffer.alloc(0));
  addFolders(dbfs, path.slice(0, path.lastIndexOf('/')));
  const handle = dbfs.handles.size + 1;
  dbfs.handles.set(handle, path);
  return { handle };
}

function addBlock(dbfs: Dbfs, { handle, data = '' }: Body): object {
  const path = dbfs.handles.get(Number(handle));
  const block = Buffer.from(data, 'base64');
  if (path === undefined) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', 'no such handle');
  if (block.length > 1024 * 1024) throw new Refusal(400, 'MAX_BLOCK_SIZE_EXCEEDED', 'the block is too long');
  dbfs.largestBlock = Math.max(dbfs.largestBlock, block.length);
  dbfs.files.set(path, Buffer.concat([dbfs.files.get(path) ?? Buffer.alloc(0), block]));
  return {};
}

function remove(dbfs: Dbfs, { path = '', recursive }: Body): object {
  const inside = [...dbfs.files.keys(), ...dbfs.folders].filter((other) => other.startsWith(`${path}/`));
  if (inside.length > 0 && recursive !== true) throw new Refusal(400, 'IO_ERROR', `Path ${path} is not empty`);
  for (const gone of [path, ...inside]) {
    dbfs.files.delete(gone);
    dbfs.folders.delete(gone);
  }
  return {};
}

function move(dbfs: Dbfs, { source_path: from = '', destination_path: to = '' }: Body): object {
  for (const [path, contents] of Array.from(dbfs.files)) {
    if (path !== from && !path.startsWith(`${from}/`)) continue;
    dbfs.files.delete(path);
    dbfs.files.set(to + path.slice(from.length), contents);
  }
  return {};
}

function status(dbfs: Dbfs, path: string): object {
  const file = dbfs.files.get(path);
  if (file !== undefined) return { path, is_dir: false, file_size: file.length, modification_time: 1000 };
  if (dbfs.folders.has(path)) return { path, is_dir: true, file_size: 0, modification_time: 1000 };
  throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', `No file or directory exists on path ${path}.`);
}

function list(dbfs: Dbfs, path: string): object {
  if (dbfs.files.has(path)) return { files: [status(dbfs, path)] };
  status(dbfs, path);
  const inside = [...dbfs.folders, ...dbfs.files.keys()].filter(
    (other) => other !== '/' && other.slice(0, other.lastIndexOf('/')) === path.replace(/\/$/, ''),
  );
  return inside.length === 0 ? {} : { files: inside.toSorted().map((other) => status(dbfs, other)) };
}

function read(dbfs: Dbfs, query: URLSearchParams): object {
  const [offset, length] = [Number(query.get('offset') ?? 0), Number(query.get('length'))];
  const file = dbfs.files.get(query.get('path') ?? '');
  if (file === undefined) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', 'no such file');
  if (length > 1024 * 1024) throw new Refusal(400, 'MAX_READ_SIZE_EXCEEDED', 'too much at once');
  const part = file.subarray(offset, offset + length);
  return { bytes_read: part.length, data: part.toString('base64') };
}
