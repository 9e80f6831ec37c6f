import type { RequestOptions } from 'node:http';
import { isBlob } from '../../../base/body.js';
import type { HttpBody, HttpHeaders, HttpRequest } from '../../../base/message.js';
import type { ProxyServer } from '../../proxy.js';
import { ACCEPT_ENCODING } from '../content-encoding.js';
import { nodeBuffer } from './node-buffer.js';

/** Headers in the form that `node:http` takes fastest. */
export type NodeHeaders = NonNullable<RequestOptions['headers']>;

/** The headers that go out: the request's, and what the wire needs beside them. */
export function wireHeaders(request: HttpRequest, host: string, proxy: ProxyServer | undefined): NodeHeaders {
  const headers: HttpHeaders = { ...request.headers };
  headers['host'] ??= host;
  if (proxy?.authorization !== undefined) headers['proxy-authorization'] = proxy.authorization;
  // A compressed part of a file, or the compressed length of one, would be of no use.
  if (request.method !== 'HEAD' && headers['range'] === undefined) headers['accept-encoding'] ??= ACCEPT_ENCODING;
  if (headers['content-length'] === undefined) addLength(headers, request);
  return takesLists() ? listOf(headers) : headers;
}

function addLength(headers: HttpHeaders, { method, body }: HttpRequest): void {
  if (body === undefined) {
    if (method === 'POST' || method === 'PUT' || method === 'PATCH') headers['content-length'] = '0';
    return;
  }
  const length = lengthOf(body);
  if (length === undefined) headers['transfer-encoding'] = 'chunked';
  else headers['content-length'] = String(length);
}

function lengthOf(body: HttpBody): number | undefined {
  if (typeof body === 'string') return nodeBuffer().byteLength(body);
  if (body instanceof Uint8Array) return body.byteLength;
  return isBlob(body) ? body.size : undefined;
}

/** Names and values in turn: Node then writes them out without keeping them in a table first, which saves a twentieth of a call. */
function listOf(headers: HttpHeaders): readonly string[] {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] ?? '');
  return list;
}

/** Bun and Deno have their own `node:http`, which is only sure to know objects. */
function takesLists(): boolean {
  const versions = globalThis.process?.versions;
  return versions !== undefined && versions['bun'] === undefined && versions['deno'] === undefined;
}
