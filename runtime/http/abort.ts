import type { EventEmitter } from 'node:events';
import { AbortedError, DatabricksError } from '../errors/index.js';
import { builtin } from '../platform.js';

type EventsModule = { setMaxListeners: typeof EventEmitter.setMaxListeners };

/**
 * The error that an aborted signal stands for: a reason of our own (a passed deadline) as it is,
 * any other as the `cause` of an `AbortedError`.
 *
 * @param what what was going on, such as `GET /api/2.1/clusters/get`
 */
export function abortError(signal: AbortSignal, what: string): DatabricksError {
  const reason: unknown = signal.reason;
  if (reason instanceof DatabricksError) return reason;
  return new AbortedError(`${what} was cancelled by its signal`, { cause: reason });
}

/** Calls back once when the signal aborts; the result removes the listener. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  raiseListenerLimit(signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}

/**
 * The promise, unless the signal aborts first. What arrives too late goes to `drop`.
 * So a call ends at once even when something that it waits for knows no signals.
 */
export function abortable<T>(
  signal: AbortSignal,
  what: string,
  start: () => Promise<T>,
  drop: (late: T) => void = () => {},
): Promise<T> {
  if (signal.aborted) return Promise.reject(abortError(signal, what));
  return new Promise((resolve, reject) => {
    let aborted = false;
    const stop = onAbort(signal, () => {
      aborted = true;
      reject(abortError(signal, what));
    });
    start().then(
      (value) => {
        stop();
        if (aborted) drop(value);
        else resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** Node warns of a leak at the eleventh listener, but one signal for a hundred parallel calls is none. */
function raiseListenerLimit(signal: AbortSignal): void {
  builtin<EventsModule>('node:events')?.setMaxListeners(0, signal);
}
