import type { ApiClient } from '../../../runtime/client/api-client.js';
import { isReplayable, readBody } from '../../../runtime/base/body.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import type { HttpBody } from '../../../runtime/base/message.js';
import { builtin } from '../../../runtime/base/platform.js';

/**
 * The body as the client's transport can send it with its length. Only `node:http` can announce the length of a stream:
 * `fetch` would send it in chunks, which cloud storage refuses, so there a part is read into memory first.
 */
export async function materialised(
  api: ApiClient,
  body: HttpBody | undefined,
  length: number | undefined,
): Promise<HttpBody | undefined> {
  if (body === undefined || length === undefined || isReplayable(body) || announcesLength(api)) return body;
  return readExactly(body, length);
}

/** Reads a body into memory. Fails where it has another length than expected. */
export async function readExactly(body: HttpBody, length: number): Promise<Uint8Array> {
  const bytes = await readBody(body);
  if (bytes.length === length) return bytes;
  throw new DatabricksError(`the contents gave ${bytes.length} bytes instead of ${length}`);
}

/** Whether the client's transport takes a length for a stream. */
export function announcesLength({ config: { options } }: ApiClient): boolean {
  return options.transport === undefined && options.fetch === undefined && builtin('node:https') !== undefined;
}
