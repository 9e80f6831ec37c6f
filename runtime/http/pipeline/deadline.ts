import { LONGEST_TIMER_MS, type Clock } from '../../base/clock.js';
import { TimeoutError } from '../../errors/index.js';
import { abortable } from '../../errors/abort.js';
import { timedSignal } from '../../base/timed-signal.js';
import type { HttpResponse } from '../../base/message.js';
import { refuseNoLimit } from '../call-options.js';
import type { CallContext, Exchange, Next, Step } from './compose.js';
import { onBodyEnd } from './response-end.js';

/**
 * Ends a call when its `timeoutMs` is over or its signal aborts, whatever it is waiting for:
 * credentials, the pause before a retry, the reply, or the body of the reply.
 * A streamed body is outside the time limit but still obeys the signal. Costs nothing for a call with neither.
 */
export function deadlineStep({ clock }: { readonly clock: Clock }): Step {
  return {
    name: 'deadline',
    send: (exchange, next) => {
      const signal = exchange.request.signal ?? exchange.call.options.signal;
      const { id, options } = exchange.call;
      const { timeoutMs } = options;
      refuseNoLimit(id, options);
      if (timeoutMs !== undefined && timeoutMs <= LONGEST_TIMER_MS)
        return withDeadline(clock, timeoutMs, exchange, next);
      if (signal === undefined) return next(exchange);
      return abortable(signal, id, () => next(withSignal(exchange, signal)), discard);
    },
  };
}

async function withDeadline(clock: Clock, timeoutMs: number, exchange: Exchange, next: Next): Promise<HttpResponse> {
  const { call, request } = exchange;
  const deadline = timedSignal(request.signal ?? call.options.signal, {
    clock,
    ms: timeoutMs,
    reason: (ms) => deadlineError(ms, call),
  });
  try {
    const send = (): Promise<HttpResponse> => next(withSignal(exchange, deadline.signal));
    const response = await abortable(deadline.signal, call.id, send, discard);
    if (call.streaming) deadline.stopTimer();
    return onBodyEnd(response, deadline.release);
  } catch (error) {
    deadline.release();
    throw error;
  }
}

function deadlineError(timeoutMs: number, call: CallContext): TimeoutError {
  const tries = call.attempts > 1 ? `, ${call.attempts} attempts` : '';
  const hint =
    call.lastError === undefined
      ? 'raise timeoutMs if this call may take longer'
      : 'see cause for why the attempts failed';
  const message = `${call.id} did not finish within ${timeoutMs} ms (timeoutMs of the call${tries}); ${hint}`;
  return new TimeoutError(message, { timeoutMs, path: call.path, sent: 'maybe', cause: call.lastError });
}

function withSignal(exchange: Exchange, signal: AbortSignal): Exchange {
  return exchange.request.signal === signal ? exchange : { ...exchange, request: { ...exchange.request, signal } };
}

function discard(response: HttpResponse): void {
  response.discard();
}
