import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  AbortedError,
  ApiError,
  AuthError,
  ConnectionError,
  DatabricksError,
  TimeoutError,
  WaitError,
} from '../../../runtime/errors/index.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import { Wait, waitDelayMs } from '../../../runtime/waiting/wait.js';
import { stoppedClock, testClock } from '../../support/clock.js';
import { failureOf } from '../../support/failures.js';

interface Cluster {
  readonly state?: string;
  readonly state_message?: string;
}

const states = {
  state: ['state'],
  message: ['state_message'],
  success: ['RUNNING'],
  failure: ['ERROR', 'TERMINATED'],
  timeoutMinutes: 20,
};

/** A wait whose polls find these states, the last one for ever. */
function waitFor(found: readonly (string | Cluster | Error)[], clock = testClock(0)) {
  const polls: CallOptions[] = [];
  const poll = async (options: CallOptions): Promise<Cluster> => {
    const next = found[Math.min(polls.length, found.length - 1)];
    polls.push(options);
    if (next instanceof Error) throw next;
    return typeof next === 'string' ? { state: next } : (next ?? {});
  };
  const polling = { id: 'Clusters.create', states, poll, clock, random: () => 0.5 };
  return { clock, polls, wait: new Wait<Cluster, { id: number }>({ id: 7 }, polling) };
}

function apiError(status: number): ApiError {
  return new ApiError({ status, message: 'down', method: 'GET', path: '/' });
}

async function waitErrorOf(call: Promise<unknown>): Promise<WaitError> {
  const error = await failureOf(call);
  if (error instanceof WaitError) return error;
  return expect.fail(`expected a WaitError, got ${error}`);
}

describe('a wait', () => {
  it('holds the response and polls only for the result', () => {
    const { wait, polls } = waitFor(['RUNNING']);
    expect(wait.response).toEqual({ id: 7 });
    expect(polls).toEqual([]);
    expectTypeOf(wait.result()).toEqualTypeOf<Promise<Cluster>>();
  });

  it('polls at once, then after growing delays, and resolves to what the last poll found', async () => {
    const { wait, clock } = waitFor(['PENDING', 'PENDING', { state: 'RUNNING', state_message: 'up' }]);
    expect(await wait.result()).toEqual({ state: 'RUNNING', state_message: 'up' });
    expect(clock.sleeps).toEqual([1_500, 2_500]);
  });

  it('tells of every poll, the last one included', async () => {
    const seen: unknown[] = [];
    await waitFor(['PENDING', 'RUNNING']).wait.result({ onProgress: (latest) => void seen.push(latest.state) });
    expect(seen).toEqual(['PENDING', 'RUNNING']);
    const failing = waitFor(['ERROR']).wait.result({ onProgress: (latest) => void seen.push(latest.state) });
    await waitErrorOf(failing);
    expect(seen).toEqual(['PENDING', 'RUNNING', 'ERROR']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('from the caller');
      },
    ],
    ['rejects', () => Promise.reject(new Error('from the caller'))],
  ])('ends with the error when onProgress %s', async (_name, onProgress) => {
    const { wait, polls } = waitFor(['PENDING']);
    await expect(wait.result({ onProgress })).rejects.toThrow('from the caller');
    expect(polls).toHaveLength(1);
  });

  it('ends with the error of a poll', async () => {
    const failure = new Error('403');
    await expect(waitFor(['PENDING', failure]).wait.result()).rejects.toBe(failure);
  });

  const passing: [string, Error][] = [
    ['500', apiError(500)],
    ['502 of a gateway', apiError(502)],
    ['429', apiError(429)],
    ['520 of a CDN', apiError(520)],
    ['408', apiError(408)],
    ['a connection that broke', new ConnectionError('broken', { method: 'GET', path: '/', sent: 'maybe' })],
    ['a reply that did not come', new TimeoutError('slow', { timeoutMs: 1 })],
    ['a token server that is down', new AuthError('no token', { status: 503 })],
    [
      'a token server that cannot be reached',
      new AuthError('no token', { cause: new ConnectionError('refused', { method: 'POST', path: '/', sent: 'no' }) }),
    ],
  ];
  it.each(passing)('goes on after a poll that met %s', async (_name, failure) => {
    const { wait, polls } = waitFor([failure, 'PENDING', failure, failure, 'RUNNING']);
    expect(await wait.result()).toEqual({ state: 'RUNNING' });
    expect(polls).toHaveLength(5);
  });

  it.each<[string, Error]>([
    ['403', apiError(403)],
    ['404', apiError(404)],
    ['501', apiError(501)],
    ['an unknown host', new ConnectionError('?', { method: 'GET', path: '/', sent: 'no', code: 'ENOTFOUND' })],
    ['credentials that are refused', new AuthError('refused', { status: 401 })],
    ['no credentials', new AuthError('none')],
    ['a bug', new TypeError('x is not a function')],
  ])('ends with the error of a poll that met %s', async (_name, failure) => {
    await expect(waitFor(['PENDING', failure]).wait.result()).rejects.toBe(failure);
  });

  it('ends with the error of a poll where retry is false', async () => {
    const failure = apiError(500);
    await expect(waitFor(['PENDING', failure]).wait.result({ retry: false })).rejects.toBe(failure);
  });

  it('is out of time at its own limit however polls fail, and says how the last one did', async () => {
    const failure = apiError(500);
    const error = await waitErrorOf(waitFor(['PENDING', failure]).wait.result({ timeoutMs: 60_000 }));
    expect(error).toMatchObject({ timedOut: true, state: 'PENDING', cause: failure });
    expect(error.message).toContain(
      'last state PENDING (states seen: PENDING ×1); the last poll failed: ApiError: down.',
    );
  });

  it('gives up without a limit after 20 minutes without an answer', async () => {
    const { wait, clock } = waitFor(['PENDING', apiError(500)]);
    await expect(wait.result({ timeoutMs: Infinity })).rejects.toThrow('down');
    expect(clock.now() / 60_000).toBeCloseTo(20, 0);
    const unlucky = Array.from({ length: 1_000 }, (_, n) => (n % 100 === 0 ? 'PENDING' : apiError(500)));
    expect(await waitFor([...unlucky, 'RUNNING']).wait.result({ timeoutMs: Infinity })).toEqual({ state: 'RUNNING' });
  });

  it('can be asked for its result again', async () => {
    const { wait } = waitFor(['PENDING', 'PENDING', 'PENDING', 'RUNNING']);
    expect((await waitErrorOf(wait.result({ timeoutMs: 2_000 }))).timedOut).toBe(true);
    expect(await wait.result()).toEqual({ state: 'RUNNING' });
  });
});

