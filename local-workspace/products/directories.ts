import { absolutePath } from './files.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { queryPage } from '../message/page.js';
import { Refusal } from '../message/refusal.js';
import { parents, type WorkspaceState } from '../state/state.js';

/** Directories of the Files API. */
export const directoryRoutes: readonly RouteEntry[] = [
  ['PUT', '/api/2.0/fs/directories{directory_path=**}', create],
  ['GET', '/api/2.0/fs/directories{directory_path=**}', list],
  ['HEAD', '/api/2.0/fs/directories{directory_path=**}', getMetadata],
  ['DELETE', '/api/2.0/fs/directories{directory_path=**}', remove],
];

function create(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const path = absolutePath(request, 'directory_path');
  const folders = [...parents(path), path];
  const file = folders.find((folder) => state.files.has(folder));
  if (file !== undefined) throw new Refusal(409, 'ALREADY_EXISTS', `A file exists at ${file}.`);
  for (const folder of folders) {
    if (!state.directories.has(folder)) state.directories.set(folder, request.now);
  }
  return { status: 204 };
}

function list(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const { items, tokens } = queryPage(state, request, entries(state, find(state, request)));
  const next = tokens.next_page_token === undefined ? {} : { next_page_token: tokens.next_page_token };
  return { body: { contents: items, ...next } };
}

function getMetadata(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  find(state, request);
  return {};
}

function remove(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const path = find(state, request);
  if (entries(state, path).length > 0) {
    throw new Refusal(400, 'DIRECTORY_NOT_EMPTY', `The directory being deleted is not empty: ${path}`);
  }
  state.directories.delete(path);
  return { status: 204 };
}

function find(state: WorkspaceState, request: WorkspaceRequest): string {
  const path = absolutePath(request, 'directory_path');
  if (state.directories.has(path)) return path;
  throw new Refusal(404, 'NOT_FOUND', `The directory being accessed is not found: ${path}`);
}

function entries(state: WorkspaceState, directory: string): JsonObject[] {
  const folders = [...state.directories].map(([path, modified]) =>
    entry(path, { is_directory: true, last_modified: modified }),
  );
  const files = [...state.files].map(([path, { contents, modified }]) =>
    entry(path, { is_directory: false, file_size: contents.length, last_modified: modified }),
  );
  return [...folders, ...files]
    .filter(({ path, name }) => path === `${directory}/${name}`)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function entry(path: string, fields: JsonObject): JsonObject & { path: string; name: string } {
  return { path, name: path.slice(path.lastIndexOf('/') + 1), ...fields };
}
