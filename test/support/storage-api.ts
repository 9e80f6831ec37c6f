import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { StorageRequest, StorageState, StoredContents } from './storage-state.js';

const FILES = '/api/2.0/fs/files';

/** Answers as the workspace: sessions, addresses in cloud storage, and files themselves. */
export function answerApi(state: StorageState, request: StorageRequest, response: ServerResponse): void {
  if (request.headers.authorization === undefined) return refuse(response, 401, 'UNAUTHENTICATED', 'no credentials');
  if (request.path.startsWith(FILES)) return answerFile(state, request, response);
  const endpoint = ENDPOINTS[request.path];
  if (endpoint === undefined || state.options.kind === 'none')
    return refuse(response, 404, 'ENDPOINT_NOT_FOUND', `No API found for ${request.path}`);
  endpoint(state, request, response);
}

type Endpoint = (state: StorageState, request: StorageRequest, response: ServerResponse) => void;

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  '/api/2.0/fs/create-upload-part-urls': (state, request, response) => {
    const { session_token: token, start_part_number: first, count } = json(request);
    const amount = Math.min(Number(count), state.options.urlsAtOnce ?? Infinity);
    const urls = Array.from({ length: amount }, (_, i) => ({
      ...address(state, `/part?session=${String(token)}&part=${Number(first) + i}`),
      part_number: Number(first) + i,
    }));
    reply(response, { upload_part_urls: urls });
  },
  '/api/2.0/fs/create-resumable-upload-url': (state, request, response) =>
    reply(response, {
      resumable_upload_url: address(state, `/resumable?session=${String(json(request)['session_token'])}`),
    }),
  '/api/2.0/fs/create-abort-upload-url': (state, request, response) =>
    reply(response, { abort_upload_url: address(state, `/abort?session=${String(json(request)['session_token'])}`) }),
  '/api/2.0/fs/create-download-url': (state, request, response) =>
    reply(response, address(state, `/file?path=${encodeURIComponent(request.query.get('path') ?? '')}`)),
};

function address(state: StorageState, path: string): { url: string; headers: { name: string; value: string }[] } {
  state.minted += 1;
  return {
    url: `${state.cloudOrigin}${path}&sig=presigned-secret&n=${state.minted}`,
    headers: [{ name: 'X-Storage-Header', value: 'kept' }],
  };
}

function answerFile(state: StorageState, request: StorageRequest, response: ServerResponse): void {
  const path = decodeURIComponent(request.path.slice(FILES.length));
  const action = request.query.get('action');
  if (request.method === 'POST' && action === 'initiate-upload') return initiate(state, request, response, path);
  if (request.method === 'POST' && action === 'complete-upload') return complete(state, request, response);
  if (request.method === 'PUT') return put(state, request, response, path);
  const file = state.files.get(path);
  if (file === undefined) return refuse(response, 404, 'NOT_FOUND', `there is no file ${path}`);
  if (request.method === 'DELETE') state.files.delete(path);
  sendFile(file, request, response);
}

function initiate(state: StorageState, request: StorageRequest, response: ServerResponse, path: string): void {
  const { kind = 'multipart' } = state.options;
  if (kind === 'none') return refuse(response, 404, 'ENDPOINT_NOT_FOUND', 'No API found');
  // The prefix is what tests look for where it must not be.
  const token = `session-${randomUUID()}`;
  const overwrite = request.query.get('overwrite');
  state.sessions.set(token, { path, overwrite, kind, parts: new Map(), taken: Buffer.alloc(0), state: 'open' });
  reply(response, { [`${kind}_upload`]: { session_token: token } });
}

function complete(state: StorageState, request: StorageRequest, response: ServerResponse): void {
  const session = state.sessions.get(request.query.get('session_token') ?? '');
  if (session?.state !== 'open') return refuse(response, 404, 'NOT_FOUND', 'there is no such upload session');
  if (state.files.has(session.path) && session.overwrite !== 'true')
    return refuse(response, 409, 'ALREADY_EXISTS', `the file exists: ${session.path}`);
  const parts = json(request)['parts'] as { part_number: number; etag: string }[];
  const isRight = parts.every(
    ({ part_number: number, etag }, i) =>
      session.parts.has(number) && etag === `"etag-${number}"` && number > (parts[i - 1]?.part_number ?? 0),
  );
  if (!isRight) return refuse(response, 400, 'INVALID_PARAMETER_VALUE', 'the parts are wrong');
  const contents = Buffer.concat(parts.map(({ part_number: number }) => session.parts.get(number) ?? Buffer.alloc(0)));
  session.state = 'complete';
  state.files.set(session.path, { contents, modified: Date.now() });
  response.writeHead(200).end();
}

function put(state: StorageState, request: StorageRequest, response: ServerResponse, path: string): void {
  if (state.files.has(path) && request.query.get('overwrite') !== 'true')
    return refuse(response, 409, 'ALREADY_EXISTS', `the file exists: ${path}`);
  state.files.set(path, { contents: request.body, modified: Date.now() });
  response.writeHead(204).end();
}

/** Answers with a file, a range of it, or its headers. */
export function sendFile(file: StoredContents, request: StorageRequest, response: ServerResponse): void {
  const { contents, modified } = file;
  const since = Date.parse(request.headers['if-unmodified-since'] ?? '');
  if (Math.floor(modified / 1000) * 1000 > since) return refuse(response, 412, 'FAILED_PRECONDITION', 'modified');
  const { start, end, isPart } = rangeOf(request, contents.length);
  if (isPart && start >= contents.length) return refuse(response, 416, 'OUT_OF_RANGE', 'no such range');
  response.writeHead(isPart ? 206 : 200, {
    'content-type': 'application/octet-stream',
    'content-length': end - start,
    'last-modified': new Date(modified).toUTCString(),
    ...(isPart ? { 'content-range': `bytes ${start}-${end - 1}/${contents.length}` } : {}),
  });
  response.end(request.method === 'GET' ? contents.subarray(start, end) : undefined);
}

function rangeOf({ headers }: StorageRequest, length: number): { start: number; end: number; isPart: boolean } {
  const [, first, last = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const end = last === '' ? length : Math.min(Number(last) + 1, length);
  return { start: Number(first ?? 0), end, isPart: first !== undefined };
}

function json(request: StorageRequest): Record<string, unknown> {
  return JSON.parse(request.body.toString()) as Record<string, unknown>;
}

function reply(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, errorCode: string, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ error_code: errorCode, message }));
}
