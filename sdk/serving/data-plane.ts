import { operations } from '../../generated/serving/serving-endpoints.js';
import type { ServingEndpointDetailed } from '../../generated/serving/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { authorization } from '../../runtime/auth/tokens/authorization.js';
import type { CredentialsRequest } from '../../runtime/base/credentials-request.js';
import { isSecureUrl } from '../../runtime/base/secure-url.js';
import { Flight } from '../../runtime/base/flight.js';
import { startDeadline } from '../../runtime/base/deadline.js';
import { timedSignal } from '../../runtime/base/timed-signal.js';
import { TokenCache } from '../../runtime/auth/tokens/token-cache.js';
import { call } from '../../runtime/client/call.js';
import { connect, type Connection } from '../../runtime/client/connection.js';
import type { Clock } from '../../runtime/base/clock.js';
import { abortError } from '../../runtime/errors/abort.js';
import { ApiError, ConnectionError, DatabricksError, TimeoutError } from '../../runtime/errors/index.js';
import type { HttpHeaders, HttpResponse } from '../../runtime/base/message.js';
import { callOptionsOf, refuseNoLimit, type CallOptions } from '../../runtime/http/call-options.js';
import type { PreparedRequest } from '../../runtime/wire/request.js';
import { dataPlaneToken } from './data-plane-token.js';

/** How long the address of an endpoint is believed without asking again, in milliseconds. */
const BELIEVED_MS = 5 * 60_000;

/** Where an endpoint answers directly, and the way there. */
interface DirectEndpoint {
  readonly url: string;
  readonly details: string;
  readonly connection: Connection;
  readonly believedUntil: number;
}

/** The way to model servers past the control plane. */
export class DataPlane {
  readonly #api: ApiClient;
  readonly #endpoints = new Map<string, DirectEndpoint>();
  /** Look-ups on the way, which queries at the same time share. */
  readonly #lookups = new Map<string, Flight<DirectEndpoint>>();

  constructor(api: ApiClient) {
    this.#api = api;
  }

  /**
   * Sends a query to the endpoint itself. When that fails as it does after a move, its address is asked for anew, once.
   * The options hold for the look-up of the address too, and `timeoutMs` for both together.
   *
   * @throws DatabricksError for an endpoint that has no such address; AuthError without OAuth
   */
  async send(name: string, prepared: PreparedRequest, options: CallOptions): Promise<HttpResponse> {
    refuseNoLimit(WHAT, options);
    const rest = remainingOptions(this.#clock, options);
    const known = this.#endpoints.get(name);
    const endpoint = await this.#endpoint(name, rest());
    try {
      return await this.#sendTo(endpoint, prepared, rest());
    } catch (error) {
      if (!mayHaveMoved(error)) throw error;
      this.#endpoints.delete(name);
      if (known === undefined) throw error;
      const fresh = await this.#endpoint(name, rest());
      if (fresh.url === endpoint.url && fresh.details === endpoint.details) throw error;
      return this.#sendTo(fresh, prepared, rest());
    }
  }

  get #clock(): Clock {
    return this.#api.config.clock;
  }

  async #endpoint(name: string, options: CallOptions): Promise<DirectEndpoint> {
    const known = this.#endpoints.get(name);
    if (known !== undefined && known.believedUntil > this.#clock.now()) return known;
    const limit = timedSignal(options.signal, { clock: this.#clock, ms: options.timeoutMs, reason: lateError });
    try {
      return await this.#lookup(name, options, known).join(limit.signal);
    } finally {
      limit.release();
    }
  }

  /** The one look-up of an endpoint, as whoever needs it first wants it sent; a caller's own limit ends only its waiting. */
  #lookup(name: string, options: CallOptions, known: DirectEndpoint | undefined): Flight<DirectEndpoint> {
    const running = this.#lookups.get(name);
    if (running !== undefined && !running.abandoned) return running;
    const started: Flight<DirectEndpoint> = new Flight(
      async (signal) => {
        try {
          const found = await this.#ask(name, { ...callOptionsOf(options), signal }, known);
          this.#endpoints.set(name, found);
          return found;
        } finally {
          if (this.#lookups.get(name) === started) this.#lookups.delete(name);
        }
      },
      (signal) => abortError(signal, WHAT),
    );
    this.#lookups.set(name, started);
    return started;
  }

  async #ask(name: string, options: CallOptions, known: DirectEndpoint | undefined): Promise<DirectEndpoint> {
    const endpoint = await call<ServingEndpointDetailed>(this.#api, operations.get, { name }, options);
    const { endpoint_url: url, authorization_details: details } = endpoint.data_plane_info?.query_info ?? {};
    if (url === undefined || details === undefined) {
      throw new DatabricksError(
        `the serving endpoint ${name} cannot be queried directly: only route-optimised endpoints can. Use w.servingEndpoints.query`,
      );
    }
    if (!isSecureUrl(url)) throw new DatabricksError(`the address of the serving endpoint ${name} is no https URL`);
    const believedUntil = this.#clock.now() + BELIEVED_MS;
    if (known?.url === url && known.details === details) return { ...known, believedUntil };
    return { url, details, connection: this.#connect(details), believedUntil };
  }

  #connect(details: string): Connection {
    const tokens = new TokenCache((request) => dataPlaneToken(this.#api, details, request), { clock: this.#clock });
    const sign = async (request: CredentialsRequest): Promise<HttpHeaders> => ({
      authorization: authorization(await tokens.get(request)),
    });
    return connect(this.#api.config, { sign });
  }

  #sendTo({ url, connection }: DirectEndpoint, prepared: PreparedRequest, options: CallOptions): Promise<HttpResponse> {
    return connection.send({ ...prepared, url, path: new URL(url).pathname }, options);
  }
}

const WHAT = 'ServingEndpointsDataPlane.query';

/** The options of a call of several requests, with what is left of its time at each request. */
function remainingOptions(clock: Clock, options: CallOptions): () => CallOptions {
  const { timeoutMs } = options;
  if (timeoutMs === undefined) return () => options;
  const deadline = startDeadline(clock, timeoutMs);
  return () => ({ ...options, timeoutMs: deadline.remainingMs() });
}

function lateError(timeoutMs: number): TimeoutError {
  const message = `${WHAT} did not learn the address of the endpoint within ${timeoutMs} ms (timeoutMs of the call)`;
  return new TimeoutError(message, { timeoutMs, sent: 'no' });
}

/** What an endpoint answers, or does not answer, at an address that it has left. */
function mayHaveMoved(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent === 'no';
  return error instanceof ApiError && [401, 403, 404, 410].includes(error.status);
}
