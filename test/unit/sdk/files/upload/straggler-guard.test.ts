import { describe, expect, it } from 'vitest';
import type { ApiClient } from '../../../../../runtime/client/api-client.js';
import { SlowPart, StragglerGuard } from '../../../../../sdk/files/upload/straggler-guard.js';
import type { Transfer } from '../../../../../sdk/files/storage/transfer.js';
import { fastClock } from '../../../../support/clock.js';
import { failureOf } from '../../../../support/failures.js';

function guard(durations: readonly number[]): StragglerGuard {
  const made = new StragglerGuard();
  for (const ms of durations) made.record(ms);
  return made;
}

const transfer: Transfer = {
  api: {} as ApiClient,
  what: 'upload',
  filePath: '/Volumes/a/b/c/d',
  clock: fastClock(2000),
  signal: new AbortController().signal,
  callOptions: {},
  attempts: 3,
};

/** Work that lasts until its signal ends it. */
const endless = ({ signal }: Transfer): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

describe('the guard against parts that are stuck', () => {
  it.each([
    ['too few parts', Array.from({ length: 31 }, () => 1000), undefined],
    ['fast parts', Array.from({ length: 32 }, () => 100), 5000],
    ['slow parts', Array.from({ length: 100 }, () => 10_000), 30_000],
    ['a few very slow ones', [...Array.from({ length: 97 }, () => 4000), 90_000, 90_000, 90_000], 12_000],
    [
      'only the last 128',
      [...Array.from({ length: 200 }, () => 90_000), ...Array.from({ length: 128 }, () => 3000)],
      9000,
    ],
  ])('knows the limit after %s', (_, durations, limit) => {
    expect(guard(durations).limitMs()).toBe(limit);
  });

  it('ends work that takes much longer than the others', async () => {
    const made = guard(Array.from({ length: 32 }, () => 1000));
    expect(await failureOf(made.watch(transfer, endless))).toBeInstanceOf(SlowPart);
  });

  it('leaves work alone that is done in time, or while nothing is known', async () => {
    expect(await guard([]).watch(transfer, () => Promise.resolve(7))).toBe(7);
    const controller = new AbortController();
    const waiting = guard([]).watch({ ...transfer, signal: controller.signal }, endless);
    await transfer.clock.sleep(20_000);
    controller.abort(new Error('enough'));
    expect((await failureOf(waiting)).message).toBe('enough');
  });
});
