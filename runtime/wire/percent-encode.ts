/** Percent-encodes everything that has a meaning in a URL; `what` names the value should it not be valid text. */
export function percentEncode(text: string, what: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`${what} holds half of a surrogate pair and is no valid text.`);
  }
}
