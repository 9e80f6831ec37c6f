import { ConfigError } from '../../errors/index.js';
import type { Attribute } from './attributes.js';
import { cloudNamed } from '../cloud.js';
import type { AttributeValue } from './config-attributes.js';

/**
 * Reads a text from the environment or a profile as the attribute's type; blank text is no value.
 * `origin` says in messages where the text stands; the text itself stays out of them, it may be a secret.
 */
export function coerceText(attribute: Attribute, text: string, origin: string): AttributeValue | undefined {
  if (text.trim() === '') return undefined;
  const value = PARSERS[attribute.type](text);
  if (value === undefined) throw unreadable(attribute, origin);
  return value;
}

/** Checks an explicit option; `undefined`, `null` and an empty string are no value. */
export function coerceOption(attribute: Attribute, value: unknown): AttributeValue | undefined {
  if (attribute.name === 'token') refuseBlankToken(value);
  if (value === undefined || value === null || value === '') return undefined;
  const origin = `option ${attribute.name}`;
  if (typeof value === 'string' && TEXTUAL.has(attribute.type)) return coerceText(attribute, value, origin);
  // An empty list is no value, too.
  if (attribute.type === 'list' && isStringList(value)) return sortedSet(value);
  const read = readValue(attribute.type, value);
  if (read === undefined) throw unreadable(attribute, origin);
  return read;
}

function readValue(type: Attribute['type'], value: unknown): AttributeValue | undefined {
  // Ids of workspaces look like numbers, and callers write them so.
  if (type === 'string' && Number.isSafeInteger(value)) return String(value);
  return isPlainValue(type, value) ? value : undefined;
}

function isPlainValue(type: Attribute['type'], value: unknown): value is boolean | number {
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'number') return false;
  return type === 'positive' ? value > 0 : type === 'number' && !Number.isNaN(value);
}

/**
 * An empty token is a variable that was not filled. To go on without it would run the program as somebody else:
 * whoever the environment names.
 */
function refuseBlankToken(value: unknown): void {
  if (typeof value !== 'string' || value.trim() !== '') return;
  throw new ConfigError('option token is empty. Pass the token, or leave the option out to use other credentials');
}

type Parser = (text: string) => AttributeValue | undefined;

const PARSERS: Readonly<Record<Attribute['type'], Parser>> = {
  string: parseLine,
  text: (text) => text,
  boolean: parseBoolean,
  number: parseNumber,
  positive: (text) => positive(parseNumber(text)),
  list: (text) => sortedSet(text.split(/[,\s]+/)),
  cloud: (text) => cloudNamed(text.trim()),
};

/** Types whose option is written as a text, too. */
const TEXTUAL: ReadonlySet<Attribute['type']> = /* @__PURE__ */ new Set<Attribute['type']>([
  'string',
  'text',
  'list',
  'cloud',
]);

const EXPECTED: Readonly<Record<Attribute['type'], string>> = {
  string: 'a text without line breaks',
  text: 'a text',
  boolean: 'true or false',
  number: 'a number',
  positive: 'a number above 0',
  list: 'names separated by commas or spaces',
  cloud: 'AWS, AZURE or GCP',
};

/** Secrets that come from files end with a line break; inside, one would split a request header. */
function parseLine(text: string): string | undefined {
  const line = text.trim();
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u007f]/.test(line) ? undefined : line;
}

function parseBoolean(text: string): boolean | undefined {
  const word = text.trim();
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(word)) return true;
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(word)) return false;
  return undefined;
}

function parseNumber(text: string): number | undefined {
  return /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

function sortedSet(names: readonly string[]): readonly string[] | undefined {
  const unique = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  return unique.length === 0 ? undefined : unique.sort();
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function unreadable(attribute: Attribute, origin: string): ConfigError {
  return new ConfigError(`${origin} cannot be read: expected ${EXPECTED[attribute.type]}`);
}
