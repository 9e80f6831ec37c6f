import { jsonBody, requiredQuery, requiredText, textField } from '../message/body-fields.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { Refusal } from '../message/refusal.js';
import { nextNumber, parents, type WorkspaceState } from '../state/state.js';
import type { StoredObject } from '../state/stored.js';

/** Workspace API: notebooks, files and folders. */
export const workspaceObjectRoutes: readonly RouteEntry[] = [
  ['GET', '/api/2.0/workspace/list', list],
  ['GET', '/api/2.0/workspace/get-status', getStatus],
  ['GET', '/api/2.0/workspace/export', exportObject],
  ['POST', '/api/2.0/workspace/import', importObject],
  ['POST', '/api/2.0/workspace/mkdirs', mkdirs],
  ['POST', '/api/2.0/workspace/delete', remove],
];

function list(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const path = requiredQuery(request.query, 'path');
  const object = path === '/' ? undefined : find(state, path);
  if (object !== undefined && object.type !== 'DIRECTORY') return { body: { objects: [describe(path, object)] } };
  const since = Number(request.query.get('notebooks_modified_after') ?? 0);
  const children = [...state.objects]
    .filter(([child]) => parents(child).at(-1) === (path === '/' ? undefined : path))
    .filter(([, { type, modified }]) => type !== 'NOTEBOOK' || modified >= since);
  // The service leaves the field out of the answer for an empty folder.
  return { body: children.length === 0 ? {} : { objects: children.map(([child, value]) => describe(child, value)) } };
}

function getStatus(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const path = requiredQuery(request.query, 'path');
  return { body: describe(path, find(state, path)) };
}

function exportObject(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const object = find(state, requiredQuery(request.query, 'path'));
  if (object.type === 'DIRECTORY') throw new Refusal(400, 'BAD_REQUEST', 'The local workspace exports no folders.');
  const extension = extensions[object.language ?? ''];
  const fileType = extension === undefined ? {} : { file_type: extension };
  return { body: { content: Buffer.from(object.contents).toString('base64'), ...fileType } };
}

const extensions: Readonly<Record<string, string>> = { PYTHON: 'py', SQL: 'sql', SCALA: 'scala', R: 'r' };

function importObject(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const path = requiredText(body, 'path');
  const old = state.objects.get(path);
  if (old !== undefined && body['overwrite'] !== true) {
    throw new Refusal(400, 'RESOURCE_ALREADY_EXISTS', `Path (${path}) already exists.`);
  }
  const language = textField(body, 'language');
  for (const parent of parents(path)) addFolder(state, parent, request.now);
  state.objects.set(path, {
    id: old?.id ?? nextNumber(state),
    type: language === undefined ? 'FILE' : 'NOTEBOOK',
    language,
    contents: Buffer.from(textField(body, 'content') ?? '', 'base64'),
    created: old?.created ?? request.now,
    modified: request.now,
  });
  return { body: {} };
}

function mkdirs(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const path = requiredText(jsonBody(request), 'path');
  for (const folder of [...parents(path), path]) addFolder(state, folder, request.now);
  return { body: {} };
}

function addFolder(state: WorkspaceState, path: string, now: number): void {
  const existing = state.objects.get(path);
  if (existing?.type === 'DIRECTORY') return;
  if (existing !== undefined) throw new Refusal(400, 'RESOURCE_ALREADY_EXISTS', `Path (${path}) is no folder.`);
  const contents = new Uint8Array();
  state.objects.set(path, { id: nextNumber(state), type: 'DIRECTORY', contents, created: now, modified: now });
}

function remove(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const path = requiredText(body, 'path');
  find(state, path);
  const inside = [...state.objects.keys()].filter((other) => other.startsWith(`${path}/`));
  if (inside.length > 0 && body['recursive'] !== true) {
    throw new Refusal(400, 'DIRECTORY_NOT_EMPTY', `Folder (${path}) is not empty.`);
  }
  for (const gone of [path, ...inside]) state.objects.delete(gone);
  return { body: {} };
}

function find(state: WorkspaceState, path: string): StoredObject {
  const object = state.objects.get(path);
  if (object !== undefined) return object;
  throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', `Path (${path}) doesn't exist.`);
}

function describe(path: string, object: StoredObject): JsonObject {
  const { id, type, language, contents, created, modified } = object;
  const times = type === 'DIRECTORY' ? {} : { created_at: created, modified_at: modified };
  return {
    path,
    object_id: id,
    object_type: type,
    ...(language === undefined ? {} : { language }),
    ...(type === 'FILE' ? { size: contents.length } : {}),
    ...times,
  };
}
