import { AbortedError } from '../../runtime/errors/index.js';
import { toArray, type ToArrayOptions } from '../../runtime/paging/to-array.js';
import type { SqlColumn, SqlManifest } from './types/sql-result.js';
import type { SqlRun } from './types/sql-run.js';
import type { SqlRow } from './types/sql-value.js';

/**
 * A SQL statement and its result. Nothing is sent before the first row, {@link columns}, {@link statementId} or
 * {@link manifest} is asked for. The statement runs once; a second iteration reads the same result again, which the
 * server keeps for an hour.
 *
 * ```ts
 * const query = w.sql<{ city: string; trips: number }>('SELECT city, trips FROM t WHERE month = :month', {
 *   warehouse_id,
 *   parameters: { month: 3 },
 * });
 * for await (const row of query) console.log(row.city, row.trips);
 * ```
 */
export class SqlQuery<Row = SqlRow> implements AsyncIterable<Row> {
  readonly #open: () => Promise<SqlRun>;
  #run: Promise<SqlRun> | undefined;

  /** Queries are made by `w.sql()` and `runSql()`. */
  constructor(open: () => Promise<SqlRun>) {
    this.#open = open;
  }

  /** The columns of the result, once the statement has ended. */
  get columns(): Promise<readonly SqlColumn[]> {
    return quiet(this.#running().then((run) => run.columns()));
  }

  /** The id of the statement, once the server has it. */
  get statementId(): Promise<string> {
    return quiet(this.#running().then((run) => run.statementId()));
  }

  /** Number of rows, and whether the result was cut short, once the statement has ended. */
  get manifest(): Promise<SqlManifest> {
    return quiet(this.#running().then((run) => run.manifest()));
  }

  /** Runs the statement, unless it runs or ran already, and iterates over its rows. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Row, undefined> {
    return new LazyRows<Row>(() => this.#running());
  }

  /** Reads the rows into an array, at most `limit` of them. For a statement without a result, runs it. */
  async toArray(options: ToArrayOptions = {}): Promise<Row[]> {
    const rows = await toArray(this, options);
    if (options.limit === 0) await this.columns;
    return rows;
  }

  /** Stops the statement on the server. Whoever waits for its rows gets an `AbortedError`. */
  async cancel(): Promise<void> {
    if (this.#run !== undefined) return (await this.#run).cancel();
    this.#run = quiet(Promise.reject(new AbortedError('the statement was cancelled before it was sent')));
  }

  #running(): Promise<SqlRun> {
    return (this.#run ??= quiet(this.#open()));
  }
}

/** The rows of a query that may not have been sent yet. */
class LazyRows<Row> implements AsyncIterableIterator<Row, undefined> {
  readonly #running: () => Promise<SqlRun>;
  #opened: Promise<AsyncIterator<Row, undefined>> | undefined;
  #rows: AsyncIterator<Row, undefined> | undefined;

  constructor(running: () => Promise<SqlRun>) {
    this.#running = running;
  }

  next(): Promise<IteratorResult<Row, undefined>> {
    return this.#rows === undefined ? quiet(this.#open().then((rows) => rows.next())) : this.#rows.next();
  }

  async return(): Promise<IteratorResult<Row, undefined>> {
    if (this.#opened === undefined) this.#opened = quiet(Promise.resolve(NOTHING));
    await (await this.#opened.catch(() => NOTHING)).return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #open(): Promise<AsyncIterator<Row, undefined>> {
    return (this.#opened ??= quiet(
      this.#running().then((run) => {
        // The one place where a row becomes what the caller says it is.
        this.#rows = run.rows() as AsyncIterator<Row, undefined>;
        return this.#rows;
      }),
    ));
  }
}

const NOTHING: AsyncIterator<never, undefined> = { next: () => Promise.resolve({ done: true, value: undefined }) };

/** Keeps a failure that nobody waits for from ending the process; whoever waits for it still gets it. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
