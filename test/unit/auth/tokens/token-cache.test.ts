import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../runtime/auth/credentials.js';
import { TokenCache, type TokenRequest } from '../../../../runtime/auth/tokens/token-cache.js';
import { AbortedError } from '../../../../runtime/errors/index.js';
import { settle } from '../../../support/auth/fakes.js';
import { testClock, type TestClock } from '../../../support/clock.js';
import { failureOf } from '../../../support/failures.js';

const MINUTE = 60_000;

interface Issuer {
  readonly cache: TokenCache;
  readonly clock: TestClock;
  readonly requests: TokenRequest[];
  /** Answers an open request, the oldest one unless told. */
  answer(token: Token | Error, index?: number): Promise<void>;
}

function issuer(background = true): Issuer {
  const clock = testClock();
  const requests: TokenRequest[] = [];
  const open: { resolve: (token: Token) => void; reject: (error: Error) => void }[] = [];
  const source = (request: TokenRequest): Promise<Token> => {
    requests.push(request);
    return new Promise((resolve, reject) => open.push({ resolve, reject }));
  };
  const answer = async (token: Token | Error, index = 0): Promise<void> => {
    await settle();
    const [waiter] = open.splice(index, 1);
    if (token instanceof Error) waiter?.reject(token);
    else waiter?.resolve(token);
    await settle();
  };
  return { cache: new TokenCache(source, { clock, background }), clock, requests, answer };
}

const token = (accessToken: string, clock: TestClock, ttlMs?: number): Token => ({
  accessToken,
  tokenType: 'Bearer',
  expiresAt: ttlMs === undefined ? undefined : clock.now() + ttlMs,
});

async function primed(ttlMs?: number, background = true): Promise<Issuer> {
  const tools = issuer(background);
  const first = tools.cache.get();
  await tools.answer(token('t1', tools.clock, ttlMs));
  await first;
  return tools;
}

