import { AuthError } from '../../runtime/errors/index.js';
import { isHeaderSafe } from '../../runtime/auth/oauth/token-response.js';

/** Header in which Databricks Apps passes on the token of the person who uses the app. */
const HEADER = 'x-forwarded-access-token';

/** Headers of an incoming request: a `Headers` object, those of Node's `http`, or a plain object in any case. */
export type IncomingHeaders = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The token of the person behind a request to a Databricks App.
 * Throws an `AuthError` if there is none, because the app would go on with its own rights instead of theirs.
 */
export function userToken(headers: IncomingHeaders): string {
  const values = new Set(valuesOf(headers).map((value) => value.trim()));
  const [token = ''] = values;
  if (token === '') {
    throw refusal(
      `the request has no ${HEADER} header. Switch on user authorization for the app, and pass on the headers of the request`,
    );
  }
  if (values.size > 1) throw refusal(`the request has more than one ${HEADER} header`);
  if (!isHeaderSafe(token) || token.includes(','))
    throw refusal(`the ${HEADER} header of the request is not one token`);
  return token;
}

function valuesOf(headers: IncomingHeaders): readonly string[] {
  if (isHeaders(headers)) return [headers.get(HEADER) ?? ''];
  return Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === HEADER)
    .flatMap(([, value]) => value ?? '');
}

function isHeaders(headers: IncomingHeaders): headers is Pick<Headers, 'get'> {
  return typeof headers.get === 'function';
}

function refusal(reason: string): AuthError {
  return new AuthError(`on behalf of a user: ${reason}`, { authType: 'pat' });
}
