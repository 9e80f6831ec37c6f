import type { Schema, SpecDocument, SpecOperation } from '../document/document.js';
import type { Field, Paging, PagingOffset } from './model.js';
import type { Problems } from '../problems/problems.js';
import { deref, propertiesOf, schemaAt, type SchemaIndex } from '../document/schemas.js';
import { simpleType } from './type-ref.js';

interface PagingContext {
  readonly document: SpecDocument;
  readonly fields: readonly Field[];
  readonly index: SchemaIndex;
  readonly problems: Problems;
}

/** Decides how a list pages, and reports every field that is named but not there. */
export function buildPaging(operation: SpecOperation, context: PagingContext): Paging | undefined {
  const { pagination, response, itemName } = operation;
  if (pagination === undefined || response === undefined) {
    if (itemName !== undefined) reportItemName(operation, context, 'only a paged list has items with names');
    return undefined;
  }
  const list = itemsSchema(operation, context);
  if (list === undefined) return undefined;
  requireFields(operation, context);
  requireItemName(operation, list.items ?? {}, context);
  return {
    items: pagination.results,
    item: simpleType(list.items, context.index) ?? { kind: 'primitive', name: 'unknown' },
    token: pagination.token,
    offset: offsetOf(operation, context),
    next: pagination.next,
    start: pagination.start,
    dedupe: pagination.dedupe,
    named: itemName,
  };
}

/** Names under which answers say how many items there are in all. */
const TOTALS: readonly string[] = ['totalResults', 'total_results', 'total_count', 'total', 'count'];

function offsetOf({ pagination, response }: SpecOperation, { index }: PagingContext): PagingOffset | undefined {
  if (pagination?.offset === undefined) return undefined;
  const answered = propertiesOf(response?.schema, index);
  const total = TOTALS.find((name) => answered[name]?.type === 'integer');
  return { request: pagination.offset, increment: pagination.increment, total };
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
  const { token, offset, limit, start, next } = operation.pagination ?? {};
  const inRequest = context.fields.map((field) => field.name);
  const inResponse = Object.keys(propertiesOf(operation.response?.schema, context.index));
  const sent = { 'token/request': token?.request, offset, limit, ...startFields(start) };
  const answered = { 'token/response': token?.response, next };
  reportMissing('request', sent, inRequest, (what) => context.problems.inOperation(context.document, operation, what));
  reportMissing('response', answered, inResponse, (what) =>
    context.problems.inOperation(context.document, operation, what),
  );
}

function requireItemName(operation: SpecOperation, item: Schema, context: PagingContext): void {
  for (const field of Object.values(operation.itemName ?? {})) {
    if (schemaAt(item, field.split('.'), context.index) === undefined)
      reportItemName(operation, context, `"${field}" is no field of an item of the list`);
  }
}

function reportItemName(operation: SpecOperation, { document, problems }: PagingContext, problem: string): void {
  problems.inOperation(document, operation, {
    at: '/x-databricks-name',
    problem,
    remedy: 'Name the fields of an item that hold its name and its id, or take it out',
  });
}

function startFields(start: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(Object.keys(start).map((name) => [`start/${name}`, name]));
}

function reportMissing(
  place: 'request' | 'response',
  named: Readonly<Record<string, string | undefined>>,
  present: readonly string[],
  report: (what: { at: string; problem: string; remedy: string }) => void,
): void {
  for (const [at, name] of Object.entries(named)) {
    if (name === undefined || present.includes(name)) continue;
    report({
      at: `/x-databricks-pagination/${at}`,
      problem: `paging names the ${place} field "${name}", which is not there`,
      remedy: `Correct the name or add the field to the ${place}`,
    });
  }
}
