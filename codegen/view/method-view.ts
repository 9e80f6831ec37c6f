import type { Field, Operation, Service } from '../model/model.js';
import { taggedDocView, type DocView } from '../text/doc.js';
import { notices } from '../text/notices.js';
import type { TypeImports } from './imports.js';
import { referenceLink } from './reference-link.js';
import { restCall } from './rest-call.js';

/** One method of a service class, and which template prints it. */
export interface MethodView {
  /** The partial that prints it: its shape. */
  readonly partial: 'call' | 'list' | 'start' | 'start-and-wait' | 'waiter' | 'long-running';
  readonly name: string;
  /** Name of the row that it works by. */
  readonly operation: string;
  readonly doc: DocView;
  /** `request: GetClusterRequest, ` or empty when the operation takes nothing. */
  readonly parameters: string;
  /** What is passed on as the request. */
  readonly request: string;
  readonly response: string;
  /** The item of a list, the result of a wait or of a long-running operation. */
  readonly result: string;
  readonly metadata: string;
}

/** The methods that an operation becomes: one, or two for one that starts something. */
export function operationMethods(service: Service, operation: Operation, types: TypeImports): MethodView[] {
  const method = baseMethod(service, operation, types);
  if (operation.paging) return [{ ...method, partial: 'list', result: types.spell(operation.paging.item) }];
  if (operation.longRunning) {
    const { result, metadata } = operation.longRunning;
    return [
      { ...method, partial: 'long-running', result: types.spell(result), metadata: types.spell(metadata, 'unknown') },
    ];
  }
  if (operation.wait === undefined) return [{ ...method, partial: 'call' }];
  const { poll, success } = operation.wait;
  const polled = service.operations.find((other) => other.name === poll);
  const result = types.spell(polled?.response.type, 'unknown');
  const waitDoc = taggedDocView(
    [...notices(operation).tags, throwsLine(operation.wait.timeoutMinutes)],
    `Does what \`${operation.name}\` does and waits until the state is ${orList(success)}.`,
  );
  return [
    { ...method, partial: 'start', result },
    { ...method, partial: 'start-and-wait', name: `${operation.name}AndWait`, result, doc: waitDoc },
  ];
}

/** The methods that wait for something started earlier, one for each name, by the row of the first that starts it. */
export function waiterMethods(service: Service, types: TypeImports): MethodView[] {
  const waiters = new Map<string, MethodView>();
  for (const { name, wait } of service.operations) {
    const polled = service.operations.find((other) => other.name === wait?.poll);
    if (wait === undefined || polled === undefined || waiters.has(wait.waiter)) continue;
    const doc = taggedDocView(
      [...notices(polled).tags, throwsLine(wait.timeoutMinutes)],
      `Polls \`${wait.poll}\` until the state is ${orList(wait.success)}.`,
    );
    const result = types.spell(polled.response.type, 'unknown');
    const method = baseMethod(service, polled, types);
    waiters.set(wait.waiter, { ...method, partial: 'waiter', name: wait.waiter, operation: name, doc, result });
  }
  return [...waiters.values()];
}

function baseMethod(service: Service, operation: Operation, types: TypeImports): MethodView {
  const isOptional = !operation.isRequestRequired && operation.fields.every(isAbsentable);
  const type = types.spell(operation.request, '');
  return {
    partial: 'call',
    name: operation.name,
    operation: operation.name,
    doc: methodDoc(service, operation),
    parameters: type === '' ? '' : `request: ${type}${isOptional ? ' = {}' : ''}, `,
    request: type === '' ? '{}' : 'request',
    response: types.spell(operation.response.type),
    result: '',
    metadata: '',
  };
}

/** `{}` has what every object inherits, such as `constructor`, and with a type of its own. */
function isAbsentable({ name, required }: Field): boolean {
  return !required && !(name in Object.prototype);
}

function methodDoc(service: Service, operation: Operation): DocView {
  const rest = restCall(operation);
  const link = referenceLink(service, operation);
  const { description, tags } = notices(operation);
  return taggedDocView(
    tags,
    operation.summary ?? `Calls ${rest}.`,
    description,
    headersLine(operation),
    operation.summary === undefined ? undefined : rest,
    // No `@see`: a compiler reads the comments that have it, which costs its users a third of the time for this package.
    link && `[Reference](${link})`,
  );
}

/** Headers are no fields of the request: the options of the call take them. */
function headersLine({ headers }: Operation): string | undefined {
  const names = headers?.map(({ name, required }) => `\`${name}\`${required ? ' (required)' : ''}`);
  return names && `Headers: ${names.join(', ')}, in \`options.headers\`.`;
}

function throwsLine(timeoutMinutes: number): string {
  return `@throws WaitError when it ends in another state or the time is up (default ${timeoutMinutes} minutes)`;
}

function orList(states: readonly string[]): string {
  return states.map((state) => `\`${state}\``).join(' or ');
}
