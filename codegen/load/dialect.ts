import type { SpecItemName, SpecLongRunning, SpecOperation, SpecPagination } from '../document/document.js';
import { isObject, objectOr, textOr, type JsonObject } from '../document/json-value.js';
import { requestTypeName } from '../text/naming.js';
import { camelIdentifier } from './names.js';
import { report, schemaName, type Scope } from './references.js';

/** What the extensions `x-databricks-*` of an operation say, apart from its wait. */
export type DialectPart = Pick<
  SpecOperation,
  | 'requestTypeName'
  | 'bodyField'
  | 'resourceName'
  | 'idempotencyField'
  | 'pagination'
  | 'itemName'
  | 'longRunning'
  | 'dataPlane'
  | 'preview'
>;

/** Reads the extensions of an operation. */
export function readDialect(operation: JsonObject, scope: Scope, at: string): DialectPart {
  return {
    requestTypeName: readRequestTypeName(operation['x-databricks-request-type-name']),
    bodyField: textOr(operation['x-databricks-body-field']),
    resourceName: readResourceName(operation['x-databricks-resource-name'], scope, at),
    idempotencyField: textOr(operation['x-databricks-idempotency-field']),
    pagination: readPagination(operation['x-databricks-pagination'], scope, at),
    itemName: readItemName(operation['x-databricks-name'], scope, at),
    longRunning: readLongRunning(operation['x-databricks-long-running'], scope, at),
    dataPlane: Boolean(operation['x-databricks-dataplane']),
    preview: textOr(operation['x-databricks-preview']),
  };
}

/** A method as an extension names it: `get`, or `Clusters.get` with its service. */
export function methodName(value: unknown): string {
  const text = textOr(value) ?? '';
  return camelIdentifier(text.slice(text.lastIndexOf('.') + 1));
}

function readRequestTypeName(value: unknown): string | undefined {
  const name = textOr(value);
  return name === undefined ? undefined : requestTypeName(name);
}

function readResourceName(value: unknown, scope: Scope, at: string): SpecOperation['resourceName'] {
  if (value === undefined) return undefined;
  const { param, pattern } = objectOr(value);
  if (typeof param === 'string' && typeof pattern === 'string') return { param, pattern };
  report(scope, `${at}/x-databricks-resource-name`, 'param or pattern is missing', 'Write both, as strings');
  return undefined;
}

function readPagination(value: unknown, scope: Scope, at: string): SpecPagination | undefined {
  if (!isObject(value)) return undefined;
  const { request, response } = objectOr(value['token']);
  const hasToken = typeof request === 'string' && typeof response === 'string';
  if (value['token'] !== undefined && !hasToken) {
    const remedy = 'Name the token fields of the request and of the response';
    report(scope, `${at}/x-databricks-pagination/token`, 'request or response is missing', remedy);
  }
  return {
    results: textOr(value['results']),
    token: hasToken ? { request, response } : undefined,
    offset: textOr(value['offset']),
    limit: textOr(value['limit']),
    increment: typeof value['increment'] === 'number' ? value['increment'] : undefined,
    start: readStart(value['start']),
    dedupe: textOr(value['dedupe']),
    next: textOr(value['next']),
  };
}

function readStart(value: unknown): SpecPagination['start'] {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, number | string | boolean] =>
    ['number', 'string', 'boolean'].includes(typeof entry[1]),
  );
  return Object.fromEntries(entries);
}

function readItemName(value: unknown, scope: Scope, at: string): SpecItemName | undefined {
  if (value === undefined) return undefined;
  const { name, id } = objectOr(value);
  if (typeof name === 'string' && typeof id === 'string') return { name, id };
  report(scope, `${at}/x-databricks-name`, 'name or id is missing', 'Name both fields of an item');
  return undefined;
}

function readLongRunning(value: unknown, scope: Scope, at: string): SpecLongRunning | undefined {
  if (!isObject(value)) return undefined;
  const place = `${at}/x-databricks-long-running`;
  const poll = methodName(value['poll']);
  if (poll === '') {
    report(scope, place, 'poll is missing', 'Name the method that gets the operation');
    return undefined;
  }
  const cancel = methodName(value['cancel']);
  return {
    poll,
    result: schemaCalled(value['result'], scope, `${place}/result`),
    metadata: schemaCalled(value['metadata'], scope, `${place}/metadata`),
    cancel: cancel === '' ? undefined : cancel,
  };
}

function schemaCalled(value: unknown, scope: Scope, at: string): string | undefined {
  const name = textOr(value);
  if (name === undefined) return undefined;
  const full = schemaName(`#/components/schemas/${name}`, scope);
  if (full === undefined) {
    report(scope, at, `there is no schema "${name}"`, 'Add the schema or correct the name, in an overlay');
  }
  return full;
}

/** The names of the fields that a caller gives, and of those that come back. */
export interface FieldNames {
  readonly request: ReadonlySet<string>;
  readonly response: ReadonlySet<string>;
}
