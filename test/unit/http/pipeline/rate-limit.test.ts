import { describe, expect, it } from 'vitest';
import { AbortedError } from '../../../../runtime/errors/index.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { rateLimitStep, tokenBucket } from '../../../../runtime/http/pipeline/rate-limit.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';
import { stoppedClock, testClock } from '../../../support/clock.js';

describe('tokenBucket', () => {
  it('gives a burst at once and then one token after the other', () => {
    const bucket = tokenBucket(2, 0);
    expect([bucket.take(0), bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([0, 0, 500, 1_000]);
    expect(bucket.take(2_000)).toBe(0);
  });

  it('never holds more than one second of tokens', () => {
    const bucket = tokenBucket(2, 0);
    expect([bucket.take(60_000), bucket.take(60_000), bucket.take(60_000)]).toEqual([0, 0, 500]);
  });

  it('survives a clock that goes back', () => {
    const bucket = tokenBucket(1, 10_000);
    expect([bucket.take(10_000), bucket.take(0)]).toEqual([0, 1_000]);
  });

  it('takes rates below one a second', () => {
    const bucket = tokenBucket(0.5, 0);
    expect(bucket.take(0)).toBe(1_000);
  });
});

describe('rateLimitStep', () => {
  it('lets the burst through and makes the rest wait', async () => {
    const clock = testClock();
    const send = compose([rateLimitStep(15, clock)], scripted(reply(200)));
    for (let call = 0; call < 17; call += 1) await send(exchange());
    expect(clock.sleeps).toEqual([67, 67]);
  });

  it('ends the wait and returns the token when the signal aborts', async () => {
    const clock = stoppedClock();
    const next = scripted(reply(200));
    const send = compose([rateLimitStep(1, clock)], next);
    await send(exchange());
    const controller = new AbortController();
    const outcome = failureOf(send(exchange({ signal: controller.signal })));
    controller.abort();
    expect(await outcome).toBeInstanceOf(AbortedError);
    expect([next.sent.length, clock.sleeping]).toEqual([1, 0]);
  });
});
