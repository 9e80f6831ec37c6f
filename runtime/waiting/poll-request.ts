import { DatabricksError } from '../errors/index.js';
import type { Starting } from '../wire/operation.js';
import { valueAt } from './field-path.js';

/** What was sent to start something, and what came back. */
export interface Started {
  /** `Service.method` that started it, for errors. */
  readonly id: string;
  readonly request: unknown;
  readonly response: unknown;
}

/** The request that polls what was started. Throws when the reply lacks a field that the poll needs. */
export function pollRequest({ binding, waiting }: Starting, started: Started): Record<string, unknown> {
  const fields = Object.entries(binding).map(([field, source]): [string, unknown] => {
    const [from, name] =
      'request' in source ? (['request', source.request] as const) : (['response', source.response] as const);
    const value = valueAt(started[from], [name]);
    if (value !== undefined && value !== null) return [field, value];
    throw new DatabricksError(
      `${started.id}: cannot wait, because the ${from} has no '${name}'; use ${waiting().id} with '${field}' instead`,
    );
  });
  return Object.fromEntries(fields);
}
