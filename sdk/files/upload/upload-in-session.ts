import { ApiError } from '../../../runtime/errors/index.js';
import { writeLog } from '../../../runtime/http/pipeline/log.js';
import { openSession, type UploadSession } from '../storage/upload-session.js';
import { abortUpload } from './abort-upload.js';
import { uploadMultipart } from './multipart.js';
import { NothingArrived } from './nothing-arrived.js';
import type { Part } from './part.js';
import { ResumableUpload } from './resumable.js';
import type { LongContents, Upload } from './upload.js';

/** Reasons by which a workspace says that it gives no addresses in cloud storage. */
const NO_PRESIGNED_URLS: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'FILES_API_API_IS_NOT_ENABLED',
  'FILES_API_REQUESTER_NETWORK_ZONE_UNKNOWN',
]);

/**
 * Uploads in parts straight to cloud storage. Where that is impossible, known before the first part has arrived,
 * everything goes through Databricks in one request. After any other failure nothing is left behind.
 */
export async function uploadInSession(upload: Upload, contents: LongContents): Promise<void> {
  let session: UploadSession;
  try {
    session = await openSession(upload, upload.overwrite);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return sendOtherwise(upload, contents, error);
  }
  try {
    await sendInSession(upload, contents, session);
  } catch (error) {
    if (!(error instanceof NothingArrived)) throw error;
    await sendOtherwise(upload, contents, error.cause, error.part);
  }
}

async function sendInSession(upload: Upload, contents: LongContents, session: UploadSession): Promise<void> {
  const resumable = session.kind === 'resumable' ? new ResumableUpload(upload, contents, session.token) : undefined;
  try {
    await (resumable ? resumable.send() : uploadMultipart(upload, contents, session.token));
  } catch (error) {
    await abortUpload(upload, session, resumable);
    throw error;
  }
}

async function sendOtherwise(
  { api, what }: Upload,
  contents: LongContents,
  reason: unknown,
  first?: Part,
): Promise<void> {
  const text = reason instanceof Error ? reason.message : String(reason);
  writeLog(api.config.options.logger, 'debug', `${what}: not in parts but in one request, because ${text}`);
  await contents.sendOtherwise(first);
}

/** The workspace knows no upload sessions, or opens none for this caller's network. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { status, errorCode, details } = error;
  if (NO_PRESIGNED_URLS.has(details?.errorInfo?.reason)) return true;
  if (status === 404) return errorCode === undefined || errorCode === 'ENDPOINT_NOT_FOUND';
  return status === 405 || status === 501;
}
