import { describe, expect, it } from 'vitest';
import { AbortedError, ApiError, ConnectionError, DatabricksError, TimeoutError } from 'databricks-sdk-ts';
import { isPassing, pause, persist, type Persistence } from '../../../../../sdk/files/storage/persist.js';
import { testClock, type TestClock } from '../../../../support/clock.js';
import { failureOf } from '../../../../support/failures.js';

const answered = (status: number, retryAfterMs?: number): ApiError =>
  new ApiError({ status, method: 'PUT', path: '/part', message: `status ${status}`, retryAfterMs });

function persistence(changes: Partial<Persistence> = {}): Persistence & { readonly clock: TestClock } {
  return {
    what: 'Files.upload',
    clock: testClock(),
    signal: new AbortController().signal,
    attempts: 3,
    ...changes,
  } as Persistence & { readonly clock: TestClock };
}

/** Work that fails with these errors, one after the other, and then succeeds. */
function failing(...errors: readonly unknown[]): { work: () => Promise<string>; calls: () => number } {
  let calls = 0;
  const work = async (): Promise<string> => {
    calls += 1;
    if (calls <= errors.length) throw errors[calls - 1];
    return 'done';
  };
  return { work, calls: () => calls };
}

describe('a failure of cloud storage', () => {
  it.each<[unknown, boolean]>([
    ...[408, 429, 502, 503, 504].map((status): [unknown, boolean] => [answered(status), true]),
    ...[400, 403, 404, 409, 500, 501].map((status): [unknown, boolean] => [answered(status), false]),
    [new ConnectionError('reset', { method: 'PUT', path: '/part', code: 'ECONNRESET', sent: 'maybe' }), true],
    [new TimeoutError('silent', { timeoutMs: 1 }), true],
    [new DatabricksError('no'), false],
    [new Error('no'), false],
  ])('%s passes: %s', (error, passes) => expect(isPassing(error)).toBe(passes));
});

describe('work that is repeated', () => {
  it('gives the result of the first attempt that succeeds, after a pause for each that failed', async () => {
    const given = persistence();
    const { work, calls } = failing(answered(503), answered(429));
    expect(await persist(given, work)).toBe('done');
    expect(calls()).toBe(3);
    expect(given.clock.sleeps).toHaveLength(2);
  });

  it('ends with the last error after the last attempt', async () => {
    const { work, calls } = failing(answered(503), answered(429), answered(502), answered(504));
    expect(await failureOf(persist(persistence(), work))).toMatchObject({ status: 502 });
    expect(calls()).toBe(3);
  });

  it('ends at once with a failure that stays', async () => {
    const { work, calls } = failing(answered(404));
    expect(await failureOf(persist(persistence(), work))).toMatchObject({ status: 404 });
    expect(calls()).toBe(1);
  });

  it('is worth it where the caller says so', async () => {
    const { work, calls } = failing(answered(404));
    expect(await persist(persistence(), work, (error) => error instanceof ApiError)).toBe('done');
    expect(calls()).toBe(2);
  });

  it('ends with its own error after an abort', async () => {
    const controller = new AbortController();
    const given = persistence({ signal: controller.signal });
    const work = (): Promise<never> => {
      controller.abort();
      return Promise.reject(answered(503));
    };
    expect(await failureOf(persist(given, work))).toMatchObject({ status: 503 });
    expect(given.clock.sleeps).toEqual([]);
  });
});

describe('the pause after a failed attempt', () => {
  it('is as long as the server asks', async () => {
    const given = persistence();
    await pause(given, 1, answered(503, 90_000));
    expect(given.clock.sleeps).toEqual([90_000]);
  });

  it('is none where retries may not take so long: the error stands', async () => {
    const error = answered(503, 90_000);
    expect(await failureOf(pause(persistence({ retryForMs: 90_000 }), 1, error))).toBe(error);
    const longer = persistence({ retryForMs: 90_001 });
    await pause(longer, 1, error);
    expect(longer.clock.sleeps).toEqual([90_000]);
  });

  it('ends with an abort', async () => {
    const error = await failureOf(pause(persistence({ signal: AbortSignal.abort() }), 1, answered(503)));
    expect(error).toBeInstanceOf(AbortedError);
  });
});
