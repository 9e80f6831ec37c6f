import { ApiError } from '../../../runtime/errors/index.js';
import { writeLog } from '../../../runtime/http/pipeline/log.js';
import { abortUpload } from './abort-upload.js';
import { openSession, type UploadSession } from '../storage/control-plane.js';
import type { TransferPlan } from '../storage/limits.js';
import { uploadMultipart } from './multipart.js';
import { NothingArrived } from './nothing-arrived.js';
import type { Part, PartFeed } from './part.js';
import { CHUNK_UNIT, ResumableUpload } from './resumable.js';
import type { SessionUpload } from './session-upload.js';
import type { ProgressMeter, Transfer } from '../storage/transfer.js';
import type { Upload } from './upload-job.js';

/** Contents that are too long for one request. */
export interface LongContents {
  readonly size: number | undefined;
  readonly plan: TransferPlan;
  readonly meter: ProgressMeter;
  feed(partSize: number): PartFeed;
  /** Sends everything in one request after all; `first` is the part that was read in vain. */
  sendOtherwise(first?: Part): Promise<void>;
  /** Fails if what was read may not be what is there now. */
  verify(): Promise<void>;
}

/** Reasons by which a workspace says that it gives no addresses in cloud storage. */
const NO_PRESIGNED_URLS: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'FILES_API_API_IS_NOT_ENABLED',
  'FILES_API_REQUESTER_NETWORK_ZONE_UNKNOWN',
]);

/**
 * Uploads in parts straight to cloud storage. Where that is impossible, known before the first part has arrived,
 * everything goes through Databricks in one request. After any other failure nothing is left behind.
 */
export async function uploadInSession(transfer: Transfer, upload: Upload, contents: LongContents): Promise<void> {
  const { filePath, overwrite } = upload;
  let session: UploadSession;
  try {
    session = await openSession(transfer, filePath, overwrite);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return sendOtherwise(transfer, contents, error);
  }
  try {
    await sendInSession(transfer, session, { filePath, overwrite, ...contents });
  } catch (error) {
    if (!(error instanceof NothingArrived)) throw error;
    await sendOtherwise(transfer, contents, error.cause, error.part);
  }
}

type Sending = LongContents & Pick<SessionUpload, 'filePath' | 'overwrite'>;

async function sendInSession(transfer: Transfer, session: UploadSession, sending: Sending): Promise<void> {
  const { filePath, overwrite, size, meter, verify } = sending;
  const plan = session.kind === 'multipart' ? sending.plan : inUnits(sending.plan);
  const feed = sending.feed(plan.partSize);
  const job: SessionUpload = { filePath, overwrite, token: session.token, feed, size, plan, meter, verify };
  const resumable = new ResumableUpload(job);
  try {
    await (session.kind === 'multipart' ? uploadMultipart(transfer, job) : resumable.send(transfer));
  } catch (error) {
    await abortUpload(transfer, filePath, session, resumable);
    throw error;
  } finally {
    await feed.return();
  }
}

async function sendOtherwise(
  { api, what }: Transfer,
  contents: LongContents,
  reason: unknown,
  first?: Part,
): Promise<void> {
  const text = reason instanceof Error ? reason.message : String(reason);
  writeLog(api.config.options.logger, 'debug', `${what}: not in parts but in one request, because ${text}`);
  await contents.sendOtherwise(first);
}

function inUnits(plan: TransferPlan): TransferPlan {
  return { ...plan, partSize: Math.ceil(plan.partSize / CHUNK_UNIT) * CHUNK_UNIT };
}

/** The workspace knows no upload sessions, or opens none for this caller's network. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { status, errorCode, details } = error;
  if (NO_PRESIGNED_URLS.has(details?.errorInfo?.reason)) return true;
  if (status === 404) return errorCode === undefined || errorCode === 'ENDPOINT_NOT_FOUND';
  return status === 405 || status === 501;
}
