import { DatabricksError } from '../../../runtime/errors/index.js';
import { isBlob, isReplayable } from '../../../runtime/base/body.js';
import type { Uploadable } from '../../../runtime/base/values.js';
import { checkOptions, checkPartCount, planUpload } from '../storage/limits.js';
import { announcesLength, readExactly } from '../storage/materialised.js';
import { memorySource, type SeekableSource, seekableParts } from './part.js';
import { persist } from '../storage/persist.js';
import { ProgressMeter, runTransfer, type Transfer } from '../storage/transfer.js';
import type { Upload } from './upload-job.js';
import { uploadInSession } from './upload-in-session.js';
import { uploadStream } from './upload-stream.js';

/** Uploads whatever can be uploaded, in one request or in parts, as its length and the options say. */
export async function uploadContents(upload: Upload, contents: Uploadable): Promise<void> {
  checkOptions(upload.what, upload.options);
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  if (bytes instanceof Uint8Array || isBlob(bytes)) return uploadSeekable(upload, memorySource(bytes));
  return uploadStream(upload, bytes);
}

/** Uploads contents that can be read more than once. */
export async function uploadSeekable(upload: Upload, source: SeekableSource): Promise<void> {
  const { options, what } = upload;
  const { size } = source;
  if (options.sizeBytes !== undefined && options.sizeBytes !== size)
    throw new DatabricksError(`${what}: the contents have ${size} bytes, but sizeBytes is ${options.sizeBytes}`);
  const plan = planUpload(size, options);
  const meter = new ProgressMeter(options.onProgress, size);
  await runTransfer(upload, async (transfer) => {
    if (size <= plan.singleRequestBytes) {
      const body = source.slice(0, size);
      // In memory it can be sent again as often as need be.
      await upload.sendWhole(isReplayable(body) ? body : await readExactly(body, size), transfer.callOptions);
      return meter.add(size);
    }
    checkPartCount(what, size, plan.partSize);
    const feed = (partSize: number) => seekableParts(source, partSize);
    const sendOtherwise = (): Promise<void> => sendSeekable(transfer, upload, source, meter);
    return uploadInSession(transfer, upload, { size, plan, meter, feed, sendOtherwise, verify: () => source.verify() });
  });
}

/** Sends everything in one request, which may be a long one. */
async function sendSeekable(
  transfer: Transfer,
  upload: Upload,
  source: SeekableSource,
  meter: ProgressMeter,
): Promise<void> {
  const { size } = source;
  const { api, callOptions } = transfer;
  const headers = announcesLength(api) ? { 'content-length': String(size) } : {};
  const options = { ...callOptions, headers: { ...callOptions.headers, ...headers } };
  const send = (): Promise<void> => upload.sendWhole(source.slice(0, size), options);
  // What the client can send again by itself, it does.
  await (isReplayable(source.slice(0, 0)) ? send() : persist(transfer, send));
  meter.add(size);
}
