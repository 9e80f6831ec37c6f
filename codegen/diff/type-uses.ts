import type { Schema } from '../document/document.js';
import type { Operation, Sdk, TypeRef } from '../model/model.js';

/** Where a type is met: in what callers send, in what they get, or in both. */
export interface TypeUses {
  readonly requests: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/**
 * Full names (`compute.ClusterSpec`) of the types that requests and responses reach.
 *
 * @param schemas - all types by full name
 */
export function findTypeUses(sdk: Sdk, schemas: ReadonlyMap<string, Schema>): TypeUses {
  const operations = sdk.packages.flatMap((pkg) => pkg.services.flatMap((service) => service.operations));
  return {
    requests: reach(
      operations.flatMap((operation) => namesIn(operation.request)),
      schemas,
    ),
    responses: reach(operations.flatMap(answersOf).flatMap(namesIn), schemas),
  };
}

function answersOf({ response, paging, longRunning }: Operation): (TypeRef | undefined)[] {
  return [response.type, paging?.item, longRunning?.result, longRunning?.metadata];
}

function namesIn(type: TypeRef | undefined): string[] {
  if (type?.kind === 'named') return [`${type.package}.${type.name}`];
  if (type?.kind === 'array') return namesIn(type.items);
  return type?.kind === 'map' ? namesIn(type.values) : [];
}

function reach(roots: readonly string[], schemas: ReadonlyMap<string, Schema>): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...referencesOf(schemas.get(name)));
  }
  return found;
}

function referencesOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  if (schema.$ref !== undefined) return [schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
  const values = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  const items = schema.items === undefined ? [] : [schema.items];
  const composed = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((parts) => parts ?? []);
  return [...Object.values(schema.properties ?? {}), ...values, ...items, ...composed].flatMap(referencesOf);
}
