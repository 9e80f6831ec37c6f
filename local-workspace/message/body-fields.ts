import { isRecord } from '../../runtime/base/fields.js';
import type { JsonObject, WorkspaceRequest } from './workspace-message.js';
import { invalidParameter, Refusal } from './refusal.js';

/** The JSON object in the body of a request; empty when there is no body. */
export function jsonBody(request: WorkspaceRequest): JsonObject {
  if (request.body.length === 0) return {};
  const value = parseJson(new TextDecoder().decode(request.body));
  if (isRecord(value)) return value;
  throw new Refusal(400, 'MALFORMED_REQUEST', 'Could not parse request object: the body must be a JSON object.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'MALFORMED_REQUEST', 'Could not parse request object: the body is not JSON.');
  }
}

/** A text field of a JSON object, if there. */
export function textField(source: JsonObject, name: string): string | undefined {
  const value = source[name];
  return typeof value === 'string' ? value : undefined;
}

/** A text field that must be there. */
export function requiredText(source: JsonObject, name: string): string {
  const value = textField(source, name);
  if (value === undefined || value === '') throw missing(name);
  return value;
}

/** An integer field that must be there, as a number or as digits. */
export function requiredInteger(source: JsonObject, name: string): number {
  const value = source[name];
  if (value === undefined || value === null) throw missing(name);
  return integer(name, value);
}

/** A query parameter that must be there. */
export function requiredQuery(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (value === null || value === '') throw missing(name);
  return value;
}

/** An integer in the query, if there. */
export function queryInteger(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  return value === null ? undefined : integer(name, value);
}

/** An integer in the query that must be there. */
export function requiredQueryInteger(query: URLSearchParams, name: string): number {
  return integer(name, requiredQuery(query, name));
}

/** An object field of a JSON object; empty when it is absent. */
export function objectField(source: JsonObject, name: string): JsonObject {
  const value = source[name];
  return isRecord(value) ? value : {};
}

/** The objects in an array field of a JSON object; empty when it is absent. */
export function objectsField(source: JsonObject, name: string): JsonObject[] {
  const value = source[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The object without some of its fields. */
export function without(source: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)));
}

function integer(name: string, value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw invalidParameter(`Invalid value for ${name}: expected an integer, got ${JSON.stringify(value)}.`);
}

function missing(name: string): Refusal {
  return invalidParameter(`Missing required field: ${name}`);
}
