import type { TransferPlan } from '../storage/limits.js';
import type { PartFeed } from './part.js';
import type { ProgressMeter } from '../storage/transfer.js';

/** What is uploaded in parts, in a session that Databricks has opened. */
export interface SessionUpload {
  readonly filePath: string;
  readonly overwrite: boolean | undefined;
  /** Names the session; a secret. */
  readonly token: string;
  readonly feed: PartFeed;
  /** Bytes in all, if it is known. */
  readonly size: number | undefined;
  readonly plan: TransferPlan;
  readonly meter: ProgressMeter;
  /** Fails if what was read may not be what is there now. */
  verify(): Promise<void>;
}
