import { describe, expect, it } from 'vitest';
import {
  AbortedError,
  ApiError,
  DatabricksError,
  NotFound,
  ResourceAlreadyExists,
  WaitError,
} from '../../../runtime/errors/index.js';
import type { CallOptions } from '../../../runtime/http/call-options.js';
import {
  LongRunningOperation,
  operationDelayMs,
  type OperationSource,
} from '../../../runtime/waiting/long-running-operation.js';
import { statusOfCode } from '../../../runtime/waiting/operation-error.js';
import { stoppedClock, testClock } from '../../support/clock.js';

const name = 'projects/p/operations/o';
const going = { name, done: false, metadata: { step: 1 } };
const ended = { name, done: true, metadata: { step: 9 }, response: { uid: 'b' } };

/** An operation whose polls give these replies, the last one for ever. */
function started(replies: readonly unknown[], more: Partial<OperationSource> = {}) {
  const polls: { name: string; options: CallOptions }[] = [];
  const clock = testClock(0);
  const poll = async (polled: string, options: CallOptions): Promise<unknown> => {
    polls.push({ name: polled, options });
    return replies[Math.min(polls.length, replies.length) - 1];
  };
  const source = {
    id: 'Postgres.createBranch',
    reply: going,
    hasResult: true,
    poll,
    clock,
    random: () => 0.999,
    ...more,
  };
  return { clock, polls, operation: new LongRunningOperation<{ uid: string }, { step: number }>(source) };
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
}

describe('a long-running operation', () => {
  it('knows its name and the metadata it came with, without a request', () => {
    const { operation, polls } = started([]);
    expect(operation.name).toBe(name);
    expect(operation.metadata()).toEqual({ step: 1 });
    expect(polls).toEqual([]);
  });

  it('asks the service whether it is done until it is', async () => {
    const { operation, polls } = started([{ ...going, metadata: { step: 2 } }, ended]);
    expect(await operation.done()).toBe(false);
    expect(operation.metadata()).toEqual({ step: 2 });
    expect(await operation.done()).toBe(true);
    expect(await operation.done()).toBe(true);
    expect(polls.map((poll) => poll.name)).toEqual([name, name]);
  });

  it('polls until it is done and resolves to the result', async () => {
    const { operation, clock, polls } = started([going, going, going, ended]);
    expect(await operation.wait()).toEqual({ uid: 'b' });
    expect(clock.sleeps).toEqual([999, 1_998, 3_996]);
    expect(polls[0]?.options).toEqual({});
    expect(await operation.wait()).toEqual({ uid: 'b' });
    expect(polls).toHaveLength(4);
  });

  it('sends nothing when it was done from the start', async () => {
    const { operation, polls } = started([], { reply: ended });
    expect(await operation.wait()).toEqual({ uid: 'b' });
    expect(polls).toEqual([]);
  });

  it('tells of the metadata after every poll', async () => {
    const seen: unknown[] = [];
    const { operation } = started([going, { name, done: false }, ended]);
    await operation.wait({ onProgress: (metadata) => void seen.push(metadata?.step) });
    expect(seen).toEqual([1, undefined, 9]);
  });

  it('keeps its name when a poll leaves it out', async () => {
    const { operation, polls } = started([{ done: false }, ended]);
    await operation.wait();
    expect(polls.map((poll) => poll.name)).toEqual([name, name]);
  });

  it('is not undone by a reply that comes late', async () => {
    let answer: (reply: unknown) => void = () => undefined;
    const late = new Promise<unknown>((resolve) => (answer = resolve));
    let polls = 0;
    const { operation } = started([], { poll: async () => (polls++ === 0 ? late : ended) });
    const first = operation.done();
    expect(await operation.done()).toBe(true);
    answer(going);
    expect(await first).toBe(true);
    expect(operation.metadata()).toEqual({ step: 9 });
  });

  it('resolves to undefined where there is no result, whatever the response holds', async () => {
    expect(await started([{ name, done: true }], { hasResult: false }).operation.wait()).toBeUndefined();
    expect(await started([{ ...ended, response: {} }], { hasResult: false }).operation.wait()).toBeUndefined();
  });

  it('is an error when the declared result is missing', async () => {
    const error = await errorOf(started([{ name, done: true, response: null }]).operation.wait());
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toContain(`Postgres.createBranch: operation '${name}' completed without a response`);
  });

  it('needs a reply that is an operation, and a name to poll by', async () => {
    expect(() => started([], { reply: 'OK' })).toThrow('Postgres.createBranch: expected an operation with a name');
    const { operation, polls } = started([ended], { reply: {} });
    await expect(operation.wait()).rejects.toThrow('the reply has no operation name');
    expect(polls).toEqual([]);
  });
});

