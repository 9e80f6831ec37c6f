import { DatabricksError } from '../../../runtime/errors/index.js';

/** The error of bytes that are no valid Arrow. */
export function malformed(reason: string): DatabricksError {
  return new DatabricksError(`malformed Arrow: ${reason}; read the result again`);
}
