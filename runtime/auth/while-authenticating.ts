import { AbortedError } from '../errors/aborted-error.js';
import { abortError, pause, refuseAborted } from '../errors/abort.js';
import { backgroundClock, type Clock } from '../base/clock.js';
import { timedSignal, type TimedSignal } from '../base/timed-signal.js';

const WHAT = 'authentication';

/** The error of a caller that no longer waits for a credential. */
export function authAborted(signal: AbortSignal): Error {
  return abortError(signal, WHAT);
}

/** Throws the abort error of a signal that is already aborted. */
export function refuseAbortedAuth(signal: AbortSignal | undefined): void {
  refuseAborted(signal, WHAT);
}

/** Sleeps between two questions. */
export function authPause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return pause(clock, ms, signal, WHAT);
}

/** A signal for one question to a server that signs people or programs in. Its timer does not keep the process alive. */
export function questionSignal(parent: AbortSignal | undefined, ms: number): TimedSignal {
  return timedSignal(parent, { clock: backgroundClock, ms, reason: tooSlow });
}

function tooSlow(ms: number): Error {
  return new AbortedError(`no complete answer within ${ms} ms`);
}
