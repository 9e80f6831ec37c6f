import { ConnectionError, TimeoutError } from '../../../runtime/errors/index.js';

/** A stream that can be opened again at any byte. */
export interface Recoverable {
  readonly first: ReadableStream<Uint8Array>;
  /** Bytes that there are in all. */
  readonly size: number;
  /** Opens the stream at a byte. */
  reopen(start: number): Promise<ReadableStream<Uint8Array>>;
}

/**
 * The stream, opened again where it broke. A connection that breaks twice without a byte in between ends it with the
 * error of the first time. Reads one chunk only when one is asked for, so back-pressure stays.
 */
export function recoveringStream(recoverable: Recoverable): ReadableStream<Uint8Array> {
  const source = new RecoveringSource(recoverable);
  return new ReadableStream<Uint8Array>(
    { pull: (controller) => source.pull(controller), cancel: (reason) => source.cancel(reason) },
    { highWaterMark: 0 },
  );
}

class RecoveringSource {
  readonly #recoverable: Recoverable;
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #offset = 0;
  #mayRecover = true;
  #isCancelled = false;

  constructor(recoverable: Recoverable) {
    this.#recoverable = recoverable;
    this.#reader = recoverable.first.getReader();
  }

  async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (;;) {
      try {
        const { done, value } = await this.#reader.read();
        if (!done) return this.#give(controller, value);
        if (this.#offset >= this.#recoverable.size) return controller.close();
        await this.#recover(endedEarly(this.#offset, this.#recoverable.size));
      } catch (error) {
        await this.#recover(error);
      }
      if (this.#isCancelled) return;
    }
  }

  async cancel(reason: unknown): Promise<void> {
    this.#isCancelled = true;
    await this.#reader.cancel(reason);
  }

  #give(controller: ReadableStreamDefaultController<Uint8Array>, chunk: Uint8Array): void {
    this.#offset += chunk.length;
    this.#mayRecover = true;
    controller.enqueue(chunk);
  }

  async #recover(error: unknown): Promise<void> {
    if (!isBreak(error) || !this.#mayRecover || this.#isCancelled) throw error;
    this.#mayRecover = false;
    const stream = await this.#reopen(error);
    this.#reader = stream.getReader();
    if (this.#isCancelled) await this.#reader.cancel();
  }

  async #reopen(error: unknown): Promise<ReadableStream<Uint8Array>> {
    try {
      return await this.#recoverable.reopen(this.#offset);
    } catch (next) {
      throw isBreak(next) ? error : next;
    }
  }
}

/** Whether an error means that a connection broke, and not that someone wanted it to end. */
export function isBreak(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** The error for a body that is shorter than announced. */
export function endedEarly(received: number, size: number): ConnectionError {
  const message = `the connection was closed after ${received} of ${size} bytes`;
  return new ConnectionError(message, { method: 'GET', path: '', sent: 'maybe', code: 'ECONNRESET' });
}
