import { operations } from '../../../generated/files/files.js';
import type { ApiClient } from '../../api-client.js';
import { ApiError, DatabricksError } from '../../errors/index.js';
import type { HttpHeaders, HttpResponse } from '../../http/message.js';
import type { CallOptions } from '../../options.js';
import { prepareRequest } from '../../prepare.js';

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
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers['content-range'] ?? '') ?? [];
  if (response.status === 206 && Number(first) === start && Number(total) === version.size) return response;
  // Without a range there is nothing to check but the length.
  if (response.status === 200 && start === 0 && Number(response.headers['content-length']) === version.size)
    return response;
  response.discard();
  if (response.status === 206 && total !== undefined && Number(total) !== version.size) throw changed(version);
  throw new DatabricksError(
    `the server was asked for ${version.filePath} from byte ${start} on, but did not answer with that part`,
  );
}

/** Says that a file is another one now, where that is what an error means. */
export function changedOr(error: unknown, version: FileVersion): unknown {
  return error instanceof ApiError && error.status === 412 ? changed(version, error) : error;
}

function changed({ filePath }: FileVersion, cause?: unknown): DatabricksError {
  return new DatabricksError(`${filePath} changed while it was downloaded; start the download again`, { cause });
}
