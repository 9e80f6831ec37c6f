import type { Schema } from '../document/document.js';
import type { Package } from '../model/model.js';
import type { Types } from './assignable.js';
import type { ChangeLog } from './change.js';
import { diffSchemas, markDeprecated } from './diff-schemas.js';
import { diffDeprecation } from './marks.js';
import { matchByName } from './match.js';
import type { TypeUses } from './type-uses.js';

/** What the types of all packages are compared with. */
export interface TypesContext {
  readonly log: ChangeLog;
  /** Fields whose difference is told already. */
  readonly replaced: ReadonlySet<string>;
  /** Where the callers of the old version meet a type: those of the new one have written no code yet. */
  readonly uses: TypeUses;
  readonly before: Types;
  readonly after: Types;
}

/** Compares the types of a package with their fields and values. */
export function diffTypes(before: Package, after: Package, context: TypesContext): void {
  const { log, uses } = context;
  const { removed, added, both } = matchByName(typesOf(before), typesOf(after));
  for (const { place } of removed) log.breaking({ kind: 'type-removed', place, what: 'type removed' });
  for (const { place, schema } of added) {
    log.added({ kind: 'type-added', place, what: 'new type' });
    diffDeprecation('type-deprecated', { place, now: schema }, log);
    markDeprecated(schema, place, log);
  }
  for (const [old, now] of both) {
    const { place } = now;
    diffDeprecation('type-deprecated', { place, old: old.schema, now: now.schema }, log);
    const [isSent, isReceived] = [uses.requests.has(place), uses.responses.has(place)];
    // A type that no operation uses is in the package all the same, and may be used in either way.
    const direction = isSent || isReceived ? { isSent, isReceived } : { isSent: true, isReceived: true };
    diffSchemas(old.schema, now.schema, place, { ...context, ...direction });
  }
}

function typesOf(pkg: Package): { readonly name: string; readonly schema: Schema; readonly place: string }[] {
  return Object.entries(pkg.types).map(([name, schema]) => ({ name, schema, place: `${pkg.name}.${name}` }));
}
