import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../runtime/base/clock.js';
import { answer, type Answering } from './answer.js';
import { readRequest, sendReply } from './http-exchange.js';
import type { RecordedRequest } from '../message/workspace-message.js';
import { recordRequest } from './recording.js';
import { errorBody } from '../message/refusal.js';

/** What one exchange of request and reply depends on. */
export interface Exchanging extends Answering {
  readonly clock: Clock;
  /** Time before the answer. */
  readonly latencyMs: number;
  /** Where requests are remembered. */
  readonly requests: RecordedRequest[];
  /** Aborts when the workspace closes. */
  readonly closing: AbortSignal;
}

/** Reads one request, remembers it and answers it. Never rejects: what goes wrong breaks the connection. */
export async function exchange(parts: Exchanging, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await readAndAnswer(parts, incoming, response);
  } catch {
    // The client hung up, or the workspace is closing: nobody is left to answer.
    incoming.socket.destroy();
  }
}

async function readAndAnswer(parts: Exchanging, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const origin = `http://${incoming.socket.localAddress}:${incoming.socket.localPort}`;
  const request = await readRequest(incoming, parts.clock.now(), origin);
  parts.requests.push(recordRequest(request));
  const requestId = randomUUID();
  const reply = await answer(parts, request, requestId);
  if (parts.latencyMs > 0) await parts.clock.sleep(parts.latencyMs, parts.closing);
  if (reply === 'reset') return void incoming.socket.resetAndDestroy();
  const extra = { 'x-request-id': requestId, 'x-databricks-org-id': parts.state.workspaceId };
  try {
    sendReply(response, reply, extra);
  } catch (error) {
    if (response.headersSent) throw error;
    const body = errorBody('INTERNAL_ERROR', `A handler gave a reply that cannot be sent: ${String(error)}`, requestId);
    sendReply(response, { status: 500, body }, extra);
  }
}
