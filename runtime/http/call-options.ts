import { DatabricksError } from '../errors/index.js';

/** How often and how long one call is retried. */
export interface RetryOptions {
  /** Total time for all attempts of one call, in milliseconds. Default 300 000; `Infinity` for no limit. */
  timeoutMs?: number | undefined;
  /** Number of attempts, the first included. Default: unlimited within `timeoutMs`. */
  maxAttempts?: number | undefined;
}

/** What a response looked like, for {@link CallOptions.onResponse}. */
export interface ResponseSummary {
  readonly status: number;
  /** Response headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  /** Attempts made so far, this one included. */
  readonly attempts: number;
}

/** Options of a single call. Every generated method takes them last. */
export interface CallOptions {
  /** Cancels the call: rejects with `AbortedError` and frees the socket. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of the whole call, retries included, in milliseconds; of a list, the limit of each page.
   * Default: none beyond the retry budget.
   */
  timeoutMs?: number | undefined;
  /** Extra request headers; they win over the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** `false` for a single attempt; otherwise limits that replace the client's. */
  retry?: false | RetryOptions | undefined;
  /** Called with every response that the call received, failed attempts included. */
  onResponse?: ((response: ResponseSummary) => void) | undefined;
}

/** Options of a call as the SDK itself makes it. */
export interface SentOptions extends CallOptions {
  /** The part of the SDK that the call is for, as the User-Agent tells it: `long-running`. */
  readonly feature?: string | undefined;
}

/** What goes with every request of a method that sends several: all but the time limit, which they share. */
export function callOptionsOf(options: CallOptions): Required<Omit<CallOptions, 'timeoutMs'>> {
  const { signal, headers, retry, onResponse } = options;
  return { signal, headers, retry, onResponse };
}

/** Throws for a `timeoutMs` that is no number: `Infinity` says that there is no limit. */
export function refuseNoLimit(id: string, { timeoutMs }: CallOptions): void {
  if (!Number.isNaN(timeoutMs)) return;
  throw new DatabricksError(`${id}: timeoutMs must be a number of milliseconds or Infinity, got NaN`);
}
