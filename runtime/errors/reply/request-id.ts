import type { HttpHeaders } from '../../base/message.js';
import { cleanLine } from '../clean.js';

const NAMES = ['x-request-id', 'x-databricks-request-id', 'request-id'] as const;

/** The request id in response headers, under any of the names that Databricks uses. */
export function requestIdOf(headers: HttpHeaders): string | undefined {
  const id = NAMES.map((name) => headers[name]).find(Boolean);
  return id === undefined ? undefined : cleanLine(id, 256);
}
