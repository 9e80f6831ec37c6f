import type { EventEmitter } from 'node:events';
import type { Clock } from './clock.js';
import { builtin } from './platform.js';

type EventsModule = { setMaxListeners: typeof EventEmitter.setMaxListeners };

/** Calls back once when the signal aborts; the result removes the listener. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  raiseListenerLimit(signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}

/** Aborts a controller with a signal and for its reason; the result lets go of the signal. */
export function follow(signal: AbortSignal | undefined, controller: AbortController): () => void {
  if (signal === undefined) return () => {};
  if (!signal.aborted) return onAbort(signal, () => controller.abort(signal.reason));
  controller.abort(signal.reason);
  return () => {};
}

/** What {@link unlessAborted} does when the signal aborts first. */
export interface WhenAborted<T> {
  /** The error to reject with. */
  readonly error: (signal: AbortSignal) => unknown;
  /** Takes what arrives too late. */
  readonly drop?: ((late: T) => void) | undefined;
}

/**
 * The promise, unless the signal aborts first. So a call ends at once even when something that it waits for knows no
 * signals.
 */
export function unlessAborted<T>(
  signal: AbortSignal,
  start: () => Promise<T>,
  { error, drop }: WhenAborted<T>,
): Promise<T> {
  if (signal.aborted) return Promise.reject(error(signal));
  return new Promise((resolve, reject) => {
    let aborted = false;
    const stop = onAbort(signal, () => {
      aborted = true;
      reject(error(signal));
    });
    start().then(
      (value) => {
        stop();
        if (aborted) drop?.(value);
        else resolve(value);
      },
      (failure: unknown) => {
        stop();
        reject(failure);
      },
    );
  });
}

/** Sleeps; a signal that aborts ends it with an error of the caller's. */
export async function sleepUnlessAborted(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  error: (signal: AbortSignal) => unknown,
): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (failure) {
    throw signal?.aborted ? error(signal) : failure;
  }
}

/** Node warns of a leak at the eleventh listener, but one signal for a hundred parallel calls is none. */
function raiseListenerLimit(signal: AbortSignal): void {
  try {
    builtin<EventsModule>('node:events')?.setMaxListeners(0, signal);
  } catch {
    // Node refuses the signals of polyfills and of jsdom, which count no listeners.
  }
}
