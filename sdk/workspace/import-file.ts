import { WorkspaceService } from '../../generated/workspace/workspace.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { AlreadyExists, ApiError, NotFound } from '../../runtime/errors/index.js';
import { isBlob, isReplayable, readBody } from '../../runtime/base/body.js';
import type { HttpBody } from '../../runtime/base/message.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { prepareUntyped } from '../../runtime/wire/untyped-request.js';
import { readJson } from '../../runtime/wire/reply.js';
import { checkContents, checkPath } from './checks.js';
import type { ImportFileRequest } from './workspace-requests.js';

/** Writes a workspace file as it is. Folders that are missing are made. */
export async function importFile(api: ApiClient, request: ImportFileRequest, options: CallOptions): Promise<void> {
  const { path, contents, overwrite = false } = request;
  checkPath('Workspace.importFile', path);
  checkContents('Workspace.importFile', contents);
  const file = { path, overwrite };
  // A stream can be sent only once, so its folder has to be there before.
  if (!isReplayable(contents)) {
    await makeFolder(api, path, options);
    return send(api, file, contents, options);
  }
  // Text would be taken for JSON.
  const bytes = isBlob(contents) ? contents : await readBody(contents);
  try {
    await send(api, file, bytes, options);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    await makeFolder(api, path, options);
    await send(api, file, bytes, options);
  }
}

async function send(
  api: ApiClient,
  { path, overwrite }: { readonly path: string; readonly overwrite: boolean },
  body: HttpBody,
  options: CallOptions,
): Promise<void> {
  // The path is one segment: its slashes are encoded too.
  const target = encodeURIComponent(path.replace(/^\/+/, ''));
  const prepared = prepareUntyped({
    method: 'POST',
    path: `/api/2.0/workspace-files/import-file/${target}`,
    query: { overwrite },
    body,
  });
  try {
    // Replacing a file twice has the effect of doing it once.
    const request = { ...prepared, idempotent: overwrite };
    await readJson(request, await api.send(request, options));
  } catch (error) {
    throw isExisting(error) ? existing(error, path) : error;
  }
}

function isExisting(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return error.status === 409 || (error.status === 400 && error.message.trimEnd().endsWith('already exists.'));
}

function existing(error: ApiError, path: string): AlreadyExists {
  const { status, requestId, method, attempts } = error;
  const what = status === 409 ? 'a file' : 'a notebook';
  const hint = status === 409 ? 'pass overwrite: true to replace it' : 'delete it first';
  const message = `Workspace.importFile: there is ${what} at ${path}; ${hint}`;
  const facts = { status, requestId, method, attempts, path: error.path, errorCode: 'ALREADY_EXISTS' };
  return new AlreadyExists({ ...facts, message, cause: error });
}

async function makeFolder(api: ApiClient, path: string, options: CallOptions): Promise<void> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (folder !== '') await new WorkspaceService(api).mkdirs({ path: folder }, options);
}
