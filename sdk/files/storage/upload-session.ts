import { fieldOf } from '../../../runtime/base/fields.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { ask, askOnce } from './files-api.js';
import type { Transfer } from './transfer.js';

/** An upload that Databricks has opened. */
export interface UploadSession {
  /** `multipart`: numbered parts in any order; `resumable`: one part after the other. */
  readonly kind: 'multipart' | 'resumable';
  /** Names the session; a secret. */
  readonly token: string;
}

/** What has arrived of a multipart upload. */
export interface UploadedPart {
  readonly part_number: number;
  readonly etag: string;
}

const ROUTE = 'POST /api/2.0/fs/files{file_path=**}';

const initiate = { id: 'Files.initiateUpload', route: ROUTE, query: ['action', 'overwrite'] } as const;
const complete = {
  id: 'Files.completeUpload',
  route: ROUTE,
  query: ['action', 'upload_type', 'session_token'],
  body: true,
} as const;

const KINDS = [
  ['multipart', 'multipart_upload'],
  ['resumable', 'resumable_upload'],
] as const;

/** Opens an upload session. */
export async function openSession(transfer: Transfer, overwrite: boolean | undefined): Promise<UploadSession> {
  const { filePath: file_path } = transfer;
  const request = { file_path, action: 'initiate-upload', ...(overwrite === undefined ? {} : { overwrite }) };
  const reply = await ask(transfer, initiate, request);
  for (const [kind, field] of KINDS) {
    const token = fieldOf(fieldOf(reply, field), 'session_token');
    if (typeof token === 'string' && token !== '') return { kind, token };
  }
  throw new DatabricksError(`${initiate.id}: the reply names neither a multipart nor a resumable upload`);
}

/** Makes a file of the parts. */
export async function completeMultipart(
  transfer: Transfer,
  token: string,
  parts: readonly UploadedPart[],
): Promise<void> {
  await askOnce(transfer, complete, {
    file_path: transfer.filePath,
    action: 'complete-upload',
    upload_type: 'multipart',
    session_token: token,
    parts,
  });
}
