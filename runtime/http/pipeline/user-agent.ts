import { ConfigError } from '../../errors/index.js';
import type { Environment } from '../../base/platform.js';
import { environmentPairs } from '#user-agent-environment';
import { withHeaders } from './with-headers.js';
import type { Exchange, Next, Step } from './compose.js';

/** What a User-Agent header is made of. */
export interface UserAgentParts {
  /** Name of the program that uses the SDK: letters, digits and `_.+-`. Default `unknown`. */
  readonly product?: string | undefined;
  /** Its semantic version. Default `0.0.0`. */
  readonly productVersion?: string | undefined;
  /** Version of this SDK. */
  readonly sdkVersion: string;
  /** Default: what {@link hostEngine} finds. */
  readonly engine?: Engine | undefined;
  /** The type of the credentials in use, such as `pat`. */
  readonly authType?: string | undefined;
  /** Further `key/value` pairs, such as `['partner', 'acme']`. */
  readonly extras?: readonly (readonly [key: string, value: string])[] | undefined;
  readonly env: Environment;
}

/** What runs the SDK. */
export interface Engine {
  /** `node/20.19.0`, `bun/1.3.0`, `deno/2.5.0`; absent where it cannot be told. */
  readonly runtime?: string | undefined;
  /** `linux`, `darwin`, `windows`; absent where it cannot be told. */
  readonly os?: string | undefined;
}

const BROWSER = 'browser/unknown';

const NAME = /^[a-zA-Z0-9_.+-]+$/;
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

/**
 * The User-Agent header, in the order of the other Databricks SDKs: product, SDK, engine, operating system, auth,
 * extras, and what the environment tells of upstream, cluster, CI system and coding agent.
 *
 * @throws ConfigError when product, version or an extra would break the header
 */
export function userAgent(parts: UserAgentParts): string {
  const { product = 'unknown', productVersion = '0.0.0', env, engine = hostEngine(), authType } = parts;
  requireProduct(product, productVersion);
  const pairs = [
    `${product}/${productVersion}`,
    `databricks-sdk-ts/${parts.sdkVersion}`,
    engine.runtime,
    pair('os', engine.os),
    pair('auth', authType),
    ...extraPairs(parts.extras ?? []),
    ...environmentPairs(env).map(([key, value]) => pair(key, value)),
  ];
  return pairs.filter((text) => text !== undefined).join(' ');
}

/** Adds the User-Agent header, unless the caller set one. */
export function userAgentStep(value: () => string | Promise<string>): Step {
  const sendAs = (agent: string, exchange: Exchange, next: Next) =>
    next(withHeaders(exchange, { 'user-agent': withFeature(agent, exchange.call.options.feature) }));
  return {
    name: 'user-agent',
    send: (exchange, next) => {
      if (exchange.request.headers['user-agent'] !== undefined) return next(exchange);
      const agent = value();
      return typeof agent === 'string'
        ? sendAs(agent, exchange, next)
        : agent.then((text) => sendAs(text, exchange, next));
    },
  };
}

/** The User-Agent of a call that a part of the SDK makes on its own. */
export function withFeature(agent: string, feature: string | undefined): string {
  return feature === undefined ? agent : `${agent} sdk-feature/${feature}`;
}

/** Whether this is a web page or a worker of one. */
export function isBrowser(): boolean {
  return hostEngine().runtime === BROWSER;
}

/** What this process runs on. */
export function hostEngine(): Engine {
  const process = globalThis.process;
  return { runtime: runtimeOf(process?.versions), os: osOf(process?.platform) };
}

function runtimeOf(versions: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  // Bun and Deno name themselves here and also claim to be Node, so they are asked for first.
  const name = ['bun', 'deno', 'node'].find((candidate) => versions?.[candidate]);
  if (name !== undefined) return `${name}/${versions?.[name]}`;
  return 'document' in globalThis ? BROWSER : undefined;
}

function osOf(platform: string | undefined): string | undefined {
  return platform === 'win32' ? 'windows' : platform || undefined;
}

function requireProduct(product: string, version: string): void {
  if (!NAME.test(product)) {
    throw new ConfigError(
      `product "${product}" cannot stand in a User-Agent: use letters, digits, "_", ".", "+" and "-"`,
    );
  }
  if (!VERSION.test(version))
    throw new ConfigError(`productVersion "${version}" is not a semantic version such as 1.2.3`);
}

function extraPairs(extras: readonly (readonly [string, string])[]): readonly string[] {
  const bad = extras.find(([key, value]) => !NAME.test(key) || !NAME.test(value));
  if (bad !== undefined) {
    throw new ConfigError(
      `"${bad[0]}/${bad[1]}" cannot stand in a User-Agent: use letters, digits, "_", ".", "+" and "-"`,
    );
  }
  return [...new Set(extras.map(([key, value]) => `${key}/${value}`))];
}

function pair(key: string, value: string | undefined): string | undefined {
  return value ? `${key}/${clean(value)}` : undefined;
}

/** Values from the environment may hold anything: what would end the pair, or the header, becomes a dash. */
function clean(value: string): string {
  return value.replace(/[^0-9A-Za-z_.+-]/g, '-');
}
