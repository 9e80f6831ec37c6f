import { durationText } from '../base/duration.js';
import { textAt } from '../base/fields.js';
import { cleanText, DatabricksError, WaitError, type WaitErrorOptions } from '../errors/index.js';
import type { WaitStates } from '../wire/operation.js';

/** What the message of a wait says of a last poll that failed. */
export function lastPollText(cause: unknown): string {
  return cause instanceof DatabricksError ? `; the last poll failed: ${cause.name}: ${cause.message}` : '';
}

/** The state of a thing whose reply names none. */
const NO_STATE = '(none)';

/** What the polls of one wait have seen so far, and the errors that tell of it. */
export class Watched {
  state = NO_STATE;
  readonly #id: string;
  readonly #states: WaitStates;
  readonly #statesSeen = new Map<string, number>();
  #latest: unknown;

  constructor(id: string, states: WaitStates) {
    this.#id = id;
    this.#states = states;
  }

  /** Counts what a poll found, and gives it back. */
  see<Result>(latest: Result): Result {
    this.#latest = latest;
    this.state = textAt(latest, this.#states.state) ?? NO_STATE;
    this.#statesSeen.set(this.state, (this.#statesSeen.get(this.state) ?? 0) + 1);
    return latest;
  }

  /** The error of a failure state. */
  failed(): WaitError {
    const text = `${this.#id}: failed to reach ${this.#targets}, got ${this.#summary}`;
    return new WaitError(text, this.#facts({ timedOut: false }));
  }

  /** The error of a wait that lasted `timeoutMs`. */
  timedOut(timeoutMs: number, cause?: unknown): WaitError {
    const last = this.#statesSeen.size === 0 ? 'no poll has answered' : `last state ${this.#summary}`;
    const text =
      `${this.#id}: timed out after ${durationText(timeoutMs)} waiting for ${this.#targets}, ${last}${lastPollText(cause)}. ` +
      'It was not stopped: wait for it again, or give a larger timeoutMs.';
    return new WaitError(text, this.#facts({ timedOut: true, cause }));
  }

  get #targets(): string {
    return this.#states.success.join(' or ');
  }

  get #message(): string | undefined {
    const message = this.#states.message && textAt(this.#latest, this.#states.message);
    return message && cleanText(message);
  }

  /** `TERMINATED: <message> (states seen: PENDING ×3, TERMINATED ×1)` */
  get #summary(): string {
    const counts = [...this.#statesSeen].map(([state, count]) => `${state} ×${count}`).join(', ');
    const message = this.#message === undefined ? '' : `: ${this.#message}`;
    return `${this.state}${message} (states seen: ${counts})`;
  }

  #facts(end: Pick<WaitErrorOptions, 'timedOut' | 'cause'>): WaitErrorOptions {
    const statesSeen = this.#statesSeen;
    const state = statesSeen.size === 0 ? undefined : this.state;
    return { ...end, state, stateMessage: this.#message, lastResponse: this.#latest, statesSeen };
  }
}
