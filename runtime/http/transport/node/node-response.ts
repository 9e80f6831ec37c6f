import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { HttpHeaders, HttpRequest, HttpResponse } from '../../../base/message.js';
import { bodyUsedError } from '../connection-failure.js';
import { decodeBytes, decodeStream, isEncoded } from '../content-encoding.js';
import { nodeBuffer } from './node-buffer.js';

/** Bodies up to this many bytes are read to the end when they are dropped, to keep the connection. */
const DRAIN_LIMIT = 65_536;

/** What a response asks of the exchange that it belongs to. */
export interface BodyOwner {
  /** Why the exchange ended early, if it did. */
  readonly failure: unknown;
  /** The body is being read; `onFailure` is told when it breaks. */
  expectBody(onFailure: (error: unknown) => void): void;
  /** Nobody reads for a while, so that silence is no failure. */
  pause(): void;
  /** The body has been read to its end. */
  finish(): void;
  /** The body is not wanted. */
  cancel(): void;
  networkError(error: unknown): unknown;
}

/** A response of `node:http`. Its body stays in the socket until someone asks for it. */
export class NodeResponse implements HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly url: string;
  readonly #exchange: BodyOwner;
  readonly #message: IncomingMessage;
  readonly #request: HttpRequest;
  readonly #encoding: string | undefined;
  #isUsed = false;

  constructor(exchange: BodyOwner, message: IncomingMessage, request: HttpRequest) {
    this.#exchange = exchange;
    this.#message = message;
    this.#request = request;
    this.status = message.statusCode ?? 0;
    this.headers = headersOf(message);
    this.url = request.url;
    const encoding = this.headers['content-encoding'];
    if (!isEncoded(encoding) || request.method === 'HEAD') return;
    this.#encoding = encoding;
    // They describe the bytes on the wire, which nobody gets to see.
    delete this.headers['content-encoding'];
    delete this.headers['content-length'];
  }

  async bytes(): Promise<Uint8Array> {
    const { buffer, byteOffset, byteLength } = await this.#read();
    return new Uint8Array(buffer, byteOffset, byteLength);
  }

  text(): Promise<string> {
    return this.#read().then(textOf);
  }

  stream(): ReadableStream<Uint8Array> {
    this.#use();
    const encoding = this.#encoding;
    const source: Readable = encoding === undefined ? this.#message : decodeStream(encoding, this.#message);
    const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>(
      {
        pull: (controller) => this.#pull(chunks, controller),
        cancel: () => this.#exchange.cancel(),
      },
      // Nothing is read ahead: a slow reader slows the server down.
      { highWaterMark: 0 },
    );
  }

  discard(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    if (!this.#isShort()) return this.#exchange.cancel();
    this.#exchange.expectBody(() => {});
    this.#message.on('end', () => this.#exchange.finish());
    this.#message.resume();
  }

  #isShort(): boolean {
    if (this.#request.method === 'HEAD' || this.status === 204 || this.status === 304) return true;
    return Number(this.#message.headers['content-length'] ?? Infinity) <= DRAIN_LIMIT;
  }

  #read(): Promise<Buffer> {
    if (this.#isUsed) return Promise.reject(bodyUsedError(this.#request));
    this.#isUsed = true;
    const encoding = this.#encoding;
    if (encoding === undefined) return this.#collect();
    return this.#collect().then((body) =>
      decodeBytes(encoding, body).catch((error: unknown) => {
        throw this.#exchange.networkError(error);
      }),
    );
  }

  #collect(): Promise<Buffer> {
    const message = this.#message;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.#exchange.expectBody(reject);
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('end', () => {
        const [first] = chunks;
        this.#exchange.finish();
        resolve(chunks.length === 1 && first !== undefined ? first : nodeBuffer().concat(chunks));
      });
    });
  }

  async #pull(
    chunks: AsyncIterator<Uint8Array>,
    controller: ReadableStreamDefaultController<Uint8Array>,
  ): Promise<void> {
    const exchange = this.#exchange;
    let failed = false;
    exchange.expectBody((error) => {
      failed = true;
      controller.error(error);
    });
    try {
      const { done, value } = await chunks.next();
      if (failed) return;
      exchange.pause();
      if (!done) return controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      exchange.finish();
      controller.close();
    } catch (error) {
      if (!failed) controller.error(exchange.failure ?? exchange.networkError(error));
    }
  }

  #use(): void {
    if (this.#isUsed) throw bodyUsedError(this.#request);
    this.#isUsed = true;
  }
}

function headersOf(message: IncomingMessage): HttpHeaders {
  const { headers } = message;
  const cookies = headers['set-cookie'];
  // Node gives text for every other name.
  if (cookies === undefined) return headers as HttpHeaders;
  return { ...(headers as HttpHeaders), 'set-cookie': cookies.join(', ') };
}

/** Text without the byte order mark, as `fetch` gives it. */
function textOf(body: Buffer): string {
  const text = body.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
