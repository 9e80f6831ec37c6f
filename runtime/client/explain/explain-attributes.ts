import { cleanLine } from '../../errors/index.js';
import { ATTRIBUTES, type Attribute } from '../../config/attributes/attributes.js';
import { isUsedBy } from '../../config/attributes/auth-groups.js';
import { maskedValue, sourceText } from '../../config/attributes/debug-string.js';
import type { ExplainedAttribute } from './explanation.js';
import {
  envLayer,
  merge,
  optionLayer,
  profileLayer,
  type Layer,
  type Setting,
  type Source,
} from '../../config/layers.js';
import type { ConfigEffects } from '../../config/machine-effects.js';
import type { ClientOptions } from '../client-options.js';
import { readProfile } from '../../config/profile/profile.js';
import type { ResolvedConfig } from '../../config/resolve.js';

const LONGEST_VALUE = 300;

/** What applies in the end; absent where the configuration is of no use. */
export interface Applied {
  readonly values: ResolvedConfig;
  /** The authentication type that signs requests. */
  readonly authType?: string | undefined;
}

/** Every attribute that anything sets, with its source and what it displaced. Never throws. */
export function explainAttributes(
  options: ClientOptions,
  effects: ConfigEffects,
  applied?: Applied,
): readonly ExplainedAttribute[] {
  const layers = layersOf(options, effects);
  return ATTRIBUTES.flatMap((attribute: Attribute) => explainAttribute(attribute, layers, applied) ?? []);
}

function explainAttribute(
  attribute: Attribute,
  layers: readonly Layer[],
  applied: Applied | undefined,
): ExplainedAttribute | undefined {
  const candidates = layers.flatMap((layer) => layer.get(attribute.name) ?? []);
  const winner = winnerOf(attribute, applied) ?? candidates[0];
  if (winner === undefined) return undefined;
  return {
    name: attribute.name,
    value: cleanLine(maskedValue(attribute, winner.value), LONGEST_VALUE),
    source: sourceText(winner.source),
    conflicts: conflicts(attribute, { winner, candidates, applied }),
  };
}

function winnerOf({ name }: Attribute, applied: Applied | undefined): Setting | undefined {
  const value = applied?.values[name];
  const source = applied?.values.sources[name];
  return value === undefined || source === undefined ? undefined : { value, source };
}

interface Contest {
  readonly winner: Setting;
  readonly candidates: readonly Setting[];
  readonly applied: Applied | undefined;
}

function conflicts(attribute: Attribute, { winner, candidates, applied }: Contest): readonly string[] {
  if (applied === undefined) return candidates.filter((one) => one !== winner).map(overrides);
  if (applied.values[attribute.name] === undefined) return [leftOut(winner.source, applied)];
  const others = candidates.filter(({ source }) => sourceText(source) !== sourceText(winner.source));
  const { authType } = applied;
  const isIdle = authType !== undefined && !isUsedBy(authType, attribute.name);
  return [...others.map(overrides), ...(isIdle ? [`not used by ${authType}`] : [])];
}

function overrides({ source }: Setting): string {
  return `overrides ${sourceText(source)}`;
}

function leftOut({ kind, name }: Source, { values }: Applied): string {
  if (kind === 'env' && values.sources.profile?.kind === 'option')
    return `left out: the profile ${values.profile}, which code names, is one identity`;
  if (kind === 'env' && name === 'DATABRICKS_CONFIG_PROFILE')
    return 'left out: host and credentials are complete without it';
  return kind === 'profile' && values.profile === undefined
    ? 'left out: the profile is not read, because a host or a credential is known without it'
    : 'left out: a credential of another kind is explicit';
}

/** What options, environment and profile say, each for itself. What cannot be read says nothing. */
function layersOf(options: ClientOptions, effects: ConfigEffects): readonly Layer[] {
  const explicit = unlessBroken(() => optionLayer(options));
  const env = unlessBroken(() => envLayer(effects.env, new Map()));
  const profile = unlessBroken(() => {
    const named = merge(explicit, env);
    const textOf = (name: 'profile' | 'configFile'): string | undefined => named.get(name)?.value.toString();
    return profileLayer(readProfile(textOf('profile'), textOf('configFile'), effects), new Map());
  });
  return [explicit, env, withoutName(profile)];
}

/** The name of the profile is what was asked for, not what the profile says. */
function withoutName(profile: Layer): Layer {
  return new Map([...profile].filter(([name]) => name !== 'profile'));
}

function unlessBroken(read: () => Layer): Layer {
  try {
    return read();
  } catch {
    return new Map();
  }
}
