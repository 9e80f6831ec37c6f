import { DatabricksError } from './databricks-error.js';

const CONTROL = /\p{Cc}/u;

/** Tells whether a text holds a line end, an escape, a NUL or any other control character. */
export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text);
}

/**
 * Refuses a path that holds control characters: nobody sees them in a listing, and a terminal or a log obeys them.
 *
 * @param what - the method, such as `Files.upload`
 */
export function refuseControlCharacters(what: string, path: unknown): void {
  if (typeof path !== 'string' || !hasControlCharacters(path)) return;
  throw new DatabricksError(`${what}: the path ${quotedPath(path)} has a control character in it; use another name`);
}

/** A path in quotes for a message, with its control characters as escapes. */
export function quotedPath(path: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${path.replace(/\p{Cc}/gu, escape)}"`;
}
