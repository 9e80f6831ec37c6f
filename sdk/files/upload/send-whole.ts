import { isReplayable } from '../../../runtime/base/body.js';
import type { HttpBody } from '../../../runtime/base/message.js';
import { AlreadyExists } from '../../../runtime/errors/index.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import { fileOnServer } from '../storage/file-on-server.js';
import { isPassing, persist } from '../storage/persist.js';
import type { Upload } from './upload.js';

/** Times in headers are whole seconds. */
const SECONDS_MS = 2_000;

/** Contents of known length that can be sent more than once. */
export interface WholeContents {
  readonly size: number;
  /** The contents from the start. */
  readonly body: () => HttpBody;
}

/**
 * Sends contents in one request, and again after a failure that may pass. Where the reply to an attempt was lost, the file
 * that the next one meets may be its own: then it has succeeded.
 */
export async function sendWhole(upload: Upload, contents: WholeContents, options: CallOptions): Promise<void> {
  const start = upload.clock.now();
  let hasFailed = false;
  const attempt = async (): Promise<void> => {
    try {
      await upload.sendWhole(contents.body(), options);
    } catch (error) {
      const isOwn = (hasFailed || isAfterLostReply(error)) && (await isOwnFile(upload, error, { contents, start }));
      if (isOwn) return;
      hasFailed ||= isPassing(error);
      throw error;
    }
  };
  // What the client can send again by itself, it does.
  await (isReplayable(contents.body()) ? attempt() : persist(upload, attempt));
}

function isAfterLostReply(error: unknown): boolean {
  return error instanceof AlreadyExists && error.followsLostReply === true;
}

interface Attempted {
  readonly contents: WholeContents;
  readonly start: number;
}

/** The file has the length of what was sent, and is not older than the first attempt. */
async function isOwnFile(upload: Upload, error: unknown, { contents, start }: Attempted): Promise<boolean> {
  if (!(error instanceof AlreadyExists) || upload.overwrite === true) return false;
  const found = await fileOnServer(upload);
  const isYoung = found?.ageMs === undefined || found.ageMs <= upload.clock.now() - start + SECONDS_MS;
  return found?.length === contents.size && isYoung;
}
