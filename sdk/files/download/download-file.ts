import { operations } from '../../../generated/files/files.js';
import type { DownloadRequest, DownloadResponse } from '../../../generated/files/types.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { lowerCaseNames } from '../../../runtime/base/headers.js';
import { call } from '../../../runtime/client/call.js';
import { refuseControlCharacters } from '../../../runtime/errors/index.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import { openRange, PLAIN_BYTES } from './file-range.js';
import { recoveringStream } from './recovering-stream.js';

/** Downloads a file as a stream that survives broken connections. */
export async function downloadFile(
  api: ApiClient,
  request: DownloadRequest,
  options: CallOptions,
): Promise<DownloadResponse> {
  refuseControlCharacters('Files.download', request?.file_path);
  const headers = { ...PLAIN_BYTES, ...options.headers };
  const response = await call<DownloadResponse>(api, operations.download, request, { ...options, headers });
  const { contents: first, 'content-length': size, 'last-modified': lastModified } = response;
  // Without both nobody can tell whether the rest is of the same file, or where it ends.
  if (typeof size !== 'number' || lastModified === undefined || asksForRange(options)) return response;
  const version = { filePath: request.file_path, size, lastModified };
  const reopen = async (start: number): Promise<ReadableStream<Uint8Array>> =>
    (await openRange(api, version, { start }, { ...options, headers })).stream();
  return { ...response, contents: recoveringStream({ first, size, reopen }) };
}

/** A caller who asks for a part by a header of his own has positions of his own. */
function asksForRange({ headers }: CallOptions): boolean {
  return lowerCaseNames(headers)['range'] !== undefined;
}
