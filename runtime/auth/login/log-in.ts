import { AuthError } from '../../errors/index.js';
import { abortError } from '../../errors/abort.js';
import { base64Url } from '../../base/bytes.js';
import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { loadLogin } from '../oauth/library.js';
import { scrub } from '../scrub.js';
import { questionSignal } from '../while-authenticating.js';
import { listenForCallback } from './callback-listener.js';
import { codeGrant } from './login-grants.js';
import type { LoginTarget } from './login-target.js';

const DEFAULT_TIMEOUT_SECONDS = 300;
const STATE_BYTES = 16;
const VERIFIER_BYTES = 64;

/** Shows a login page to a person; resolves when it has tried. */
export type ShowPage = (url: string) => Promise<void>;

/** Lets a person log in with the browser: authorization code with PKCE, and a callback to this machine. */
export async function logIn(
  context: AuthContext,
  target: LoginTarget,
  show: ShowPage,
  signal: AbortSignal,
): Promise<Token> {
  const { oauthCallbackPort, redirectUrl, oauthBrowserAuthTimeout } = context.config;
  const seconds = oauthBrowserAuthTimeout ?? DEFAULT_TIMEOUT_SECONDS;
  const listener = await listenForCallback({ port: oauthCallbackPort, redirectUrl });
  const timed = questionSignal(signal, seconds * 1_000);
  try {
    const [state, verifier] = [randomText(STATE_BYTES), randomText(VERIFIER_BYTES)];
    const callback = listener.callback(state, timed.signal);
    // It may fail before it is waited for.
    callback.catch(() => {});
    const challenge = await (await loadLogin()).calculatePKCECodeChallenge(verifier);
    void show(loginUrl(target, { state, challenge, redirectUrl: listener.redirectUrl })).catch(() => {});
    const query = await callback;
    refuseError(query);
    return await codeGrant(context, target, { query, state, verifier, redirectUrl: listener.redirectUrl });
  } catch (error) {
    if (timed.timedOut())
      throw loginError(`nobody logged in within ${seconds} s. Set oauthBrowserAuthTimeout to allow more`);
    throw signal.aborted ? abortError(signal, 'the browser login') : error;
  } finally {
    timed.release();
    listener.close();
  }
}

interface LoginRequest {
  readonly state: string;
  readonly challenge: string;
  readonly redirectUrl: string;
}

function loginUrl(target: LoginTarget, { state, challenge, redirectUrl }: LoginRequest): string {
  const url = new URL(target.endpoints.authorizationEndpoint);
  const query = {
    response_type: 'code',
    client_id: target.clientId,
    redirect_uri: redirectUrl,
    scope: target.scopes,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

function refuseError(query: URLSearchParams): void {
  const error = query.get('error');
  if (error === null) return;
  const description = query.get('error_description');
  throw loginError(scrub(description ? `${error}: ${description}` : error));
}

function loginError(reason: string): AuthError {
  return new AuthError(`external-browser: the login failed: ${reason}`, { authType: 'external-browser' });
}

function randomText(bytes: number): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}
