import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createExternalBrowser } from '../../runtime/auth/strategies/external-browser.js';
import type { Credentials, Token } from '../../runtime/auth/credentials.js';
import type { TokenStore } from '../../runtime/auth/login/token-store.js';
import type { ResolvedConfig } from '../../runtime/config/resolve.js';
import { AbortedError } from '../../runtime/errors/index.js';
import {
  authServer,
  discovery,
  realContext,
  type Answerer,
  type AuthServer,
  type Seen,
} from '../support/auth/server.js';
import { closedPort } from '../support/loopback.js';

let server: AuthServer | undefined;

async function start(token: Answerer): Promise<AuthServer> {
  server = await authServer((request, index) =>
    request.path === '/oidc/v1/token' ? token(request, index) : { body: discovery(server?.url ?? '') },
  );
  return server;
}

function memoryStore(stored?: Token): TokenStore & { saved: Token[] } {
  const saved: Token[] = stored ? [stored] : [];
  return {
    saved,
    load: async () => saved.at(-1),
    save: async (_key, token) => void saved.push(token),
    exclusive: (_key, run) => run(),
  };
}

interface Login {
  readonly values?: Partial<ResolvedConfig>;
  readonly store?: TokenStore;
  readonly show?: (url: string) => Promise<void>;
}

async function browserLogin(host: string, login: Login): Promise<Credentials> {
  const values = { host, authType: 'external-browser', oauthCallbackPort: await closedPort(), ...login.values };
  const strategy = createExternalBrowser({ store: login.store ?? memoryStore(), show: login.show });
  const credentials = await strategy.configure(realContext(values));
  if ('skipped' in credentials) throw new Error(credentials.skipped);
  return credentials;
}

/** A person at a browser: follows the page back with these parameters; gives the statuses of the answers. */
const person =
  (visits: (page: URL) => readonly Record<string, string>[], statuses: number[] = []) =>
  async (url: string): Promise<void> => {
    const page = new URL(url);
    for (const query of visits(page)) {
      const back = new URL(page.searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams(query).toString();
      statuses.push((await fetch(back)).status);
    }
  };
const approve = person((page) => [{ code: 'the-code', state: page.searchParams.get('state') ?? '' }]);
const granted: Answerer = () => ({
  body: { access_token: 'a1', token_type: 'Bearer', expires_in: 3600, refresh_token: 'r1' },
});

describe('external-browser', () => {
  it('logs a person in with a code and PKCE, and stores the login', async () => {
    const { url, seen } = await start(granted);
    const store = memoryStore();
    let page: URL | undefined;
    const show = async (text: string): Promise<void> => {
      page = new URL(text);
      await approve(text);
    };
    const credentials = await browserLogin(url, { store, show });
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer a1' });
    expect(Object.fromEntries(page?.searchParams ?? [])).toMatchObject({
      response_type: 'code',
      client_id: 'databricks-cli',
      scope: 'all-apis offline_access',
      code_challenge_method: 'S256',
    });
    const { form } = seen.at(-1) as Seen;
    expect(form).toMatchObject({ grant_type: 'authorization_code', code: 'the-code', client_id: 'databricks-cli' });
    expect(form['redirect_uri']).toBe(page?.searchParams.get('redirect_uri'));
    const challenge = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url');
    expect(challenge).toBe(page?.searchParams.get('code_challenge'));
    expect(form['code_verifier']).toHaveLength(86);
    expect(store.saved.map(({ refreshToken }) => refreshToken)).toEqual(['r1']);
  });

  it('pays no attention to a favicon or to the state of another login', async () => {
    const { url } = await start(granted);
    const statuses: number[] = [];
    const show = person(
      (page) => [
        {},
        { code: 'evil', state: 'guess' },
        { code: 'the-code', state: page.searchParams.get('state') ?? '' },
      ],
      statuses,
    );
    const credentials = await browserLogin(url, { show });
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer a1' });
    expect(statuses).toEqual([404, 400, 200]);
  });

  it('says why the login page refused', async () => {
    const { url } = await start(granted);
    const show = person((page) => [
      { error: 'access_denied', error_description: 'not <b>allowed</b>', state: page.searchParams.get('state') ?? '' },
    ]);
    const credentials = await browserLogin(url, { show });
    await expect(credentials.headers()).rejects.toThrow(
      'external-browser: the login failed: access_denied: not allowed',
    );
  });

  it('uses a stored login without asking anyone', async () => {
    const { url, seen } = await start(granted);
    const store = memoryStore({ accessToken: 'kept', tokenType: 'Bearer', expiresAt: Date.now() + 3_600_000 });
    const credentials = await browserLogin(url, { store });
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer kept' });
    expect(seen).toEqual([]);
  });

  it('refreshes an expired login once for many callers and stores what it got', async () => {
    const { url, seen } = await start(granted);
    const store = memoryStore({ accessToken: 'old', tokenType: 'Bearer', refreshToken: 'r0', expiresAt: Date.now() });
    const credentials = await browserLogin(url, { store });
    await Promise.all(Array.from({ length: 5 }, () => credentials.headers()));
    expect(seen.filter(({ path }) => path === '/oidc/v1/token').map(({ form }) => form)).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'r0', client_id: 'databricks-cli' },
    ]);
    expect(store.saved.at(-1)).toMatchObject({ accessToken: 'a1', refreshToken: 'r1' });
  });

  it('asks the person again when the refresh token is refused', async () => {
    const { url } = await start((request, index) =>
      request.form['grant_type'] === 'refresh_token'
        ? { status: 400, body: { error: 'invalid_grant' } }
        : granted(request, index),
    );
    const store = memoryStore({ accessToken: 'old', tokenType: 'Bearer', refreshToken: 'r0', expiresAt: Date.now() });
    const credentials = await browserLogin(url, { store, show: approve });
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer a1' });
  });

  it('sends an origin when Entra wants one', async () => {
    const { url, seen } = await start((request, index) =>
      request.headers['origin']
        ? granted(request, index)
        : { status: 400, body: { error: 'invalid_request', error_description: 'AADSTS9002327: x' } },
    );
    const credentials = await browserLogin(url, { show: approve });
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer a1' });
    expect(seen.at(-1)?.headers['origin']).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it('gives up after the configured time and frees the port', async () => {
    const { url } = await start(granted);
    const oauthCallbackPort = await closedPort();
    const credentials = await browserLogin(url, {
      values: { oauthBrowserAuthTimeout: 0.05, oauthCallbackPort },
      show: async () => {},
    });
    await expect(credentials.headers()).rejects.toThrow('nobody logged in within 0.05 s');
    await expect(fetch(`http://127.0.0.1:${oauthCallbackPort}`)).rejects.toThrow('fetch failed');
  });

  it('ends as soon as its only caller aborts', async () => {
    const { url } = await start(granted);
    const controller = new AbortController();
    const credentials = await browserLogin(url, { show: async () => controller.abort() });
    await expect(credentials.headers({ signal: controller.signal })).rejects.toBeInstanceOf(AbortedError);
  });

  it('says so when its port is taken', async () => {
    const { url } = await start(granted);
    const values = { oauthCallbackPort: Number(new URL(url).port) };
    const credentials = await browserLogin(url, { values, show: approve });
    await expect(credentials.headers()).rejects.toThrow(/no free port among \d+\. Set oauthCallbackPort/);
  });

  it('applies only when it is chosen', async () => {
    const result = await createExternalBrowser().configure(realContext({ host: 'https://h' }));
    expect(result).toEqual({ skipped: 'only used when authType is external-browser' });
  });
});
