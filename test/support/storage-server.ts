import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { answerApi } from './storage-api.js';
import { answerCloud } from './storage-cloud.js';
import type { StorageOptions, StorageRequest, StorageState } from './storage-state.js';

/** What goes wrong: `reset` breaks the connection, `hang` never answers, `expired` and numbers are answers. */
export type StorageFault = 'reset' | 'hang' | 'expired' | 'expired-azure' | number | { readonly cutAfter: number };

/** A fault and the requests that meet it. */
export interface PendingStorageFault {
  readonly fault: StorageFault;
  /** Default: all. */
  readonly when?: (request: StorageRequest) => boolean;
  /** Default 1. */
  times?: number;
  /** Takes effect before a resumable session has taken this many bytes of the chunk. Default 0. */
  readonly afterBytes?: number;
  /** The request has its effect, and only the answer gets lost. */
  readonly isAnswerLost?: boolean;
}

/** A workspace with files, and the cloud storage behind it, each on a port of its own. */
export interface StorageServer extends StorageState {
  /** Base URL of the workspace. */
  readonly host: string;
  failCloud(fault: PendingStorageFault): void;
  failApi(fault: PendingStorageFault): void;
}

type Answerer = (state: StorageState, request: StorageRequest, response: ServerResponse) => void;

/** Starts both servers; they close when the test ends. */
export async function startStorage(options: StorageOptions = {}): Promise<StorageServer> {
  const state: StorageState = {
    options,
    files: new Map(),
    sessions: new Map(),
    apiRequests: [],
    cloudRequests: [],
    minted: 0,
    mostParallel: 0,
    cloudOrigin: '',
  };
  const apiFaults: PendingStorageFault[] = [];
  const cloudFaults: PendingStorageFault[] = [];
  const api = await listen(serve(state, state.apiRequests, apiFaults, answerApi));
  const cloud = await listen(serve(state, state.cloudRequests, cloudFaults, answerCloud));
  state.cloudOrigin = options.cloudOrigin ?? cloud;
  return Object.assign(state, {
    host: api,
    failApi: (fault: PendingStorageFault) => void apiFaults.push({ ...fault }),
    failCloud: (fault: PendingStorageFault) => void cloudFaults.push({ ...fault }),
  });
}

function serve(state: StorageState, seen: StorageRequest[], faults: PendingStorageFault[], answer: Answerer): Server {
  let open = 0;
  return createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
    open += 1;
    if (seen === state.cloudRequests) state.mostParallel = Math.max(state.mostParallel, open);
    response.on('close', () => (open -= 1));
    read(incoming).then(
      (request) => {
        seen.push(request);
        respond(state, request, { incoming, response, faults, answer });
      },
      () => incoming.socket.destroy(),
    );
  });
}

interface Responding {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly faults: PendingStorageFault[];
  readonly answer: Answerer;
}

function respond(state: StorageState, request: StorageRequest, parts: Responding): void {
  const { incoming, response, faults, answer } = parts;
  const found = faults.find(({ times = 1, when = () => true }) => times > 0 && when(request));
  const delayMs = answer === answerCloud ? (state.options.cloudDelayMs ?? 0) : 0;
  if (found === undefined) return void setTimeout(() => answer(state, request, response), delayMs);
  found.times = (found.times ?? 1) - 1;
  const partly = { ...request, body: request.body.subarray(0, found.afterBytes ?? 0) };
  if (found.isAnswerLost) answer(state, request, silent(response));
  else if (found.afterBytes !== undefined) answer(state, partly, silent(response));
  fail(state, request, found.fault, { incoming, response, answer });
}

function fail(
  state: StorageState,
  request: StorageRequest,
  fault: StorageFault,
  { incoming, response, answer }: Omit<Responding, 'faults'>,
): void {
  if (fault === 'hang') return;
  if (fault === 'reset') return void incoming.socket.resetAndDestroy();
  if (typeof fault === 'object') return cut(state, request, fault.cutAfter, { incoming, response, answer });
  const [status, body] = typeof fault === 'number' ? [fault, refusalText(fault)] : [403, EXPIRED[fault]];
  response.writeHead(status, { 'content-type': body.startsWith('{') ? 'application/json' : 'application/xml' });
  response.end(body);
}

/** Sends the beginning of the right answer and breaks the connection. */
function cut(
  state: StorageState,
  request: StorageRequest,
  bytes: number,
  { incoming, response, answer }: Omit<Responding, 'faults'>,
): void {
  const end = response.end.bind(response);
  response.end = ((body?: Buffer): ServerResponse => {
    if (body === undefined) return end();
    response.write(body.subarray(0, bytes), () => setTimeout(() => incoming.socket.resetAndDestroy(), 5));
    return response;
  }) as ServerResponse['end'];
  answer(state, request, response);
}

const EXPIRED = {
  expired:
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message><Signature>secret-signature</Signature></Error>',
  'expired-azure':
    '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request.</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [x]</AuthenticationErrorDetail></Error>',
} as const;

function refusalText(status: number): string {
  return status === 403
    ? '<Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message><StringToSign>secret-signature</StringToSign></Error>'
    : `{"error_code":"TOLD_TO","message":"the storage was told to answer ${status}"}`;
}

/** Takes an answer that nobody is to see. */
function silent(response: ServerResponse): ServerResponse {
  const nothing = { writeHead: () => nothing, end: () => nothing, write: () => true };
  return Object.assign(Object.create(response), nothing);
}

async function read(incoming: IncomingMessage): Promise<StorageRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '', 'http://localhost');
  const { method = '', headers } = incoming;
  return { method, path: url.pathname, query: url.searchParams, headers, body: Buffer.concat(chunks) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}
