import { ConfigError } from '../errors/index.js';
import { environmentSettings, profileSettings } from '#inherited';
import { authConflict, withoutRivals } from './attributes/auth-groups.js';
import type { AttributeName, ConfigAttributes } from './attributes/config-attributes.js';
import { withDebugString, type Described } from './attributes/debug-string.js';
import type { HostType } from './host.js';
import { normalizeHost } from './host.js';
import { defaultLayer, merge, optionLayer, type Layer, type Source } from './layers.js';
import { machineEffects, type ConfigEffects } from './machine-effects.js';

/** Attributes that have a value even if nobody sets one. */
export type DefaultedAttribute =
  'httpTimeoutSeconds' | 'retryTimeoutSeconds' | 'debugTruncateBytes' | 'debugHeaders' | 'skipVerify';

/** The attributes as they apply, from all sources. */
export interface ResolvedConfig extends Readonly<Omit<ConfigAttributes, DefaultedAttribute>> {
  readonly httpTimeoutSeconds: number;
  readonly retryTimeoutSeconds: number;
  readonly debugTruncateBytes: number;
  readonly debugHeaders: boolean;
  readonly skipVerify: boolean;
  /** What the host serves, where it says so. */
  readonly hostType?: HostType | undefined;
  /** Where each value comes from. */
  readonly sources: Readonly<Partial<Record<AttributeName, Source>>>;
}

/**
 * Finds out what applies: explicit options, then environment variables, then the profile, then the host's URL, then
 * built-in values. Beside a profile that the options name, the environment says nothing of who or where. Throws `ConfigError` if a value cannot be read, a requested profile does not exist, the host is not
 * usable, or two kinds of credentials are configured and none is chosen. No network is used.
 *
 * @param ownCredentials - the caller signs by means of its own, so that rival credentials are no conflict
 */
export function resolveConfig(
  options: ConfigAttributes,
  effects: ConfigEffects = machineEffects(),
  { ownCredentials = false }: { readonly ownCredentials?: boolean } = {},
): ResolvedConfig {
  let known: Layer = new Map();
  try {
    const explicit = optionLayer(options);
    known = explicit;
    const env = environmentSettings(explicit, effects, ownCredentials);
    known = merge(explicit, env);
    const profile = profileSettings(known, effects);
    // What the environment has for an identity is known only when the profile is.
    const late = environmentSettings(merge(explicit, profile), effects, ownCredentials);
    known = merge(explicit, withoutRivals(merge(merge(env, late), profile), explicit));
    known = withUsableHost(known);
  } catch (error) {
    throw error instanceof ConfigError ? explained(error, known) : error;
  }
  if (!ownCredentials) refuseConflict(known);
  return resolvedConfig(merge(known, defaultLayer()));
}

/** The host. Throws `ConfigError` if none is configured. */
export function requireHost(config: ResolvedConfig): string {
  if (config.host !== undefined) return config.host;
  const message = 'no host configured: pass host, set DATABRICKS_HOST or use a profile that has one';
  throw new ConfigError(withDebugString(message, config));
}

function withUsableHost(known: Layer): Layer {
  const setting = known.get('host');
  if (setting === undefined) return known;
  const { host, workspaceId, accountId } = normalizeHost(String(setting.value));
  const source: Source = { kind: 'host' };
  const promoted: Layer = new Map([
    ...(workspaceId === undefined ? [] : [['workspaceId', { value: workspaceId, source }] as const]),
    ...(accountId === undefined ? [] : [['accountId', { value: accountId, source }] as const]),
  ]);
  return merge(new Map([...known, ['host', { value: host, source: setting.source }]]), promoted);
}

function refuseConflict(known: Layer): void {
  const conflict = authConflict(known);
  if (conflict === undefined) return;
  throw new ConfigError(
    `${withDebugString(conflict, described(known))}. Set authType (DATABRICKS_AUTH_TYPE) to choose one`,
  );
}

function explained(error: ConfigError, known: Layer): ConfigError {
  const cause = error.cause === undefined ? {} : { cause: error.cause };
  return new ConfigError(withDebugString(error.message, described(known)), cause);
}

function resolvedConfig(layer: Layer): ResolvedConfig {
  // Every value has the type of its attribute because `coerce.ts` made it, and the defaults are in the table.
  return Object.freeze(described(layer)) as unknown as ResolvedConfig;
}

function described(layer: Layer): Described {
  const values = Object.fromEntries([...layer].map(([name, { value }]) => [name, value]));
  const sources = Object.fromEntries([...layer].map(([name, { source }]) => [name, source]));
  return { ...values, sources: Object.freeze(sources) };
}
