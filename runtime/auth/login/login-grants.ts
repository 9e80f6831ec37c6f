import { AuthError } from '../../errors/index.js';
import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { ask } from '../oauth/ask.js';
import type { Purpose } from '../oauth/failure.js';
import {
  authorizationServer,
  loadLogin,
  loadOAuth,
  sendWithLibrary,
  type LibraryOptions,
  type LoginLibrary,
} from '../oauth/library.js';
import type { Reply } from '../oauth/auth-reply.js';
import { tokenFromReply } from '../oauth/token-response.js';
import { singleAttempt } from '../oauth/token-retry.js';
import type { LoginTarget } from './login-target.js';

/** Entra's error for an application registered as a web page: it wants to see where the request comes from. */
const WANTS_ORIGIN = 'AADSTS9002327';

/** The way back from the login page. */
export interface LoginAnswer {
  /** The query that the browser brought back. */
  readonly query: URLSearchParams;
  readonly state: string;
  readonly verifier: string;
  readonly redirectUrl: string;
}

/** Exchanges the code of a login for a token. Never repeated: a code is good for one use. */
export async function codeGrant(context: AuthContext, target: LoginTarget, login: LoginAnswer): Promise<Token> {
  const oauth = await loadLogin();
  // Not every server that sends an issuer sends the one of its metadata; the state already ties the answer to us.
  login.query.delete('iss');
  const query = oauth.validateAuthResponse(
    authorizationServer(target.endpoints),
    clientOf(target),
    login.query,
    login.state,
  );
  const { redirectUrl, verifier } = login;
  return grant(context, target, {
    step: 'exchange of the login code',
    remedy: 'Log in again',
    secrets: [query.get('code') ?? undefined, verifier],
    origin: redirectUrl,
    send: (options) =>
      oauth.authorizationCodeGrantRequest(
        authorizationServer(target.endpoints),
        clientOf(target),
        clientAuth(oauth, target),
        query,
        redirectUrl,
        verifier,
        options,
      ),
  });
}

/** Gets a new token for a refresh token. Never repeated: a refresh token may be good for one use. */
export async function refreshGrant(context: AuthContext, target: LoginTarget, refreshToken: string): Promise<Token> {
  const oauth = await loadLogin();
  const token = await grant(context, target, {
    step: 'refresh of the login',
    remedy: 'Log in again',
    secrets: [refreshToken],
    origin: 'http://localhost',
    send: (options) =>
      oauth.refreshTokenGrantRequest(
        authorizationServer(target.endpoints),
        clientOf(target),
        clientAuth(oauth, target),
        refreshToken,
        options,
      ),
  });
  return { ...token, refreshToken: token.refreshToken ?? refreshToken };
}

interface Grant extends Pick<Purpose, 'step' | 'remedy' | 'secrets'> {
  readonly origin: string;
  readonly send: (options: LibraryOptions) => Promise<Response>;
}

async function grant(context: AuthContext, target: LoginTarget, wanted: Grant): Promise<Token> {
  const oauth = await loadOAuth();
  const url = target.endpoints.tokenEndpoint;
  // Not the caller's signal: a grant that is cut off half-way may have used up the code or refresh token.
  const request = { signal: new AbortController().signal, background: false };
  const secrets = [...(wanted.secrets ?? []), target.clientSecret];
  const purpose: Purpose = { ...wanted, authType: 'external-browser', url, secrets };
  const call = { http: context.http, oauth, url, request };
  const attempt = (headers: Record<string, string>): Promise<Reply> =>
    ask(context, request, {
      purpose,
      policy: singleAttempt,
      send: (signal) => sendWithLibrary(call, signal, (options) => wanted.send({ ...options, headers })),
    });
  const reply = await attempt({}).catch((error: unknown) => {
    if (error instanceof AuthError && error.errorCode === WANTS_ORIGIN) return attempt({ origin: wanted.origin });
    throw error;
  });
  return tokenFromReply(reply, purpose, context.clock.now());
}

function clientOf({ clientId }: LoginTarget): { client_id: string } {
  return { client_id: clientId };
}

function clientAuth(oauth: LoginLibrary, { clientSecret }: LoginTarget): ReturnType<LoginLibrary['None']> {
  return clientSecret ? oauth.ClientSecretPost(clientSecret) : oauth.None();
}
