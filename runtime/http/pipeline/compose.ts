import type { SentOptions } from '../call-options.js';
import type { HttpRequest, HttpResponse } from '../../base/message.js';

/** One call on its way through the pipeline. */
export interface Exchange {
  /** The request; a step that changes it passes on a copy. */
  readonly request: HttpRequest;
  /** What the call is, for decisions, errors and logs. */
  readonly call: CallContext;
}

/** Facts of a call that stay the same over its attempts. */
export interface CallContext {
  /** `Service.method`, or `METHOD path` for an untyped call. */
  readonly id: string;
  /** Request path without query, for errors. */
  readonly path: string;
  /** Repeating the request has the same effect as sending it once. */
  readonly idempotent: boolean;
  readonly options: SentOptions;
  /** The body of the reply goes to the caller as a stream: `timeoutMs` ends when the headers are there. */
  readonly streaming?: boolean | undefined;
  /** Statuses that are answers, where the one who sends knows. */
  readonly accepted?: readonly number[] | undefined;
  /** The address is a permission: logs show it without its query. */
  readonly secretUrl?: boolean | undefined;
  /** Attempts made so far; the retry step counts them. */
  attempts: number;
  /** Why the last attempt failed; the retry step keeps it for the error of a deadline that ends the wait. */
  lastError?: unknown;
  /** An attempt may have done what the call asks for without a reply that says so; the retry step notes it. */
  replyLost?: boolean;
}

/** The rest of the pipeline. */
export type Next = (exchange: Exchange) => Promise<HttpResponse>;

/**
 * One concern of the request path. A client's pipeline is a plain array of these, outermost first:
 * read it, insert into it, reorder it.
 */
export interface Step {
  readonly name: string;
  send(exchange: Exchange, next: Next): Promise<HttpResponse>;
}

/** Folds the steps around the last handler. */
export function compose(steps: readonly Step[], last: Next): Next {
  return steps.reduceRight<Next>((next, step) => (exchange) => step.send(exchange, next), last);
}
