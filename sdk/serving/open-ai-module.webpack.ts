import { missingPackage } from '../../runtime/errors/missing-package.js';

// webpack warns of every package that it cannot find, also where the program copes without it. So it leaves this import to
// the platform, and the program finds the package when it runs.

/** Imports the optional package `openai` in what webpack has built. Throws `ConfigError` when it is not installed. */
export async function loadOpenAi(): Promise<typeof import('openai')> {
  try {
    return await import(/* webpackIgnore: true */ 'openai');
  } catch (cause) {
    throw missingPackage('getOpenAiClient', 'openai', cause);
  }
}