describe('a long-running operation that fails', () => {
  it.each([
    ['NOT_FOUND', NotFound],
    ['RESOURCE_ALREADY_EXISTS', ResourceAlreadyExists],
    ['PROJECTS_OPERATION_TIMEOUT', ApiError],
    [undefined, ApiError],
  ])('rejects with the class of its code %s', async (error_code, errorClass) => {
    const failed = { name, done: true, error: { error_code, message: 'no such branch', details: [] } };
    const error = await errorOf(started([going, failed]).operation.wait());
    expect(error).toBeInstanceOf(errorClass);
    expect(error instanceof ApiError && error.errorCode).toBe(error_code);
    expect(String(error)).toContain('Postgres.createBranch failed: no such branch');
  });

  it('says so when the service gave no reason', async () => {
    const error = await errorOf(started([{ name, done: true, error: {} }]).operation.wait());
    expect(String(error)).toContain('Postgres.createBranch failed: the service gave no reason');
  });

  it('ends with the error of a poll', async () => {
    const cause = new Error('403');
    const poll = (): Promise<never> => Promise.reject(cause);
    await expect(started([], { poll }).operation.wait()).rejects.toBe(cause);
    await expect(started([], { poll }).operation.done()).rejects.toBe(cause);
  });
});

describe('the end of the patience with a long-running operation', () => {
  it('is a timeout that cuts the last sleep short and polls once more', async () => {
    const { operation, clock, polls } = started([going]);
    const error = await errorOf(operation.wait({ timeoutMs: 2_000 }));
    expect(clock.sleeps).toEqual([999, 1_001]);
    expect(polls).toHaveLength(3);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ timedOut: true, statesSeen: new Map([['IN_PROGRESS', 3]]), lastResponse: { name } });
    expect(String(error)).toContain(
      `Postgres.createBranch: timed out after 2 s, operation '${name}' is still in progress (3 polls)`,
    );
  });

  it('is an abort that ends it at once', async () => {
    const controller = new AbortController();
    const { operation } = started([going], { clock: stoppedClock() });
    const onProgress = (): void => void setTimeout(() => controller.abort(), 5);
    await expect(operation.wait({ signal: controller.signal, onProgress })).rejects.toBeInstanceOf(AbortedError);
  });
});

describe('cancelling a long-running operation', () => {
  it('asks the service by the name', async () => {
    const cancelled: unknown[] = [];
    const { signal } = new AbortController();
    const { operation } = started([], { cancel: async (...given) => void cancelled.push(given) });
    await operation.cancel({ signal });
    expect(cancelled).toEqual([[name, { signal }]]);
  });

  it('is refused where the service cannot', async () => {
    const error = await errorOf(started([]).operation.cancel());
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toContain('Postgres.createBranch: the service cannot cancel this operation');
  });
});

describe('the delay between polls of a long-running operation', () => {
  it.each([
    [1, 0, 500],
    [1, 0.75, 750],
    [3, 0.5, 2_000],
    [7, 0.999, 59_940],
    [2_000, 0.5, 30_000],
  ])('after poll %i at random %d is %i ms', (n, random, want) => expect(operationDelayMs(n, () => random)).toBe(want));
});

describe('the status of an error code', () => {
  it.each([
    ['PERMISSION_DENIED', 403],
    ['CATALOG_DOES_NOT_EXIST', 404],
    ['SCHEMA_ALREADY_EXISTS', 409],
    ['INTERNAL_ERROR', 500],
    ['GIT_CONFLICT', 200],
    ['toString', 200],
    ['', 200],
  ])('%s is %i', (code, want) => expect(statusOfCode(code)).toBe(want));
});
