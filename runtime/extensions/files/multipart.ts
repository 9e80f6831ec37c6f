import { abortError } from '../../http/abort.js';
import { ApiError, ConnectionError, DatabricksError, NotFound, TimeoutError } from '../../errors/index.js';
import { completeMultipart, type UploadedPart } from './control-plane.js';
import { inParallel } from './in-parallel.js';
import { urlBatch } from './limits.js';
import { PartUrls } from './part-urls.js';
import { putPart } from './put-part.js';
import type { SessionUpload } from './session-upload.js';
import { StragglerGuard } from './straggler-guard.js';
import type { Transfer } from './transfer.js';
import { NothingArrived } from './nothing-arrived.js';

/** Sends numbered parts, several at a time, and has them made into a file. */
export async function uploadMultipart(transfer: Transfer, upload: SessionUpload): Promise<void> {
  const { filePath, token, feed, meter, plan, size } = upload;
  const count = size === undefined ? undefined : Math.ceil(size / plan.partSize);
  const urls = new PartUrls({ filePath, token, batch: urlBatch(size, plan.partSize), count });
  const guard = new StragglerGuard();
  const uploaded: UploadedPart[] = [];
  const sendNext = async (own: Transfer): Promise<boolean> => {
    const { done, value: part } = await feed.next();
    if (done) return false;
    // A worker whose part was read while another one failed.
    if (own.signal.aborted) throw abortError(own.signal, own.what);
    const isProbe = part.number === 1;
    const sent = putPart(own, part, { urls, guard, isProbe });
    uploaded.push(await (isProbe ? sent.catch((error: unknown) => NothingArrived.rethrow(own, error, part)) : sent));
    part.release();
    meter.add(part.length);
    return true;
  };
  const more = await sendNext(transfer);
  const isOnlyPart = !more || count === 1;
  if (!isOnlyPart) await inParallel(transfer, Math.min(plan.parallelism, count ?? Infinity), sendNext);
  await upload.verify();
  await finish(transfer, upload, uploaded.toSorted((a, b) => a.part_number - b.part_number));
}

/** A reply to the completion that got lost is looked for: the file is there, or the session is gone without it. */
async function finish(transfer: Transfer, upload: SessionUpload, parts: readonly UploadedPart[]): Promise<void> {
  let isLost = false;
  const noteLoss = (error: unknown): void => {
    isLost ||= error instanceof ConnectionError || error instanceof TimeoutError || isGateway(error);
  };
  try {
    await completeMultipart(transfer, upload, parts, noteLoss);
  } catch (error) {
    const isGone = error instanceof NotFound || (error instanceof ApiError && error.status === 409);
    if (!isLost || !isGone || (await upload.arrivedBytes(transfer)) !== upload.meter.transferredBytes) throw error;
  }
}

function isGateway(error: unknown): boolean {
  return error instanceof ApiError && [408, 502, 503, 504].includes(error.status);
}

export { DatabricksError };
