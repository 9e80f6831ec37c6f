import { type BodySource, bodySource } from '../../../runtime/base/body.js';
import type { Uploadable } from '../../../runtime/base/values.js';
import { inPieces, joinBytes } from '../../../runtime/base/bytes.js';
import { HeldStream } from './held-stream.js';
import { checkPartCount, planStream } from '../storage/limits.js';
import { announcesLength } from '../storage/materialised.js';
import { type StreamPart, StreamParts } from './stream-parts.js';
import { ProgressMeter, runTransfer, type Transfer } from '../storage/transfer.js';
import { uploadInSession } from './upload-in-session.js';
import type { Upload } from './upload-job.js';

/** Uploads a stream: a short one in one request, a longer one in parts while it is read. */
export async function uploadStream(upload: Upload, contents: Exclude<Uploadable, string | Uint8Array>): Promise<void> {
  const source = bodySource(contents);
  try {
    await runTransfer(upload, (transfer) => uploadSource(transfer, upload, source));
  } finally {
    source.cancel();
  }
}

async function uploadSource(transfer: Transfer, upload: Upload, source: BodySource): Promise<void> {
  const { options, what } = upload;
  const size = options.sizeBytes;
  const plan = planStream(size, options);
  const meter = new ProgressMeter(options.onProgress, size);
  const parts = new StreamParts(transfer, { source, size, partSize: plan.partSize });
  const isLong = size !== undefined && size > plan.singleRequestBytes;
  const held = isLong ? [] : await readUpTo(parts, plan.singleRequestBytes);
  const total = held.reduce((sum, { length }) => sum + length, 0);
  if (held.at(-1)?.isLast && total <= plan.singleRequestBytes) {
    await sendOnce(transfer, upload, joinBytes(held.map((part) => part.body())));
    return meter.add(total);
  }
  checkPartCount(what, size, plan.partSize);
  const stream = new HeldStream(
    held,
    parts,
    (rest, partSize) => new StreamParts(transfer, { source: rest, size, partSize }),
  );
  await uploadInSession(transfer, upload, {
    size,
    plan,
    meter,
    feed: (partSize) => stream.feed(partSize),
    sendOtherwise: async (first) => {
      const headers = size !== undefined && announcesLength(transfer.api) ? { 'content-length': String(size) } : {};
      const { callOptions } = transfer;
      await upload.sendWhole(stream.everything(first), {
        ...callOptions,
        headers: { ...callOptions.headers, ...headers },
      });
      meter.add(stream.bytesGiven);
    },
    verify: () => Promise.resolve(),
  });
}

/** Sends the bytes of a short stream. As is said of streams everywhere, they go out once and never again. */
async function sendOnce(transfer: Transfer, upload: Upload, bytes: Uint8Array): Promise<void> {
  const { api, callOptions } = transfer;
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
