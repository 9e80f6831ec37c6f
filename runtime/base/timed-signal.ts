import { onAbort } from './signals.js';

/** A signal that also aborts after a time. */
export interface TimedSignal {
  readonly signal: AbortSignal;
  /** True when the time ran out, false when the parent aborted or nothing happened. */
  timedOut(): boolean;
  /** Clears the timer and lets go of the parent. Always call it. */
  release(): void;
}

/**
 * Derives a signal that aborts with its parent or after `ms` milliseconds. Its timer never keeps the process alive.
 *
 * @param reason - what it aborts with when the time is over
 */
export function timedSignal(
  parent: AbortSignal | undefined,
  ms: number,
  reason: () => unknown = () => new DOMException(`no complete answer within ${ms} ms`, 'TimeoutError'),
): TimedSignal {
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort(reason());
  }, ms);
  unref(timer);
  const stopListening = parent ? follow(parent, controller) : undefined;
  return {
    signal: controller.signal,
    timedOut: () => expired,
    release: () => {
      clearTimeout(timer);
      stopListening?.();
    },
  };
}

function follow(parent: AbortSignal, controller: AbortController): (() => void) | undefined {
  if (!parent.aborted) return onAbort(parent, () => controller.abort(parent.reason));
  controller.abort(parent.reason);
  return undefined;
}

/** Timers are objects with `unref` in Node, Bun and Deno, and plain numbers in browsers. */
function unref(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}
