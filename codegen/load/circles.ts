import type { Schema } from '../document/document.js';
import { pointer } from './json-pointer.js';
import { report, type Scope } from './references.js';

const REF_PREFIX = '#/components/schemas/';

/** Records schemas that are nothing but themselves: a `$ref`, `allOf`, `oneOf` or `anyOf` that leads back to where it began. */
export function reportCircles(scopes: readonly Scope[], index: ReadonlyMap<string, Schema>): void {
  for (const scope of scopes) {
    for (const [name, full] of scope.spec.schemaNames) {
      if (!leadsTo(full, full, { index, seen: new Set() })) continue;
      const problem = `${full} is defined by itself: its $ref, allOf, oneOf or anyOf leads back to it`;
      report(scope, pointer('components', 'schemas', name), problem, 'Take one link out of the circle');
    }
  }
}

function leadsTo(
  goal: string,
  from: string,
  walk: { readonly index: ReadonlyMap<string, Schema>; readonly seen: Set<string> },
): boolean {
  const next = basesOf(walk.index.get(from));
  if (next.includes(goal)) return true;
  return next.some((name) => {
    if (walk.seen.has(name)) return false;
    walk.seen.add(name);
    return leadsTo(goal, name, walk);
  });
}

/** The schemas that a schema is made of, or is one of. */
function basesOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  if (schema.$ref !== undefined) return [schema.$ref.slice(REF_PREFIX.length)];
  return [schema.allOf, schema.oneOf, schema.anyOf].flatMap((parts) => (parts ?? []).flatMap(basesOf));
}
