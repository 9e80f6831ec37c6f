import { missingPackage } from '../../runtime/errors/missing-package.js';

/** Imports the optional package `openai`. Throws `ConfigError` when it is not installed. */
export async function loadOpenAi(): Promise<typeof import('openai')> {
  try {
    return await import('openai');
  } catch (cause) {
    throw missingPackage('getOpenAiClient', 'openai', cause);
  }
}
