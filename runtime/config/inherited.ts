import { authGroups } from './attributes/auth-groups.js';
import type { AttributeValue } from './attributes/config-attributes.js';
import { envLayer, profileLayer, type Layer } from './layers.js';
import type { ConfigEffects } from './machine-effects.js';
import { readProfile } from './profile/profile.js';

/** What the environment sets of what the options leave open. */
export function environmentSettings(explicit: Layer, { env }: ConfigEffects): Layer {
  return envLayer(env, explicit);
}

/** What the profile sets; it is for those who named neither a host nor a credential, or who asked for it. */
export function profileSettings(known: Layer, effects: ConfigEffects): Layer {
  const profile = known.get('profile')?.value;
  if (profile === undefined && (known.has('host') || authGroups(known).size > 0)) return new Map();
  const configFile = known.get('configFile')?.value;
  return profileLayer(readProfile(textOf(profile), textOf(configFile), effects), known);
}

function textOf(value: AttributeValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
