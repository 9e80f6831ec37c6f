import { missingPackage } from '../../../runtime/errors/missing-package.js';

/** Imports the optional package `apache-arrow`. Throws `ConfigError` when it is not installed. */
export async function loadArrow(): Promise<typeof import('apache-arrow')> {
  try {
    return await import('apache-arrow');
  } catch (cause) {
    throw missingPackage('format ARROW_STREAM', 'apache-arrow', cause);
  }
}
