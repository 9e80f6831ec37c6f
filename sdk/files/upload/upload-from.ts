import { DatabricksError } from '../../../runtime/errors/index.js';
import { openLocalSource } from '../local/local-source.js';
import { checkOptions } from '../storage/plan.js';
import { uploadSeekable } from './seekable.js';
import type { UploadTarget } from './upload.js';

/** Uploads a local file, which is read where and when its parts are sent. */
export async function uploadLocalFile(target: UploadTarget, path: string): Promise<void> {
  checkOptions(target.what, target.options);
  if (typeof path !== 'string' || path === '')
    throw new DatabricksError(`${target.what}: source must be the path of a local file, got ${typeof path}`);
  const source = await openLocalSource(target.what, path);
  try {
    await uploadSeekable(target, source);
  } finally {
    await source.close();
  }
}
