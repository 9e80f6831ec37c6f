import { parse } from 'ini';
import { ConfigError } from '../../errors/index.js';

/** Key (lower case) to value, of one profile. */
export type Profile = ReadonlyMap<string, string>;

/** Name to profile, of one config file. */
export type Profiles = ReadonlyMap<string, Profile>;

/** A line of the file: a section begins, or a key has a value. */
type Entry = { readonly section: string } | { readonly key: string; readonly value: string };

/**
 * Parses a config file (`.databrickscfg`). Sections of one name are merged and the last value of a key wins; keys
 * before the first section belong to `DEFAULT`. Throws `ConfigError` with the line number for a line that is neither
 * section, key nor comment; its content is not repeated, it may be a secret.
 */
export function parseProfiles(text: string, path: string): Profiles {
  const ids = new Map([['DEFAULT', 's0']]);
  const lines = entriesOf(text, path).map((entry) => encode(entry, ids));
  const parsed: Readonly<Record<string, unknown>> = parse(['[s0]', ...lines].join('\n'));
  return new Map([...ids].map(([name, id]) => [name, profileOf(parsed[id])]));
}

/**
 * `ini` reads a dot in a section as nesting, `;` and `#` anywhere as a comment, `true` as a boolean, `[]` after a key as
 * a list, and skips what it does not understand. So it gets only what it gives back unchanged: numbered sections,
 * plain keys, and values as JSON strings.
 */
function encode(entry: Entry, ids: Map<string, string>): string {
  if ('section' in entry) {
    const id = ids.get(entry.section) ?? `s${ids.size}`;
    ids.set(entry.section, id);
    return `[${id}]`;
  }
  return `${entry.key}=${JSON.stringify(entry.value).replace(/[\u2028\u2029]/g, unicodeEscape)}`;
}

/** These two are line ends for the regular expressions of `ini`, but not for JSON. */
function unicodeEscape(character: string): string {
  return character === '\u2028' ? '\\u2028' : '\\u2029';
}

/** `ini` turns the words `true`, `false` and `null` into values even in quotes; the text is what counts here. */
function profileOf(section: unknown): Profile {
  return new Map(Object.entries(section ?? {}).map(([key, value]) => [key, String(value)]));
}

function entriesOf(text: string, path: string): Entry[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.flatMap((line, index) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) return [];
    const entry = content.startsWith('[') ? sectionOf(content) : keyValueOf(content);
    if (entry === undefined) throw malformed(path, index + 1);
    return isPlainKey(entry) ? [entry] : [];
  });
}

function malformed(path: string, line: number): ConfigError {
  return new ConfigError(
    `cannot parse config file: ${path}, line ${line}: expected a [section], a "key = value" or a comment`,
  );
}

function sectionOf(line: string): Entry | undefined {
  const end = line.indexOf(']');
  const section = line.slice(1, end).trim();
  return end === -1 || section === '' || !isEndOrComment(line.slice(end + 1)) ? undefined : { section };
}

function keyValueOf(line: string): Entry | undefined {
  const delimiter = line.search(/[=:]/);
  if (delimiter <= 0) return undefined;
  const key = line.slice(0, delimiter).trim().toLowerCase();
  return { key, value: valueOf(line.slice(delimiter + 1).trim()) };
}

/** No attribute has another kind of name, and other tools may keep theirs here. */
function isPlainKey(entry: Entry): boolean {
  return 'section' in entry || /^[a-z]\w*$/.test(entry.key);
}

function valueOf(text: string): string {
  return quoted(text) ?? text.slice(0, commentStart(text)).trimEnd();
}

/** The inside of a value that begins with a quote and has nothing but a comment after the closing one. */
function quoted(text: string): string | undefined {
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return undefined;
  for (let end = text.indexOf(quote, 1); end !== -1; end = text.indexOf(quote, end + 1)) {
    if (isEndOrComment(text.slice(end + 1))) return text.slice(1, end);
  }
  return undefined;
}

/** A comment inside a line needs white space before it: secrets contain `#` and `;`. */
function commentStart(text: string): number | undefined {
  const at = text.search(/\s[#;]/);
  return at === -1 ? undefined : at;
}

function isEndOrComment(rest: string): boolean {
  return rest.trim() === '' || /^\s+[#;]/.test(rest);
}
