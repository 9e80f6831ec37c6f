import { fieldOf } from '../../../runtime/base/fields.js';
import type { HttpHeaders } from '../../../runtime/base/message.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { ask, type NamedOperation } from './files-api.js';
import type { Transfer } from './transfer.js';

/** Where a request to cloud storage goes. The address is a secret: whoever has it may do what it is for. */
export interface PresignedUrl {
  readonly url: string;
  /** By lower-case name. */
  readonly headers: HttpHeaders;
}

const URL_LIFETIME_MS = 3_600_000;

const partUrls = operation('createUploadPartUrls', 'create-upload-part-urls');
const resumableUrl = operation('createResumableUploadUrl', 'create-resumable-upload-url');
const abortUrl = operation('createAbortUploadUrl', 'create-abort-upload-url');
const downloadUrl = {
  id: 'Files.createDownloadUrl',
  route: 'POST /api/2.0/fs/create-download-url',
  query: ['path', 'expire_time'],
} as const;

/**
 * Addresses for the parts from `first` on, by part number; possibly fewer than asked for.
 *
 * @param token - names the session
 */
export async function mintPartUrls(
  transfer: Transfer,
  token: string,
  first: number,
  count: number,
): Promise<Map<number, PresignedUrl>> {
  const request = {
    path: transfer.filePath,
    session_token: token,
    start_part_number: first,
    count,
    expire_time: expiry(transfer),
  };
  const urls = fieldOf(await ask(transfer, partUrls, request), 'upload_part_urls');
  const pairs = (Array.isArray(urls) ? urls : []).flatMap((entry: unknown): [number, PresignedUrl][] => {
    const number = fieldOf(entry, 'part_number');
    return typeof number === 'number' ? [[number, presigned(partUrls.id, entry)]] : [];
  });
  const minted = new Map(pairs);
  if (minted.has(first)) return minted;
  throw new DatabricksError(`${partUrls.id}: the reply has no address for part ${first}`);
}

/** The address of a resumable session. */
export async function mintResumableUrl(transfer: Transfer, token: string): Promise<PresignedUrl> {
  const reply = await ask(transfer, resumableUrl, { path: transfer.filePath, session_token: token });
  return presigned(resumableUrl.id, fieldOf(reply, 'resumable_upload_url'));
}

/** The address that drops a multipart session. */
export async function mintAbortUrl(transfer: Transfer, token: string): Promise<PresignedUrl> {
  const request = { path: transfer.filePath, session_token: token, expire_time: expiry(transfer) };
  return presigned(abortUrl.id, fieldOf(await ask(transfer, abortUrl, request), 'abort_upload_url'));
}

/** An address to read a file from. */
export async function mintDownloadUrl(transfer: Transfer): Promise<PresignedUrl> {
  const reply = await ask(transfer, downloadUrl, { path: transfer.filePath, expire_time: expiry(transfer) });
  return presigned(downloadUrl.id, reply);
}

function operation(name: string, endpoint: string): NamedOperation {
  return { id: `Files.${name}`, route: `POST /api/2.0/fs/${endpoint}`, body: true };
}

/** RFC 3339 without fractions of a second, as the endpoints want it. */
function expiry({ clock }: Transfer): string {
  return new Date(clock.now() + URL_LIFETIME_MS).toISOString().replace(/\.\d+Z$/, 'Z');
}

function presigned(id: string, value: unknown): PresignedUrl {
  const url = fieldOf(value, 'url');
  if (typeof url !== 'string') throw new DatabricksError(`${id}: the reply has no address`);
  const list = fieldOf(value, 'headers');
  const headers: HttpHeaders = {};
  for (const header of Array.isArray(list) ? list : []) {
    const [name, text] = [fieldOf(header, 'name'), fieldOf(header, 'value')];
    if (typeof name === 'string' && typeof text === 'string') headers[name.toLowerCase()] = text;
  }
  return { url, headers };
}
