import { fieldOf } from '../base/fields.js';
import { DatabricksError } from '../errors/index.js';
import type { Paging } from '../wire/operation.js';

/** A request as wire fields. */
export type RequestFields = Readonly<Record<string, unknown>>;

/** One page beside the request that it answers. */
export interface Answered {
  /** `Service.method`, for errors. */
  readonly id: string;
  readonly paging: Paging;
  readonly request: RequestFields;
  readonly page: unknown;
}

/**
 * The request for the first page: the caller's fields over the start values of the list.
 * A copy, so that the caller's object is never written to.
 */
export function firstRequest(paging: Paging, request: object): RequestFields {
  const set = Object.entries(request).filter(([, value]) => value !== undefined);
  return { ...paging.start, ...Object.fromEntries(set) };
}

/** The request for the page after this one, or `undefined` when the list ends here. */
export function nextRequest(answered: Answered): RequestFields | undefined {
  const { paging, request, page } = answered;
  if (paging.next !== undefined) return wholeRequest(fieldOf(page, paging.next));
  if (paging.token !== undefined) {
    const token = fieldOf(page, paging.token.response);
    return isAbsent(token) ? undefined : { ...request, [paging.token.request]: token };
  }
  return paging.offset === undefined ? undefined : nextOffset(answered, paging.offset);
}

/** The items of a page; none where the field is missing. Throws when the field is not a list. */
export function itemsOf({ id, paging, page }: Omit<Answered, 'request'>): readonly unknown[] {
  const items = paging.items === undefined ? page : fieldOf(page, paging.items);
  if (items === undefined || items === null) return [];
  if (Array.isArray(items)) return items;
  const place = paging.items === undefined ? 'the reply' : `field '${paging.items}' of the reply`;
  throw new DatabricksError(`${id}: ${place} should be a list, but it is of type ${typeof items}`);
}

/**
 * What the server said comes next, as one comparable text; `undefined` where the client counts by itself.
 * A cursor that comes a second time means a list that never ends.
 */
export function cursorOf(paging: Paging, request: RequestFields): string | undefined {
  if (paging.next !== undefined) return JSON.stringify(request, bigintAsText);
  if (paging.token === undefined) return undefined;
  const token = request[paging.token.request];
  return isAbsent(token) ? undefined : String(token);
}

function nextOffset(answered: Answered, offset: NonNullable<Paging['offset']>): RequestFields | undefined {
  const count = itemsOf(answered).length;
  if (count === 0) return undefined;
  const { id, request } = answered;
  const current = Number(request[offset.request] ?? 0);
  if (Number.isFinite(current)) return { ...request, [offset.request]: current + (offset.increment ?? count) };
  throw new DatabricksError(`${id}: '${offset.request}' must be a number, got ${String(request[offset.request])}`);
}

/** An object without fields cannot be a request: every list that works this way needs an id. */
function wholeRequest(next: unknown): RequestFields | undefined {
  if (next === null || typeof next !== 'object' || Array.isArray(next)) return undefined;
  return Object.keys(next).length === 0 ? undefined : { ...next };
}

/** A request or an item may hold a bigint, which JSON refuses. */
export function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function isAbsent(token: unknown): boolean {
  return token === undefined || token === null || token === '';
}
