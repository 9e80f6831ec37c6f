import { TimeoutError } from '../../../runtime/errors/index.js';
import { ExpiredAddress, INACTIVITY_MS, PROBE_INACTIVITY_MS, sendToCloud } from '../storage/cloud-request.js';
import type { PresignedUrl } from '../storage/presigned-url.js';
import type { UploadedPart } from '../storage/upload-session.js';
import type { PartUrls } from './part-urls.js';
import type { Part } from './part.js';
import { isPassing, pause } from '../storage/persist.js';
import { SlowPart, type StragglerGuard } from './straggler-guard.js';
import type { Transfer } from '../storage/transfer.js';

/** What sending a part depends on. */
export interface PartSending {
  readonly urls: PartUrls;
  readonly guard: StragglerGuard;
  /** It is the first part, which finds out whether cloud storage can be reached at all. */
  readonly isProbe: boolean;
}

/** Why an attempt failed. */
type Failure = 'expired' | 'slow' | 'passing' | 'final';

/** How often each kind of failure may be met again. */
const AGAIN = { expired: 3, slow: 2, final: 0 } as const;

/** Sends one part; repeats what failed for a passing reason, asks for a new address when the old one has expired. */
export async function putPart(transfer: Transfer, part: Part, sending: PartSending): Promise<UploadedPart> {
  const { urls } = sending;
  const failures = { expired: 0, slow: 0, passing: 0, final: 0 };
  let url = await urls.take(transfer, part.number);
  for (;;) {
    try {
      const etag = await attempt(transfer, part, { ...sending, url, isLimited: failures.slow < AGAIN.slow });
      return { part_number: part.number, etag };
    } catch (error) {
      const failure = failureOf(error, sending);
      failures[failure] += 1;
      const limit = failure === 'passing' ? transfer.attempts - 1 : AGAIN[failure];
      if (failures[failure] > limit || transfer.signal.aborted) throw error;
      if (failure === 'passing') await pause(transfer, failures.passing, error);
      else url = await urls.renew(transfer, part.number);
    }
  }
}

interface Attempt extends PartSending {
  readonly url: PresignedUrl;
  /** The attempt is given up when it takes much longer than others. */
  readonly isLimited: boolean;
}

async function attempt(transfer: Transfer, part: Part, { url, guard, isProbe, isLimited }: Attempt): Promise<string> {
  const start = transfer.clock.now();
  const send = async (own: Transfer): Promise<string> => {
    const response = await sendToCloud(own, {
      method: 'PUT',
      target: url,
      body: part.body(),
      length: part.length,
      accepted: [200, 201],
      inactivityMs: isProbe ? PROBE_INACTIVITY_MS : INACTIVITY_MS,
    });
    response.discard();
    return response.headers['etag'] ?? '';
  };
  const etag = await (isLimited ? guard.watch(transfer, send) : send(transfer));
  guard.record(transfer.clock.now() - start);
  return etag;
}

function failureOf(error: unknown, { isProbe }: PartSending): Failure {
  if (error instanceof ExpiredAddress) return 'expired';
  if (error instanceof SlowPart) return 'slow';
  if (isProbe && error instanceof TimeoutError) return 'final';
  return isPassing(error) ? 'passing' : 'final';
}
