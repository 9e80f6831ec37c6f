import type { Schema, SpecDocument, SpecOperation } from '../document/document.js';
import { requestTypeName, upperFirst, words } from '../text/naming.js';
import type { TypeRef } from './model.js';
import type { Problems } from '../problems/problems.js';
import { refName } from '../document/schemas.js';
import { namedType } from './type-ref.js';

/** The named types of one package while it is built: those of the document and those made for operations. */
export class TypeNames {
  readonly #document: SpecDocument;
  readonly #problems: Problems;
  readonly #types: Map<string, Schema>;
  readonly #declared = new Set<string>();
  readonly #uses: ReadonlyMap<string, number>;

  /** @param uses - how often each schema is referred to, in all documents */
  constructor(document: SpecDocument, uses: ReadonlyMap<string, number>, problems: Problems) {
    this.#document = document;
    this.#problems = problems;
    this.#uses = uses;
    this.#types = new Map(Object.entries(document.schemas).map(([name, schema]) => [this.#shortName(name), schema]));
  }

  /** Says whether the schema is referred to exactly once. */
  isUsedOnce(fullName: string): boolean {
    return this.#uses.get(fullName) === 1;
  }

  /** Says whether no type has the name. */
  isFree(name: string): boolean {
    return !this.#types.has(name);
  }

  /** The name for a request that takes the place of its body's type. */
  replace(bodyName: string): string {
    this.#types.delete(bodyName);
    return this.free([requestTypeName(bodyName), bodyName]);
  }

  /** The first free name; the last one with a number when none is free. */
  free(candidates: readonly string[]): string {
    const found = candidates.find((name) => this.isFree(name));
    if (found !== undefined) return found;
    const last = candidates.at(-1) ?? 'Type';
    for (let number = 2; ; number++) if (this.isFree(`${last}${number}`)) return `${last}${number}`;
  }

  /** Adds a type for an operation. A type of the same name and shape is shared. */
  declare(name: string, schema: Schema, operation: SpecOperation): TypeRef {
    const existing = this.#types.get(name);
    const same = existing !== undefined && this.#declared.has(name) && shapeOf(existing) === shapeOf(schema);
    if (existing !== undefined && !same) return this.#declareUnderOtherName(name, schema, operation);
    if (!same) this.#types.set(name, schema);
    this.#declared.add(name);
    return namedType(`${this.#document.package}.${name}`);
  }

  #declareUnderOtherName(name: string, schema: Schema, operation: SpecOperation): TypeRef {
    const suffix = /(Request|Response)$/.exec(name)?.[0] ?? '';
    const longer = `${operation.service}${upperFirst(operation.name)}${suffix}`;
    if (this.isFree(longer)) return this.declare(longer, schema, operation);
    this.#problems.inOperation(this.#document, operation, {
      problem: `two types would be named ${name}`,
      remedy: 'Give one of them another name in an overlay',
    });
    return namedType(`${this.#document.package}.${name}`);
  }

  /** All types by name, sorted. */
  types(): Record<string, Schema> {
    return Object.fromEntries([...this.#types].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #shortName(fullName: string): string {
    return fullName.slice(this.#document.package.length + 1);
  }
}

/**
 * Names for the request of an operation whose body others send too. A body that is called a request already gets the verb
 * of the method: `ClusterPermissionsRequest`, sent by `setPermissions`, is part of `SetClusterPermissionsRequest`.
 */
export function namesBesideBody(bodyName: string, operation: SpecOperation): string[] {
  if (!bodyName.endsWith('Request')) return [`${bodyName}Request`];
  const verb = upperFirst(words(operation.name)[0] ?? '');
  return [...(bodyName.startsWith(verb) ? [] : [verb + bodyName]), ...namesOfMethod(operation).slice(1)];
}

/** Names for the request of an operation that no document names, best first. */
export function namesOfMethod({ service, name }: SpecOperation): string[] {
  return [upperFirst(name), `${service}${upperFirst(name)}`].map((start) => requestTypeName(`${start}Request`));
}

/** Everything of a schema but its own description. */
function shapeOf(schema: Schema): string {
  return JSON.stringify({ ...schema, description: undefined });
}

/** Counts how often each schema is referred to, in schemas and operations of all documents. */
export function countUses(documents: readonly SpecDocument[]): Map<string, number> {
  const uses = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const name = refName(value as Schema);
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
    Object.values(value).forEach(visit);
  };
  for (const document of documents) visit([document.schemas, document.operations]);
  for (const operation of documents.flatMap((document) => document.operations)) {
    for (const name of [operation.longRunning?.result, operation.longRunning?.metadata]) {
      if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return uses;
}
