import type { StyledParameter, WrittenParameters } from '../operation.js';
import { writePairs } from './write-pairs.js';
import { writeSegment } from './write-segment.js';

/**
 * Writes the parameters of an operation that are not written as Databricks writes them. Operations that have such
 * parameters name this function, so that nobody else loads it.
 *
 * @throws TypeError naming the parameter whose value cannot be written
 */
export function writeParameters(
  parameters: readonly StyledParameter[],
  request: Readonly<Record<string, unknown>>,
  operationId: string,
): WrittenParameters {
  const path: Record<string, string> = {};
  const query: string[] = [];
  const cookies: string[] = [];
  const rest = { ...request };
  for (const { in: place, name, field = name, ...style } of parameters) {
    const value = request[field];
    if (place === 'path') path[name] = writeSegment(name, value, style, { operationId, field });
    else {
      delete rest[field];
      (place === 'query' ? query : cookies).push(...writePairs(name, value, style));
    }
  }
  return { path, query: query.join('&'), cookie: cookies.join('; '), rest };
}
