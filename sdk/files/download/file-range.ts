import { operations } from '../../../generated/files/files.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { ApiError, DatabricksError } from '../../../runtime/errors/index.js';
import type { HttpHeaders, HttpResponse } from '../../../runtime/base/message.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import { prepareRequest } from '../../../runtime/wire/request.js';

/** What is known of a file before a part of it is asked for. */
export interface FileVersion {
  readonly filePath: string;
  readonly size: number;
  /** `Last-Modified` of the file; without it nobody can tell whether a part is of the same version. */
  readonly lastModified: string | undefined;
}

/** The headers that ask for the bytes from `start` up to, not including, `end`, as long as the file is the same. */
export function rangeHeaders({ lastModified }: FileVersion, start: number, end: number | undefined): HttpHeaders {
  const range = `bytes=${start}-${end === undefined ? '' : end - 1}`;
  return { range, ...(lastModified === undefined ? {} : { 'if-unmodified-since': lastModified }) };
}

/** Asks Databricks for the bytes of a file from `start` on. */
export async function openRange(
  api: ApiClient,
  version: FileVersion,
  range: { readonly start: number; readonly end?: number | undefined },
  options: CallOptions,
): Promise<HttpResponse> {
  const prepared = prepareRequest(operations.download, { file_path: version.filePath });
  const headers = { ...options.headers, ...rangeHeaders(version, range.start, range.end) };
  try {
    return checkRange(await api.send(prepared, { ...options, headers }), version, range.start);
  } catch (error) {
    throw changedOr(error, version);
  }
}

/** The response, if it begins where it should, in a file that is as long as before. */
export function checkRange(response: HttpResponse, version: FileVersion, start: number): HttpResponse {
  const { first, total } = placeOf(response);
  if (first === start && total === version.size) return response;
  response.discard();
  if (first === start && total !== undefined) throw changed(version);
  throw new DatabricksError(
    `the server was asked for ${version.filePath} from byte ${start} on, but did not answer with that part`,
  );
}

/** Where a response begins in its file, and how long that is. */
function placeOf({ status, headers }: HttpResponse): { readonly first?: number; readonly total?: number } {
  if (status === 200) return { first: 0, total: Number(headers['content-length']) };
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  return status === 206 && first !== undefined ? { first: Number(first), total: Number(total) } : {};
}

/** Says that a file is another one now, where that is what an error means. */
export function changedOr(error: unknown, version: FileVersion): unknown {
  return error instanceof ApiError && error.status === 412 ? changed(version, error) : error;
}

function changed({ filePath }: FileVersion, cause?: unknown): DatabricksError {
  return new DatabricksError(`${filePath} changed while it was downloaded; start the download again`, { cause });
}
