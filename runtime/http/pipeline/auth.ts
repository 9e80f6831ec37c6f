import type { CredentialsRequest } from '../../base/credentials-request.js';
import { ApiError } from '../../errors/index.js';
import { isReplayable } from '../../base/body.js';
import { withHeaders } from './headers.js';
import type { HttpHeaders } from '../../base/message.js';
import type { Step } from './compose.js';

/** Gives the headers that sign a request. */
export type Authenticate = (request: CredentialsRequest) => Promise<HttpHeaders>;

/** What Databricks answers with status 403 when the token itself is the problem, not what it may do. */
const DEAD_TOKEN =
  /invalid access token|token is expiring within|(access )?token (has|is) expired|expired (access )?token|token (has been|was|is) revoked/i;

/**
 * Signs each attempt. When the server says that the token is dead, asks once for a fresh one and sends the request
 * once more, provided that the token is another one and the body can be sent again.
 */
export function authStep(authenticate: Authenticate): Step {
  return {
    name: 'auth',
    send: async (exchange, next) => {
      const { signal, body } = exchange.request;
      const headers = await authenticate({ signal });
      try {
        return await next(withHeaders(exchange, headers));
      } catch (error) {
        if (!isDeadToken(error) || !isReplayable(body)) throw error;
        const fresh = await authenticate({ signal, forceRefresh: true, refused: headers });
        if (sameHeaders(headers, fresh)) throw error;
        return next(withHeaders(exchange, fresh));
      }
    },
  };
}

/** Tells whether a reply means that the token is not, or no longer, valid. */
export function isDeadToken(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.status === 401 || (error.status === 403 && DEAD_TOKEN.test(error.message));
}

function sameHeaders(one: HttpHeaders, other: HttpHeaders): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
