import { type BodySource, bodySource } from '../../../runtime/base/body.js';
import { inPieces, joinBytes } from '../../../runtime/base/bytes.js';
import type { Uploadable } from '../../../runtime/base/values.js';
import { announcesLength } from '../storage/materialised.js';
import { checkPartCount, planStream } from '../storage/plan.js';
import { HeldStream } from './held-stream.js';
import { type StreamPart, StreamParts } from './stream-parts.js';
import type { Transfer } from '../storage/transfer.js';
import { type Upload, uploadOf, type UploadTarget } from './upload.js';
import { uploadInSession } from './upload-in-session.js';

/** Uploads a stream: a short one in one request, a longer one in parts while it is read. */
export async function uploadStream(
  target: UploadTarget,
  transfer: Transfer,
  contents: Exclude<Uploadable, string | Uint8Array>,
): Promise<void> {
  const { options } = target;
  const size = options.sizeBytes;
  const source = bodySource(contents);
  try {
    await uploadSource(uploadOf(target, transfer, { size, plan: planStream(size, options) }), source);
  } finally {
    source.cancel();
  }
}

async function uploadSource(upload: Upload, source: BodySource): Promise<void> {
  const { what, size, plan, meter } = upload;
  const parts = new StreamParts(upload, { source, size, partSize: plan.partSize });
  const isLong = size !== undefined && size > plan.singleRequestBytes;
  const held = isLong ? [] : await readUpTo(parts, plan.singleRequestBytes);
  const total = held.reduce((sum, { length }) => sum + length, 0);
  if (held.at(-1)?.isLast && total <= plan.singleRequestBytes) {
    await sendOnce(upload, joinBytes(held.map((part) => part.body())));
    return meter.add(total);
  }
  checkPartCount(what, size, plan.partSize);
  const stream = new HeldStream(
    held,
    parts,
    (rest, partSize) => new StreamParts(upload, { source: rest, size, partSize }),
  );
  await uploadInSession(upload, {
    feed: (partSize) => stream.feed(partSize),
    sendOtherwise: async (first) => {
      const { api, callOptions } = upload;
      const length = size !== undefined && announcesLength(api) ? { 'content-length': String(size) } : {};
      const headers = { ...callOptions.headers, ...length };
      await upload.sendWhole(stream.everything(first), { ...callOptions, headers });
      meter.add(stream.bytesGiven);
    },
    verify: () => Promise.resolve(),
  });
}

/** Sends the bytes of a short stream. As is said of streams everywhere, they go out once and never again. */
async function sendOnce(upload: Upload, bytes: Uint8Array): Promise<void> {
  const { api, callOptions } = upload;
  // Few browsers can send a stream.
  if (!announcesLength(api)) return upload.sendWhole(bytes, { ...callOptions, retry: false });
  const headers = { ...callOptions.headers, 'content-length': String(bytes.length) };
  await upload.sendWhole(inPieces(bytes), { ...callOptions, headers });
}

/** Parts until there are at least so many bytes, or all. */
async function readUpTo(parts: StreamParts, bytes: number): Promise<StreamPart[]> {
  const held: StreamPart[] = [];
  for (let total = 0; total < bytes && !held.at(-1)?.isLast;) {
    const part = await parts.next();
    held.push(part);
    total += part.length;
  }
  return held;
}
