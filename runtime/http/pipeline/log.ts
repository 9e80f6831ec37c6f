import type { HttpBody, HttpHeaders, HttpRequest, HttpResponse } from '../../base/message.js';
import type { CallContext, Step } from './compose.js';
import { redactBody } from './redact-body.js';
import { redactHeaders, redactText, redactUrl } from './redact.js';

/** Where the SDK writes what it does. Silent by default; `console` is one. Levels that are missing are not written. */
export interface Logger {
  debug?(message: string, fields?: LogFields): void;
  info?(message: string, fields?: LogFields): void;
  warn?(message: string, fields?: LogFields): void;
  error?(message: string, fields?: LogFields): void;
}

/** Facts that go with a log message, by name. They never hold credentials. */
export type LogFields = Readonly<Record<string, unknown>>;

/** How a level of {@link Logger} is called. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What {@link logStep} shows of requests and responses. */
export interface LogOptions {
  /** Longest string shown of a body, in bytes. Default 96, which is also the least. */
  readonly truncateBytes?: number | undefined;
  /** Show headers, those with credentials masked. Default `false`. */
  readonly headers?: boolean | undefined;
  /** Milliseconds on any scale, for durations. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

const LEAST_TRUNCATE_BYTES = 96;

/**
 * Writes one record per attempt at level `debug`, when its reply was read or it failed.
 * Secrets are masked and bodies cut. Leave the step out of the pipeline when there is no logger: then it costs nothing.
 */
export function logStep(logger: Logger, options: LogOptions = {}): Step {
  const now = options.now ?? Date.now;
  return {
    name: 'log',
    send: async ({ request, call }, next) => {
      if (logger.debug === undefined) return next({ request, call });
      const start = now();
      const write = (outcome: Outcome): void => {
        const record = { request, call, outcome, durationMs: now() - start };
        writeLog(logger, 'debug', lineOf(record), () => fieldsOf(record, options));
      };
      try {
        return logged(await next({ request, call }), write);
      } catch (error) {
        write({ error });
        throw error;
      }
    },
  };
}

/** Writes to a logger; its own failures never become the call's. */
export function writeLog(logger: Logger | undefined, level: LogLevel, message: string, fields?: () => LogFields): void {
  if (logger?.[level] === undefined) return;
  try {
    const written: unknown = fields === undefined ? logger[level](message) : logger[level](message, fields());
    // The same goes for a logger that is asynchronous.
    if (written instanceof Promise) written.catch(() => {});
  } catch {
    // A broken logger must not break calls, and there is nowhere else to tell.
  }
}

/** How an attempt ended. */
interface Outcome {
  readonly response?: HttpResponse;
  /** Text of the body, where it was read as text. */
  readonly body?: string;
  readonly error?: unknown;
}

interface AttemptRecord {
  readonly request: HttpRequest;
  readonly call: CallContext;
  readonly outcome: Outcome;
  readonly durationMs: number;
}

/** The response, telling of itself when its body is asked for. */
function logged(response: HttpResponse, write: (outcome: Outcome) => void): HttpResponse {
  const failed = (error: unknown): never => {
    write({ response, error });
    throw error;
  };
  const read = <T>(body: Promise<T>, shown: (value: T) => string): Promise<T> =>
    body.then((value) => {
      write({ response, body: shown(value) });
      return value;
    }, failed);
  const { status, headers, url } = response;
  return {
    status,
    headers,
    url,
    text: () => read(response.text(), (text) => text),
    bytes: () => read(response.bytes(), (bytes) => `(${bytes.length} bytes)`),
    stream: () => {
      write({ response, body: '(stream)' });
      return response.stream();
    },
    discard: () => {
      write({ response });
      response.discard();
    },
  };
}

function lineOf({ request, call, outcome, durationMs }: AttemptRecord): string {
  const { response, error } = outcome;
  const failure = error === undefined ? [] : [`(${describeError(error)})`];
  const attempt = call.attempts > 1 ? [`attempt ${call.attempts}`] : [];
  return [request.method, urlOf(request, call), response?.status, ...failure, `${durationMs} ms`, ...attempt]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Of a secret address only so much: its query is the permission. */
function urlOf({ url }: HttpRequest, { secretUrl }: CallContext): string {
  return redactUrl(secretUrl ? url.replace(/[?#].*$/s, '') : url);
}

function fieldsOf({ request, call, outcome, durationMs }: AttemptRecord, options: LogOptions): LogFields {
  const { response, body } = outcome;
  const truncateBytes = Math.max(options.truncateBytes ?? LEAST_TRUNCATE_BYTES, LEAST_TRUNCATE_BYTES);
  const shownBody = (text: string, headers: HttpHeaders): string =>
    redactBody(text, { contentType: headers['content-type'], truncateBytes });
  return {
    operation: call.id,
    attempt: call.attempts,
    durationMs,
    ...(request.body === undefined ? {} : { requestBody: shownBody(bodyText(request.body), request.headers) }),
    ...(response === undefined ? {} : { status: response.status }),
    ...(response === undefined || !body ? {} : { responseBody: shownBody(body, response.headers) }),
    ...(options.headers ? { requestHeaders: redactHeaders(request.headers, call.secretUrl) } : {}),
    ...(options.headers && response ? { responseHeaders: redactHeaders(response.headers) } : {}),
  };
}

function bodyText(body: HttpBody): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? `(${body.length} bytes)` : '(stream)';
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${redactText(error.message)}` : 'failed';
}
