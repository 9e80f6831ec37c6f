import { DatabricksError } from '../../../runtime/errors/index.js';
import { openLocalSource } from '../local/local-source.js';
import { uploadSeekable } from './upload.js';
import type { Upload } from './upload-job.js';
import { checkOptions } from '../storage/limits.js';

/** Uploads a local file, which is read where and when its parts are sent. */
export async function uploadLocalFile(upload: Upload, path: string): Promise<void> {
  checkOptions(upload.what, upload.options);
  if (typeof path !== 'string' || path === '')
    throw new DatabricksError(`${upload.what}: source must be the path of a local file, got ${typeof path}`);
  const source = await openLocalSource(upload.what, path);
  try {
    await uploadSeekable(upload, source);
  } finally {
    await source.close();
  }
}
