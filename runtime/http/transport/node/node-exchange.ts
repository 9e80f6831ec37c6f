import type { ClientRequest, IncomingMessage } from 'node:http';
import type { DatabricksError } from '../../../errors/index.js';
import { abortError } from '../../../errors/abort.js';
import { onAbort } from '../../../base/signals.js';
import type { HttpRequest, HttpResponse } from '../../../base/message.js';
import { connectionError, inactivityError, type Phase } from '../connection-failure.js';
import type { InactivityWatch, Watched } from './inactivity.js';
import { NodeResponse } from './node-response.js';
import type { NodeRoutes } from './node-routes.js';
import { isSentAtOnce, NodeUpload } from './node-upload.js';

/** What a {@link NodeExchange} is made of. */
export interface NodeExchangeOptions {
  readonly request: HttpRequest;
  readonly client: ClientRequest;
  /** What is known of the connections. */
  readonly routes: Pick<NodeRoutes, 'opening' | 'kept'>;
  readonly isSecure: boolean;
  /** Absent when the request may take any time. */
  readonly watch: InactivityWatch | undefined;
  resolve(response: HttpResponse): void;
  reject(error: DatabricksError): void;
}

/**
 * One request on the wire, from the first byte out to the last byte in.
 * All ways to fail meet in {@link NodeExchange.fail}: it settles every promise, removes every listener and frees the socket.
 */
export class NodeExchange implements Watched {
  seen = 0;
  idleLooks = 0;
  place = -1;
  readonly #options: NodeExchangeOptions;
  #upload: NodeUpload | undefined;
  #message: IncomingMessage | undefined;
  #failure: DatabricksError | undefined;
  #isOver = false;
  #onFailure: ((error: DatabricksError) => void) | undefined;
  #unlink: (() => void) | undefined;

  constructor(options: NodeExchangeOptions) {
    this.#options = options;
  }

  /** Sends the request. */
  start(): void {
    const { client, request, watch } = this.#options;
    const { signal, body } = request;
    client.on('response', (message) => this.#onResponse(message));
    client.on('error', (error) => this.#onError(error));
    if (signal !== undefined) this.#unlink = onAbort(signal, () => this.fail(abortError(signal, this.#name())));
    watch?.add(this);
    if (request.background) letProcessEnd(client);
    if (isSentAtOnce(body)) client.end(body);
    else this.#startUpload(body);
  }

  /** Why the exchange failed, if it did. */
  get failure(): DatabricksError | undefined {
    return this.#failure;
  }

  /** Someone waits for the body: from now on silence is the server's. */
  expectBody(onFailure: (error: DatabricksError) => void): void {
    this.#onFailure = onFailure;
    if (this.#failure !== undefined) onFailure(this.#failure);
  }

  /** Nobody waits for the body for now. */
  pause(): void {
    this.#onFailure = undefined;
  }

  /** The body is complete. */
  finish(): void {
    const { client, request } = this.#options;
    // An early answer: what is left of the request interests nobody, and would keep the connection busy.
    if (this.#release() && request.body !== undefined && !client.writableFinished) client.destroy();
  }

  /** The body is not wanted: the connection is closed, since there is no other way to stop the server. */
  cancel(): void {
    if (this.#release()) this.#destroy();
  }

  /** Ends the exchange with an error, once. */
  fail(error: DatabricksError): void {
    if (!this.#release()) return;
    this.#failure = error;
    this.#options.reject(error);
    this.#onFailure?.(error);
    this.#destroy();
  }

  /** The error for a failure of the network at this moment. */
  networkError(error: unknown): DatabricksError {
    return connectionError(error, { request: this.#options.request, phase: this.#phase() });
  }

  progress(): number {
    const { socket } = this.#options.client;
    return socket ? socket.bytesRead + socket.bytesWritten : 0;
  }

  isPaused(): boolean {
    if (this.#message !== undefined) return this.#onFailure === undefined;
    // Without a socket it waits for its turn, or for a tunnel, which has a timeout of its own.
    return this.#upload?.isWaiting === true || !this.#options.client.socket;
  }

  onIdle(): void {
    const { request } = this.#options;
    this.fail(inactivityError(request.inactivityTimeoutMs ?? 0, { request, phase: this.#phase() }));
  }

  #startUpload(body: NonNullable<HttpRequest['body']>): void {
    const { client, request, routes, isSecure } = this.#options;
    const { opening } = routes;
    const announcedLength = request.headers['content-length'];
    const onError = (error: unknown): void => this.#onError(error);
    this.#upload = new NodeUpload({ client, body, announcedLength, opening, isSecure, onError });
    this.#upload.start();
  }

  #onError(error: unknown): void {
    if (!this.#isOver) this.fail(this.networkError(error));
  }

  #onResponse(message: IncomingMessage): void {
    this.#message = message;
    // Without this listener a connection that breaks before the body is read would end the process.
    message.on('error', (error) => this.#onError(error));
    const keepAlive = message.headers['keep-alive'];
    if (typeof keepAlive === 'string') this.#options.routes.kept.announce(message.socket, keepAlive);
    this.#options.resolve(new NodeResponse(this, message, this.#options.request));
  }

  /** Lets go of everything; `false` when that was done before. */
  #release(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#options.watch?.delete(this);
    this.#unlink?.();
    this.#upload?.cancel();
    return true;
  }

  #destroy(): void {
    this.#message?.destroy();
    this.#options.client.destroy();
  }

  #phase(): Phase {
    if (this.#message !== undefined) return 'reading the response';
    const { client, routes } = this.#options;
    if (!client.socket || routes.opening.has(client.socket)) return 'connecting';
    return client.writableFinished ? 'waiting for the response' : 'sending the request';
  }

  #name(): string {
    const { method, url } = this.#options.request;
    return `${method} ${new URL(url).pathname}`;
  }
}

/** While this request is open its socket does not keep the process alive; whoever gets the socket next starts as usual. */
function letProcessEnd(client: ClientRequest): void {
  client.once('socket', (socket) => {
    socket.unref();
    // Before the agent's own listener, which may hand the socket to a request that has been waiting for one.
    socket.prependOnceListener('free', () => socket.ref());
  });
}
