import type { ExecuteStatementRequest, StatementResponse } from '../../../generated/sql/types.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { AbortedError, DatabricksError, TimeoutError } from '../../../runtime/errors/index.js';
import { follow } from '../../../runtime/base/signals.js';
import { abortAfter } from '../../../runtime/base/timed-signal.js';
import type { SqlOptions } from '../types/sql-options.js';
import type { SqlRun } from '../types/sql-run.js';
import type { SqlColumn, SqlManifest } from '../types/sql-result.js';
import { durationText } from '../../../runtime/base/duration.js';
import { checkedTimeout } from '../../../runtime/waiting/poll-until.js';
import { executeStatement } from './execute-statement.js';
import { loadArrow } from '../arrow/load-arrow.js';
import { openResult, type StatementResult } from './open-result.js';
import { ResultRows } from './result-rows.js';
import { isTooLargeInline, statementFailure } from './statement-failure.js';
import { mayRunAgain, statementRequest } from './statement-request.js';

/** One statement on its way, and then its result. It starts with the construction. */
export class StatementRun implements SqlRun {
  readonly #api: ApiClient;
  readonly #text: string;
  readonly #options: SqlOptions;
  readonly #stop = new AbortController();
  readonly #result: Promise<StatementResult>;
  readonly #firstId: Promise<void>;
  #id = '';
  #cancelled: Promise<void> = Promise.resolve();

  constructor(api: ApiClient, text: string, options: SqlOptions) {
    this.#api = api;
    this.#text = text;
    this.#options = options;
    let onFirstId = ignore;
    const firstId = new Promise<void>((resolve) => (onFirstId = resolve));
    this.#result = this.#run(() => onFirstId());
    // A statement that could not be sent has no id.
    this.#firstId = Promise.race([firstId, this.#result.then(ignore)]);
    this.#firstId.catch(ignore);
  }

  async statementId(): Promise<string> {
    await this.#firstId;
    return this.#id;
  }

  async columns(): Promise<readonly SqlColumn[]> {
    return (await this.#result).columns.map(({ name, key, type }) => ({ name, key, type }));
  }

  async manifest(): Promise<SqlManifest> {
    return (await this.#result).manifest;
  }

  rows(): AsyncIterator<unknown, undefined> {
    return new ResultRows(this.#result, [this.#stop.signal, this.#options.signal]);
  }

  async cancel(): Promise<void> {
    this.#stop.abort(new AbortedError('the SQL statement was cancelled by cancel()'));
    await this.#result.catch(ignore);
    await this.#cancelled;
  }

  async #run(onFirstId: () => void): Promise<StatementResult> {
    const release = this.#watchLimits();
    try {
      const arrow = this.#options.format === 'ARROW_STREAM' ? await loadArrow() : undefined;
      const request = statementRequest(this.#text, this.#options, this.#api.config.values.warehouseId);
      const prefetch = prefetchOf(this.#options);
      const reply = await this.#execute(request, onFirstId);
      if (!hasResult(reply)) throw statementFailure(reply);
      return openResult({ api: this.#api, reply, prefetch, arrow });
    } finally {
      release();
    }
  }

  async #execute(request: ExecuteStatementRequest, onFirstId: () => void): Promise<StatementResponse> {
    const execution = {
      api: this.#api,
      signal: this.#stop.signal,
      onId: (id: string) => {
        this.#id = id;
        onFirstId();
      },
      onCancel: (attempt: Promise<void>) => {
        this.#cancelled = attempt;
        attempt.catch(ignore);
      },
    };
    const reply = await executeStatement({ ...execution, request });
    if (!isTooLargeInline(reply) || !mayRunAgain(this.#text, this.#options)) return reply;
    return executeStatement({ ...execution, request: { ...request, disposition: 'EXTERNAL_LINKS' } });
  }

  /** Stops the statement with the caller's signal and after `timeoutMs`; the result ends the watch. */
  #watchLimits(): () => void {
    const { signal } = this.#options;
    const timeoutMs = checkedTimeout('sql', this.#options.timeoutMs ?? Infinity);
    const { clock } = this.#api.config;
    const stopTimer = abortAfter(this.#stop, { clock, ms: timeoutMs, reason: timeoutError });
    const unfollow = follow(signal, this.#stop);
    return () => {
      stopTimer();
      unfollow();
    };
  }
}

/** The rows may have come with the reply although the server keeps the result no longer. */
function hasResult({ status, result = {} }: StatementResponse): boolean {
  if (status?.state === 'CLOSED') return result.data_array !== undefined || result.external_links !== undefined;
  return status?.state === 'SUCCEEDED';
}

function prefetchOf({ prefetch = 4 }: SqlOptions): number {
  if (Number.isSafeInteger(prefetch) && prefetch >= 1) return prefetch;
  throw new DatabricksError(`sql: prefetch must be a whole number from 1 on, got ${String(prefetch)}`);
}

function timeoutError(timeoutMs: number): TimeoutError {
  const text = `the SQL statement did not end within ${durationText(timeoutMs)} (timeoutMs) and was cancelled`;
  return new TimeoutError(text, { timeoutMs, path: '/api/2.0/sql/statements' });
}

function ignore(): void {
  // Whoever waits for the same promise gets the failure.
}
