import type { Operation, Paging } from '../model/model.js';
import { literal, quote } from '../text/literal.js';
import type { TypeImports } from './imports.js';

/** One row of the table of operations. */
export interface OperationView {
  readonly name: string;
  readonly entries: readonly { readonly key: string; readonly value: string }[];
  /** Type arguments of the descriptor. */
  readonly request: string;
  readonly response: string;
}

/** The descriptor of an operation. What is the default in the runtime is left out. */
export function operationView(operation: Operation, types: TypeImports): OperationView {
  const { response } = operation;
  const entries: [string, string | undefined][] = [
    ['id', quote(operation.id)],
    ['route', quote(`${operation.method} ${operation.path}`)],
    ['query', list(fieldsIn(operation, 'query'))],
    ['body', operation.body === undefined ? undefined : literal(operation.body)],
    ['contentType', operation.contentType && quote(operation.contentType)],
    ['pathAndBody', list(operation.fields.filter((field) => isInPathAndBody(field.in)).map((field) => field.name))],
    ['account', operation.account ? 'true' : undefined],
    ['idempotency', operation.idempotency && quote(operation.idempotency)],
    ['response', response.kind === 'json' ? undefined : quote(response.kind)],
    ['accept', response.accept && quote(response.accept)],
    ['headers', Object.keys(response.headers).length > 0 ? literal(response.headers) : undefined],
    ['paging', operation.paging && literal(pagingLiteral(operation.paging))],
  ];
  return {
    name: operation.name,
    entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
    request: types.spell(operation.request, 'object'),
    response: types.spell(response.type),
  };
}

function fieldsIn(operation: Operation, place: 'query'): string[] {
  return operation.fields.filter((field) => field.in.includes(place)).map((field) => field.name);
}

function isInPathAndBody(places: readonly string[]): boolean {
  return places.includes('path') && places.includes('body');
}

function list(names: readonly string[]): string | undefined {
  return names.length > 0 ? literal(names) : undefined;
}

function pagingLiteral({ items, token, offset, next, start, dedupe, named }: Paging): object {
  return { items, token, offset, next, start, dedupe, named };
}
