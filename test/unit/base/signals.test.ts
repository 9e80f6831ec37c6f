import { describe, expect, it } from 'vitest';
import { backgroundClock, LONGEST_TIMER_MS, systemClock } from '../../../runtime/base/clock.js';
import { follow, sleepUnlessAborted } from '../../../runtime/base/signals.js';
import { abortAfter, timedSignal } from '../../../runtime/base/timed-signal.js';
import { stoppedClock } from '../../support/clock.js';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('follow', () => {
  it('aborts with a signal and for its reason, until it is released', () => {
    const [parent, child, released] = [new AbortController(), new AbortController(), new AbortController()];
    follow(parent.signal, child);
    follow(parent.signal, released)();
    parent.abort('enough');
    expect(child.signal.reason).toBe('enough');
    expect(released.signal.aborted).toBe(false);
  });

  it('aborts at once with a signal that has aborted', () => {
    const child = new AbortController();
    follow(AbortSignal.abort('before'), child);
    expect(child.signal.reason).toBe('before');
  });
});

describe('timedSignal', () => {
  it('aborts when the time is over, and says so', async () => {
    const clock = stoppedClock();
    const timed = timedSignal(undefined, { clock, ms: 50, reason: (ms) => `${ms} ms are over` });
    expect(timed.signal.aborted).toBe(false);
    clock.wake();
    await settled();
    expect(timed.signal.reason).toBe('50 ms are over');
    expect(timed.timedOut()).toBe(true);
  });

  it('aborts with its parent, and not for time', () => {
    const parent = new AbortController();
    const timed = timedSignal(parent.signal, { clock: stoppedClock(), ms: 50, reason: () => 'late' });
    parent.abort('by hand');
    expect(timed.signal.reason).toBe('by hand');
    expect(timed.timedOut()).toBe(false);
  });

  it('obeys its parent still when the timer has been stopped', async () => {
    const [clock, parent] = [stoppedClock(), new AbortController()];
    const timed = timedSignal(parent.signal, { clock, ms: 50, reason: () => 'late' });
    timed.stopTimer();
    await settled();
    expect(clock.sleeping).toBe(0);
    parent.abort('by hand');
    expect(timed.signal.reason).toBe('by hand');
  });

  it('lets go of clock and parent', async () => {
    const [clock, parent] = [stoppedClock(), new AbortController()];
    const timed = timedSignal(parent.signal, { clock, ms: 50, reason: () => 'late' });
    timed.release();
    parent.abort();
    await settled();
    expect(clock.sleeping).toBe(0);
    expect(timed.signal.aborted).toBe(false);
  });

  it.each([undefined, Infinity, LONGEST_TIMER_MS + 1])('starts no timer for %s ms', (ms) => {
    const clock = stoppedClock();
    abortAfter(new AbortController(), { clock, ms, reason: () => 'late' });
    expect(clock.sleeping).toBe(0);
  });
});

describe('sleepUnlessAborted', () => {
  it('turns an abort into an error of the caller', async () => {
    const stop = new AbortController();
    const sleep = sleepUnlessAborted(systemClock, 60_000, stop.signal, ({ reason }) => new Error(`ended: ${reason}`));
    stop.abort('by hand');
    await expect(sleep).rejects.toThrow('ended: by hand');
  });

  it('leaves a failure of the clock itself as it is', async () => {
    const clock = { now: () => 0, sleep: () => Promise.reject(new Error('no clock')) };
    await expect(sleepUnlessAborted(clock, 1, undefined, () => 'aborted')).rejects.toThrow('no clock');
  });
});

describe('backgroundClock', () => {
  it('sleeps as long as any other clock', async () => {
    const start = backgroundClock.now();
    await backgroundClock.sleep(20);
    expect(backgroundClock.now() - start).toBeGreaterThanOrEqual(18);
  });
});
