import { authGroups, isComplete, withoutRivals } from './attributes/auth-groups.js';
import type { AttributeName } from './attributes/config-attributes.js';
import { environmentOf } from './identity.js';
import { envLayer, merge, profileLayer, type Layer } from './layers.js';
import type { ConfigEffects } from './machine-effects.js';
import { readProfile } from './profile/profile.js';

export { environmentOf } from './identity.js';

/** What the environment sets of what is still open. A profile that it names counts where something is missing without it. */
export function environmentSettings(known: Layer, { env }: ConfigEffects, ownCredentials: boolean): Layer {
  if (isOneIdentity(known)) return envLayer(environmentOf(identityOf(known), env), known);
  const settings = envLayer(env, known);
  const all = merge(known, withoutRivals(settings, known));
  return isComplete(all, ownCredentials) ? new Map([...settings].filter(([name]) => name !== 'profile')) : settings;
}

/** What the profile sets; it is for those who named neither a host nor a credential, or who asked for it. */
export function profileSettings(known: Layer, effects: ConfigEffects): Layer {
  const profile = textOf(known, 'profile');
  if (profile === undefined && (known.has('host') || authGroups(known).size > 0)) return new Map();
  return profileLayer(readProfile(profile, textOf(known, 'configFile'), effects), known);
}

/** A profile named in code is one identity: only what the code says beside it joins it. */
function isOneIdentity(known: Layer): boolean {
  return known.get('profile')?.source.kind === 'option';
}

function identityOf(known: Layer): Parameters<typeof environmentOf>[0] {
  const names = ['authType', 'clientId', 'azureClientId', 'oidcTokenEnv'] as const;
  return Object.fromEntries(names.map((name) => [name, textOf(known, name)]));
}

function textOf(known: Layer, name: AttributeName): string | undefined {
  const value = known.get(name)?.value;
  return value === undefined ? undefined : String(value);
}
