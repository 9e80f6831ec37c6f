import { canonicalTokenType } from '../tokens/authorization.js';
import type { Token } from '../credentials.js';
import { failure, type Purpose } from './failure.js';
import { jsonObject, textOf, type Reply } from './auth-reply.js';
import { serverText } from './server-text.js';

/**
 * Reads the token from the answer of a token endpoint.
 * Lenient where servers differ: `expires_in` may be missing (the token never expires) or a numeric string,
 * `expires_on` (seconds since the epoch) wins over it, and a missing `token_type` means `Bearer`.
 */
export function tokenFromReply(reply: Reply, purpose: Purpose, now: number): Token {
  const fields = jsonObject(reply.body);
  if (!fields)
    throw failure(purpose, `the server response is not a JSON object: ${serverText(reply.body, purpose.secrets)}`);
  const accessToken = textOf(fields['access_token']);
  if (!accessToken) throw failure(purpose, missingToken(fields, reply, purpose));
  if (!isHeaderSafe(accessToken))
    throw failure(purpose, 'the access_token in the server response has characters that no header can carry');
  const expiresAt = expiry(fields, now);
  if (Number.isNaN(expiresAt)) throw failure(purpose, 'the expiry in the server response is not a number');
  return {
    accessToken,
    tokenType: canonicalTokenType(textOf(fields['token_type']) ?? ''),
    refreshToken: textOf(fields['refresh_token']),
    expiresAt,
  };
}

/** True if the text can stand in an HTTP header: visible ASCII only. */
export function isHeaderSafe(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** Milliseconds since the epoch of `expires_on` in seconds, `NaN` if it is no number. */
export function epochSeconds(value: unknown): number {
  return numberOf(value) * 1_000;
}

function expiry(fields: Readonly<Record<string, unknown>>, now: number): number | undefined {
  const expiresOn = fields['expires_on'];
  if (isPresent(expiresOn)) return epochSeconds(expiresOn);
  const expiresIn = fields['expires_in'];
  return isPresent(expiresIn) ? now + numberOf(expiresIn) * 1_000 : undefined;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
  return typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
}

function missingToken(fields: Readonly<Record<string, unknown>>, reply: Reply, purpose: Purpose): string {
  const hasError =
    fields['error'] !== undefined || fields['error_code'] !== undefined || fields['errorCode'] !== undefined;
  const said = hasError ? `: ${serverText(reply.body, purpose.secrets)}` : '';
  return `the server response is missing access_token${said}`;
}
