import { describe, expect, it } from 'vitest';
import { AbortedError, ApiError, ConnectionError } from '../../../../runtime/errors/index.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { raiseStep } from '../../../../runtime/http/pipeline/raise.js';
import { isRetryable, retryStep, type RetryStepOptions } from '../../../../runtime/http/pipeline/retry.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';
import { stoppedClock, testClock } from '../../../support/clock.js';

const refused = new ConnectionError('refused', { method: 'GET', path: '/x', code: 'ECONNREFUSED', sent: 'no' });
const reset = new ConnectionError('reset', { method: 'GET', path: '/x', code: 'ECONNRESET', sent: 'maybe' });
const busy = (headers: Record<string, string> = {}) => reply(429, '{"error_code":"X","message":"slow down"}', headers);

function pipeline(next: ReturnType<typeof scripted>, options: Partial<RetryStepOptions> = {}) {
  const clock = testClock(1_000_000);
  const step = retryStep({ clock, random: () => 0, ...options });
  return { clock, send: compose([step, raiseStep(clock)], next) };
}

describe('retryStep', () => {
  it('repeats an idempotent call with growing waits until it works', async () => {
    const next = scripted(reply(503), reset, busy(), reply(200, 'ok'));
    const { clock, send } = pipeline(next);
    const call = exchange();
    const response = await send(call);
    expect([await response.text(), next.sent.length, call.call.attempts]).toEqual(['ok', 4, 4]);
    expect(clock.sleeps).toEqual([1_050, 2_050, 3_050]);
  });

  it('waits as long as the server asks', async () => {
    const date = new Date(1_000_000 + 30_000).toUTCString();
    const { clock, send } = pipeline(scripted(busy({ 'retry-after': '20' }), reply(200)));
    await send(exchange());
    expect(clock.sleeps).toEqual([20_000]);
    const dated = pipeline(scripted(busy({ 'retry-after': date }), reply(200)));
    await dated.send(exchange());
    expect(dated.clock.sleeps).toEqual([30_000]);
  });

  it('waits for the backoff when the server asks for less', async () => {
    const { clock, send } = pipeline(scripted(busy({ 'retry-after': '0' }), reply(200)));
    await send(exchange());
    expect(clock.sleeps).toEqual([1_050]);
  });

  it('honours a RetryInfo detail', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retry_delay: '7.5s' }];
    const { clock, send } = pipeline(scripted(reply(429, JSON.stringify({ message: 'm', details })), reply(200)));
    await send(exchange());
    expect(clock.sleeps).toEqual([7_500]);
  });

  it('sends a POST once when its reply was lost', async () => {
    const next = scripted(reset, reply(200));
    const { send } = pipeline(next);
    expect(await failureOf(send(exchange({ method: 'POST', body: '{}' })))).toBe(reset);
    expect(next.sent.length).toBe(1);
  });

  it('repeats a POST that certainly had no effect', async () => {
    const next = scripted(refused, busy(), reply(503, '', { 'retry-after': '1' }), reply(200));
    const { send } = pipeline(next);
    await send(exchange({ method: 'POST', body: '{"a":1}' }));
    expect(next.sent.map(({ body }) => body)).toEqual(Array(4).fill('{"a":1}'));
  });

  it('does not repeat a stream', async () => {
    const next = scripted(busy(), reply(200));
    const { send } = pipeline(next);
    const error = await failureOf(send(exchange({ method: 'PUT', body: new ReadableStream() })));
    expect([(error as ApiError).status, next.sent.length]).toEqual([429, 1]);
  });

  it('throws the last real error with the number of attempts when the time is up', async () => {
    const next = scripted(reply(503, '', {}), busy({ 'x-request-id': 'r1' }));
    const { clock, send } = pipeline(next, { retry: { timeoutMs: 10_000 } });
    const error = await failureOf(send(exchange()));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 429, message: 'slow down', requestId: 'r1', attempts: next.sent.length });
    expect(clock.sleeps).toEqual([1_050, 2_050, 3_050]);
  });

  it('gives up at once when the server asks for more time than there is', async () => {
    const { clock, send } = pipeline(scripted(busy({ 'retry-after': '400' })));
    expect(await failureOf(send(exchange()))).toMatchObject({ status: 429, attempts: 1, retryAfterMs: 400_000 });
    expect(clock.sleeps).toEqual([]);
  });

  it('takes 300 s as its limit by default', async () => {
    const next = scripted(refused);
    const { clock, send } = pipeline(next);
    await failureOf(send(exchange()));
    const total = clock.sleeps.reduce((sum, ms) => sum + ms, 0);
    expect(total).toBeLessThan(300_000);
    expect(total).toBeGreaterThan(285_000);
  });

  it.each([
    ['the client turns retries off', false, undefined, 1],
    ['the call turns retries off', undefined, false, 1],
    ['the client limits attempts', { maxAttempts: 3 }, undefined, 3],
    ['the call limits attempts', { maxAttempts: 3 }, { maxAttempts: 2 }, 2],
    ['the call turns them on again', false, { maxAttempts: 4 }, 4],
  ] as const)('makes the right number of attempts when %s', async (_name, client, call, want) => {
    const next = scripted(reply(503));
    const { send } = pipeline(next, { retry: client });
    expect(await failureOf(send(exchange({}, { options: { retry: call } })))).toMatchObject({ attempts: want });
    expect(next.sent.length).toBe(want);
  });

  it('stays within the time limit of the call', async () => {
    const { clock, send } = pipeline(scripted(reply(503)));
    await failureOf(send(exchange({}, { options: { timeoutMs: 3_500 } })));
    expect(clock.sleeps).toEqual([1_050, 2_050]);
  });

  it('ends the pause when the signal aborts', async () => {
    const clock = stoppedClock();
    const controller = new AbortController();
    const send = compose([retryStep({ clock, random: () => 0 })], scripted(refused));
    const outcome = failureOf(send(exchange({ signal: controller.signal })));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort('changed my mind');
    expect(await outcome).toBeInstanceOf(AbortedError);
    expect(await outcome).toMatchObject({ cause: 'changed my mind' });
    expect(clock.sleeping).toBe(0);
  });

  it('tells the logger of each retry', async () => {
    const lines: string[] = [];
    const { send } = pipeline(scripted(busy(), reply(200)), { logger: { debug: (line) => lines.push(line) } });
    await send(exchange());
    expect(lines).toEqual(['Retrying Things.get: TooManyRequests: slow down (sleeping 1050 ms)']);
  });
});

describe('isRetryable', () => {
  it('is true of passing failures', () => {
    expect([reset, refused, new Error('x')].map(isRetryable)).toEqual([true, true, false]);
  });
});
