import { Flight } from './flight.js';

/**
 * Remembers a result; calls at the same time share one run, and a failure is forgotten.
 *
 * @param run - the work
 * @param whenAborted - the error of a caller whose own signal aborts
 */
export function memoised<T>(
  run: (signal: AbortSignal) => Promise<T>,
  whenAborted: (signal: AbortSignal) => unknown,
): (signal?: AbortSignal) => Promise<T> {
  let known: { readonly value: T } | undefined;
  let flight: Flight<T> | undefined;
  const start = (): Flight<T> => {
    const started: Flight<T> = new Flight(async (abort) => {
      try {
        const value = await run(abort);
        known = { value };
        return value;
      } finally {
        if (flight === started) flight = undefined;
      }
    }, whenAborted);
    return started;
  };
  return async (signal) => {
    if (known) return known.value;
    if (!flight || flight.abandoned) flight = start();
    return flight.join(signal);
  };
}
