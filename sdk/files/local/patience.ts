import { pause } from '../../../runtime/errors/abort.js';
import { codeOf } from './local-fs.js';
import type { Clock } from '../../../runtime/base/clock.js';

/** Longest time until a pipe is tried again, in milliseconds. */
const LONGEST_PAUSE_MS = 20;

/** How long something may be waited for. */
export interface Patience {
  /** What is going on, for the error of a wait that is cancelled. */
  readonly what: string;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

/**
 * Tries again until an attempt has a result, each time a little later, or until the signal aborts. So no thread waits for a
 * pipe: those of the pool are few, and files, names of hosts and keys wait for them too.
 */
export async function patiently<T>(
  { what, clock, signal }: Patience,
  attempt: () => Promise<T | undefined>,
): Promise<T> {
  for (let ms = 1; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    const result = await attempt();
    if (result !== undefined) return result;
    await pause(clock, ms, signal, what);
  }
}

/** What work gives; `undefined` where it fails with a code that means: not yet. */
export async function unlessCode<T>(code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === code) return undefined;
    throw error;
  }
}