describe('a wait that fails', () => {
  it('says what it wanted, what it got, why, and what it saw', async () => {
    const gone = { state: 'TERMINATED', state_message: 'no such instance type' };
    const error = await waitErrorOf(waitFor(['PENDING', 'PENDING', 'PENDING', gone]).wait.result());
    expect(error.message).toBe(
      'Clusters.create: failed to reach RUNNING, got TERMINATED: no such instance type (states seen: PENDING ×3, TERMINATED ×1)',
    );
    expect(error).toMatchObject({
      state: 'TERMINATED',
      stateMessage: 'no such instance type',
      lastResponse: gone,
      timedOut: false,
    });
    expect([...error.statesSeen]).toEqual([
      ['PENDING', 3],
      ['TERMINATED', 1],
    ]);
  });

  it('masks what looks like a credential in the message', async () => {
    const error = await waitErrorOf(
      waitFor([{ state: 'ERROR', state_message: 'bad token dapi0123456789' }]).wait.result(),
    );
    expect(error.message).toContain('got ERROR: bad token dapi*** (');
    expect(error.stateMessage).toBe('bad token dapi***');
  });

  it('goes without a message where there is none', async () => {
    const error = await waitErrorOf(waitFor(['ERROR']).wait.result());
    expect(error.message).toBe('Clusters.create: failed to reach RUNNING, got ERROR (states seen: ERROR ×1)');
    expect(error.stateMessage).toBeUndefined();
  });
});

