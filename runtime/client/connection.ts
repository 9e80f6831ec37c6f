import type { HttpBody, HttpHeaders, HttpMethod, HttpResponse, Transport } from '../base/message.js';
import type { ResolvedConfig } from '../config/resolve.js';
import type { Clock } from '../base/clock.js';
import { lowerCaseNames } from '../base/headers.js';
import type { RetryOptions, SentOptions } from '../http/call-options.js';
import { authStep, type Authenticate } from '../http/pipeline/auth.js';
import { compose, type Next, type Step } from '../http/pipeline/compose.js';
import { concealStep, type Conceal } from '../http/pipeline/conceal.js';
import { deadlineStep } from '../http/pipeline/deadline.js';
import { logStep } from '../http/pipeline/log.js';
import { raiseStep, refuseStep, type Refusals } from '../http/pipeline/raise.js';
import { readStep, type ReadAs } from '../http/pipeline/read.js';
import { redirectStep } from '../http/pipeline/redirect.js';
import { retryStep } from '../http/pipeline/retry.js';
import { isBrowser, userAgentStep } from '../http/pipeline/user-agent.js';
import type { ClientOptions } from './client-options.js';

/** What a connection needs of a configuration. */
export interface ConnectionConfig {
  readonly values: ResolvedConfig;
  readonly options: Readonly<ClientOptions>;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Holds back what exceeds the rate limit of the client; absent without one. */
  readonly rateLimit: Step | undefined;
  /** The User-Agent header, known once the credentials are. */
  userAgent(): string | Promise<string>;
}

/** How the requests of one kind differ from those of another. The steps are the same for all. */
export interface ConnectionKind {
  /** Signs each attempt. Absent where the address itself is the permission: then nothing of the client's own goes along. */
  readonly sign?: Authenticate | undefined;
  /** The signature replaces headers of its name that the caller set. Default: the caller's stay. */
  readonly signatureWins?: boolean | undefined;
  /** Attempts: as the client is configured, or one, because the caller repeats by itself. Default `configured`. */
  readonly retries?: 'configured' | 'none' | undefined;
  /** Redirects inside the origin are followed, or are replies like any other. Default `follow`. */
  readonly redirects?: 'follow' | 'return' | undefined;
  /** Replies that are no answers, and their errors. Default: as Databricks tells of failures. */
  readonly refusals?: Refusals | undefined;
  /** How bodies are read inside the attempt, unless the call streams, or that they are left to the caller. Default `text`. */
  readonly bodies?: ReadAs | 'leave' | undefined;
  /** The address is the permission: logs show it without its query. */
  readonly secretUrl?: boolean | undefined;
  /** Makes errors of the transport that do not even name the path. */
  readonly conceal?: Conceal | undefined;
  /** Longest silence, in milliseconds. Default: `httpTimeoutSeconds`. */
  readonly inactivityMs?: number | undefined;
}

/** One request, ready but for what its connection adds. */
export interface ConnectionRequest {
  /** What the call is, for errors and logs: `Service.method`, or `METHOD path`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Absolute URL. */
  readonly url: string;
  /** Path without query, for errors. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: HttpHeaders;
  readonly body?: HttpBody | undefined;
  readonly idempotent: boolean;
  readonly streaming?: boolean | undefined;
  /** The call is at account level: no workspace header. */
  readonly account?: boolean | undefined;
  readonly inactivityMs?: number | undefined;
  /** Statuses that are answers, for kinds with refusals of their own. */
  readonly accepted?: readonly number[] | undefined;
}

/** The way of all requests of one kind. */
export interface Connection {
  /** The steps of a call, outermost first, before the option `pipeline` changed them. */
  readonly steps: readonly Step[];
  send(request: ConnectionRequest, options?: SentOptions): Promise<HttpResponse>;
}

/**
 * Makes the way of all requests of one kind. Everything that the SDK sends for a caller goes over one of these: services,
 * `apiClient.do`, `config.fetch`, model servers, links to results, and cloud storage. Only what signs is asked for below it,
 * over the bare transport: tokens, and what the host says of itself.
 */
