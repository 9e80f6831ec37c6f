import type { HttpBody } from '../../../runtime/base/message.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import type { UploadOptions } from '../storage/transfer-options.js';
import type { TransferPlan } from '../storage/plan.js';
import { ProgressMeter, type Transfer, type TransferTarget } from '../storage/transfer.js';
import type { Part, PartFeed } from './part.js';

/** Where something is to be uploaded to, and how the caller wants it. */
export interface UploadTarget extends TransferTarget {
  readonly overwrite: boolean | undefined;
  readonly options: UploadOptions;
  /** Sends contents in one request. */
  sendWhole(contents: HttpBody, options: CallOptions): Promise<void>;
}

/** An upload on its way. */
export interface Upload extends Transfer, UploadTarget {
  /** Bytes in all, if it is known. */
  readonly size: number | undefined;
  readonly plan: TransferPlan;
  readonly meter: ProgressMeter;
}

/** Contents that are too long for one request. */
export interface LongContents {
  /** All parts, each of this size but the last. */
  feed(partSize: number): PartFeed;
  /** Sends everything in one request after all; `first` is the part that was read in vain. */
  sendOtherwise(first?: Part): Promise<void>;
  /** Fails if what was read may not be what is there now. */
  verify(): Promise<void>;
}

/** The upload that a transfer is. */
export function uploadOf(
  target: UploadTarget,
  transfer: Transfer,
  { size, plan }: Pick<Upload, 'size' | 'plan'>,
): Upload {
  return { ...target, ...transfer, size, plan, meter: new ProgressMeter(target.options.onProgress, size) };
}
