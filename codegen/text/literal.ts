import { isIdentifier } from './naming.js';

/** A value as TypeScript source. Absent object fields are left out. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, field]) => `${propertyKey(key)}: ${literal(field)}`).join(', ')} }`;
}

/** A string as a quoted literal. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property name, quoted where it has to be. */
export function propertyKey(name: string): string {
  // Written plainly it would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return isIdentifier(name) ? name : quote(name);
}

/** A union of string literals. */
export function literalUnion(values: readonly string[]): string {
  return values.map(quote).join(' | ');
}
