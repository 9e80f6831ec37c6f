import { isReplayable } from '../../../runtime/base/body.js';
import type { HttpBody } from '../../../runtime/base/message.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { announcesLength, readExactly } from '../storage/materialised.js';
import { checkPartCount, planUpload } from '../storage/plan.js';
import type { PartFeed } from './part.js';
import { sendWhole } from './send-whole.js';
import { runUpload, type Upload, type UploadTarget } from './upload.js';
import { uploadInSession } from './upload-in-session.js';

/** Contents that can be read from any place, any number of times. */
export interface SeekableSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. */
  slice(start: number, end: number): HttpBody;
  /** Fails if what was read may not be what is there now. */
  verify(): Promise<void>;
}

/** Bytes and blobs as a source. */
export function memorySource(contents: Uint8Array | Blob): SeekableSource {
  const verify = (): Promise<void> => Promise.resolve();
  if (contents instanceof Uint8Array)
    return { size: contents.length, slice: (start, end) => contents.subarray(start, end), verify };
  return { size: contents.size, slice: (start, end) => contents.slice(start, end), verify };
}

/** Uploads contents that can be read more than once. */
export async function uploadSeekable(target: UploadTarget, source: SeekableSource): Promise<void> {
  const { options, what } = target;
  const { size } = source;
  if (options.sizeBytes !== undefined && options.sizeBytes !== size)
    throw new DatabricksError(`${what}: the contents have ${size} bytes, but sizeBytes is ${options.sizeBytes}`);
  const plan = planUpload(size, options);
  await runUpload(target, { size, plan }, async (upload) => {
    if (size <= plan.singleRequestBytes) return sendShort(upload, source);
    checkPartCount(what, size, plan.partSize);
    return uploadInSession(upload, {
      feed: (partSize) => seekableParts(source, partSize),
      sendOtherwise: () => sendLong(upload, source),
      verify: () => source.verify(),
    });
  });
}

/** The parts of a seekable source. Nothing is read before a body is sent. */
async function* seekableParts(source: SeekableSource, partSize: number): PartFeed {
  const { size } = source;
  for (let start = 0, number = 1; start < size; start += partSize, number += 1) {
    const end = Math.min(start + partSize, size);
    const body = (skip = 0): HttpBody => source.slice(start + skip, end);
    yield { number, start, length: end - start, isLast: end === size, body, release: () => {} };
  }
}

async function sendShort(upload: Upload, source: SeekableSource): Promise<void> {
  const { size } = source;
  const given = source.slice(0, size);
  // In memory it can be sent again as often as need be.
  const body = isReplayable(given) ? given : await readExactly(given, size);
  await sendWhole(upload, { size, body: () => body }, upload.callOptions);
  upload.meter.add(size);
}

/** Sends everything in one request, which may be a long one. */
async function sendLong(upload: Upload, source: SeekableSource): Promise<void> {
  const { size } = source;
  const { api, callOptions, meter } = upload;
  const headers = announcesLength(api) ? { 'content-length': String(size) } : {};
  const options = { ...callOptions, headers: { ...callOptions.headers, ...headers } };
  await sendWhole(upload, { size, body: () => source.slice(0, size) }, options);
  meter.add(size);
}
