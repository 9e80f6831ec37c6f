import { posix } from 'node:path';
import type { Problems } from '../problems/problems.js';
import { pointer, pointerTokens, valueAt } from './json-pointer.js';
import { isObject, textOr, type JsonObject } from '../document/json-value.js';
import type { RawSpec } from './raw-spec.js';

/** Where something is read: the document, all others, and where problems go. */
export interface Scope {
  readonly spec: RawSpec;
  /** All documents by file. */
  readonly specs: ReadonlyMap<string, RawSpec>;
  /** Full names of all schemas of all documents. */
  readonly schemaNames: ReadonlySet<string>;
  readonly problems: Problems;
  /** References that are being written out, to notice a circle. */
  readonly inlining: readonly string[];
}

/** An object and where it stands. */
export interface Place {
  readonly value: JsonObject;
  readonly scope: Scope;
  readonly pointer: string;
}

/** Records a problem in the document of the scope. */
export function report(scope: Scope, at: string, problem: string, remedy: string): void {
  scope.problems.add({ file: scope.spec.file, pointer: at, problem, remedy });
}

/** The full name of the schema that a reference means; `undefined` when it means something else or nothing. */
export function schemaName(ref: string, scope: Scope): string | undefined {
  const { spec, tokens } = target(ref, scope);
  const [components, schemas, name, ...rest] = tokens;
  if (components !== 'components' || schemas !== 'schemas' || name === undefined || rest.length > 0) return undefined;
  const candidates = [spec?.schemaNames.get(name), name, `${(spec ?? scope.spec).package}.${name}`];
  return candidates.find((candidate) => candidate !== undefined && scope.schemaNames.has(candidate));
}

/**
 * Follows `$ref` until an object that is none.
 *
 * @returns `undefined` when there is no such object; a reference to nothing has been reported then
 */
export function dereference(value: unknown, scope: Scope, at: string): Place | undefined {
  let place: Place | undefined = isObject(value) ? { value, scope, pointer: at } : undefined;
  for (let hops = 0; place !== undefined; hops++) {
    const ref = textOr(place.value['$ref']);
    if (ref === undefined) return place;
    const next: Place | undefined = hops < 16 ? lookUp(ref, place.scope) : undefined;
    if (next === undefined) reportDangling(ref, place.scope, place.pointer);
    place = next;
  }
  return undefined;
}

/** The object that a reference means, which may be a reference again. */
export function lookUp(ref: string, scope: Scope): Place | undefined {
  const { spec, tokens } = target(ref, scope);
  const value = spec && valueAt(spec.root, tokens);
  return spec && isObject(value) ? { value, scope: { ...scope, spec }, pointer: pointer(...tokens) } : undefined;
}

/** Records that a reference means nothing, and why. */
export function reportDangling(ref: string, scope: Scope, at: string): void {
  const file = fileOf(ref, scope);
  const isLoaded = scope.specs.has(file);
  const reason = isLoaded ? `there is no such place in ${file}` : `${file} is not among the documents`;
  const remedy = isLoaded
    ? 'Add what is missing or correct the reference, in an overlay if the document is not yours'
    : 'Add that file, or bundle the documents into one (redocly bundle)';
  report(scope, `${at}/$ref`, `the reference ${ref} points to nothing: ${reason}`, remedy);
}

function target(ref: string, scope: Scope): { spec: RawSpec | undefined; tokens: string[] } {
  const fragment = ref.includes('#') ? ref.slice(ref.indexOf('#') + 1) : '';
  return { spec: scope.specs.get(fileOf(ref, scope)), tokens: pointerTokens(fragment) };
}

function fileOf(ref: string, scope: Scope): string {
  const [file] = ref.split('#');
  return file ? posix.join(posix.dirname(scope.spec.file), file) : scope.spec.file;
}