export function connect(config: ConnectionConfig, kind: ConnectionKind): Connection {
  const steps = stepsOf(config, kind);
  const changed = config.options.pipeline?.(steps) ?? steps;
  const { transport } = config;
  const next = compose(changed, (exchange) => transport.send(exchange.request));
  // The client's headers may be secrets: they go to Databricks only, as the signature does.
  const headers = kind.sign === undefined ? {} : lowerCaseNames(config.options.headers);
  const way: Way = { config, kind, headers, next };
  return { steps, send: (request, options = {}) => send(way, { request, options }) };
}

const shared = /* @__PURE__ */ new WeakMap<ConnectionConfig, Map<ConnectionKind, Connection>>();

/** The one connection of a configuration for a kind that is a constant. */
export function sharedConnection(config: ConnectionConfig, kind: ConnectionKind): Connection {
  const known = shared.get(config) ?? new Map<ConnectionKind, Connection>();
  shared.set(config, known);
  const connection = known.get(kind) ?? connect(config, kind);
  known.set(kind, connection);
  return connection;
}

/** The retry limits of a configuration, which those of a call replace one by one. */
export function retryLimits({ options, values }: Pick<ConnectionConfig, 'options' | 'values'>): RetryOptions | false {
  if (options.retry !== undefined) return options.retry;
  if (values.disableRetries) return false;
  // As in the Go SDK, a negative budget means no limit, and zero the default.
  const seconds = values.retryTimeoutSeconds;
  return seconds === 0 ? {} : { timeoutMs: seconds < 0 ? Infinity : seconds * 1000 };
}

/** The steps of a call, outermost first. */
function stepsOf(config: ConnectionConfig, kind: ConnectionKind): readonly Step[] {
  const { values, options, clock } = config;
  const { logger } = options;
  const { sign, signatureWins, refusals, bodies = 'text' } = kind;
  const log = { truncateBytes: values.debugTruncateBytes, headers: values.debugHeaders };
  const retry = { clock, random: Math.random, retry: retryLimits(config), logger };
  return [
    deadlineStep({ clock }),
    ...when(kind.retries !== 'none', () => retryStep(retry)),
    ...when(sign, (signing) => authStep(signing, { signatureWins })),
    refusals === undefined ? raiseStep(clock) : refuseStep(refusals, clock),
    ...when(bodies !== 'leave' && bodies, readStep),
    ...when(kind.redirects !== 'return', redirectStep),
    ...when(sign && config.rateLimit, (limit) => limit),
    // A header of ours would make a browser ask cloud storage for permission first, which it refuses.
    ...when(sign !== undefined || !isBrowser(), () => userAgentStep(() => config.userAgent())),
    ...when(logger, (writer) => logStep(writer, log)),
    ...when(kind.conceal, concealStep),
  ];
}

/** The step, where there is what it takes. */
function when<T>(given: T | undefined | false, make: (given: T) => Step): Step[] {
  return given === undefined || given === false ? [] : [make(given)];
}

/** What all requests of a connection share. */
interface Way {
  readonly config: ConnectionConfig;
  readonly kind: ConnectionKind;
  /** The client's own, by lower-case name. */
  readonly headers: HttpHeaders;
  readonly next: Next;
}

interface Call {
  readonly request: ConnectionRequest;
  readonly options: SentOptions;
}

function send(way: Way, call: Call): Promise<HttpResponse> {
  const { config, kind, next } = way;
  const { request, options } = call;
  const { id, method, url, path, body, idempotent, streaming, accepted } = request;
  const silence = request.inactivityMs ?? kind.inactivityMs ?? config.values.httpTimeoutSeconds * 1000;
  return next({
    request: {
      method,
      url,
      headers: headersOf(way, call),
      body,
      signal: options.signal,
      inactivityTimeoutMs: silence,
    },
    call: {
      id,
      path,
      idempotent,
      streaming,
      accepted,
      options,
      attempts: kind.retries === 'none' ? 1 : 0,
      secretUrl: kind.secretUrl,
    },
  });
}

/** The client's, then our own, then those of the request, then those of the call: the later win. */
function headersOf({ config, kind, headers: own }: Way, { request, options }: Call): HttpHeaders {
  const headers = { ...own };
  const { workspaceId } = config.values;
  if (kind.sign !== undefined && workspaceId !== undefined && !request.account)
    headers['x-databricks-workspace-id'] = workspaceId;
  Object.assign(headers, request.headers);
  return options.headers === undefined ? headers : Object.assign(headers, lowerCaseNames(options.headers));
}
