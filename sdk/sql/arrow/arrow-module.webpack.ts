import { missingPackage } from '../../../runtime/errors/missing-package.js';

// webpack warns of every package that it cannot find, also where the program copes without it. So it leaves this import to
// the platform, and the program finds the package when it runs.

/** Imports the optional package `apache-arrow` in what webpack has built. Throws `ConfigError` when it is not installed. */
export async function loadArrow(): Promise<typeof import('apache-arrow')> {
  try {
    return await import(/* webpackIgnore: true */ 'apache-arrow');
  } catch (cause) {
    throw missingPackage('format ARROW_STREAM', 'apache-arrow', cause);
  }
}
