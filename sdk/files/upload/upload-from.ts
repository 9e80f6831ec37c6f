import { abortable } from '../../../runtime/errors/abort.js';
import { refuseControlCharacters } from '../../../runtime/errors/index.js';
import { checkLocalPath } from '../local/local-fs.js';
import { openLocalSource } from '../local/local-source.js';
import { checkOptions } from '../storage/plan.js';
import { runTransfer } from '../storage/transfer.js';
import { uploadSeekable } from './seekable.js';
import { uploadStream } from './stream.js';
import type { UploadTarget } from './upload.js';

/** Uploads a local file, which is read where and when its parts are sent; a pipe is read as it comes. */
export async function uploadLocalFile(target: UploadTarget, path: string): Promise<void> {
  const { what, options, filePath } = target;
  refuseControlCharacters('Files.uploadFrom', filePath);
  checkOptions(what, options);
  checkLocalPath(what, 'source', path);
  await runTransfer(target, async (transfer) => {
    const { clock, signal } = transfer;
    const open = (): ReturnType<typeof openLocalSource> => openLocalSource(what, path, { clock, signal });
    const source = await abortable(signal, what, open, (late) => void late.close().catch(() => {}));
    try {
      if ('chunks' in source) await uploadStream(target, transfer, source.chunks);
      else await uploadSeekable(target, transfer, source);
    } finally {
      await source.close();
    }
  });
}
