import { AbortedError } from '../errors/aborted-error.js';
import { abortError, refuseAborted } from '../errors/abort.js';
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

/** A signal for one question to a server that signs people or programs in. */
export function questionSignal(parent: AbortSignal | undefined, ms: number): TimedSignal {
  return timedSignal(parent, ms, () => new AbortedError(`no complete answer within ${ms} ms`));
}