describe('TokenCache', () => {
  it('asks once for many callers at the same time', async () => {
    const { cache, requests, answer, clock } = issuer();
    const calls = Array.from({ length: 20 }, () => cache.get());
    await answer(token('t1', clock, 60 * MINUTE));
    const tokens = await Promise.all(calls);
    expect(new Set(tokens.map(({ accessToken }) => accessToken))).toEqual(new Set(['t1']));
    expect(requests).toHaveLength(1);
  });

  it('hands out a fresh token without asking', async () => {
    const { cache, clock, requests } = await primed(60 * MINUTE);
    clock.advance(39 * MINUTE);
    expect((await cache.get()).accessToken).toBe('t1');
    expect(requests).toHaveLength(1);
  });

  it('keeps a token without expiry for ever', async () => {
    const { cache, clock, requests } = await primed();
    clock.advance(1_000 * 24 * 60 * MINUTE);
    expect((await cache.get()).accessToken).toBe('t1');
    expect(requests).toHaveLength(1);
  });

  it('hands out a stale token and renews it in the background, once', async () => {
    const { cache, clock, requests, answer } = await primed(60 * MINUTE);
    clock.advance(40 * MINUTE);
    const stale = await Promise.all([cache.get(), cache.get()]);
    expect(stale.map(({ accessToken }) => accessToken)).toEqual(['t1', 't1']);
    expect(requests.map(({ background }) => background)).toEqual([false, true]);
    await answer(token('t2', clock, 60 * MINUTE));
    expect((await cache.get()).accessToken).toBe('t2');
    expect(requests).toHaveLength(2);
  });

  it('takes half the life of a short token as its stale window', async () => {
    const { cache, clock, requests } = await primed(10 * MINUTE);
    clock.advance(5 * MINUTE - 1);
    await cache.get();
    expect(requests).toHaveLength(1);
    clock.advance(1);
    await cache.get();
    expect(requests).toHaveLength(2);
  });

  it.each([-60 * MINUTE, 0, 1, 500])('hands out for a moment what was just made with %d ms to live', async (ttlMs) => {
    const { cache, clock, requests, answer } = await primed(ttlMs);
    clock.advance(999);
    expect((await cache.get()).accessToken).toBe('t1');
    expect(requests).toHaveLength(1);
    clock.advance(1);
    const waiting = cache.get();
    await answer(token('t2', clock, ttlMs));
    expect((await waiting).accessToken).toBe('t2');
  });

  it('hands out a token of less than 80 seconds for half its life', async () => {
    const { cache, clock, requests, answer } = await primed(30_000);
    clock.advance(14_999);
    expect((await cache.get()).accessToken).toBe('t1');
    expect(requests).toHaveLength(1);
    clock.advance(1);
    const waiting = cache.get();
    await answer(token('t2', clock, 30_000));
    expect((await waiting).accessToken).toBe('t2');
  });

  it('makes callers wait 40 seconds before the token expires', async () => {
    const { cache, clock, requests, answer } = await primed(60 * MINUTE, false);
    clock.advance(60 * MINUTE - 40_001);
    expect((await cache.get()).accessToken).toBe('t1');
    clock.advance(1);
    const waiting = cache.get();
    await answer(token('t2', clock, 60 * MINUTE));
    expect((await waiting).accessToken).toBe('t2');
    expect(requests).toHaveLength(2);
  });

  it('swallows a failed background refresh and tries again a minute later', async () => {
    const { cache, clock, requests, answer } = await primed(60 * MINUTE);
    clock.advance(41 * MINUTE);
    await cache.get();
    await answer(new Error('down'));
    clock.advance(MINUTE - 1);
    expect((await cache.get()).accessToken).toBe('t1');
    expect(requests).toHaveLength(2);
    clock.advance(1);
    await cache.get();
    expect(requests).toHaveLength(3);
  });

  it('refreshes only when needed if background refresh is off', async () => {
    const { cache, clock, requests } = await primed(60 * MINUTE, false);
    clock.advance(50 * MINUTE);
    await cache.get();
    expect(requests).toHaveLength(1);
  });

  it('does not remember a failure', async () => {
    const { cache, clock, answer } = issuer();
    const failing = failureOf(cache.get());
    await answer(new Error('down'));
    expect((await failing).message).toBe('down');
    const next = cache.get();
    await answer(token('t1', clock));
    expect((await next).accessToken).toBe('t1');
  });

  it('answers many refused callers with one forced refresh', async () => {
    const { cache, clock, requests, answer } = await primed(60 * MINUTE);
    const refused = { authorization: 'Bearer t1' };
    const calls = Array.from({ length: 10 }, () => cache.get({ forceRefresh: true, refused }));
    await answer(token('t2', clock, 60 * MINUTE));
    const late = await cache.get({ forceRefresh: true, refused });
    expect((await Promise.all(calls)).every(({ accessToken }) => accessToken === 't2')).toBe(true);
    expect(late.accessToken).toBe('t2');
    expect(requests).toHaveLength(2);
  });

  it('replaces the token on a forced refresh that names no refused headers', async () => {
    const { cache, clock, requests, answer } = await primed(60 * MINUTE);
    const forced = cache.get({ forceRefresh: true });
    await answer(token('t2', clock, 60 * MINUTE));
    expect((await forced).accessToken).toBe('t2');
    expect(requests).toHaveLength(2);
  });

  it('lets an aborted caller go without disturbing the others', async () => {
    const { cache, clock, requests, answer } = issuer();
    const controller = new AbortController();
    const aborted = failureOf(cache.get({ signal: controller.signal }));
    const other = cache.get();
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortedError);
    expect(requests[0]?.signal.aborted).toBe(false);
    await answer(token('t1', clock));
    expect((await other).accessToken).toBe('t1');
  });

  it('cancels the request once every caller has left, and starts anew for the next', async () => {
    const { cache, clock, requests, answer } = issuer();
    const controller = new AbortController();
    const aborted = failureOf(cache.get({ signal: controller.signal }));
    await settle();
    controller.abort();
    await aborted;
    expect(requests[0]?.signal.aborted).toBe(true);
    const next = cache.get();
    await answer(new Error('cancelled'));
    await answer(token('t1', clock));
    expect((await next).accessToken).toBe('t1');
  });

  it('refuses a caller whose signal is already aborted', async () => {
    const { cache } = await primed();
    expect(await failureOf(cache.get({ signal: AbortSignal.abort() }))).toBeInstanceOf(AbortedError);
  });

  it('drops a background result that is older than the current token', async () => {
    const { cache, clock, answer } = await primed(60 * MINUTE);
    clock.advance(41 * MINUTE);
    await cache.get();
    const forced = cache.get({ forceRefresh: true });
    await settle();
    await answer(token('t2', clock, 60 * MINUTE), 1);
    await answer(token('old', clock, 60 * MINUTE));
    expect((await forced).accessToken).toBe('t2');
    expect((await cache.get()).accessToken).toBe('t2');
  });
});
