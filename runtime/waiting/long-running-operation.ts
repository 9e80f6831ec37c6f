import { systemClock, type Clock, type Random } from '../base/clock.js';
import { durationText } from '../base/duration.js';
import { textAt, valueAt } from '../base/fields.js';
import { DatabricksError, WaitError } from '../errors/index.js';
import type { CallOptions } from '../http/call-options.js';
import { operationError } from './operation-error.js';
import { pollUntil, type WaitOptions } from './poll-until.js';
import { lastPollText } from './watched.js';

/** What a long-running operation is made of. */
export interface OperationSource {
  /** `Service.method` that started it, for messages. */
  readonly id: string;
  /** The reply of that call. */
  readonly reply: unknown;
  /** Whether it ends with a result; one that deletes something does not. */
  readonly hasResult: boolean;
  /** Fetches the operation of that name. */
  readonly poll: (name: string, options: CallOptions) => Promise<unknown>;
  /** Asks the service to stop it; absent where the service cannot. */
  readonly cancel?: ((name: string, options: CallOptions) => Promise<unknown>) | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Default: `Math.random`. */
  readonly random?: Random | undefined;
}

/** A long-running operation as a reply describes it. */
interface OperationReply {
  /** Name that the service gave it; it is polled by this name. */
  readonly name: string | undefined;
  readonly done: boolean;
  readonly metadata: unknown;
  /** The result, once there is one. */
  readonly response: unknown;
  /** `{ error_code, message, details }`, when it failed. */
  readonly error: object | undefined;
}

/**
 * Work that goes on at the service after the call that started it has returned.
 *
 * ```ts
 * const operation = await w.postgres.createBranch({ parent: 'projects/p', branch_id: 'b', branch });
 * const branch = await operation.wait({ timeoutMs: 10 * 60_000 });
 * ```
 */
export class LongRunningOperation<Result = unknown, Metadata = unknown> {
  readonly #source: OperationSource;
  #latest: OperationReply;

  /** Operations are made by services: `w.postgres.createBranch()`. */
  constructor(source: OperationSource) {
    this.#source = source;
    this.#latest = operationReply(source.id, source.reply);
  }

  /** Name that the service gave the operation, such as `projects/p/operations/o`; empty if it gave none. */
  get name(): string {
    return this.#latest.name ?? '';
  }

  /** What the service last said about the progress; nothing is fetched. */
  metadata(): Metadata | undefined {
    // The document says what the metadata of this operation is; the reply carries any JSON.
    return this.#latest.metadata as Metadata | undefined;
  }

  /** Whether it has ended, well or not. Fetches its state, unless the end is known already. */
  async done(options: CallOptions = {}): Promise<boolean> {
    return this.#latest.done || (await this.#refresh(options)).done;
  }

  /**
   * Polls until it has ended, and resolves to its result: `undefined` where it has none, as after a delete.
   * No time limit by default. Rejects with the `ApiError` class of its error code when it failed, with `WaitError`
   * after `timeoutMs`, and with `AbortedError`. `onProgress` gets the metadata.
   */
  async wait(options: WaitOptions<Metadata | undefined> = {}): Promise<Result> {
    const { onProgress, ...limits } = options;
    if (!this.#latest.done) await this.#pollUntilDone({ ...limits, onProgress: () => onProgress?.(this.metadata()) });
    return this.#result();
  }

  /** Asks the service to stop it. Rejects where the service cannot; `wait()` tells how it ended. */
  async cancel(options: CallOptions = {}): Promise<void> {
    const { id, cancel } = this.#source;
    if (cancel === undefined) {
      throw new DatabricksError(`${id}: the service cannot cancel this operation; it goes on until it is done`);
    }
    await cancel(this.#pollName(), options);
  }

  async #pollUntilDone(options: WaitOptions<OperationReply>): Promise<void> {
    const { id, clock = systemClock, random = Math.random } = this.#source;
    let polls = 0;
    const poll = async (calls: CallOptions): Promise<OperationReply> => {
      const latest = await this.#refresh(calls);
      polls += 1;
      return latest;
    };
    const isOver = (latest: OperationReply): boolean => latest.done;
    const delayMs = (n: number): number => operationDelayMs(n, random);
    const timedOut = (timeoutMs: number, cause?: unknown): WaitError => this.#timedOut({ timeoutMs, polls, cause });
    await pollUntil({ id, clock, poll, isOver, delayMs, timedOut }, options);
  }

  /** A reply that was overtaken by the final one does not replace it. */
  async #refresh(options: CallOptions): Promise<OperationReply> {
    const { id, poll } = this.#source;
    const reply = operationReply(id, await poll(this.#pollName(), options));
    if (!this.#latest.done) this.#latest = { ...reply, name: reply.name ?? this.#latest.name };
    return this.#latest;
  }

  #pollName(): string {
    if (this.#latest.name !== undefined) return this.#latest.name;
    throw new DatabricksError(`${this.#source.id}: the reply has no operation name, so it cannot be asked for again`);
  }

  #result(): Result {
    const { id, hasResult } = this.#source;
    const { error, response } = this.#latest;
    if (error !== undefined) throw operationError({ id, name: this.name }, error);
    if (hasResult && response === undefined) {
      throw new DatabricksError(`${id}: operation '${this.name}' completed without a response`);
    }
    // The one place where the untyped result becomes what the document says it is.
    return (hasResult ? response : undefined) as Result;
  }

  #timedOut({ timeoutMs, polls, cause }: { timeoutMs: number; polls: number; cause: unknown }): WaitError {
    const text =
      `${this.#source.id}: timed out after ${durationText(timeoutMs)}, operation '${this.name}' is still in progress ` +
      `(${polls} polls)${lastPollText(cause)}. It was not stopped: wait for it again, or give a larger timeoutMs.`;
    return new WaitError(text, {
      lastResponse: this.#latest,
      statesSeen: new Map([['IN_PROGRESS', polls]]),
      timedOut: true,
      cause,
    });
  }
}

/** Reads the reply of a call that started or polled an operation. Throws when it is not an object. */
function operationReply(id: string, reply: unknown): OperationReply {
  if (reply === null || typeof reply !== 'object' || Array.isArray(reply)) {
    throw new DatabricksError(`${id}: expected an operation with a name, got a reply of type ${typeof reply}`);
  }
  const error = valueAt(reply, ['error']);
  return {
    name: textAt(reply, ['name']),
    done: valueAt(reply, ['done']) === true,
    metadata: valueAt(reply, ['metadata']) ?? undefined,
    response: valueAt(reply, ['response']) ?? undefined,
    error: typeof error === 'object' && error !== null ? error : undefined,
  };
}

/**
 * Time before the poll after poll `n` (from 1): anything up to 1 s, 2 s, 4 s … 60 s, so that many clients spread out,
 * but half a second at least.
 */
export function operationDelayMs(n: number, random: Random): number {
  const ceiling = Math.min(1_000 * 2 ** (n - 1), 60_000);
  return Math.max(random() * ceiling, 500);
}
