import { bodySource } from '../../../base/body.js';
import type { HttpBody } from '../../../base/message.js';
import type { FetchExchange } from './fetch-exchange.js';

/** A streamed body for `fetch`, which tells the exchange of its progress. */
export function watchedBody(
  body: Exclude<HttpBody, string | Uint8Array>,
  exchange: FetchExchange,
): ReadableStream<Uint8Array> {
  const source = bodySource(body);
  exchange.upload = source;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    // The caller's stream may take its time.
    exchange.rest();
    exchange.isBodyRead = true;
    const { done, value } = await source.next();
    exchange.expect(done ? 'waiting for the response' : 'sending the request');
    if (done) controller.close();
    else controller.enqueue(value);
  };
  const cancel = (reason: unknown): void => source.cancel(reason);
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
