/** A key and a value of a map, as they are in the JSON. */
export type MapEntry = readonly [key: unknown, value: unknown];

/**
 * The entries of a map in either form: an object, or, where keys may be no text, a list of `{"key": …, "value": …}` or of
 * pairs. `undefined` for a list of anything else.
 */
export function mapEntries(value: object): readonly MapEntry[] | undefined {
  if (!Array.isArray(value)) return Object.entries(value);
  const entries = value.map(entryOf);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function entryOf(entry: unknown): MapEntry | undefined {
  if (Array.isArray(entry)) return entry.length === 2 ? [entry[0], entry[1]] : undefined;
  if (typeof entry !== 'object' || entry === null || !('key' in entry)) return undefined;
  // Values that are null may be missing in the JSON.
  return [entry.key, 'value' in entry ? entry.value : null];
}
