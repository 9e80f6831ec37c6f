import type { CredentialsRequest } from '../../base/credentials-request.js';
import { isReplayable } from '../../base/body.js';
import { withHeaders, withReplacedHeaders } from './with-headers.js';
import type { HttpHeaders } from '../../base/message.js';
import type { Step } from './compose.js';

/** Gives the headers that sign a request. */
export type Authenticate = (request: CredentialsRequest) => Promise<HttpHeaders>;

/** What {@link authStep} may be told. */
export interface AuthStepOptions {
  /** The signature replaces headers of its name that the caller set. Default: the caller's stay. */
  readonly signatureWins?: boolean | undefined;
}

/**
 * Signs each attempt. When the server says that the token is dead, asks once for a fresh one and sends the request
 * once more, provided that the token is another one and the body can be sent again.
 */
export function authStep(authenticate: Authenticate, { signatureWins }: AuthStepOptions = {}): Step {
  const signed = signatureWins ? withReplacedHeaders : withHeaders;
  return {
    name: 'auth',
    send: async (exchange, next) => {
      const { signal, body } = exchange.request;
      const headers = await authenticate({ signal });
      try {
        return await next(signed(exchange, headers));
      } catch (error) {
        if (!isDeadToken(error) || !isReplayable(body)) throw error;
        const fresh = await authenticate({ signal, forceRefresh: true, refused: headers });
        if (sameHeaders(headers, fresh)) throw error;
        return next(signed(exchange, fresh));
      }
    },
  };
}

/** Tells whether a reply means that the token is not, or no longer, valid. */
export function isDeadToken(error: unknown): boolean {
  return error instanceof Error && 'tokenRefused' in error && error.tokenRefused === true;
}

function sameHeaders(one: HttpHeaders, other: HttpHeaders): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
