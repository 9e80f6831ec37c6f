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
  const { headers } = request;
  const authorization = proxy?.authorization;
  const list = listOf(headers, authorization === undefined ? undefined : 'proxy-authorization');
  if (headers['host'] === undefined) list.push('host', host);
  if (authorization !== undefined) list.push('proxy-authorization', authorization);
  // A compressed part of a file, or the compressed length of one, would be of no use.
  if (request.method !== 'HEAD' && headers['range'] === undefined) addEncoding(list, headers);
  if (headers['content-length'] === undefined) addLength(list, request);
  return takesLists() ? list : tableOf(list);
}

/** Names and values in turn, one name left out. */
function listOf(headers: HttpHeaders, without: string | undefined): string[] {
  const list: string[] = [];
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined && name !== without) list.push(name, value);
  }
  return list;
}

function addEncoding(list: string[], headers: HttpHeaders): void {
  if (headers['accept-encoding'] === undefined) list.push('accept-encoding', ACCEPT_ENCODING);
}

function addLength(list: string[], { method, body }: HttpRequest): void {
  if (body === undefined) {
    if (method === 'POST' || method === 'PUT' || method === 'PATCH') list.push('content-length', '0');
    return;
  }
  const length = lengthOf(body);
  if (length === undefined) list.push('transfer-encoding', 'chunked');
  else list.push('content-length', String(length));
}

function lengthOf(body: HttpBody): number | undefined {
  if (typeof body === 'string') return nodeBuffer().byteLength(body);
  if (body instanceof Uint8Array) return body.byteLength;
  return isBlob(body) ? body.size : undefined;
}

/** The same headers by name. */
function tableOf(list: readonly string[]): HttpHeaders {
  const table: HttpHeaders = {};
  for (let at = 0; at < list.length; at += 2) table[list[at] ?? ''] = list[at + 1] ?? '';
  return table;
}

/**
 * Names and values in turn: Node then writes them out without keeping them in a table first, which saves a twentieth
 * of a call. Bun and Deno have their own `node:http`, which is only sure to know objects.
 */
function takesLists(): boolean {
  const versions = globalThis.process?.versions;
  return versions !== undefined && versions['bun'] === undefined && versions['deno'] === undefined;
}
