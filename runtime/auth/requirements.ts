import type { ResolvedConfig } from '../config/resolve.js';

type Name = keyof ResolvedConfig & string;

/**
 * Why a strategy that needs all of these attributes does not apply: the names of those that are not set,
 * or `undefined` when all are.
 */
export function missing(config: ResolvedConfig, ...names: readonly Name[]): string | undefined {
  const unset = names.filter((name) => isUnset(config, name));
  if (unset.length === 0) return undefined;
  return `${unset.join(' and ')} ${unset.length === 1 ? 'is' : 'are'} not set`;
}

/** Why a strategy that needs one of these attributes does not apply, or `undefined` when one is set. */
export function missingAll(config: ResolvedConfig, ...names: readonly Name[]): string | undefined {
  return names.every((name) => isUnset(config, name)) ? `neither ${names.join(' nor ')} is set` : undefined;
}

/** What a profile named in code has to say before it takes the identity that the environment offers; empty for others. */
export function notOffered({ sources, profile }: ResolvedConfig, authType: string): string {
  if (sources.profile?.kind !== 'option') return '';
  return `, or not for the profile ${profile}: it needs a client_id or auth_type = ${authType} for that`;
}

function isUnset(config: ResolvedConfig, name: Name): boolean {
  return config[name] === undefined || config[name] === '' || config[name] === false;
}
