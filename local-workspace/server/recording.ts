import type { RecordedRequest, WorkspaceRequest } from '../message/workspace-message.js';

/** Bodies above this are described instead of kept, so that uploads do not fill the memory. */
const longestBody = 1 << 20;

/** What to remember about a request, without its secrets. */
export function recordRequest(request: WorkspaceRequest): RecordedRequest {
  return {
    method: request.method,
    path: request.path,
    query: queryRecord(request.query),
    headers: maskHeaders(request.headers),
    body: bodyText(request.body),
  };
}

function queryRecord(query: URLSearchParams): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { authorization, ...rest } = headers;
  if (authorization === undefined) return rest;
  return { ...rest, authorization: authorization.replace(/^(\S+)\s.*$|^.*$/s, '$1 ***').trim() };
}

function bodyText(body: Uint8Array): string {
  if (body.length > longestBody) return `(${body.length} bytes)`;
  return new TextDecoder()
    .decode(body)
    .replace(/\b(client_secret|client_assertion|assertion|subject_token|refresh_token)=[^&\s]*/g, '$1=***');
}
