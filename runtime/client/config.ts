import { refuseOldNode } from './required-node.js';
import { authAborted } from '../auth/while-authenticating.js';
import { systemClock, type Clock } from '../base/clock.js';
import { memoised } from '../base/memoised.js';
import type { Environment } from '../base/platform.js';
import type { Credentials } from '../auth/credentials.js';
import type { CredentialsRequest } from '../base/credentials-request.js';
import type { OAuthTokenSource } from '../auth/tokens/oauth-token.js';
import { fromProvider } from '../auth/provider.js';
import type { Transport } from '../base/message.js';
import { createTransport, type TransportOptions } from '../http/transport/create-transport.js';
import { environmentOf } from '#inherited';
import { askHost } from './host-metadata/ask-host.js';
import { backfill } from './host-metadata/backfill.js';
import { chooseCredentials, credentialsContext, type CredentialsSource } from './choose-credentials.js';
import { debugString } from '../config/attributes/debug-string.js';
import type { Explanation } from './explain/explanation.js';
import type { HostMetadata } from './host-metadata/host-metadata.js';
import { machineEffects, type ConfigEffects } from '../config/machine-effects.js';
import type { ClientOptions } from './client-options.js';
import type { Step } from '../http/pipeline/compose.js';
import { rateLimitStep } from '../http/pipeline/rate-limit.js';
import { clientUserAgent } from './client-user-agent.js';
import { requireHost, resolveConfig, type ResolvedConfig } from '../config/resolve.js';

/**
 * The configuration of a client: which host, and who one is there.
 * Nothing is read or sent before it is needed: files and environment at the first look at {@link values}, the network at
 * the first request. Clients that share a `Config` share its credentials and connections.
 */
export class Config {
  readonly #options: Readonly<ClientOptions>;
  readonly #effects: Partial<ConfigEffects>;
  readonly #credentials = memoised((signal) => this.#configure(signal), authAborted);
  #values: ResolvedConfig | undefined;
  #resolved: ResolvedConfig | undefined;
  #metadata: ((signal?: AbortSignal) => Promise<HostMetadata | undefined>) | undefined;
  #transport: Transport | undefined;
  #configured: Credentials | undefined;
  #fetch: typeof globalThis.fetch | undefined;
  #rateLimit: Step | undefined;
  #userAgent: string | undefined;
  /** Whose connections and rate limit this one uses. */
  #lender: Config | undefined;

  /**
   * @param options - options of a client, or a configuration to start anew from
   * @param effects - environment and file system in place of the machine's
   */
  constructor(options: ClientOptions | Config = {}, effects: Partial<ConfigEffects> = {}) {
    refuseOldNode();
    this.#options = options instanceof Config ? options.options : Object.freeze({ ...options });
    this.#effects = options instanceof Config ? { ...options.#effects, ...effects } : effects;
  }

  /**
   * A configuration with options of its own that uses the connections of this one and counts against its rate limit.
   *
   * @internal
   */
  derive(options: ClientOptions): Config {
    const derived = this.sibling(options);
    derived.#lender = this;
    return derived;
  }

  /**
   * A configuration with options of its own that sees the environment as this one does: what does not join the identity
   * of this one does not join the other.
   *
   * @internal
   */
  sibling(options: ClientOptions): Config {
    return new Config(options, { ...this.#effects, env: this.#identityEnv });
  }

  /** The options as they were given. */
  get options(): Readonly<ClientOptions> {
    return this.#options;
  }

  /** The time source: the option `clock`, or the machine's. */
  get clock(): Clock {
    return this.#options.clock ?? systemClock;
  }

  /** The attributes as they apply, without what only the host can tell. Throws `ConfigError` if they do not fit. */
  get values(): ResolvedConfig {
    return (this.#values ??= resolveConfig(this.#options, this.#machine, {
      ownCredentials: this.#options.credentials !== undefined,
    }));
  }

  /** Address of the workspace or account, without a trailing slash. Throws `ConfigError` if there is none. */
  get host(): string {
    return this.#configured?.host ?? requireHost(this.values);
  }

  /** Id of the account, if it is configured. */
  get accountId(): string | undefined {
    return this.values.accountId;
  }

  /** Id of the workspace, if it is configured. */
  get workspaceId(): string | undefined {
    return this.values.workspaceId;
  }

  /** Name of the profile that was read or asked for. */
  get profile(): string | undefined {
    return this.values.profile;
  }

  /** Authentication type: the one in use, or before the first request the one that is configured, if any. */
  get authType(): string | undefined {
    return this.#configured?.authType ?? this.values.authType;
  }

