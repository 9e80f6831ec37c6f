import { joinBytes } from '../../../base/bytes.js';
import type { HttpHeaders, HttpRequest, HttpResponse } from '../../../base/message.js';
import { bodyUsedError, connectionError } from '../connection-failure.js';
import type { FetchExchange } from './fetch-exchange.js';

/** A response of `fetch`, read chunk by chunk so that a stalled body is noticed. */
export class FetchResponse implements HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly url: string;
  readonly #exchange: FetchExchange;
  readonly #response: Response;
  readonly #request: HttpRequest;
  #isUsed = false;

  constructor(exchange: FetchExchange, response: Response, request: HttpRequest) {
    this.#exchange = exchange;
    this.#response = response;
    this.#request = request;
    this.status = response.status;
    this.headers = headersOf(response, request);
    this.url = response.url || request.url;
  }

  async bytes(): Promise<Uint8Array> {
    const reader = this.#reader();
    const chunks: Uint8Array[] = [];
    for (;;) {
      const { done, value } = await this.#read(reader);
      if (done) return joinBytes(chunks);
      chunks.push(value);
    }
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  stream(): ReadableStream<Uint8Array> {
    const reader = this.#reader();
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
      const { done, value } = await this.#read(reader);
      this.#exchange.rest();
      if (done) controller.close();
      else controller.enqueue(value);
    };
    const cancel = async (reason: unknown): Promise<void> => {
      await reader?.cancel(reason);
      this.#exchange.cancel();
    };
    return new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
  }

  discard(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    void this.#response.body?.cancel().catch(() => {});
    this.#exchange.cancel();
  }

  #reader(): ReadableStreamDefaultReader<Uint8Array> | undefined {
    if (this.#isUsed) throw bodyUsedError(this.#request);
    this.#isUsed = true;
    return this.#response.body?.getReader();
  }

  async #read(
    reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  ): Promise<ReadableStreamReadResult<Uint8Array>> {
    const exchange = this.#exchange;
    exchange.expect('reading the response');
    try {
      const result = await exchange.race(reader?.read() ?? Promise.resolve({ done: true, value: undefined } as const));
      if (result.done) exchange.finish();
      return result;
    } catch (error) {
      const failure = connectionError(error, { request: this.#request, phase: 'reading the response' });
      throw exchange.fail(failure);
    }
  }
}

function headersOf(response: Response, { method }: HttpRequest): HttpHeaders {
  const headers: HttpHeaders = {};
  response.headers.forEach((value, name) => {
    const earlier = headers[name];
    headers[name] = earlier === undefined ? value : `${earlier}, ${value}`;
  });
  if (headers['content-encoding'] === undefined || method === 'HEAD') return headers;
  // They describe the bytes on the wire, which nobody gets to see.
  delete headers['content-encoding'];
  delete headers['content-length'];
  return headers;
}
