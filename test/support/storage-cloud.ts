import type { ServerResponse } from 'node:http';
import { sendFile } from './storage-api.js';
import type { StorageRequest, StorageSession, StorageState } from './storage-state.js';

const CHUNK_UNIT = 262_144;

/** Answers as cloud storage: whoever has the address may do what it is for, and credentials are an insult. */
export function answerCloud(state: StorageState, request: StorageRequest, response: ServerResponse): void {
  if (request.headers.authorization !== undefined) return void response.writeHead(400).end('credentials were sent');
  if (request.query.get('sig') !== 'presigned-secret') return void response.writeHead(403).end('no signature');
  if (request.path === '/file') return answerFile(state, request, response);
  const session = state.sessions.get(request.query.get('session') ?? '');
  if (session?.state === 'complete' && isStatusQuery(request)) return void response.writeHead(200).end();
  if (session?.state !== 'open') return void response.writeHead(404).end('<Error><Code>NoSuchUpload</Code></Error>');
  answerSession(state, session, request, response);
}

function isStatusQuery({ headers }: StorageRequest): boolean {
  return headers['content-range'] === 'bytes */*';
}

function answerSession(
  state: StorageState,
  session: StorageSession,
  request: StorageRequest,
  response: ServerResponse,
): void {
  if (request.method === 'DELETE') return abort(session, response);
  if (request.path === '/part') return takePart(session, request, response);
  takeChunk(state, session, request, response);
}

function answerFile(state: StorageState, request: StorageRequest, response: ServerResponse): void {
  const file = state.files.get(request.query.get('path') ?? '');
  if (file === undefined) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
  sendFile(file, request, response);
}

function abort(session: StorageSession, response: ServerResponse): void {
  session.state = 'aborted';
  response.writeHead(session.kind === 'multipart' ? 200 : 499).end();
}

function takePart(session: StorageSession, request: StorageRequest, response: ServerResponse): void {
  // As the real ones: the length has to be known beforehand, and the headers that were signed have to come.
  if (request.headers['content-length'] === undefined) return void response.writeHead(411).end();
  if (request.headers['x-storage-header'] !== 'kept') return void response.writeHead(403).end('header missing');
  const number = Number(request.query.get('part'));
  session.parts.set(number, request.body);
  response.writeHead(200, { etag: `"etag-${number}"` }).end();
}

function takeChunk(
  state: StorageState,
  session: StorageSession,
  request: StorageRequest,
  response: ServerResponse,
): void {
  const [, first, , total] = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(request.headers['content-range'] ?? '') ?? [];
  if (total === undefined) return void response.writeHead(400).end('no content-range');
  if (first === undefined) return confirm(session, response);
  if (Number(first) !== session.taken.length) return void response.writeHead(400).end('a gap');
  const all = Buffer.concat([session.taken, request.body]);
  if (total !== '*' && all.length === Number(total)) return finish(state, session, all, response);
  session.taken = all.subarray(0, Math.floor(all.length / CHUNK_UNIT) * CHUNK_UNIT);
  confirm(session, response);
}

function finish(state: StorageState, session: StorageSession, contents: Buffer, response: ServerResponse): void {
  if (state.files.has(session.path) && session.overwrite !== 'true')
    return void response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
  session.state = 'complete';
  state.files.set(session.path, { contents, modified: Date.now() });
  response.writeHead(200).end();
}

function confirm({ taken }: StorageSession, response: ServerResponse): void {
  response.writeHead(308, taken.length === 0 ? {} : { range: `bytes=0-${taken.length - 1}` }).end();
}
