import type { Operation, Package, Sdk } from '../model/model.js';
import { pathFields } from '../model/path.js';
import { taggedDocView, type DocView } from '../text/doc.js';
import { notices } from '../text/notices.js';
import { TypeImports, type ImportView } from './imports.js';
import { literalUnion, propertyKey, quote } from '../text/literal.js';

/** What the paths file of a package prints: its operations as openapi-fetch reads them. */
export interface PathsView {
  readonly source: string;
  readonly runtime: string;
  readonly name: string;
  /** Types of the runtime that the paths name; empty for none. */
  readonly runtimeTypes: string;
  readonly imports: readonly ImportView[];
  readonly paths: readonly PathView[];
}

interface PathView {
  readonly path: string;
  readonly methods: readonly RestMethodView[];
}

interface RestMethodView {
  readonly verb: string;
  readonly doc: DocView;
  /** Type arguments: parameters, body, response. */
  readonly parameters: string;
  readonly body: string;
  readonly response: string;
}

/** The operations of a package by path and verb. */
export function pathsView(pkg: Package, runtime: string): PathsView {
  const types = new TypeImports(pkg.name, ['RestOperation', pathsName(pkg)]);
  const paths = new Map<string, RestMethodView[]>();
  for (const operation of pkg.services.flatMap((service) => service.operations).filter(isPlain)) {
    const methods = paths.get(operation.documentPath) ?? [];
    paths.set(operation.documentPath, [...methods, restMethod(operation, types)]);
  }
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    source: pkg.source,
    runtime,
    name: pathsName(pkg),
    paths: sorted.map(([path, methods]) => ({ path: quote(path), methods })),
    runtimeTypes: types.runtimeTypes().join(', '),
    imports: types.views(),
  };
}

/** The raw client writes queries and JSON as Databricks does, and has no way to be told otherwise. */
function isPlain({ form, styled }: Operation): boolean {
  return form === undefined && (styled ?? []).every((parameter) => parameter.in === 'cookie');
}

/** Name of the interface that holds the paths of a package: `ComputePaths`. */
function pathsName(pkg: Package): string {
  return `${pkg.name.charAt(0).toUpperCase()}${pkg.name.slice(1)}Paths`;
}

/** What the index of the raw client prints. */
export interface RestIndexView {
  readonly runtime: string;
  readonly packages: readonly { readonly name: string; readonly from: string }[];
  readonly all: string;
  readonly templates: readonly { readonly path: string; readonly template: string }[];
}

/** All packages' paths in one, and the paths whose parameters may hold slashes. */
export function restIndexView(sdk: Sdk, runtime: string): RestIndexView {
  const packages = sdk.packages
    .filter(hasOperations)
    .map((pkg) => ({ name: pathsName(pkg), from: `../${pkg.name}/paths.js` }));
  const operations = sdk.packages.flatMap((pkg) => pkg.services.flatMap((service) => service.operations));
  const manySegments = operations.filter((operation) => operation.path.includes('=**}'));
  const templates = new Map(manySegments.map((operation) => [operation.documentPath, operation.path]));
  return {
    runtime,
    packages,
    all: packages.map((pkg) => pkg.name).join(', '),
    templates: [...templates].map(([path, template]) => ({ path: quote(path), template: quote(template) })),
  };
}

/** Says whether a package has anything that the raw client can send. */
export function hasOperations(pkg: Package): boolean {
  return pkg.services.some((service) => service.operations.some(isPlain));
}

function restMethod(operation: Operation, types: TypeImports): RestMethodView {
  const request = (): string => types.spell(operation.request, '');
  return {
    verb: operation.method.toLowerCase(),
    doc: taggedDocView(notices(operation).tags, operation.summary ?? `\`${operation.id}\``),
    parameters: parametersType(operation, request),
    body: bodyType(operation, request),
    response:
      operation.response.kind === 'json' ? types.spell(operation.response.type) : responseType(operation.response.kind),
  };
}

function responseType(kind: 'none' | 'stream' | 'headers'): string {
  return kind === 'stream' ? 'Blob' : 'never';
}

function parametersType(operation: Operation, request: () => string): string {
  const names = pathFields(operation.documentPath);
  const path = names.map((name) => `${propertyKey(name)}: ${pathFieldType(operation, name, request)}`);
  const query = operation.fields.filter((field) => field.in.includes('query'));
  const isOptional = query.every((field) => !field.required);
  const parts = [
    ...(path.length > 0 ? [`path: { ${path.join('; ')} }`] : []),
    ...(query.length > 0
      ? [`query${isOptional ? '?' : ''}: Pick<${request()}, ${literalUnion(query.map((field) => field.name))}>`]
      : []),
  ];
  return parts.length > 0 ? `{ ${parts.join('; ')} }` : '{}';
}

function pathFieldType(operation: Operation, name: string, request: () => string): string {
  return operation.fields.some((field) => field.name === name && field.in.includes('path'))
    ? `${request()}[${quote(name)}]`
    : 'string';
}

function bodyType(operation: Operation, request: () => string): string {
  if (operation.body === undefined) return 'never';
  if (operation.body !== true) return `${request()}[${quote(operation.body)}]`;
  const elsewhere = operation.fields.filter((field) => !field.in.includes('body')).map((field) => field.name);
  return elsewhere.length > 0 ? `Omit<${request()}, ${literalUnion(elsewhere)}>` : request();
}
