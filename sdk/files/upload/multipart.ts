import { ApiError } from '../../../runtime/errors/index.js';
import { abortError } from '../../../runtime/errors/abort.js';
import { isGatewayFailure } from '../storage/files-api.js';
import { inParallel } from '../storage/in-parallel.js';
import { pause } from '../storage/persist.js';
import { urlBatch } from '../storage/plan.js';
import { fileOnServer } from '../storage/file-on-server.js';
import { completeMultipart, type UploadedPart } from '../storage/upload-session.js';
import { NothingArrived } from './nothing-arrived.js';
import type { PartFeed } from './part.js';
import { PartUrls } from './part-urls.js';
import { putPart } from './put-part.js';
import { StragglerGuard } from './straggler-guard.js';
import type { LongContents, Upload } from './upload.js';

/**
 * Sends numbered parts, several at a time, and has them made into a file.
 *
 * @param token - names the session
 */
export async function uploadMultipart(upload: Upload, contents: LongContents, token: string): Promise<void> {
  const feed = contents.feed(upload.plan.partSize);
  let parts: readonly UploadedPart[];
  try {
    parts = await sendParts(upload, feed, token);
  } finally {
    await feed.return();
  }
  await contents.verify();
  await complete(upload, token, parts);
}

async function sendParts(upload: Upload, feed: PartFeed, token: string): Promise<readonly UploadedPart[]> {
  const { meter, plan, size } = upload;
  const count = size === undefined ? undefined : Math.ceil(size / plan.partSize);
  const urls = new PartUrls({ token, batch: urlBatch(size, plan.partSize), count });
  const guard = new StragglerGuard();
  const uploaded: UploadedPart[] = [];
  const sendNext = async (own: Upload): Promise<boolean> => {
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
  const more = await sendNext(upload);
  const isOnlyPart = !more || count === 1;
  if (!isOnlyPart) await inParallel(upload, Math.min(plan.parallelism, count ?? Infinity), sendNext);
  return uploaded.toSorted((a, b) => a.part_number - b.part_number);
}

/**
 * Completes the upload. Where an earlier reply to it was lost, a session that is gone may have been completed:
 * then the file tells.
 */
async function complete(upload: Upload, token: string, parts: readonly UploadedPart[]): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await completeMultipart(upload, token, parts);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const wasRepeated = failures > 1 || error.attempts > 1;
      if (wasRepeated && (await hasArrived(upload, error))) return;
      if (!isGatewayFailure(error) || failures >= upload.attempts) throw error;
      await pause(upload, failures, error);
    }
  }
}

async function hasArrived(upload: Upload, error: ApiError): Promise<boolean> {
  if (error.status !== 404 && error.status !== 409) return false;
  // Its age says nothing: the storage counts it from the first part.
  return (await fileOnServer(upload))?.length === upload.meter.transferredBytes;
}
