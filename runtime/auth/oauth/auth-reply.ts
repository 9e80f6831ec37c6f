import { isRecord } from '../../base/fields.js';
import type { HttpHeaders, HttpRequest, HttpResponse } from '../../base/message.js';

/** A whole answer of an authentication server. */
export interface Reply {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: string;
}

/** Sends a request without credentials. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** Sends one request and reads its whole answer. */
export async function exchange(http: Http, request: HttpRequest): Promise<Reply> {
  const response = await http(request);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** The JSON object in a text, or `undefined` when it holds anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The value if it is a string with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
