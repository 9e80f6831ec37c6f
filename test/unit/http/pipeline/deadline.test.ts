import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../runtime/base/clock.js';
import { AbortedError, ConnectionError, TimeoutError } from '../../../../runtime/errors/index.js';
import { deadlineStep } from '../../../../runtime/http/pipeline/deadline.js';
import { compose, type Next } from '../../../../runtime/http/pipeline/compose.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';
import { stoppedClock } from '../../../support/clock.js';

const never: Next = () => new Promise(() => {});
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('deadlineStep', () => {
  it('passes a call without limits on as it is', async () => {
    const next = scripted(reply(200));
    const call = exchange();
    await compose([deadlineStep({ clock: stoppedClock() })], next)(call);
    expect(next.sent[0]).toBe(call.request);
  });

  it('ends the call when its time is over, with the last real error as the cause', async () => {
    const clock = stoppedClock();
    const lastError = new ConnectionError('reset', { method: 'GET', path: '/x', sent: 'maybe' });
    const call = exchange({}, { options: { timeoutMs: 500 }, attempts: 3, lastError });
    const outcome = failureOf(compose([deadlineStep({ clock })], never)(call));
    clock.wake();
    const error = await outcome;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 500, cause: lastError });
    expect((error as Error).message).toContain('Things.get did not finish within 500 ms');
    expect((error as Error).message).toContain('3 attempts');
  });

  it('covers the body of the reply', async () => {
    const clock = stoppedClock();
    const seen: AbortSignal[] = [];
    const next: Next = async ({ request }) => {
      if (request.signal) seen.push(request.signal);
      return {
        ...reply(200),
        text: () =>
          new Promise((_, reject) => request.signal?.addEventListener('abort', () => reject(request.signal?.reason))),
      };
    };
    const response = await compose([deadlineStep({ clock })], next)(exchange({}, { options: { timeoutMs: 500 } }));
    const outcome = failureOf(response.text());
    clock.wake();
    await turn();
    expect(seen[0]?.aborted).toBe(true);
    expect(await outcome).toBeInstanceOf(TimeoutError);
  });

  it('stops its clock at the headers of a streamed reply', async () => {
    const clock = stoppedClock();
    const call = exchange({}, { options: { timeoutMs: 500 }, streaming: true });
    const response = await compose([deadlineStep({ clock })], scripted(reply(200, 'data')))(call);
    await turn();
    expect(clock.sleeping).toBe(0);
    expect(await new Response(response.stream()).text()).toBe('data');
  });

  it('stops its clock when the call fails or the body was read', async () => {
    const clock = stoppedClock();
    const options = { timeoutMs: 500 };
    await failureOf(compose([deadlineStep({ clock })], scripted(new Error('x')))(exchange({}, { options })));
    const response = await compose([deadlineStep({ clock })], scripted(reply(200, 'a')))(exchange({}, { options }));
    await response.text();
    await turn();
    expect(clock.sleeping).toBe(0);
  });

  it('rejects at once when the signal aborts, even when nothing else listens to it', async () => {
    const controller = new AbortController();
    const send = compose([deadlineStep({ clock: systemClock })], never);
    const outcome = failureOf(send(exchange({}, { options: { signal: controller.signal } })));
    controller.abort(new Error('enough'));
    const error = await outcome;
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as Error).cause).toEqual(new Error('enough'));
  });

  it('sends nothing for a signal that is aborted already', async () => {
    const next = scripted(reply(200));
    const send = compose([deadlineStep({ clock: systemClock })], next);
    expect(await failureOf(send(exchange({}, { options: { signal: AbortSignal.abort() } })))).toBeInstanceOf(
      AbortedError,
    );
    expect(next.sent.length).toBe(0);
  });

  it('drops a reply that comes after the abort', async () => {
    const controller = new AbortController();
    const late = reply(200);
    let answer: (response: typeof late) => void = () => {};
    const send = compose([deadlineStep({ clock: systemClock })], () => new Promise((resolve) => (answer = resolve)));
    const outcome = failureOf(send(exchange({}, { options: { signal: controller.signal } })));
    controller.abort();
    answer(late);
    await outcome;
    await turn();
    expect(late.discarded).toBe(true);
  });

  it.each([undefined, 60_000])('leaves no listener on the signal (timeoutMs %s)', async (timeoutMs) => {
    const { signal } = new AbortController();
    const options = { signal, timeoutMs };
    const send = compose([deadlineStep({ clock: systemClock })], scripted(reply(200, 'a')));
    await (await send(exchange({}, { options }))).text();
    const streamed = await send(exchange({}, { options, streaming: true }));
    await streamed.stream().cancel();
    (await send(exchange({}, { options }))).discard();
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });

  it('says nothing of leaks when one signal serves many calls at once', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error): void => void warnings.push(warning);
    process.on('warning', listen);
    const controller = new AbortController();
    const send = compose([deadlineStep({ clock: systemClock })], never);
    const calls = Array.from({ length: 50 }, () =>
      failureOf(send(exchange({}, { options: { signal: controller.signal } }))),
    );
    await turn();
    controller.abort();
    await Promise.all(calls);
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });

  it('takes a limit beyond all timers for none', async () => {
    const clock = stoppedClock();
    const send = compose([deadlineStep({ clock })], scripted(reply(200)));
    await send(exchange({}, { options: { timeoutMs: Number.MAX_SAFE_INTEGER } }));
    expect(clock.sleeping).toBe(0);
  });
});
