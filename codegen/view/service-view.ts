import type { Package, Service } from '../model/model.js';
import type { DocView } from '../text/doc.js';
import { TypeImports, type ImportView } from './imports.js';
import { quote } from '../text/literal.js';
import { serviceDoc } from './service-doc.js';
import { operationMethods, waiterMethods, type MethodView } from './method-view.js';
import { operationView, writersOf, type OperationView } from './operation-view.js';

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
  readonly children: readonly ChildView[];
  readonly methods: readonly MethodView[];
}

/** A service that hangs on this one. */
interface ChildView {
  readonly accessor: string;
  readonly className: string;
  readonly file: string;
  readonly doc: DocView;
}

/** Names that a service file may import from the runtime; a type of the same name gets an alias. */
const RUNTIME_NAMES = [
  'CallOptions',
  'LongRunningOperation',
  'Operation',
  'Paged',
  'Service',
  'Wait',
  'WaitOptions',
  'call',
  'multipartForm',
  'paginate',
  'rejoin',
  'start',
  'startAndWait',
  'startLongRunning',
  'urlencodedForm',
  'writeParameters',
];

const PARTIAL_IMPORTS: Readonly<Record<MethodView['partial'], { values: string[]; types: string[] }>> = {
  call: { values: ['call'], types: [] },
  list: { values: ['paginate'], types: ['Paged'] },
  start: { values: ['start'], types: ['Wait'] },
  'start-and-wait': { values: ['startAndWait'], types: ['WaitOptions'] },
  waiter: { values: ['rejoin'], types: ['WaitOptions'] },
  'long-running': { values: ['startLongRunning'], types: ['LongRunningOperation'] },
};

/** What one service file prints. `runtime` is the specifier of the runtime as seen from the package's folder. */
export function serviceView(pkg: Package, service: Service, runtime: string): ServiceView {
  const types = new TypeImports(pkg.name, [...RUNTIME_NAMES, service.className]);
  const methods = [
    ...service.operations.flatMap((operation) => operationMethods(service, operation, types)),
    ...waiterMethods(service, types),
  ];
  const operations = service.operations.map((operation) => operationView(service, operation, types));
  return {
    source: pkg.source,
    className: service.className,
    doc: serviceDoc(service),
    runtime,
    runtimeValues: names(['Service', ...service.operations.flatMap(writersOf)], methods, 'values'),
    runtimeTypes: names(
      [...(operations.length > 0 ? ['CallOptions', 'Operation'] : []), ...types.runtimeTypes()],
      methods,
      'types',
    ),
    imports: types.views(),
    operations,
    children: childViews(pkg, service),
    methods,
  };
}

function names(always: readonly string[], methods: readonly MethodView[], kind: 'values' | 'types'): string {
  const used = methods.flatMap((method) => PARTIAL_IMPORTS[method.partial][kind]);
  return [...new Set([...always, ...used])].sort().join(', ');
}

function childViews(pkg: Package, service: Service): ChildView[] {
  return pkg.services
    .filter((other) => other.parent === service.name)
    .map((other) => ({
      accessor: other.accessor,
      className: other.className,
      file: quote(`./${other.file}.js`),
      doc: serviceDoc(other),
    }));
}
