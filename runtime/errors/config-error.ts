import { DatabricksError } from './databricks-error.js';

/** The client's options, environment or profile file are missing something, contradictory or malformed. */
export class ConfigError extends DatabricksError {
  static override readonly className: string = 'ConfigError';
}
