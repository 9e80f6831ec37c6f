import type { Environment } from '../base/platform.js';
import { ATTRIBUTES, type Attribute } from './attributes/attributes.js';
import { coerceOption, coerceText } from './attributes/coerce.js';
import type { AttributeName, AttributeValue, ConfigAttributes } from './attributes/config-attributes.js';
import type { ChosenProfile } from './profile/profile.js';

/** Where the value of an attribute comes from. */
export interface Source {
  /** `file`: the config file itself; `host`: the query of the host's URL; `metadata`: what the host says about itself. */
  readonly kind: 'option' | 'env' | 'profile' | 'file' | 'host' | 'metadata' | 'default';
  /** Name of the environment variable, of the profile, or of the setting of the file. */
  readonly name?: string | undefined;
}

/** A value and its source. */
export interface Setting {
  readonly value: AttributeValue;
  readonly source: Source;
}

/** The attributes that are set, by one source or several. */
export type Layer = ReadonlyMap<AttributeName, Setting>;

/** What the caller set. */
export function optionLayer(options: Readonly<ConfigAttributes>): Layer {
  return layerOf((attribute) => setting(coerceOption(attribute, options[attribute.name]), { kind: 'option' }));
}

/** What the environment sets, of what is still open: a bad value that does not count is no error. */
export function envLayer(env: Environment, known: Layer): Layer {
  return layerOf((attribute) => {
    const name = attribute.env?.find((variable) => (env[variable] ?? '').trim() !== '');
    if (name === undefined || known.has(attribute.name)) return undefined;
    return setting(coerceText(attribute, env[name] ?? '', `environment variable ${name}`), { kind: 'env', name });
  });
}

/** What the profile sets, of what is still open, and its own name. */
export function profileLayer(profile: ChosenProfile | undefined, known: Layer): Layer {
  if (profile === undefined) return new Map();
  const { name, values } = profile;
  const source: Source = { kind: 'profile', name };
  const layer = layerOf((attribute) => {
    const key = attribute.keys.find((candidate) => values.has(candidate));
    if (key === undefined || known.has(attribute.name)) return undefined;
    return setting(coerceText(attribute, values.get(key) ?? '', `profile ${name}, key ${key},`), source);
  });
  const chosenBy: Source = profile.isFileDefault ? { kind: 'file', name: 'default_profile' } : source;
  return merge(known.has('profile') ? new Map() : new Map([['profile', { value: name, source: chosenBy }]]), layer);
}

/** The built-in values. */
export function defaultLayer(): Layer {
  return layerOf((attribute) => setting(attribute.default, { kind: 'default' }));
}

/** The settings of both layers; where both have one, the first wins. */
export function merge(first: Layer, second: Layer): Layer {
  return new Map([...second, ...first]);
}

function layerOf(read: (attribute: Attribute) => Setting | undefined): Layer {
  const layer = new Map<AttributeName, Setting>();
  for (const attribute of ATTRIBUTES) {
    const found = read(attribute);
    if (found !== undefined) layer.set(attribute.name, found);
  }
  return layer;
}

function setting(value: AttributeValue | undefined, source: Source): Setting | undefined {
  return value === undefined ? undefined : { value, source };
}
