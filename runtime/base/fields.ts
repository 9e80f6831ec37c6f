/** Tells whether a value is an object with fields: neither `null` nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of one field of anything; `undefined` when there is no such field. */
export function fieldOf(value: unknown, field: string): unknown {
  const found: unknown = value === null || typeof value !== 'object' ? undefined : Reflect.get(value, field);
  return found;
}

/** The value at a path of field names, or `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(fieldOf, value);
}

/** The text at a path: strings, numbers and booleans; anything else and the empty string are `undefined`. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = valueAt(value, path);
  if (found === undefined || found === null || typeof found === 'object') return undefined;
  return String(found) || undefined;
}
