import type { ClientRequest } from 'node:http';
import { bodySource, type BodySource } from '../../../base/body.js';
import type { HttpBody } from '../../../base/message.js';
import { nodeBuffer } from './node-buffer.js';

/** Text and bytes above this size are sent in pieces, because how far one big write has come cannot be seen. */
const PIECE = 262_144;

/** What a {@link NodeUpload} is made of. */
export interface NodeUploadOptions {
  readonly client: ClientRequest;
  readonly body: HttpBody;
  /** The `content-length` that the caller set, if any. */
  readonly announcedLength: string | undefined;
  /** Sockets that are not connected yet. */
  readonly opening: WeakSet<object>;
  readonly isSecure: boolean;
  onError(error: unknown): void;
}

/** Tells whether a body goes out in one write. */
export function isSentAtOnce(body: HttpBody | undefined): body is string | Uint8Array | undefined {
  return body === undefined || ((typeof body === 'string' || body instanceof Uint8Array) && body.length <= PIECE);
}

/** A request body that is sent chunk by chunk, as fast as the connection takes it. */
export class NodeUpload {
  readonly #options: NodeUploadOptions;
  #source: BodySource | undefined;
  #isCancelled = false;
  #isWaiting = false;

  constructor(options: NodeUploadOptions) {
    this.#options = options;
  }

  /** The caller's stream is asked for its next chunk: silence on the connection is not the server's. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Begins to read the body once there is a connection, so that a refused one leaves it untouched. */
  start(): void {
    const { client, opening, isSecure } = this.#options;
    client.flushHeaders();
    client.once('socket', (socket) => {
      if (opening.has(socket)) socket.once(isSecure ? 'secureConnect' : 'connect', () => void this.#run());
      else void this.#run();
    });
  }

  /** Lets go of the caller's stream. */
  cancel(): void {
    this.#isCancelled = true;
    if (this.#source !== undefined && !this.#options.client.writableEnded) this.#source.cancel();
  }

  async #run(): Promise<void> {
    if (this.#isCancelled) return;
    const { client, body, announcedLength, onError } = this.#options;
    try {
      this.#source = sourceOf(body);
      const sent = await this.#pump(this.#source);
      if (this.#isCancelled) return;
      requireLength(announcedLength, sent);
      client.end();
    } catch (error) {
      if (!this.#isCancelled) onError(bodyError(error));
    }
  }

  async #pump(source: BodySource): Promise<number> {
    const { client } = this.#options;
    for (let sent = 0; ;) {
      this.#isWaiting = true;
      const { done, value } = await source.next();
      this.#isWaiting = false;
      if (done || this.#isCancelled) return sent;
      sent += byteLength(value);
      if (!client.write(value)) await drained(client);
    }
  }
}

function sourceOf(body: HttpBody): BodySource {
  if (typeof body === 'string') return pieces(nodeBuffer().from(body));
  return body instanceof Uint8Array ? pieces(body) : bodySource(body);
}

function pieces(bytes: Uint8Array): BodySource {
  let start = 0;
  const next = (): Promise<IteratorResult<Uint8Array, unknown>> => {
    if (start >= bytes.length) return Promise.resolve({ done: true, value: undefined });
    const value = bytes.subarray(start, (start += PIECE));
    return Promise.resolve({ done: false, value });
  };
  return { next, cancel: () => {} };
}

/** Resolves when more can be written, or when nothing can any more. */
function drained(client: ClientRequest): Promise<void> {
  if (client.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      client.removeListener('drain', done);
      client.removeListener('close', done);
      resolve();
    };
    client.once('drain', done);
    client.once('close', done);
  });
}

/** Node's own streams may give text although the type asks for bytes. */
function byteLength(chunk: Uint8Array | string): number {
  return typeof chunk === 'string' ? new TextEncoder().encode(chunk).length : chunk.byteLength;
}

function requireLength(announced: string | undefined, sent: number): void {
  if (announced === undefined || Number(announced) === sent) return;
  throw new Error(`the request body has ${sent} bytes, but its content-length is ${announced}`);
}

function bodyError(error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return Object.assign(new Error(`the request body could not be read: ${reason}`, { cause: error }), {
    code: 'ERR_REQUEST_BODY',
  });
}
