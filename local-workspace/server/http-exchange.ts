import type { IncomingMessage, ServerResponse } from 'node:http';
import { lowerCaseNames } from '../../runtime/base/headers.js';
import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';

/** Reads a whole request from its socket. */
export async function readRequest(incoming: IncomingMessage, now: number, origin: string): Promise<WorkspaceRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  // Not `new URL`: it would resolve `..` and so hide what the client really sent.
  const [path = '/', ...query] = (incoming.url ?? '/').split('?');
  return {
    method: incoming.method ?? 'GET',
    path,
    params: {},
    query: new URLSearchParams(query.join('?')),
    headers: joinHeaders(incoming.headers),
    body: Buffer.concat(chunks),
    now,
    origin,
  };
}

/** Sends a reply, with `extra` headers that it does not set itself. */
export function sendReply(
  response: ServerResponse,
  reply: WorkspaceReply,
  extra: Readonly<Record<string, string>>,
): void {
  const { status = 200, body } = reply;
  const [contentType, bytes] = encodeBody(body);
  response.writeHead(status, {
    ...extra,
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...(status === 204 ? {} : { 'content-length': String(bytes.length) }),
    ...lowerCaseNames(reply.headers),
  });
  response.end(status === 204 ? undefined : bytes);
}

function encodeBody(body: unknown): readonly [contentType: string | undefined, bytes: Uint8Array] {
  if (body === undefined) return [undefined, new Uint8Array()];
  if (body instanceof Uint8Array) return ['application/octet-stream', body];
  if (typeof body === 'string') return ['text/plain; charset=utf-8', Buffer.from(body)];
  return ['application/json', Buffer.from(JSON.stringify(body))];
}

function joinHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
