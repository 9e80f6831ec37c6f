/** Stands in for the table of Node's error codes: the `fetch` of browsers and Workers gives none. */
export function explanationOf(): string | undefined {
  return undefined;
}

/** Without a code nobody can tell how far a request had come. */
export function isNeverSent(): boolean {
  return false;
}
