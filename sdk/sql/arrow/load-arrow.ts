import { ConfigError } from '../../../runtime/errors/index.js';

/** The optional package that reads Arrow. */
export type Arrow = typeof import('apache-arrow');

/** Loads `apache-arrow`. Throws `ConfigError` when it is not installed. */
export async function loadArrow(): Promise<Arrow> {
  try {
    return await import('apache-arrow');
  } catch (cause) {
    throw new ConfigError(
      "format ARROW_STREAM needs the package apache-arrow, which could not be loaded: npm install apache-arrow, or leave out 'format'",
      { cause },
    );
  }
}
