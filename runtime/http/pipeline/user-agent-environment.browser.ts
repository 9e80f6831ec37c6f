/** Stands in for what environment variables tell: a browser has none. */
export function environmentPairs(): readonly [] {
  return [];
}
