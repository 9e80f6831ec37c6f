import { describe, expect, it } from 'vitest';
import { DatabricksError } from '../../../runtime/errors/index.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import type { WaitOptions } from '../../../runtime/waiting/poll-until.js';
import { startAndFinish } from '../../../runtime/waiting/wait.js';
import { stoppedClock } from '../../support/clock.js';

describe('starting and finishing', () => {
  /** Starts for two seconds on a clock of its own, and notes the options of both halves. */
  async function limitsOf(options: WaitOptions<string>) {
    let now = 0;
    const clock = { ...stoppedClock(), now: () => now };
    const given: WaitOptions<string>[] = [];
    const result = await startAndFinish<number, string, string>(
      clock,
      {
        id: 'Things.make',
        start: async (calls: CallOptions) => {
          given.push(calls);
          now += 2_000;
          return 7;
        },
        finish: async (started, rest) => {
          given.push(rest);
          return `made ${started}`;
        },
      },
      options,
    );
    return { result, given };
  }

  it.each([
    [5_000, [5_000, 3_000]],
    [2_000, [2_000, 1]],
    [100, [100, 1]],
    [Infinity, [Infinity, Infinity]],
    [undefined, [undefined, undefined]],
  ])('share a limit of %s ms as %j', async (timeoutMs, limits) => {
    const { result, given } = await limitsOf({ timeoutMs });
    expect(result).toBe('made 7');
    expect(given.map((options) => options.timeoutMs)).toEqual(limits);
  });

  it('have the options of the call in common, and progress only at the end', async () => {
    const calls = {
      headers: { traceparent: '00-1' },
      retry: { maxAttempts: 2 },
      signal: new AbortController().signal,
      onResponse: () => undefined,
    };
    const onProgress = (): void => undefined;
    const { given } = await limitsOf({ ...calls, onProgress });
    expect(given).toEqual([calls, { ...calls, onProgress }]);
  });

  it.each([NaN, 0, -1, -Infinity])('do not start with a limit of %d ms', async (timeoutMs) => {
    const starting = startAndFinish(
      stoppedClock(),
      {
        id: 'Things.make',
        start: () => expect.fail('it was started'),
        finish: async () => expect.fail('it was finished'),
      },
      { timeoutMs },
    );
    const error: unknown = await starting.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toContain('Things.make: timeoutMs must be a positive number of milliseconds or Infinity');
  });
});
