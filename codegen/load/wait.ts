import { methodName, type FieldNames } from './dialect.js';
import { pascalCase } from '../text/naming.js';
import type { SpecWait } from '../document/document.js';
import { objectOr, textOr, textsOf, type JsonObject } from '../document/json-value.js';
import { singular } from './names.js';
import { report, type Scope } from './references.js';

type Binding = SpecWait['binding'];

const DEFAULT_TIMEOUT_MINUTES = 20;

/** The operation that starts what is waited for. */
export interface Waiting {
  readonly service: string;
  readonly scope: Scope;
  readonly pointer: string;
  readonly fields: FieldNames;
}

/** Reads `x-databricks-wait`; the three spellings of its binding become one. */
export function readWait(value: unknown, waiting: Waiting): SpecWait | undefined {
  if (value === undefined) return undefined;
  const wait = objectOr(value);
  const at = `${waiting.pointer}/x-databricks-wait`;
  const [poll, field, success] = [methodName(wait['poll']), textsOf(wait['field']), textsOf(wait['success'])];
  if (poll === '' || field.length === 0 || success.length === 0) {
    report(waiting.scope, at, 'poll, field or success is missing', 'A wait needs all three');
    return undefined;
  }
  const timeout = wait['timeout'];
  return {
    poll,
    binding: readBinding(wait, waiting, at),
    field,
    message: wait['message'] === undefined ? undefined : textsOf(wait['message']),
    success,
    failure: textsOf(wait['failure']),
    timeoutMinutes: typeof timeout === 'number' ? timeout : DEFAULT_TIMEOUT_MINUTES,
    waiter: textOr(wait['waiter']) ?? waiterName(poll, waiting.service, success),
  };
}

/** The official name of a polling method: `waitGetClusterRunning`. */
export function waiterName(poll: string, service: string, success: readonly string[]): string {
  return `wait${pascalCase(poll)}${singular(service)}${success.map(pascalCase).join('Or')}`;
}

function readBinding(wait: JsonObject, waiting: Waiting, at: string): Binding {
  const { bind, bindResponse } = { bind: textOr(wait['bind']), bindResponse: textOr(wait['bindResponse']) };
  const short = bind ?? bindResponse;
  const explicit = Object.entries(objectOr(wait['binding'])).flatMap(([field, source]): [string, Binding[string]][] => {
    const { request, response } = objectOr(source);
    if (typeof response === 'string') return [[field, { response }]];
    if (typeof request === 'string') return [[field, { request }]];
    report(waiting.scope, `${at}/binding`, `"${field}" is bound to nothing`, 'Write {request: f} or {response: f}');
    return [];
  });
  if (short === undefined) return Object.fromEntries(explicit);
  const source = bindResponse === undefined ? sourceOf(short, waiting, at) : { response: bindResponse };
  return Object.fromEntries([...explicit, [short, source]]);
}

/** `bind: f` takes the field from the response, else from the request. */
function sourceOf(field: string, { fields, scope }: Waiting, at: string): Binding[string] {
  if (fields.response.has(field)) return { response: field };
  if (!fields.request.has(field)) {
    const remedy = 'Name a field of the response or of the request, or use bindResponse or binding';
    report(scope, `${at}/bind`, `neither the response nor the request has the field "${field}"`, remedy);
  }
  return { request: field };
}
