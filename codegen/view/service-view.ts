import type { Operation, Package, Service, Wait } from '../model/model.js';
import { docView, type DocView } from '../text/doc.js';
import { TypeImports, type ImportView } from './imports.js';
import { literal, quote } from '../text/literal.js';
import { operationMethods, waiterMethods, type MethodView } from './method-view.js';
import { operationView, type OperationView } from './operation-view.js';

/** Everything that the template of a service file prints. */
export interface ServiceView {
  readonly source: string;
  readonly className: string;
  readonly doc: DocView;
  readonly runtime: string;
  readonly runtimeValues: string;
  readonly runtimeTypes: string;
  readonly imports: readonly ImportView[];
  readonly operations: readonly OperationView[];
  readonly waits: readonly WaitView[];
  readonly hasWaits: boolean;
  readonly starts: readonly { readonly name: string; readonly waiter: string; readonly binding: string }[];
  readonly longRunning: readonly LongRunningView[];
  readonly hasLongRunning: boolean;
  readonly children: readonly ChildView[];
  readonly methods: readonly MethodView[];
}

interface WaitView {
  readonly name: string;
  readonly poll: string;
  readonly entries: readonly { readonly key: string; readonly value: string }[];
}

interface LongRunningView {
  readonly name: string;
  readonly poll: string;
  readonly entries: readonly { readonly key: string; readonly value: string }[];
}

/** A service that hangs on this one. */
interface ChildView {
  readonly accessor: string;
  readonly className: string;
  readonly file: string;
  readonly doc: DocView;
}

/** Names that a service file may import from the runtime; a type of the same name gets an alias. */
const RUNTIME_NAMES =
  'Service call paginate start startAndWait waitUntil startLongRunning CallOptions Operation Paged Wait WaitOptions Waiting Starting LongRunning LongRunningOperation'.split(
    ' ',
  );

const PARTIAL_IMPORTS: Readonly<Record<MethodView['partial'], { values: string[]; types: string[] }>> = {
  call: { values: ['call'], types: [] },
  list: { values: ['paginate'], types: ['Paged'] },
  start: { values: ['start'], types: ['Wait'] },
  'start-and-wait': { values: ['startAndWait'], types: ['WaitOptions'] },
  waiter: { values: ['waitUntil'], types: ['WaitOptions'] },
  'long-running': { values: ['startLongRunning'], types: ['LongRunning', 'LongRunningOperation'] },
};

/** What one service file prints. `runtime` is the specifier of the runtime as seen from the package's folder. */
export function serviceView(pkg: Package, service: Service, runtime: string): ServiceView {
  const types = new TypeImports(pkg.name, [...RUNTIME_NAMES, service.className]);
  const methods = [
    ...service.operations.flatMap((operation) => operationMethods(service, operation, types)),
    ...waiterMethods(service, types),
  ];
  const operations = service.operations.map((operation) => operationView(operation, types));
  const waits = waitEntries(service);
  const longRunning = service.operations.flatMap((operation) => longRunningView(operation));
  return {
    source: pkg.source,
    className: service.className,
    doc: docView(service.description ?? `The operations of ${service.name}.`),
    runtime,
    runtimeValues: names(['Service'], methods, 'values'),
    runtimeTypes: names([...typeNames(operations, waits), ...types.runtimeTypes()], methods, 'types'),
    imports: types.views(),
    operations,
    waits: waits.map((entry) => waitView(service, entry)),
    hasWaits: waits.length > 0,
    starts: waits.flatMap(({ key, operations: starting }) => starting.map((operation) => startView(key, operation))),
    longRunning,
    hasLongRunning: longRunning.length > 0,
    children: childViews(pkg, service),
    methods,
  };
}

function typeNames(operations: readonly OperationView[], waits: readonly WaitEntry[]): string[] {
  return [
    ...(operations.length > 0 ? ['CallOptions', 'Operation'] : []),
    ...(waits.length > 0 ? ['Waiting', 'Starting'] : []),
  ];
}

function names(always: readonly string[], methods: readonly MethodView[], kind: 'values' | 'types'): string {
  const used = methods.flatMap((method) => PARTIAL_IMPORTS[method.partial][kind]);
  return [...new Set([...always, ...used])].sort().join(', ');
}

/** One way to wait, and the operations that are waited for in this way. */
interface WaitEntry {
  readonly key: string;
  readonly wait: Wait;
  readonly operations: readonly Operation[];
}

/** The ways to wait by waiter; an operation that waits for other states or another time gets one of its own. */
function waitEntries(service: Service): WaitEntry[] {
  const entries = new Map<string, WaitEntry>();
  for (const operation of service.operations) {
    const { wait } = operation;
    if (wait === undefined) continue;
    const known = entries.get(wait.waiter);
    const key = known === undefined || isSameWait(known.wait, wait) ? wait.waiter : `${operation.name}AndWait`;
    entries.set(key, { key, wait, operations: [...(entries.get(key)?.operations ?? []), operation] });
  }
  return [...entries.values()];
}

function isSameWait(a: Wait, b: Wait): boolean {
  return literal({ ...a, binding: undefined }) === literal({ ...b, binding: undefined });
}

function waitView(service: Service, { key, wait }: WaitEntry): WaitView {
  const { state, message, success, failure, timeoutMinutes } = wait;
  const fields = { id: `${service.name}.${key}`, state, message, success, failure, timeoutMinutes };
  return { name: key, poll: wait.poll, entries: entriesOf(fields) };
}

function startView(waiter: string, { name, wait }: Operation): ServiceView['starts'][number] {
  return { name, waiter, binding: literal(wait?.binding ?? {}) };
}

function longRunningView({ name, longRunning }: Service['operations'][number]): LongRunningView[] {
  if (longRunning === undefined) return [];
  const entries = [
    ...(longRunning.cancel === undefined ? [] : [{ key: 'cancel', value: `() => operations.${longRunning.cancel}` }]),
    { key: 'hasResult', value: literal(longRunning.result !== undefined) },
  ];
  return [{ name, poll: longRunning.poll, entries }];
}

function entriesOf(fields: Readonly<Record<string, unknown>>): { key: string; value: string }[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: literal(value) }],
  );
}

function childViews(pkg: Package, service: Service): ChildView[] {
  return pkg.services
    .filter((other) => other.parent === service.name)
    .map(({ accessor, className, file, name, description }) => ({
      accessor,
      className,
      file: quote(`./${file}.js`),
      doc: docView(description ?? `The operations of ${name}.`),
    }));
}
