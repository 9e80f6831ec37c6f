import { ATTRIBUTES, type Attribute } from './attributes.js';
import type { AttributeName, AttributeValue } from './config-attributes.js';
import type { Source } from '../layers.js';

/** A configuration as far as it is known: values, and where they come from. */
export type Described = Readonly<Partial<Record<AttributeName, AttributeValue | undefined>>> & {
  readonly sources: Readonly<Partial<Record<AttributeName, Source>>>;
};

/**
 * Says which attributes are set and which environment variables set them: `Config: host=…, token=***. Env: …`.
 * Secrets are masked; attributes that say nothing about who one is are left out. Empty if there is nothing to say.
 */
export function debugString(config: Described): string {
  const shown = ATTRIBUTES.filter((attribute) => isShown(attribute, config));
  const values = shown.map((attribute) => `${attribute.keys[0]}=${maskedValue(attribute, config[attribute.name])}`);
  const env = shown.map(({ name }) => config.sources[name]).filter((source) => source?.kind === 'env');
  return [
    ...(values.length > 0 ? [`Config: ${values.join(', ')}`] : []),
    ...(env.length > 0 ? [`Env: ${env.map((source) => source?.name).join(', ')}`] : []),
  ].join('. ');
}

/** A message followed by the debug string. */
export function withDebugString(message: string, config: Described): string {
  const debug = debugString(config);
  return debug === '' ? message : `${message.replace(/\.$/, '')}. ${debug}`;
}

/** Attributes as messages may show them, with where each comes from. */
export function shownAttributes(config: Described): readonly ShownAttribute[] {
  return ATTRIBUTES.filter((attribute) => isShown(attribute, config)).map((attribute) => ({
    name: attribute.name,
    value: maskedValue(attribute, config[attribute.name]),
    source: sourceText(config.sources[attribute.name]),
  }));
}

/** An attribute, its masked value and its source. */
export interface ShownAttribute {
  readonly name: AttributeName;
  readonly value: string;
  readonly source: string;
}

const SOURCES: Readonly<Record<Source['kind'], string>> = {
  option: 'explicit',
  env: 'env',
  profile: 'profile',
  file: 'config file',
  host: 'host URL',
  metadata: 'metadata',
  default: 'default',
};

/** A source as people read it: `explicit`, `env NAME`, `profile NAME`, `config file default_profile`, `host URL`, `metadata` or `default`. */
export function sourceText(source: Source | undefined): string {
  if (source === undefined) return 'unknown';
  return source.name === undefined ? SOURCES[source.kind] : `${SOURCES[source.kind]} ${source.name}`;
}

/** The value of an attribute as text, `***` for a secret. */
export function maskedValue(attribute: Attribute, value: AttributeValue | undefined): string {
  // A host that was refused because of the password in it is shown in the message that says so.
  const hasPassword = attribute.name === 'host' && String(value).includes('@');
  if (attribute.sensitive === true || hasPassword) return '***';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function isShown(attribute: Attribute, config: Described): boolean {
  const value = config[attribute.name];
  const isDefault = config.sources[attribute.name]?.kind === 'default';
  return attribute.hidden !== true && !isDefault && value !== undefined && value !== false && value !== 0;
}
