import type { Schema, SpecDocument, SpecOperation } from '../document/document.js';
import type { LongRunning, Wait } from './model.js';
import { isIdentifier } from '../text/naming.js';
import type { Problems } from '../problems/problems.js';
import { requestFieldNames } from './request.js';
import { deref, propertiesOf, schemaAt, type SchemaIndex } from '../document/schemas.js';
import { namedType } from './type-ref.js';

interface WaitingContext {
  readonly document: SpecDocument;
  readonly index: SchemaIndex;
  readonly problems: Problems;
}

/** Decides how to wait for what an operation starts, and reports everything that it names but is not there. */
export function buildWait(operation: SpecOperation, context: WaitingContext): Wait | undefined {
  const { wait } = operation;
  if (wait === undefined) return undefined;
  const poll = findPoll(operation, wait.poll, '/x-databricks-wait/poll', context);
  if (poll === undefined) return undefined;
  checkStates(operation, poll, context);
  checkBinding(operation, poll, context);
  if (!isIdentifier(wait.waiter)) {
    report(
      operation,
      context,
      '/waiter',
      `the waiter "${wait.waiter}" is no identifier`,
      'Give it a name such as waitGetClusterRunning',
    );
  }
  const { waiter, binding, field: state, message, success, failure, timeoutMinutes } = wait;
  return { waiter, poll: poll.name, binding, state, message, success, failure, timeoutMinutes };
}

/** Decides how a long-running operation is polled. */
export function buildLongRunning(operation: SpecOperation, context: WaitingContext): LongRunning | undefined {
  const { longRunning } = operation;
  if (longRunning === undefined) return undefined;
  const { poll, cancel, result, metadata } = longRunning;
  findPoll(operation, poll, '/x-databricks-long-running/poll', context);
  if (cancel !== undefined) findPoll(operation, cancel, '/x-databricks-long-running/cancel', context);
  return {
    poll,
    cancel,
    result: result === undefined ? undefined : knownType(operation, result, context),
    metadata: metadata === undefined ? undefined : knownType(operation, metadata, context),
  };
}

function knownType(
  operation: SpecOperation,
  name: string,
  { index, problems, document }: WaitingContext,
): LongRunning['result'] {
  if (!index.has(name)) {
    problems.inOperation(document, operation, {
      at: '/x-databricks-long-running',
      problem: `names the schema "${name}", which is not there`,
      remedy: 'Name a schema of the documents',
    });
  }
  return namedType(name);
}

function findPoll(
  operation: SpecOperation,
  name: string,
  at: string,
  { document, problems }: WaitingContext,
): SpecOperation | undefined {
  const found = document.operations.find((other) => other.service === operation.service && other.name === name);
  if (found === undefined) {
    problems.inOperation(document, operation, {
      at,
      problem: `polls "${name}", which is no operation of ${operation.service}`,
      remedy: 'Name a method of the same service',
    });
  }
  return found;
}

function checkStates(operation: SpecOperation, poll: SpecOperation, context: WaitingContext): void {
  const { wait } = operation;
  const response = poll.response?.schema ?? {};
  const found = deref(schemaAt(response, wait?.field ?? [], context.index), context.index);
  if (found === undefined) {
    const path = wait?.field.join('.');
    report(
      operation,
      context,
      '/field',
      `the state "${path}" is no field of what ${poll.id} answers`,
      'Correct the path',
    );
    return;
  }
  if (wait?.message && schemaAt(response, wait.message, context.index) === undefined) {
    report(
      operation,
      context,
      '/message',
      `the message "${wait.message.join('.')}" is no field of what ${poll.id} answers`,
      'Correct the path',
    );
  }
  checkEnum(operation, found, context);
}

function checkEnum(operation: SpecOperation, state: Schema, context: WaitingContext): void {
  if (state.enum === undefined) return;
  for (const key of ['success', 'failure'] as const) {
    for (const value of operation.wait?.[key] ?? []) {
      if (state.enum.includes(value)) continue;
      report(
        operation,
        context,
        `/${key}`,
        `the state "${value}" is not in the enum (${state.enum.join(', ')})`,
        'Correct the state or the enum',
      );
    }
  }
}

function checkBinding(operation: SpecOperation, poll: SpecOperation, context: WaitingContext): void {
  const pollFields = requestFieldNames(poll, context.index);
  const fields = requestFieldNames(operation, context.index);
  const answered = propertiesOf(operation.response?.schema, context.index);
  for (const [name, source] of Object.entries(operation.wait?.binding ?? {})) {
    const at = `/binding/${name}`;
    if (!pollFields.includes(name))
      report(operation, context, at, `"${name}" is no field of the request of ${poll.id}`, 'Correct the name');
    if ('request' in source && !fields.includes(source.request)) {
      report(operation, context, at, `"${source.request}" is no field of the request`, 'Correct the name');
    }
    if ('response' in source && !Object.hasOwn(answered, source.response)) {
      report(operation, context, at, `"${source.response}" is no field of the response`, 'Correct the name');
    }
  }
}

function report(
  operation: SpecOperation,
  { document, problems }: WaitingContext,
  at: string,
  ...[problem, remedy]: [string, string]
): void {
  problems.inOperation(document, operation, { at: `/x-databricks-wait${at}`, problem, remedy });
}
