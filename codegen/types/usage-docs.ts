import type { Operation, Sdk, TypeRef } from '../model/model.js';
import { namesIn, referencesOf } from './reachability.js';

const MOST = 3;

/** A sentence for every type that the documents say nothing about: where it is sent, answered or part of. */
export function usageDocs(sdk: Sdk): ReadonlyMap<string, string> {
  const sentBy = new Map<string, string[]>();
  const answerOf = new Map<string, string[]>();
  const partOf = new Map<string, string[]>();
  for (const operation of operationsOf(sdk)) {
    collect(sentBy, operation.request, operation.id);
    collect(answerOf, operation.response.type, operation.id);
  }
  for (const pkg of sdk.packages) {
    for (const [name, schema] of Object.entries(pkg.types)) {
      for (const part of new Set(referencesOf(schema))) add(partOf, part, name);
    }
  }
  return new Map(
    [...new Set([...sentBy.keys(), ...answerOf.keys(), ...partOf.keys()])].map((name) => [
      name,
      [
        sentence('Request of', sentBy.get(name)),
        sentence('Answer of', answerOf.get(name)),
        sentence('Part of', partOf.get(name)),
      ]
        .filter(Boolean)
        .join(' '),
    ]),
  );
}

function operationsOf(sdk: Sdk): Operation[] {
  return sdk.packages.flatMap((pkg) => pkg.services.flatMap((service) => service.operations));
}

function collect(uses: Map<string, string[]>, type: TypeRef | undefined, user: string): void {
  for (const name of namesIn(type)) add(uses, name, user);
}

function add(uses: Map<string, string[]>, name: string, user: string): void {
  uses.set(name, [...(uses.get(name) ?? []), user]);
}

function sentence(lead: string, users: readonly string[] | undefined): string {
  if (users === undefined) return '';
  const named = users
    .slice(0, MOST)
    .map((user) => `\`${user}\``)
    .join(', ');
  return `${lead} ${named}${users.length > MOST ? ` and ${users.length - MOST} more` : ''}.`;
}
