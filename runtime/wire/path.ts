import { encodeSegment, encodeSegments, encodeShape, type FieldSite } from './path-segment.js';

/** A path template, taken apart: `literals[i]` stands before `fields[i]`, and the last literal ends the path. */
export interface PathTemplate {
  readonly literals: readonly string[];
  readonly fields: readonly PathField[];
}

/** A field of a path template. */
export interface PathField {
  readonly name: string;
  /** `one` encoded segment, `many` segments whose slashes stay, or segments of the given `shape`. */
  readonly kind: 'one' | 'many' | 'shape';
  /** Literal segments, `*` for any one segment and a final `**` for one or more; empty unless the kind is `shape`. */
  readonly shape: readonly string[];
}

/** Templates are few and fixed; the limit is for callers who expand ready-made paths. */
const MAX_TEMPLATES = 4_096;

const NOTHING_WRITTEN: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});

const templates: Map<string, PathTemplate> = /* @__PURE__ */ new Map();

/** Takes a path template apart, once for each template. */
export function compilePath(template: string): PathTemplate {
  const known = templates.get(template);
  if (known) return known;
  const compiled = parseTemplate(template);
  if (templates.size >= MAX_TEMPLATES) templates.clear();
  templates.set(template, compiled);
  return compiled;
}

/** The names of the fields of a template, in order. */
export function pathFields(template: string): readonly string[] {
  return compilePath(template).fields.map(({ name }) => name);
}

/**
 * Fills a path template; what comes out has exactly the segments that the template asks for.
 *
 * @param written - what is encoded already, by field
 * @throws TypeError that names operation and field when a value is missing, empty, a dot segment or of the wrong shape.
 */
export function expandPath(
  template: string,
  values: (field: string) => unknown,
  operationId: string,
  written: Readonly<Record<string, string>> = NOTHING_WRITTEN,
): string {
  const { literals, fields } = compilePath(template);
  let path = literals[0] ?? '';
  fields.forEach((field, index) => {
    const site = { operationId, field: field.name };
    const ready = written[field.name];
    const next = literals[index + 1] ?? '';
    const text = ready ?? textOf(values(field.name), site);
    if (ready !== undefined) path += ready;
    else path = field.kind === 'many' ? joinMany(path, text, { ...site, next }) : path + encodeField(text, field, site);
    path += next;
  });
  return path;
}

function encodeField(text: string, field: PathField, site: FieldSite): string {
  return field.kind === 'one' ? encodeSegment(text, site) : encodeShape(text, field.shape, site);
}

/** Exactly one slash at each joint, whether or not the literal and the value have one there. */
function joinMany(path: string, text: string, { next, ...site }: FieldSite & { readonly next: string }): string {
  const rest = text.replace(/^\/+/, '');
  const trimmed = next.startsWith('/') ? withoutEndSlashes(rest) : rest;
  if (trimmed === '' && next !== '') throw new TypeError(complaint('', site));
  const value = encodeSegments(trimmed, site);
  return path.endsWith('/') ? path + value : `${path}/${value}`;
}

function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
}

function textOf(value: unknown, site: FieldSite): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  throw new TypeError(complaint(value, site));
}

function complaint(value: unknown, { operationId, field }: FieldSite): string {
  if (value === '') return `${operationId} needs ${field}, which is empty.`;
  if (value === undefined || value === null) return `${operationId} needs ${field}, which is missing.`;
  const hint = 'pass text or an integer, and an integer beyond 2^53 as text or bigint';
  return `${operationId} cannot use this ${field}: ${typeof value === 'number' ? value : typeof value}; ${hint}.`;
}

function parseTemplate(template: string): PathTemplate {
  const literals: string[] = [];
  const fields: PathField[] = [];
  let end = 0;
  for (const match of template.matchAll(/\{([^{}=]+)(?:=([^{}]+))?\}/g)) {
    literals.push(template.slice(end, match.index));
    fields.push(parseField(match[1] ?? '', match[2] ?? '*'));
    end = match.index + match[0].length;
  }
  literals.push(template.slice(end));
  if (literals.some((literal) => /[{}]/.test(literal))) throw new TypeError(`Malformed path template: ${template}`);
  return { literals, fields };
}

function parseField(name: string, pattern: string): PathField {
  if (pattern === '*') return { name, kind: 'one', shape: [] };
  return pattern === '**' ? { name, kind: 'many', shape: [] } : { name, kind: 'shape', shape: pattern.split('/') };
}
