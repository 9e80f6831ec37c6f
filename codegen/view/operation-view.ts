import type { Operation, Paging, Service } from '../model/model.js';
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

/** The time limit that a row need not name. */
const DEFAULT_TIMEOUT_MINUTES = 20;

/** Fields by their source text; those without a text are left out. */
type Entries = readonly (readonly [key: string, value: string | undefined])[];

/** The descriptor of an operation. What is the default in the runtime is left out. */
export function operationView(service: Service, operation: Operation, types: TypeImports): OperationView {
  const { response } = operation;
  const entries: Entries = [
    ['id', quote(operation.id)],
    ['route', quote(`${operation.method} ${operation.path}`)],
    ['query', list(plainQueryFields(operation))],
    ['body', operation.body === undefined ? undefined : literal(operation.body)],
    ['contentType', operation.contentType && quote(operation.contentType)],
    ['form', operation.form && FORM_WRITERS[operation.form.kind]],
    ['formFields', formFields(operation)],
    ['styled', styledObject(operation)],
    ['pathAndBody', list(operation.fields.filter((field) => isInPathAndBody(field.in)).map((field) => field.name))],
    ['account', operation.account ? 'true' : undefined],
    ['idempotency', operation.idempotency && quote(operation.idempotency)],
    ['response', response.kind === 'json' ? undefined : quote(response.kind)],
    ['accept', response.accept && quote(response.accept)],
    ['headers', Object.keys(response.headers).length > 0 ? literal(response.headers) : undefined],
    ['paging', operation.paging && literal(pagingLiteral(operation.paging))],
    ['wait', waitObject(service, operation)],
    ['longRunning', longRunningObject(operation)],
  ];
  return {
    name: operation.name,
    entries: present(entries).map(([key, value]) => ({ key, value })),
    request: types.spell(operation.request, 'object'),
    response: types.spell(response.type),
  };
}

function plainQueryFields({ fields, styled = [] }: Operation): string[] {
  const names = fields.filter((field) => field.in.includes('query')).map((field) => field.name);
  return names.filter((name) => !styled.some((parameter) => parameter.field === name));
}

/** The function of the runtime that writes the body of a form. */
const FORM_WRITERS = { multipart: 'multipartForm', urlencoded: 'urlencodedForm' } as const;

/** The functions of the runtime that a row names, so that only services that need them load them. */
export function writersOf({ form, styled }: Operation): string[] {
  return [
    ...(form === undefined ? [] : [FORM_WRITERS[form.kind]]),
    ...(styled === undefined ? [] : ['writeParameters']),
  ];
}

function formFields({ form }: Operation): string | undefined {
  return form && Object.keys(form.fields).length > 0 ? literal(mapFields(form.fields)) : undefined;
}

function mapFields(fields: NonNullable<Operation['form']>['fields']): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, withoutFalse(field)]));
}

function styledObject({ styled }: Operation): string | undefined {
  if (styled === undefined) return undefined;
  const parameters = styled.map(({ field, ...parameter }) =>
    withoutFalse({ ...parameter, field: field === parameter.name ? undefined : field }),
  );
  return object([
    ['write', 'writeParameters'],
    ['parameters', literal(parameters)],
  ]);
}

/** What is false is the default. */
function withoutFalse(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== false));
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

function waitObject(service: Service, { wait }: Operation): string | undefined {
  if (wait === undefined) return undefined;
  return object([
    ['id', quote(`${service.name}.${wait.waiter}`)],
    ['poll', rowOf(wait.poll)],
    ['binding', literal(wait.binding)],
    ['state', literal(wait.state)],
    ['message', wait.message && literal(wait.message)],
    ['success', literal(wait.success)],
    ['failure', literal(wait.failure)],
    ['timeoutMinutes', wait.timeoutMinutes === DEFAULT_TIMEOUT_MINUTES ? undefined : literal(wait.timeoutMinutes)],
  ]);
}

function longRunningObject({ longRunning }: Operation): string | undefined {
  if (longRunning === undefined) return undefined;
  const { poll, cancel, result } = longRunning;
  return object([
    ['poll', rowOf(poll)],
    ['cancel', cancel && rowOf(cancel)],
    ['hasResult', literal(result !== undefined)],
  ]);
}

/** Another row of the table. Its type is declared, because that of the table hangs on it. */
function rowOf(operation: string): string {
  return `(): Operation => operations.${operation}`;
}

function object(entries: Entries): string {
  return `{ ${present(entries)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}

function present(entries: Entries): [key: string, value: string][] {
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}
