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

/** The bytes from `start` up to, not including, `end`; without it, up to the last one. */
export interface AskedRange {
  readonly start: number;
  readonly end?: number | undefined;
}

/** Positions in compressed bytes, and their number, would be of no use. */
export const PLAIN_BYTES: HttpHeaders = { 'accept-encoding': 'identity' };

/** The headers that ask for the bytes from `start` up to, not including, `end`, as long as the file is the same. */
export function rangeHeaders({ lastModified }: FileVersion, start: number, end: number | undefined): HttpHeaders {
  const range = `bytes=${start}-${end === undefined ? '' : end - 1}`;
  return { range, ...(lastModified === undefined ? {} : { 'if-unmodified-since': lastModified }) };
}

/** Asks Databricks for the bytes of a file from `start` on. */
export async function openRange(
  api: ApiClient,
  version: FileVersion,
  range: AskedRange,
  options: CallOptions,
): Promise<HttpResponse> {
  const prepared = prepareRequest(operations.download, { file_path: version.filePath });
  const headers = { ...PLAIN_BYTES, ...options.headers, ...rangeHeaders(version, range.start, range.end) };
  try {
    return checkRange(await api.send(prepared, { ...options, headers }), version, range);
  } catch (error) {
    throw changedOr(error, version);
  }
}

/** The response, if it begins where it should, in a file that is as long as before, as far as it says how long that is. */
export function checkRange(response: HttpResponse, version: FileVersion, { start, end }: AskedRange): HttpResponse {
  const { first, total } = placeOf(response);
  const isWhole = response.status === 200 && end !== undefined && end < version.size;
  const isSame = total === undefined || total === version.size;
  if (first === start && isSame && !isWhole) return response;
  response.discard();
  if (first === start && !isSame) throw changed(version);
  if (first === start) throw new RangeIgnored(version.filePath);
  throw new DatabricksError(
    `the server was asked for ${version.filePath} from byte ${start} on, but did not answer with that part`,
  );
}

/** A server that gives the whole file whatever part it is asked for. */
export class RangeIgnored extends DatabricksError {
  /** @param filePath - the file in Databricks */
  constructor(filePath: string) {
    super(`the server was asked for a part of ${filePath}, and answered with the whole file`);
  }
}

/** Where a response begins in its file, and how long that is. */
function placeOf({ status, headers }: HttpResponse): {
  readonly first?: number | undefined;
  readonly total?: number | undefined;
} {
  if (status === 200) return { first: 0, total: lengthIn(headers['content-length']) };
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  return status === 206 && first !== undefined ? { first: Number(first), total: lengthIn(total) } : {};
}

function lengthIn(text: string | undefined): number | undefined {
  return text === undefined || text === '*' ? undefined : Number(text);
}

/** Says that a file is another one now, where that is what an error means. */
export function changedOr(error: unknown, version: FileVersion): unknown {
  return error instanceof ApiError && error.status === 412 ? changed(version, error) : error;
}

function changed({ filePath }: FileVersion, cause?: unknown): DatabricksError {
  return new DatabricksError(`${filePath} changed while it was downloaded; start the download again`, { cause });
}
