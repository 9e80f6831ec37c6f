/** Options of a wait. */
export interface WaitOptions<Result> {
  /** Longest time to wait, in milliseconds by the wall clock; `Infinity` for no limit. */
  timeoutMs?: number | undefined;
  /** Ends the wait with `AbortedError` at once. What is being waited for goes on. */
  signal?: AbortSignal | undefined;
  /** Called with what every poll found, the last one included. A promise is awaited; what it throws ends the wait. */
  onProgress?: ((latest: Result) => unknown) | undefined;
}

/** Options of one poll; they fit the options of a call. */
export interface PollOptions {
  signal?: AbortSignal | undefined;
  /** Time limit of this poll, in milliseconds. */
  timeoutMs?: number | undefined;
}
