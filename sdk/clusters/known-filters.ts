import { DatabricksError } from '../../runtime/errors/index.js';

/**
 * Refuses a filter whose name is not known: a misspelt one would otherwise be left out without a word.
 *
 * @throws DatabricksError that names the filters there are
 */
export function assertKnownFilters(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new DatabricksError(`${method}: there is no filter '${unknown}'; the filters are ${known.join(', ')}`);
}
