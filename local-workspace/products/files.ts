import { parseRange } from '../message/byte-range.js';
import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { invalidParameter, Refusal } from '../message/refusal.js';
import { parents, type WorkspaceState } from '../state/state.js';
import type { StoredFile } from '../state/stored.js';

/** Files of the Files API. */
export const fileRoutes: readonly RouteEntry[] = [
  ['PUT', '/api/2.0/fs/files{file_path=**}', upload],
  ['GET', '/api/2.0/fs/files{file_path=**}', download],
  ['HEAD', '/api/2.0/fs/files{file_path=**}', getMetadata],
  ['DELETE', '/api/2.0/fs/files{file_path=**}', remove],
];

/** The absolute path in a placeholder of a route, without a slash at its end. */
export function absolutePath(request: WorkspaceRequest, name: string): string {
  const path = (request.params[name] ?? '').replace(/\/$/, '');
  if (
    path
      .split('/')
      .slice(1)
      .some((segment) => ['', '.', '..'].includes(segment))
  ) {
    throw invalidParameter(`Invalid path: ${path} has an empty, "." or ".." segment.`);
  }
  if (path === '') throw invalidParameter('Invalid path: it must not be empty.');
  return path;
}

function upload(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const path = absolutePath(request, 'file_path');
  if (state.directories.has(path)) throw new Refusal(409, 'ALREADY_EXISTS', `A directory exists at ${path}.`);
  if (state.files.has(path) && request.query.get('overwrite') !== 'true') {
    throw new Refusal(409, 'ALREADY_EXISTS', `The file being created already exists: ${path}`);
  }
  for (const parent of parents(path)) {
    if (!state.directories.has(parent)) state.directories.set(parent, request.now);
  }
  const contentType = 'application/octet-stream';
  state.files.set(path, { contents: request.body, contentType, modified: request.now });
  return { status: 204 };
}

function download(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const file = find(state, request);
  refuseModified(file, request);
  const length = file.contents.length;
  const range = parseRange(request.headers['range'], length);
  if (range === undefined) return { headers: describe(file, length), body: file.contents };
  if (range === 'unsatisfiable') {
    const headers = { 'content-range': `bytes */${length}` };
    return { status: 416, headers, body: { error_code: 'OUT_OF_RANGE', message: 'The range is not satisfiable.' } };
  }
  const { start, end } = range;
  const headers = { ...describe(file, end - start), 'content-range': `bytes ${start}-${end - 1}/${length}` };
  return { status: 206, headers, body: file.contents.subarray(start, end) };
}

function getMetadata(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const file = find(state, request);
  refuseModified(file, request);
  return { headers: describe(file, file.contents.length) };
}

function remove(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  find(state, request);
  state.files.delete(absolutePath(request, 'file_path'));
  return { status: 204 };
}

function find(state: WorkspaceState, request: WorkspaceRequest): StoredFile {
  const path = absolutePath(request, 'file_path');
  const file = state.files.get(path);
  if (file === undefined) throw new Refusal(404, 'NOT_FOUND', `The file being accessed is not found: ${path}`);
  return file;
}

function describe(file: StoredFile, length: number): Record<string, string> {
  return {
    'content-length': String(length),
    'content-type': file.contentType,
    'last-modified': new Date(file.modified).toUTCString(),
    'accept-ranges': 'bytes',
  };
}

function refuseModified(file: StoredFile, request: WorkspaceRequest): void {
  const since = Date.parse(request.headers['if-unmodified-since'] ?? '');
  // The header has no fractions of a second, so neither may the comparison.
  if (Math.floor(file.modified / 1000) * 1000 > since) {
    throw new Refusal(412, 'FAILED_PRECONDITION', 'The file was modified after the time in If-Unmodified-Since.');
  }
}
