import type { Schema } from '../document/document.js';
import type { Operation, Sdk, TypeRef } from '../model/model.js';
import { refName } from '../document/schemas.js';

/** Full names of the types that can arrive in a response; all others are only ever sent. */
export function responseTypes(sdk: Sdk): ReadonlySet<string> {
  const schemas = new Map(
    sdk.packages.flatMap((pkg) => Object.entries(pkg.types).map(([name, schema]) => [`${pkg.name}.${name}`, schema])),
  );
  const reached = new Set<string>();
  const queue = sdk.packages.flatMap((pkg) =>
    pkg.services.flatMap((service) => service.operations.flatMap(answeredTypes)),
  );
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...referencesOf(schemas.get(name)));
  }
  return reached;
}

function answeredTypes({ response, paging, longRunning }: Operation): string[] {
  return [response.type, paging?.item, longRunning?.result, longRunning?.metadata].flatMap(namesIn);
}

/** Full names of the named types in a type. */
export function namesIn(type: TypeRef | undefined): string[] {
  if (type === undefined || type.kind === 'primitive') return [];
  if (type.kind === 'named') return [`${type.package}.${type.name}`];
  return namesIn(type.kind === 'array' ? type.items : type.values);
}

/** Full names of the schemas that a schema refers to. */
export function referencesOf(schema: Schema | undefined): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = refName(schema);
  return [
    ...(own === undefined ? [] : [own]),
    ...Object.values(schema).flatMap((value) => referencesOf(value as Schema)),
  ];
}
