import { sendToCloud } from '../storage/cloud-request.js';
import { mintAbortUrl } from '../storage/presigned-url.js';
import type { UploadSession } from '../storage/upload-session.js';
import type { ResumableUpload } from './resumable.js';
import { timedSignal } from '../../../runtime/base/timed-signal.js';
import { type Transfer, withSignal } from '../storage/transfer.js';

/** Longest time for tidying up after a failure, and after a caller who does not want to wait any more. */
const TIDY_MS = 30_000;
const HURRIED_TIDY_MS = 3_000;

/** Drops what has arrived of an upload, as well as it can be done in a short time; never fails. */
export async function abortUpload(
  transfer: Transfer,
  session: UploadSession,
  resumable?: ResumableUpload,
): Promise<void> {
  const { clock, signal } = transfer;
  // Not under the transfer's signal: that one may have aborted.
  const ms = signal.aborted ? HURRIED_TIDY_MS : TIDY_MS;
  const limit = timedSignal(undefined, { clock, ms, reason: () => new Error('out of time') });
  const own = withSignal(transfer, limit.signal);
  try {
    if (session.kind === 'multipart') await abortMultipart(own, session.token);
    else await resumable?.abort(own);
  } catch {
    // The server drops it by itself after some days, and the caller gets the error that led here.
  } finally {
    limit.release();
  }
}

async function abortMultipart(transfer: Transfer, token: string): Promise<void> {
  const target = await mintAbortUrl(transfer, token);
  const response = await sendToCloud(transfer, { method: 'DELETE', target, body: '', accepted: [200, 201, 204] });
  response.discard();
}
