import { AuthError, DatabricksError, type AuthErrorOptions } from '../../errors/index.js';
import { scrub } from '../scrub.js';
import type { Reply } from './auth-reply.js';
import { serverCode, serverText } from './server-text.js';

/** What a request to an authentication server is for; the facts that its errors tell. */
export interface Purpose {
  /** The strategy, as in `auth_type`. */
  readonly authType: string;
  /** What is attempted, as a noun: `client credentials grant`. */
  readonly step: string;
  /** Where; query and user info never reach a message. */
  readonly url: string;
  /** What to try when the server refuses: an imperative sentence without a full stop. */
  readonly remedy: string;
  /** Values that a server may echo and that no message may show. */
  readonly secrets?: readonly (string | undefined)[] | undefined;
}

/** The error for an answer that is not the wanted one. */
export function replyFailure(purpose: Purpose, reply: Reply): AuthError {
  const { status, body } = reply;
  const text = serverText(body, purpose.secrets);
  return failure(purpose, `HTTP ${status}${text && ` ${text}`}`, { status, errorCode: serverCode(body) });
}

/** The error for a request that got no answer. */
export function requestFailure(purpose: Purpose, error: unknown): AuthError {
  const reason = scrub(error instanceof Error ? error.message : String(error), purpose.secrets);
  const remedy = `Check that ${originOf(purpose.url)} can be reached from here (host name, proxy, firewall)`;
  return failure({ ...purpose, remedy }, reason, { cause: holdsNoSecret(error, purpose) ? error : undefined });
}

/** Foreign errors may carry requests or bodies; our own carry the path, which is a secret for some servers. */
function holdsNoSecret(error: unknown, { secrets = [] }: Purpose): boolean {
  if (!(error instanceof DatabricksError)) return false;
  const printed = JSON.stringify(error);
  return !secrets.some((secret) => secret && printed.includes(secret));
}

/** The error for a step that failed because of `reason`. */
export function failure(
  purpose: Purpose,
  reason: string,
  facts: Pick<AuthErrorOptions, 'status' | 'errorCode' | 'cause'> = {},
): AuthError {
  const what = reason.replace(/[.\s]+$/, '');
  return new AuthError(
    `${purpose.authType}: ${purpose.step} at ${bareUrl(purpose.url)} failed: ${what}. ${purpose.remedy}.`,
    { authType: purpose.authType, ...facts },
  );
}

/** A URL without user info, query and fragment. */
function bareUrl(url: string): string {
  const parsed = parseUrl(url);
  return parsed ? `${parsed.origin}${parsed.pathname}` : '(not a URL)';
}

function originOf(url: string): string {
  return parseUrl(url)?.origin ?? 'the server';
}

function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
