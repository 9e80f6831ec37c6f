import { AuthError } from '../../errors/index.js';
import { canonicalTokenType } from '../tokens/authorization.js';
import type { Token } from '../credentials.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { isHeaderSafe } from '../oauth/token-response.js';

/** Reads what `databricks auth token` prints. The output stays out of errors: it holds the token. */
export function parseCliToken(output: string): Token {
  const fields = jsonObject(output);
  const accessToken = textOf(fields?.['access_token']);
  const expiresAt = parseLocalTime(textOf(fields?.['expiry']) ?? '');
  if (!accessToken || !isHeaderSafe(accessToken)) throw unreadable('access_token');
  if (expiresAt === undefined) throw unreadable('expiry');
  return { accessToken, tokenType: canonicalTokenType(textOf(fields?.['token_type']) ?? ''), expiresAt };
}

/**
 * Milliseconds since the epoch of an RFC 3339 time of any precision, or of `YYYY-MM-DD HH:MM:SS[.fraction]`,
 * which programs print in local time; `undefined` for other text.
 */
export function parseLocalTime(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, date, time, fraction = '', zone = ''] = match;
  const millis = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
  const value = Date.parse(`${date}T${time}${millis}${zone.toUpperCase()}`);
  return Number.isNaN(value) ? undefined : value;
}

function unreadable(field: string): AuthError {
  return new AuthError(`databricks-cli: the output of databricks auth token has no usable ${field}. Update the CLI`, {
    authType: 'databricks-cli',
  });
}