describe('the time limit of a wait', () => {
  it('is the operation’s own by default', async () => {
    const { wait, clock } = waitFor(['PENDING']);
    const error = await waitErrorOf(wait.result());
    expect(clock.now()).toBe(20 * 60_000);
    expect(error.message).toMatch(
      /^Clusters\.create: timed out after 20 min waiting for RUNNING, last state PENDING \(states seen: PENDING ×\d+\)\. It was not stopped/,
    );
    expect(error).toMatchObject({ state: 'PENDING', lastResponse: { state: 'PENDING' }, timedOut: true });
  });

  it('cuts the last sleep short and polls once more', async () => {
    const { wait, clock, polls } = waitFor([{ state: 'PENDING', state_message: 'starting' }]);
    const error = await waitErrorOf(wait.result({ timeoutMs: 2_000 }));
    expect(clock.sleeps).toEqual([1_500, 500]);
    expect(polls).toHaveLength(3);
    expect(error.message).toContain('timed out after 2 s waiting for RUNNING, last state PENDING: starting (');
  });

  it('does not fail a wait whose last poll finds it there', async () => {
    expect(await waitFor(['PENDING', 'PENDING', 'RUNNING']).wait.result({ timeoutMs: 2_000 })).toEqual({
      state: 'RUNNING',
    });
  });

  it('counts the time that the polls take', async () => {
    const clock = testClock(0);
    const poll = async (): Promise<Cluster> => {
      clock.advance(900);
      return { state: 'PENDING' };
    };
    const wait = new Wait<Cluster>({}, { id: 'Clusters.create', states, poll, clock, random: () => 0 });
    await waitErrorOf(wait.result({ timeoutMs: 3_000 }));
    expect(clock.now()).toBe(3_900);
  });

  it('limits each poll to the time that is left, and the last one to 5 seconds', async () => {
    const { wait, polls } = waitFor(['PENDING']);
    await waitErrorOf(wait.result({ timeoutMs: 8_000 }));
    expect(polls.map((poll) => poll.timeoutMs)).toEqual([8_000, 6_500, 5_000, 5_000, 5_000]);
  });

  it('turns the timeout of a poll that outlived it into its own', async () => {
    const clock = testClock(0);
    const cause = new TimeoutError('slow', { timeoutMs: 5_000 });
    const poll = async (): Promise<Cluster> => {
      clock.advance(5_000);
      throw cause;
    };
    const wait = new Wait<Cluster>({}, { id: 'Clusters.create', states, poll, clock });
    const error = await waitErrorOf(wait.result({ timeoutMs: 1_000 }));
    expect((await waitErrorOf(wait.result({ timeoutMs: 5_001 }))).cause).toBe(cause);
    expect(error.timedOut).toBe(true);
    expect(error.cause).toBe(cause);
    expect(error.state).toBeUndefined();
    expect(error.message).toContain(
      'timed out after 1 s waiting for RUNNING, no poll has answered; the last poll failed: TimeoutError: slow. It was not',
    );
  });

  it('may be infinite', async () => {
    const { wait, polls } = waitFor([...Array.from({ length: 500 }, () => 'PENDING'), 'RUNNING']);
    await wait.result({ timeoutMs: Infinity });
    expect(polls).toHaveLength(501);
    expect(polls[0]).toEqual({});
  });

  it.each([0, -1, NaN, -Infinity])('is refused when it is %s', async (timeoutMs) => {
    const { wait, polls } = waitFor(['RUNNING']);
    const error: unknown = await wait.result({ timeoutMs }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toContain(
      `timeoutMs must be a positive number of milliseconds or Infinity, got ${timeoutMs}`,
    );
    expect(polls).toEqual([]);
  });
});

describe('an aborted wait', () => {
  it('ends at once, also in the middle of a sleep', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const polling = { id: 'Clusters.create', states, poll: async () => ({ state: 'PENDING' }), clock: stoppedClock() };
    const result = new Wait<Cluster>({}, polling).result({
      signal: controller.signal,
      onProgress: () => void setTimeout(() => controller.abort(reason), 5),
    });
    const error: unknown = await result.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: reason });
    expect(String(error)).toContain('Clusters.create: the wait was aborted by its signal');
  });

  it('does not even poll when it was aborted before', async () => {
    const { wait, polls } = waitFor(['RUNNING']);
    await expect(wait.result({ signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortedError);
    expect(polls).toEqual([]);
  });

  it('hands its signal to the polls', async () => {
    const { signal } = new AbortController();
    const { wait, polls } = waitFor(['RUNNING']);
    await wait.result({ signal, timeoutMs: Infinity });
    expect(polls).toEqual([{ signal }]);
  });
});

describe('where a wait looks', () => {
  it('follows paths, and takes a missing state for one more reason to go on', async () => {
    const nested = {
      state: ['state', 'life_cycle_state'],
      message: ['state', 'text'],
      success: ['A', 'B'],
      failure: ['C'],
      timeoutMinutes: 20,
    };
    const found = [undefined, {}, { state: null }, { state: { life_cycle_state: 'C', text: { no: 'text' } } }];
    let polls = 0;
    const poll = async (): Promise<unknown> => found[polls++];
    const wait = new Wait<unknown>(
      {},
      { id: 'Jobs.runNow', states: nested, poll, clock: testClock(0), random: () => 0 },
    );
    const error = await waitErrorOf(wait.result());
    expect(error.message).toBe('Jobs.runNow: failed to reach A or B, got C (states seen: (none) ×3, C ×1)');
  });
});

describe('the delay between polls', () => {
  it.each([
    [1, 0, 1_000],
    [1, 0.999, 1_999],
    [4, 0.25, 4_250],
    [10, 0, 10_000],
    [11, 0, 10_000],
    [1_000, 0.5, 10_500],
  ])('after poll %i at random %d is %i ms', (n, random, want) => expect(waitDelayMs(n, () => random)).toBe(want));
});
