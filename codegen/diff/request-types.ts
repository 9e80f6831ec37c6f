import type { Sdk } from '../model/model.js';
import type { Change, ModelDiff } from './change.js';
import { typeRefText } from './type-text.js';

/** The operation of each type that is the request of exactly one, in whichever version has it. */
export function requestsOf(...versions: readonly Sdk[]): ReadonlyMap<string, string> {
  const takers = new Map<string, Set<string>>();
  for (const { name, request } of versions.flatMap(operationsOf)) {
    if (request !== undefined) takers.set(request, (takers.get(request) ?? new Set()).add(name));
  }
  return new Map(
    [...takers].flatMap(([request, names]) => {
      const [only, ...more] = names;
      return only === undefined || more.length > 0 ? [] : [[request, only] as const];
    }),
  );
}

/** The same differences, with the operation said whose request they are about. */
export function withOperations(diff: ModelDiff, requests: ReadonlyMap<string, string>): ModelDiff {
  const named = (changes: readonly Change[]): Change[] =>
    changes.map((change) => {
      const operation = isOfType(change) ? requests.get(typeOf(change.place)) : undefined;
      return operation === undefined ? change : { ...change, operation };
    });
  const { breaking, deprecated, previews, added, moved, changed } = diff;
  return {
    breaking: named(breaking),
    deprecated: named(deprecated),
    previews,
    added: named(added),
    moved,
    changed: named(changed),
  };
}

/** A service may have the name of a type. */
function isOfType({ kind }: Change): boolean {
  return kind.startsWith('type-') || kind.startsWith('field-');
}

/** `jobs.CreateJob.tags` → `jobs.CreateJob`. */
function typeOf(place: string): string {
  return /^\w+\.\w+/.exec(place)?.[0] ?? place;
}

function operationsOf(sdk: Sdk): { readonly name: string; readonly request: string | undefined }[] {
  return sdk.packages.flatMap((pkg) =>
    pkg.services.flatMap((service) =>
      service.operations.map(({ name, request }) => {
        const type = request?.kind === 'named' ? typeRefText(request) : undefined;
        return { name: `${pkg.name}.${service.name}.${name}`, request: type };
      }),
    ),
  );
}
