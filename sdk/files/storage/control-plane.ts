import { decodeReply } from '../../../runtime/wire/reply.js';
import { ApiError, DatabricksError } from '../../../runtime/errors/index.js';
import type { HttpHeaders } from '../../../runtime/base/message.js';
import type { Operation } from '../../../runtime/wire/operation.js';
import { prepareRequest } from '../../../runtime/wire/request.js';
import { persist } from './persist.js';
import type { Transfer } from './transfer.js';

/** Where a request to cloud storage goes. The address is a secret: whoever has it may do what it is for. */
export interface PresignedUrl {
  readonly url: string;
  /** By lower-case name. */
  readonly headers: HttpHeaders;
}

/** An upload that Databricks has opened. */
export interface UploadSession {
  /** `multipart`: numbered parts in any order; `resumable`: one part after the other. */
  readonly kind: 'multipart' | 'resumable';
  readonly token: string;
}

/** What has arrived of a multipart upload. */
export interface UploadedPart {
  readonly part_number: number;
  readonly etag: string;
}

const URL_LIFETIME_MS = 3_600_000;
const FILE = '/api/2.0/fs/files{file_path=**}' as const;

const initiate = { id: 'Files.initiateUpload', route: `POST ${FILE}`, query: ['action', 'overwrite'] } as const;
const complete = {
  id: 'Files.completeUpload',
  route: `POST ${FILE}`,
  query: ['action', 'upload_type', 'session_token'],
  body: true,
} as const;
const partUrls = create('createUploadPartUrls', 'create-upload-part-urls');
const resumableUrl = create('createResumableUploadUrl', 'create-resumable-upload-url');
const abortUrl = create('createAbortUploadUrl', 'create-abort-upload-url');
const downloadUrl = {
  id: 'Files.createDownloadUrl',
  route: 'POST /api/2.0/fs/create-download-url',
  query: ['path', 'expire_time'],
} as const;

const metadata = {
  id: 'Files.getMetadata',
  route: `HEAD ${FILE}`,
  response: 'headers',
  headers: { 'content-length': 'int64' },
} as const;

/** Opens an upload session. */
export async function openSession(
  transfer: Transfer,
  filePath: string,
  overwrite: boolean | undefined,
): Promise<UploadSession> {
  const request = { file_path: filePath, action: 'initiate-upload', ...(overwrite === undefined ? {} : { overwrite }) };
  const reply = await ask(transfer, initiate, request);
  const kinds = [
    ['multipart', 'multipart_upload'],
    ['resumable', 'resumable_upload'],
  ] as const;
  for (const [kind, field] of kinds) {
    const token = fieldOf(fieldOf(reply, field), 'session_token');
    if (typeof token === 'string' && token !== '') return { kind, token };
  }
  throw new DatabricksError(`${initiate.id}: the reply names neither a multipart nor a resumable upload`);
}

/** Addresses for the parts from `first` on, by part number; possibly fewer than asked for. */
export async function mintPartUrls(
  transfer: Transfer,
  session: { readonly filePath: string; readonly token: string },
  first: number,
  count: number,
): Promise<Map<number, PresignedUrl>> {
  const request = {
    path: session.filePath,
    session_token: session.token,
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
export async function mintResumableUrl(transfer: Transfer, filePath: string, token: string): Promise<PresignedUrl> {
  const reply = await ask(transfer, resumableUrl, { path: filePath, session_token: token });
  return presigned(resumableUrl.id, fieldOf(reply, 'resumable_upload_url'));
}

/** The address that drops a multipart session. */
export async function mintAbortUrl(transfer: Transfer, filePath: string, token: string): Promise<PresignedUrl> {
  const request = { path: filePath, session_token: token, expire_time: expiry(transfer) };
  return presigned(abortUrl.id, fieldOf(await ask(transfer, abortUrl, request), 'abort_upload_url'));
}

/** Makes a file of the parts. */
export async function completeMultipart(
  transfer: Transfer,
  session: { readonly filePath: string; readonly token: string },
  parts: readonly UploadedPart[],
): Promise<void> {
  await askOnce(transfer, complete, {
    file_path: session.filePath,
    action: 'complete-upload',
    upload_type: 'multipart',
    session_token: session.token,
    parts,
  });
}

/** An address to read a file from. */
export async function mintDownloadUrl(transfer: Transfer, filePath: string): Promise<PresignedUrl> {
  const reply = await ask(transfer, downloadUrl, { path: filePath, expire_time: expiry(transfer) });
  return presigned(downloadUrl.id, reply);
}

function create(name: string, endpoint: string): Operation & { readonly id: string } {
  return { id: `Files.${name}`, route: `POST /api/2.0/fs/${endpoint}`, body: true };
}

/** Length of a file as Databricks sees it; `undefined` if there is none or nobody can tell. */
export async function sizeOnServer(transfer: Transfer, filePath: string): Promise<number | undefined> {
  try {
    const reply = await askOnce(transfer, metadata, { file_path: filePath });
    const length = fieldOf(reply, 'content-length');
    return typeof length === 'number' ? length : undefined;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** What the client itself does not repeat for a POST; it does its best about everything else. */
export function isGatewayFailure(error: unknown): boolean {
  return error instanceof ApiError && [408, 502, 504].includes(error.status);
}

function ask(transfer: Transfer, operation: Operation, request: object): Promise<unknown> {
  return persist(transfer, () => askOnce(transfer, operation, request), isGatewayFailure);
}

/** Asking twice for a session, an address or the completion does no harm, unlike with most POST requests. */
async function askOnce(transfer: Transfer, operation: Operation, request: object): Promise<unknown> {
  const prepared = { ...prepareRequest(operation, request), idempotent: true };
  return decodeReply(operation, prepared, await transfer.api.send(prepared, transfer.callOptions));
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

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
