import type { Schema, SpecDocument, SpecOperation } from '../load/document.js';
import type { Field, Paging } from './model.js';
import type { Problems } from './problems.js';
import { deref, propertiesOf, simpleType, type SchemaIndex } from './schemas.js';

interface PagingContext {
  readonly document: SpecDocument;
  readonly fields: readonly Field[];
  readonly index: SchemaIndex;
  readonly problems: Problems;
}

/** Decides how a list pages, and reports every field that is named but not there. */
export function buildPaging(operation: SpecOperation, context: PagingContext): Paging | undefined {
  const { pagination, response } = operation;
  if (pagination === undefined || response === undefined) return undefined;
  const list = itemsSchema(operation, context);
  if (list === undefined) return undefined;
  requireFields(operation, context);
  return {
    items: pagination.results,
    item: simpleType(list.items, context.index) ?? { kind: 'primitive', name: 'unknown' },
    token: pagination.token,
    offset:
      pagination.offset === undefined ? undefined : { request: pagination.offset, increment: pagination.increment },
    next: pagination.next,
    start: pagination.start,
    dedupe: pagination.dedupe,
  };
}

function itemsSchema(operation: SpecOperation, { document, index, problems }: PagingContext): Schema | undefined {
  const results = operation.pagination?.results;
  const response = operation.response?.schema;
  const found = deref(results === undefined ? response : propertiesOf(response, index)[results], index);
  if (found?.type === 'array') return found;
  problems.inOperation(document, operation, {
    at: '/x-databricks-pagination/results',
    problem:
      results === undefined
        ? 'a paged list without `results` must answer an array'
        : `paging names the response field "${results}", which is not an array of the response`,
    remedy: 'Name the array field of the response in x-databricks-pagination.results',
  });
  return undefined;
}

function requireFields(operation: SpecOperation, context: PagingContext): void {
  const { pagination, response } = operation;
  const inRequest = new Set(context.fields.map((field) => field.name));
  const inResponse = new Set(Object.keys(propertiesOf(response?.schema, context.index)));
  const report = (at: string, place: string, name: string): void =>
    context.problems.inOperation(context.document, operation, {
      at: `/x-databricks-pagination/${at}`,
      problem: `paging names the ${place} field "${name}", which is not there`,
      remedy: `Correct the name or add the field to the ${place}`,
    });
  const requested: [string, string | undefined][] = [
    ['token/request', pagination?.token?.request],
    ['offset', pagination?.offset],
    ['limit', pagination?.limit],
    ...Object.keys(pagination?.start ?? {}).map((name): [string, string] => [`start/${name}`, name]),
  ];
  for (const [at, name] of requested) if (name !== undefined && !inRequest.has(name)) report(at, 'request', name);
  const answered: [string, string | undefined][] = [
    ['token/response', pagination?.token?.response],
    ['next', pagination?.next],
  ];
  for (const [at, name] of answered) if (name !== undefined && !inResponse.has(name)) report(at, 'response', name);
}
