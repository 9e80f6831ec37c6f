import { ApiError } from '../../../runtime/errors/index.js';
import { abortError } from '../../../runtime/errors/abort.js';
import { completeMultipart, isGatewayFailure, sizeOnServer, type UploadedPart } from '../storage/control-plane.js';
import { inParallel } from '../storage/in-parallel.js';
import { urlBatch } from '../storage/limits.js';
import { NothingArrived } from './nothing-arrived.js';
import { PartUrls } from './part-urls.js';
import { pause } from '../storage/persist.js';
import { putPart } from './put-part.js';
import type { SessionUpload } from './session-upload.js';
import { StragglerGuard } from './straggler-guard.js';
import type { Transfer } from '../storage/transfer.js';

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
  await finish(
    transfer,
    upload,
    uploaded.toSorted((a, b) => a.part_number - b.part_number),
  );
}

/**
 * Completes the upload. Where an earlier reply to it was lost, a session that is gone may have been completed:
 * then the file tells.
 */
async function finish(transfer: Transfer, upload: SessionUpload, parts: readonly UploadedPart[]): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await completeMultipart(transfer, upload, parts);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const wasRepeated = failures > 1 || error.attempts > 1;
      if (wasRepeated && (await hasArrived(transfer, upload, error))) return;
      if (!isGatewayFailure(error) || failures >= transfer.attempts) throw error;
      await pause(transfer, failures, error);
    }
  }
}

async function hasArrived(transfer: Transfer, { filePath, meter }: SessionUpload, error: ApiError): Promise<boolean> {
  if (error.status !== 404 && error.status !== 409) return false;
  return (await sizeOnServer(transfer, filePath)) === meter.transferredBytes;
}
