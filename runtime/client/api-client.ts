import { Config } from './config.js';
import type { ClientOptions } from './options.js';
import { decodeReply } from '../wire/reply.js';
import { authStep } from '../http/pipeline/auth.js';
import { deadlineStep } from '../http/pipeline/deadline.js';
import { logStep } from '../http/pipeline/log.js';
import type { HttpHeaders, HttpResponse } from '../base/message.js';
import { compose, type Next, type Step } from '../http/pipeline/compose.js';
import { raiseStep } from '../http/pipeline/raise.js';
import { rateLimitStep } from '../http/pipeline/rate-limit.js';
import { readStep } from '../http/pipeline/read.js';
import { redirectStep } from '../http/pipeline/redirect.js';
import { retryStep } from '../http/pipeline/retry.js';
import { userAgent, userAgentStep, withFeature } from '../http/pipeline/user-agent.js';
import type { CallOptions, RetryOptions, SentOptions } from '../http/call-options.js';
import { environment } from '../base/platform.js';
import { prepareUntyped, type ApiRequest } from '../wire/untyped-request.js';
import type { PreparedRequest } from '../wire/request.js';
import { VERSION } from '../base/version.js';

/**
 * The authenticated connection to one host: signs, sends, retries and reads.
 * Services stand on it, and `do` reaches whatever has no typed method.
 */
export class ApiClient {
  /** The configuration: attributes, credentials, transport. */
  readonly config: Config;
  #next: Next | undefined;
  #userAgent: string | undefined;
  #clientHeaders: HttpHeaders | undefined;

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
    const response = await this.send(prepared, options);
    return decodeReply({ response: request.response ?? 'json' }, prepared, response);
  }

  /** Sends a prepared request through the pipeline; rejects with the error class of a failed reply. */
  async send(prepared: PreparedRequest, options: SentOptions = {}): Promise<HttpResponse> {
    // Some credentials bring the host with them.
    if (this.config.values.host === undefined) await this.config.credentials(options.signal);
    const { method, body, id, path, idempotent, streaming } = prepared;
    const { values } = this.config;
    const request = {
      method,
      url: urlOf(this.config, prepared),
      headers: this.#headers(prepared, options),
      body,
      signal: options.signal,
      inactivityTimeoutMs: values.httpTimeoutSeconds * 1000,
    };
    this.#next ??= this.#pipeline();
    return this.#next({ request, call: { id, path, idempotent, streaming, options, attempts: 0 } });
  }

  /** The steps of a call, outermost first. */
  steps(): Step[] {
    const { values, options } = this.config;
    const { clock } = this.config;
    const { logger } = options;
    return [
      deadlineStep({ clock }),
      retryStep({ clock, random: Math.random, retry: retryLimits(this.config), logger }),
      authStep((request) => this.config.authenticate(request)),
      raiseStep(clock),
      readStep(),
      redirectStep(),
      ...(values.rateLimit === undefined ? [] : [rateLimitStep(values.rateLimit, clock)]),
      userAgentStep(() => this.#userAgent ?? this.#findUserAgent()),
      ...(logger === undefined
        ? []
        : [logStep(logger, { truncateBytes: values.debugTruncateBytes, headers: values.debugHeaders })]),
    ];
  }

  /** Frees idle connections. Not needed for a program to end. */
  async close(): Promise<void> {
    await this.config.close();
  }

  #pipeline(): Next {
    const { transport, options } = this.config;
    const steps = options.pipeline?.(this.steps()) ?? this.steps();
    return compose(steps, (exchange) => transport.send(exchange.request));
  }

  /** Computed once, when the credentials of the first call are known; from then on every request has it from the start. */
  async #findUserAgent(): Promise<string> {
    const { product, productVersion } = this.config.options;
    const { authType } = await this.config.credentials();
    return (this.#userAgent = userAgent({
      product,
      productVersion,
      sdkVersion: VERSION,
      authType,
      env: environment(),
    }));
  }

  #headers(prepared: PreparedRequest, options: SentOptions): HttpHeaders {
    const { workspaceId } = this.config.values;
    this.#clientHeaders ??= lowerCase(this.config.options.headers);
    const headers: HttpHeaders = { ...this.#clientHeaders };
    if (this.#userAgent !== undefined) headers['user-agent'] ??= withFeature(this.#userAgent, options.feature);
    if (workspaceId !== undefined && !prepared.account) headers['x-databricks-workspace-id'] = workspaceId;
    return Object.assign(headers, prepared.headers, options.headers && lowerCase(options.headers));
  }
}

function lowerCase(headers: Readonly<Record<string, string>> | undefined): HttpHeaders {
  if (headers === undefined) return {};
  const set = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set.map(([name, value]) => [name.toLowerCase(), value]));
}

function urlOf({ host }: Config, { path, query }: PreparedRequest): string {
  return query === '' ? host + path : `${host}${path}?${query}`;
}

function retryLimits({ options, values }: Config): RetryOptions | false {
  if (options.retry !== undefined) return options.retry;
  if (values.disableRetries) return false;
  // As in the Go SDK, a negative budget means no limit, and zero the default.
  const seconds = values.retryTimeoutSeconds;
  return seconds === 0 ? {} : { timeoutMs: seconds < 0 ? Infinity : seconds * 1000 };
}
