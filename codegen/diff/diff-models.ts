import type { Package, Sdk } from '../model/model.js';
import type { Types } from './assignable.js';
import { createChangeLog, type ModelDiff } from './change.js';
import { diffOperations } from './diff-operations.js';
import { diffServices } from './diff-services.js';
import { diffTypes } from './diff-types.js';
import { matchByName, type Matched } from './match.js';
import { requestsOf, withOperations } from './request-types.js';
import { findTypeUses } from './type-uses.js';

/**
 * Compares two versions of the API as its users see it: services, operations, types and their fields.
 *
 * @param before - the model of the last release
 * @param after - the model of this one
 */
export function diffModels(before: Sdk, after: Sdk): ModelDiff {
  const { log, diff } = createChangeLog();
  const matched = matchByName(before.packages, after.packages);
  const { removed, added } = matched;
  for (const { name } of removed) log.breaking({ kind: 'package-removed', place: name, what: 'package removed' });
  for (const { name } of added) log.added({ kind: 'package-added', place: name, what: 'new package' });
  const pairs = pairPackages(matched);
  for (const [old, now] of pairs) diffServices(old, now, log);
  const replaced = diffOperations(before, after, log);
  const types = typesOf(before);
  const context = { log, replaced, uses: findTypeUses(before, types), before: types, after: typesOf(after) };
  for (const [old, now] of pairs) diffTypes(old, now, context);
  return withOperations(diff, requestsOf(before, after));
}

/** Every package with its other version, an empty one where there is none. */
function pairPackages({ removed, added, both }: Matched<Package>): (readonly [Package, Package])[] {
  const empty = (pkg: Package): Package => ({ ...pkg, services: [], types: {} });
  return [
    ...both,
    ...removed.map((pkg) => [pkg, empty(pkg)] as const),
    ...added.map((pkg) => [empty(pkg), pkg] as const),
  ];
}

function typesOf(sdk: Sdk): Types {
  return new Map(
    sdk.packages.flatMap((pkg) =>
      Object.entries(pkg.types).map(([name, schema]) => [`${pkg.name}.${name}`, schema] as const),
    ),
  );
}