  /** Sends requests for this configuration, unsigned. Throws `ConfigError` for settings that it cannot honour. */
  get transport(): Transport {
    if (this.#lender !== undefined) return this.#lender.transport;
    return (this.#transport ??= createTransport(transportOptions(this.#options, this.values, this.#machine)));
  }

  /** Holds back requests that exceed the attribute `rateLimit`; one for all who share this configuration. */
  get rateLimit(): Step | undefined {
    if (this.#lender !== undefined) return this.#lender.rateLimit;
    const { rateLimit } = this.values;
    if (rateLimit === undefined) return undefined;
    return (this.#rateLimit ??= rateLimitStep(rateLimit, this.clock));
  }

  /** The User-Agent header. It names the authentication type, so that the first call has to wait for it. */
  userAgent(): string | Promise<string> {
    return this.#userAgent ?? this.#findUserAgent();
  }

  /** What the host says about itself; `undefined` if it says nothing or cannot be asked within 5 s. Rejects only when `signal` aborts. */
  metadata(signal?: AbortSignal): Promise<HostMetadata | undefined> {
    this.#metadata ??= memoised((abort) => this.#askHost(abort), authAborted);
    return this.#metadata(signal);
  }

  /** The attributes as they apply, completed by what the host says about itself. */
  async resolved(signal?: AbortSignal): Promise<ResolvedConfig> {
    const { values } = this;
    return (this.#resolved ??= backfill(values, await this.metadata(signal)));
  }

  /**
   * The credentials. They are chosen once, at the first call; a failure is not remembered.
   * Rejects with `ConfigError` or `AuthError`.
   */
  credentials(signal?: AbortSignal): Promise<Credentials> {
    return this.#credentials(signal);
  }

  /**
   * The headers that sign a request, by lower-case name; also for requests that other libraries send.
   *
   * @example
   * await fetch(url, { headers: await client.config.authenticate() })
   */
  async authenticate(request: CredentialsRequest = {}): Promise<Record<string, string>> {
    const credentials = this.#configured ?? (await this.credentials(request.signal));
    return credentials.headers(request);
  }

  /**
   * A `fetch` for other clients that signs requests to this host, over the proxy and certificates of this configuration.
   * Relative URLs belong to the host; requests to any other origin are refused with `ConfigError`. An `authorization`
   * header that the other client sets is replaced, and a token that has died is replaced once. Nothing else is retried.
   *
   * @example
   * new OpenAI({ baseURL: `${w.config.host}/serving-endpoints`, apiKey: 'unused', fetch: w.config.fetch })
   */
  get fetch(): typeof globalThis.fetch {
    let signed: typeof globalThis.fetch | undefined;
    return (this.#fetch ??= async (input, init) => {
      const { signedFetch } = await import('./signed-fetch/signed-fetch.js');
      signed ??= signedFetch(this);
      return signed(input, init);
    });
  }

  /** OAuth tokens for clients that want a token instead of headers; always one that is still good. */
  tokenSource(): OAuthTokenSource {
    return {
      token: async (signal) => {
        const { oauthToken } = await import('../auth/tokens/oauth-token.js');
        return oauthToken(await this.credentials(signal), signal);
      },
    };
  }

  /**
   * Says how this configuration comes about: every attribute with its source and what it displaced, and what became of
   * every authentication type. Tries the types as the first request would, but starts no browser.
   * Holds no secrets, and rejects only when `signal` aborts.
   */
  async explain(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<Explanation> {
    const { explain } = await import('#explain');
    const source = { ...this.#source, values: () => this.values, machine: this.#machine, context: credentialsContext };
    return explain(source, options.signal);
  }

  /** Says which attributes are set and by which environment variables, with secrets masked. */
  debugString(): string {
    return debugString(this.values);
  }

  /** Frees idle connections. A transport that was passed in, or that is another configuration's, stays as it is. */
  async close(): Promise<void> {
    if (this.#options.transport === undefined) await this.#transport?.close?.();
  }

  get #machine(): ConfigEffects {
    return { ...machineEffects(), ...this.#effects };
  }

  async #findUserAgent(): Promise<string> {
    const { authType } = await this.credentials();
    return (this.#userAgent = clientUserAgent(this.#options, authType));
  }

  async #configure(signal: AbortSignal): Promise<Credentials> {
    const { credentials: provider } = this.#options;
    try {
      return (this.#configured = provider === undefined ? await this.#choose(signal) : fromProvider(provider));
    } catch (error) {
      // The host may have been out of reach: the next try asks it again.
      this.#metadata = undefined;
      this.#resolved = undefined;
      throw error;
    }
  }

  #choose(signal: AbortSignal): Promise<Credentials> {
    return chooseCredentials({ ...this.#source, values: this.values, resolved: () => this.resolved(signal) });
  }

  get #source(): Omit<CredentialsSource, 'values'> {
    return {
      options: this.#options,
      resolved: () => this.resolved(),
      transport: () => this.transport,
      env: () => this.#identityEnv,
    };
  }

  /** What strategies and programs see of the environment: a profile named in code is one identity. */
  get #identityEnv(): Environment {
    const { env } = this.#machine;
    return this.#options.profile ? environmentOf(this.values, env) : env;
  }

  async #askHost(signal: AbortSignal): Promise<HostMetadata | undefined> {
    try {
      return await askHost(this.values, this.#options, () => this.transport, { signal });
    } catch (error) {
      if (signal.aborted) throw error;
      // Everything works without it, or says itself what is missing.
      return undefined;
    }
  }
}

function transportOptions(
  options: ClientOptions,
  { skipVerify }: ResolvedConfig,
  { env }: ConfigEffects,
): TransportOptions {
  const { transport, fetch, proxy, ca, maxSockets } = options;
  return { transport, fetch, proxy, ca, maxSockets, skipVerify, env };
}
