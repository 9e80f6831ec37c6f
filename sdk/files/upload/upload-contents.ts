import { isBlob } from '../../../runtime/base/body.js';
import type { Uploadable } from '../../../runtime/base/values.js';
import { refuseControlCharacters } from '../../../runtime/errors/index.js';
import { checkOptions } from '../storage/plan.js';
import { runTransfer } from '../storage/transfer.js';
import { memorySource, uploadSeekable } from './seekable.js';
import { uploadStream } from './stream.js';
import type { UploadTarget } from './upload.js';

/** Uploads whatever can be uploaded, in one request or in parts, as its length and the options say. */
export async function uploadContents(target: UploadTarget, contents: Uploadable): Promise<void> {
  refuseControlCharacters('Files.upload', target.filePath);
  checkOptions(target.what, target.options);
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  await runTransfer(target, (transfer) =>
    bytes instanceof Uint8Array || isBlob(bytes)
      ? uploadSeekable(target, transfer, memorySource(bytes))
      : uploadStream(target, transfer, bytes),
  );
}
