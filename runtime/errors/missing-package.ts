import { ConfigError } from './config-error.js';

/** The error of a feature whose optional package could not be loaded. */
export function missingPackage(feature: string, name: string, cause: unknown): ConfigError {
  return new ConfigError(`${feature} needs the package ${name}, which could not be loaded: npm install ${name}`, {
    cause,
  });
}
