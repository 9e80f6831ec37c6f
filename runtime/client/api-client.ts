import type { HttpResponse } from '../base/message.js';
import type { CallOptions, SentOptions } from '../http/call-options.js';
import type { Step } from '../http/pipeline/compose.js';
import { decodeReply } from '../wire/reply.js';
import type { PreparedRequest } from '../wire/request.js';
import { prepareUntyped, type ApiRequest } from '../wire/untyped-request.js';
import { Config } from './config.js';
import { hasDeleted } from './has-deleted.js';
import { connect, type Connection } from './connection.js';
import type { ClientOptions } from './client-options.js';

/**
 * The authenticated connection to one host: signs, sends, retries and reads.
 * Services stand on it, and `do` reaches whatever has no typed method.
 */
export class ApiClient {
  /** The configuration: attributes, credentials, transport. */
  readonly config: Config;
  #made: Connection | undefined;

  /** @param config - options, or a configuration to share with another client */
  constructor(config: Config | ClientOptions = {}) {
    this.config = config instanceof Config ? config : new Config(config);
  }

  /**
   * Sends a request that has no typed method, with authentication, retries and error mapping.
   *
   * @param request - method, path, and what goes into query, headers and body
   * @returns the JSON of the reply, an empty object where there is none, or what `response` asks for
   * @throws ApiError for a reply of status 400 and above
   *
   * @example
   * await w.apiClient.do({ method: 'GET', path: '/api/2.0/clusters/list', query: { page_size: 10 } })
   */
  async do(request: ApiRequest, options: CallOptions = {}): Promise<unknown> {
    const prepared = prepareUntyped(request);
    try {
      const response = await this.send(prepared, options);
      return await decodeReply({ response: request.response ?? 'json' }, prepared, response);
    } catch (error) {
      if (hasDeleted(error)) return {};
      throw error;
    }
  }

  /** Sends a prepared request through the pipeline; rejects with the error class of a failed reply. */
  async send(prepared: PreparedRequest, options: SentOptions = {}): Promise<HttpResponse> {
    // Some credentials bring the host with them.
    if (this.config.values.host === undefined) await this.config.credentials(options.signal);
    const { path, query } = prepared;
    const address = this.config.host + path;
    return this.#connection.send({ ...prepared, url: query === '' ? address : `${address}?${query}` }, options);
  }

  /** The steps of a call, outermost first, before the option `pipeline` changes them. */
  steps(): Step[] {
    return [...this.#connection.steps];
  }

  /** Frees idle connections. Not needed for a program to end. */
  async close(): Promise<void> {
    await this.config.close();
  }

  get #connection(): Connection {
    return (this.#made ??= connect(this.config, { sign: (request) => this.config.authenticate(request) }));
  }
}
