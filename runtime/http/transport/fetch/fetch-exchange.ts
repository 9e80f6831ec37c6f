import { LONGEST_TIMER_MS } from '../../../base/clock.js';
import type { DatabricksError } from '../../../errors/index.js';
import { abortError } from '../../../errors/abort.js';
import { onAbort } from '../../../base/signals.js';
import type { BodySource } from '../../../base/body.js';
import type { HttpRequest } from '../../../base/message.js';
import { inactivityError, type Phase } from '../connection-failure.js';

/** One request over `fetch`: its signal, its inactivity timer, and the one error that it fails with. */
export class FetchExchange {
  phase: Phase = 'waiting for the response';
  /** A streamed body was asked for its first chunk. */
  isBodyRead = false;
  /** The streamed body, to let go of at the end: not every `fetch` does. */
  upload: BodySource | undefined;
  readonly #request: HttpRequest;
  readonly #controller: AbortController = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unlink: (() => void) | undefined;
  #failure: DatabricksError | undefined;
  #isOver = false;
  #onFailure: ((error: DatabricksError) => void) | undefined;

  constructor(request: HttpRequest) {
    this.#request = request;
    const { signal } = request;
    if (signal === undefined) return;
    const abort = (): void => void this.fail(abortError(signal, `${request.method} ${new URL(request.url).pathname}`));
    if (signal.aborted) abort();
    else this.#unlink = onAbort(signal, abort);
  }

  /** Aborts what `fetch` does. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The server is awaited from now on, for the inactivity timeout and `extraMs` more. */
  expect(phase: Phase, extraMs = 0): void {
    this.rest();
    this.phase = phase;
    const { inactivityTimeoutMs = 0 } = this.#request;
    const limit = inactivityTimeoutMs + extraMs;
    if (this.#isOver || inactivityTimeoutMs <= 0 || limit > LONGEST_TIMER_MS) return;
    this.#timer = setTimeout(() => this.fail(inactivityError(inactivityTimeoutMs, this.#failed())), limit);
  }

  /** The caller is awaited: silence is not the server's. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The promise, unless the exchange fails first, also when the `fetch` function knows no signals. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#onFailure = reject;
      promise.then(resolve, reject);
      if (this.#failure !== undefined) reject(this.#failure);
    });
  }

  /** Ends the exchange with an error; the first one counts, and is the result. */
  fail(error: DatabricksError): DatabricksError {
    if (this.#isOver) return this.#failure ?? error;
    this.#failure = error;
    this.finish();
    this.#onFailure?.(error);
    this.#controller.abort(error);
    return error;
  }

  /** The rest of the body is not wanted. Cancelling it is not enough for every `fetch` to close the connection. */
  cancel(): void {
    this.finish();
    this.#controller.abort();
  }

  /** The exchange is over: lets go of timer and signal. */
  finish(): void {
    this.#isOver = true;
    this.rest();
    this.#unlink?.();
    this.upload?.cancel();
  }

  #failed(): { request: HttpRequest; phase: Phase } {
    return { request: this.#request, phase: this.phase };
  }
}
