import type { ClientRequest, IncomingMessage } from 'node:http';
import type { DatabricksError } from '../../errors/index.js';
import { abortError, onAbort } from '../abort.js';
import type { HttpRequest, HttpResponse } from '../message.js';
import { connectionError, inactivityError, type Phase } from './connection-failure.js';
import { NodeResponse } from './node-response.js';
import { NodeUpload } from './node-upload.js';

/** What a {@link NodeExchange} is made of. */
export interface NodeExchangeOptions {
  readonly request: HttpRequest;
  readonly client: ClientRequest;
  /** Sockets that are not connected yet. */
  readonly opening: WeakSet<object>;
  readonly isSecure: boolean;
  resolve(response: HttpResponse): void;
  reject(error: DatabricksError): void;
}

/**
 * One request on the wire, from the first byte out to the last byte in.
 * All ways to fail meet in {@link NodeExchange.fail}: it settles every promise, removes every listener and frees the socket.
 */
export class NodeExchange {
  readonly #options: NodeExchangeOptions;
  readonly #client: ClientRequest;
  readonly #upload: NodeUpload | undefined;
  #message: IncomingMessage | undefined;
  #failure: DatabricksError | undefined;
  #isOver = false;
  #onFailure: ((error: DatabricksError) => void) | undefined;
  #unlink: (() => void) | undefined;
  /** The timer ran out while the caller, not the server, was awaited. */
  #missedTimeout = false;

  constructor(options: NodeExchangeOptions) {
    const { client, request, opening, isSecure } = options;
    this.#options = options;
    this.#client = client;
    const body = request.body;
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return;
    const onError = (error: unknown): void => this.#failWith(error);
    this.#upload = new NodeUpload({ client, body, opening, isSecure, onError });
  }

  /** Sends the request. */
  start(): void {
    const { request } = this.#options;
    this.#client.on('response', (message) => this.#onResponse(message));
    this.#client.on('error', (error) => this.#failWith(error));
    if (request.inactivityTimeoutMs) this.#client.on('timeout', () => this.#onTimeout());
    const { signal } = request;
    if (signal !== undefined) this.#unlink = onAbort(signal, () => this.fail(abortError(signal, this.#name())));
    if (this.#upload === undefined) this.#client.end(request.body);
    else this.#upload.start();
  }

  /** Why the exchange failed, if it did. */
  get failure(): DatabricksError | undefined {
    return this.#failure;
  }

  /** Someone waits for the body: from now on silence is the server's. */
  expectBody(onFailure: (error: DatabricksError) => void): void {
    this.#onFailure = onFailure;
    if (this.#failure !== undefined) return onFailure(this.#failure);
    if (!this.#missedTimeout) return;
    this.#missedTimeout = false;
    this.#client.socket?.setTimeout(this.#options.request.inactivityTimeoutMs ?? 0);
  }

  /** Nobody waits for the body any more, or not now. */
  pause(): void {
    this.#onFailure = undefined;
  }

  /** The body is complete. */
  finish(): void {
    if (!this.#release()) return;
    // An early answer: what is left of the request interests nobody, and would keep the connection busy.
    if (this.#options.request.body !== undefined && !this.#client.writableFinished) this.#client.destroy();
  }

  /** The body is not wanted: the connection is closed, since there is no other way to stop the server. */
  cancel(): void {
    if (!this.#release()) return;
    this.#message?.destroy();
    this.#client.destroy();
  }

  /** Ends the exchange with an error, once. */
  fail(error: DatabricksError): void {
    if (!this.#release()) return;
    this.#failure = error;
    this.#options.reject(error);
    this.#onFailure?.(error);
    this.#message?.destroy();
    this.#client.destroy();
  }

  /** The error for a failure of the network at this moment. */
  networkError(error: unknown): DatabricksError {
    return connectionError(error, { request: this.#options.request, phase: this.#phase() });
  }

  #failWith(error: unknown): void {
    if (!this.#isOver) this.fail(this.networkError(error));
  }

  #onResponse(message: IncomingMessage): void {
    this.#message = message;
    // Without this listener a connection that breaks before the body is read would end the process.
    message.on('error', (error) => this.#failWith(error));
    this.#options.resolve(new NodeResponse(this, message, this.#options.request));
  }

  #onTimeout(): void {
    if (this.#isOver) return;
    const isCallersTurn =
      this.#message === undefined ? this.#upload?.isWaiting === true : this.#onFailure === undefined;
    if (isCallersTurn) {
      this.#missedTimeout = true;
      return;
    }
    const { request } = this.#options;
    this.fail(inactivityError(request.inactivityTimeoutMs ?? 0, { request, phase: this.#phase() }));
  }

  /** Lets go of everything; `false` when that was done before. */
  #release(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#unlink?.();
    this.#upload?.cancel();
    return true;
  }

  #phase(): Phase {
    if (this.#message !== undefined) return 'reading the response';
    const socket = this.#client.socket;
    if (!socket || this.#options.opening.has(socket)) return 'connecting';
    return this.#client.writableFinished ? 'waiting for the response' : 'sending the request';
  }

  #name(): string {
    const { method, url } = this.#options.request;
    return `${method} ${new URL(url).pathname}`;
  }
}
