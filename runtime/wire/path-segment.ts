import { percentEncode } from './percent-encode.js';

/** Where a value goes, for messages. */
export interface FieldSite {
  readonly operationId: string;
  readonly field: string;
}

/** `.` and `..`, also percent-encoded once or more: URLs drop them, and the call would reach another resource. */
const DOTS = /^(?:\.|%(?:25)*2e){1,2}$/i;

/** One path segment, encoded whole: a slash becomes `%2F`. */
export function encodeSegment(text: string, site: FieldSite): string {
  if (DOTS.test(text)) {
    throw new TypeError(
      `${site.operationId} refuses ${site.field} = '${text}': a dot segment leads to another resource.`,
    );
  }
  return percentEncode(text, `${site.field} of ${site.operationId}`);
}

/** Several path segments: each encoded, the slashes between them kept. */
export function encodeSegments(text: string, site: FieldSite): string {
  return text
    .split('/')
    .map((segment) => encodeSegment(segment, site))
    .join('/');
}

/** A resource name, which must have the shape that the operation asks for: literal segments and `*`. */
export function encodeShape(text: string, shape: readonly string[], site: FieldSite): string {
  const segments = text.split('/');
  if (!matches(segments, shape)) {
    const { operationId, field } = site;
    throw new TypeError(`${operationId} needs ${field} in the form '${describe(shape)}', not '${text.slice(0, 256)}'.`);
  }
  return segments.map((segment) => encodeSegment(segment, site)).join('/');
}

function matches(segments: readonly string[], shape: readonly string[]): boolean {
  const open = shape.at(-1) === '**';
  if (open ? segments.length < shape.length : segments.length !== shape.length) return false;
  return segments.every((segment, index) => segment !== '' && fits(segment, shape[index] ?? '**'));
}

function fits(segment: string, expected: string): boolean {
  return expected === '*' || expected === '**' || segment === expected;
}

function describe(shape: readonly string[]): string {
  return shape.map((segment) => (segment === '*' || segment === '**' ? '…' : segment)).join('/');
}
