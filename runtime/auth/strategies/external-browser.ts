import { AuthError } from '../../errors/auth-error.js';
import { authAborted } from '../while-authenticating.js';
import { authorization } from '../tokens/authorization.js';
import { fileTokenStore } from '../login/file-token-store.js';
import { logIn, type ShowPage } from '../login/log-in.js';
import { refreshGrant } from '../login/login-grants.js';
import { loginClientId, loginScopes, loginTarget, type LoginTarget } from '../login/login-target.js';
import { openBrowser } from '../login/open-browser.js';
import type { TokenKey, TokenStore } from '../login/token-store.js';
import { memoised } from '../../base/memoised.js';
import type { Token } from '../credentials.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { missing } from '../requirements.js';
import { TokenCache } from '../tokens/token-cache.js';
import { isUsable } from '../tokens/token-freshness.js';

const NAME = 'external-browser';

/** What a browser login uses of the outside world. */
export interface BrowserEffects {
  readonly store?: TokenStore | undefined;
  readonly show?: ShowPage | undefined;
}

/** Makes {@link externalBrowser} with another store and another way to show the login page. */
export function createExternalBrowser(effects: BrowserEffects = {}): Strategy {
  return {
    name: NAME,
    async configure(context) {
      if (context.config.authType !== NAME) return { skipped: `only used when authType is ${NAME}` };
      const skipped = missing(context.config, 'host');
      if (skipped) return { skipped };
      const login = new BrowserLogin(context, effects);
      // Never in the background: it may need a person, and a refresh token may be good for one use only.
      const cache = new TokenCache(({ signal }) => login.next(signal), { clock: context.clock, background: false });
      return {
        authType: NAME,
        token: (request) => cache.get(request),
        headers: async (request) => ({ authorization: authorization(await cache.get(request)) }),
      };
    },
  };
}

/** A person's login in the browser: needs `host` and `authType: 'external-browser'`. The login is kept between runs. */
export const externalBrowser: Strategy = /* @__PURE__ */ createExternalBrowser();

/** One person's login: stored, refreshed, and only if that fails made anew. */
class BrowserLogin {
  readonly #context: AuthContext;
  readonly #store: TokenStore;
  readonly #show: ShowPage;
  readonly #key: TokenKey;
  readonly #target: (signal?: AbortSignal) => Promise<LoginTarget>;
  #last: Token | undefined;

  constructor(context: AuthContext, effects: BrowserEffects) {
    const { host = '', profile = '' } = context.config;
    this.#context = context;
    this.#store = effects.store ?? fileTokenStore({ clock: context.clock });
    this.#show = effects.show ?? ((url) => showPage(url, context));
    this.#key = { host, clientId: loginClientId(context), scopes: loginScopes(context), profile };
    this.#target = memoised((signal) => loginTarget(context, signal), authAborted);
  }

  async next(signal: AbortSignal): Promise<Token> {
    const known = await this.#store.exclusive(this.#key, () => this.#storedOrRefreshed(signal));
    return (this.#last = known ?? (await this.#logIn(signal)));
  }

  /** The stored token if another program has renewed it, else a refreshed one; `undefined` if a person is needed. */
  async #storedOrRefreshed(signal: AbortSignal): Promise<Token | undefined> {
    const stored = await this.#store.load(this.#key);
    if (stored && stored.accessToken !== this.#last?.accessToken && isUsable(stored, this.#context.clock.now()))
      return stored;
    const refreshToken = stored?.refreshToken ?? this.#last?.refreshToken;
    if (!refreshToken) return undefined;
    const target = await this.#target(signal);
    const token = await refreshGrant(this.#context, target, refreshToken).catch(unlessRefused);
    if (token) await this.#store.save(this.#key, token);
    return token;
  }

  async #logIn(signal: AbortSignal): Promise<Token> {
    const token = await logIn(this.#context, await this.#target(signal), this.#show, signal);
    await this.#store.save(this.#key, token);
    return token;
  }
}

/** A refresh token that the server no longer takes means a new login; an unreachable server does not. */
function unlessRefused(error: unknown): undefined {
  if (error instanceof AuthError && (error.status === 400 || error.status === 401)) return undefined;
  throw error;
}

/** The address is printed as well: no browser opens in a container or over a remote shell. */
async function showPage(url: string, { config, env }: AuthContext): Promise<void> {
  const { process } = globalThis;
  process?.stderr?.write(`To log in to ${config.host ?? ''}, open this page if it does not open by itself:\n${url}\n`);
  openBrowser(url, process?.platform ?? '', env);
}
