import type { ApiClient } from '../../runtime/client/api-client.js';
import { ApiError, InvalidParameterValue } from '../../runtime/errors/index.js';
import { isBlob, isReplayable, readBody } from '../../runtime/base/body.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { inTime } from '../../runtime/http/in-time.js';
import { checkContents, checkPath } from './checks.js';
import { formBody } from './form-data.js';
import type { WorkspaceUploadRequest } from './workspace-requests.js';

const LANGUAGES: Readonly<Record<string, string>> = { py: 'PYTHON', sql: 'SQL', scala: 'SCALA', r: 'R' };

/** Imports a notebook or file, as a form: unlike in JSON, its contents need not grow by a third. */
export async function upload(api: ApiClient, request: WorkspaceUploadRequest, options: CallOptions): Promise<void> {
  const { path, contents } = request;
  checkPath('Workspace.upload', path);
  checkContents('Workspace.upload', contents);
  if (isBlob(contents)) return send(api, request, contents, options);
  if (isReplayable(contents)) return send(api, request, await readBody(contents), options);
  const limit = { what: `Workspace.upload ${path}`, clock: api.config.clock, options };
  await inTime(limit, async (signal) => {
    const bytes = await readBody(contents, signal);
    await send(api, request, bytes, { ...options, signal, timeoutMs: undefined });
  });
}

async function send(
  api: ApiClient,
  { path, format, language, overwrite = false }: WorkspaceUploadRequest,
  contents: Blob | Uint8Array,
  options: CallOptions,
): Promise<void> {
  const form = formBody(
    { path, format, language: language ?? languageOf(path, format), overwrite: overwrite ? 'true' : undefined },
    { name: 'content', contents },
  );
  try {
    await api.do(
      {
        method: 'POST',
        path: '/api/2.0/workspace/import',
        body: form.body,
        headers: { 'content-type': form.contentType },
      },
      options,
    );
  } catch (error) {
    throw error instanceof InvalidParameterValue ? withHint(error, path) : error;
  }
}

/** The language that the end of a path names, where the server wants to be told one. */
export function languageOf(path: string, format: string | undefined): string | undefined {
  if (format !== undefined && format !== 'SOURCE') return undefined;
  return LANGUAGES[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}

function withHint(error: ApiError, path: string): ApiError {
  const { status, errorCode, details, requestId, method, attempts } = error;
  const message = `${error.message} If ${path} is to be a file, or the server is to decide, pass format: 'AUTO'.`;
  return new InvalidParameterValue({
    status,
    errorCode,
    details,
    requestId,
    method,
    attempts,
    path: error.path,
    message,
    cause: error,
  });
}
