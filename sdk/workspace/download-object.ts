import { WorkspaceService } from '../../generated/workspace/workspace.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError, errorInReply } from '../../runtime/errors/index.js';
import type { HttpResponse } from '../../runtime/base/message.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { prepareUntyped } from '../../runtime/wire/untyped-request.js';
import { tryParseJson } from '../../runtime/base/json/parse-json.js';
import { joinBytes } from '../../runtime/base/bytes.js';
import { readableStream } from '../../runtime/base/readable-stream.js';
import { checkPath } from './checks.js';
import type { WorkspaceDownloadRequest } from './workspace-requests.js';

/** Longest answer that can be an error, in bytes. */
const ERROR_BYTES = 16_384;

/** Exports a notebook or file as a stream of its bytes. */
export async function download(
  api: ApiClient,
  request: WorkspaceDownloadRequest,
  options: CallOptions,
): Promise<ReadableStream<Uint8Array>> {
  const { path, format } = request;
  checkPath('Workspace.download', path);
  if (format !== 'DBC') await refuseFolder(api, path, options);
  const prepared = prepareUntyped({
    method: 'GET',
    path: '/api/2.0/workspace/export',
    query: { path, direct_download: true, format },
    response: 'stream',
  });
  return contentsOf(await api.send(prepared, options));
}

/** The server would answer with an archive of the folder, whatever format is asked for. */
async function refuseFolder(api: ApiClient, path: string, options: CallOptions): Promise<void> {
  const { object_type: type } = await new WorkspaceService(api).getStatus({ path }, options);
  if (type !== 'DIRECTORY' && type !== 'REPO') return;
  throw new DatabricksError(
    `Workspace.download: ${path} is a folder; pass format: 'DBC' for an archive, or list it with recursive: true`,
  );
}

/** An export that is too long is refused with status 200 and an error in JSON. */
async function contentsOf(response: HttpResponse): Promise<ReadableStream<Uint8Array>> {
  const { status, headers } = response;
  const stream = response.stream();
  if (headers['content-type']?.startsWith('application/json') !== true) return stream;
  const reader = stream.getReader();
  const start = await readStart(reader);
  const reply = { status, headers, method: 'GET', path: '/api/2.0/workspace/export' } as const;
  const error = start.isAll
    ? errorInReply(tryParseJson(new TextDecoder().decode(joinBytes(start.chunks))), reply)
    : undefined;
  if (error !== undefined) throw error;
  return readableStream(startAndRest(start.chunks, reader), () => reader.cancel());
}

interface Start {
  readonly chunks: readonly Uint8Array[];
  /** There is nothing more. */
  readonly isAll: boolean;
}

/** Reads as much as an error could be long. */
async function readStart(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Start> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length <= ERROR_BYTES;) {
    const { done, value } = await reader.read();
    if (done) return { chunks, isAll: true };
    chunks.push(value);
    length += value.length;
  }
  return { chunks, isAll: false };
}

async function* startAndRest(
  start: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* start;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
