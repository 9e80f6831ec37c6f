/** The optional package that reads Arrow. */
export type Arrow = typeof import('apache-arrow');

/** Loads `apache-arrow`. Throws `ConfigError` when it is not installed. */
export async function loadArrow(): Promise<Arrow> {
  const { loadArrow: load } = await import('#apache-arrow');
  return load();
}
