import type { Operation, Sdk } from '../model/model.js';
import type { ChangeLog } from './change.js';
import { diffOperation } from './diff-operation.js';
import { diffDeprecation, diffPreview } from './marks.js';
import { matchByName } from './match.js';
import { endpointOf } from './resource-name.js';

/** An operation with its full name. */
interface Named {
  /** `compute.Clusters.get`. */
  readonly name: string;
  readonly operation: Operation;
}

/**
 * Compares all operations. One that is gone is the same as a new one with its verb and path: it was renamed, in another
 * service or package too.
 *
 * @returns the request fields (`iamv2.GetGroupRequest.group_id`) that a change of an operation explains already
 */
export function diffOperations(before: Sdk, after: Sdk, log: ChangeLog): ReadonlySet<string> {
  const matched = matchByName(operationsOf(before), operationsOf(after));
  const renamed = findRenamed(matched.removed, matched.added);
  const newNames = new Set([...renamed.values()].map(({ name }) => name));
  for (const { name, operation } of matched.removed) {
    if (!renamed.has(name))
      log.breaking({ kind: 'operation-removed', place: name, what: 'removed', from: routeOf(operation) });
  }
  for (const added of matched.added.filter(({ name }) => !newNames.has(name))) logAdded(added, log);
  for (const [from, { name: to }] of renamed) {
    log.breaking({ kind: 'operation-renamed', place: from, what: `is called \`${to}\` now`, from, to });
  }
  const renamedPairs = matched.removed.flatMap((old): [Named, Named][] => {
    const now = renamed.get(old.name);
    return now === undefined ? [] : [[old, now]];
  });
  const explained = [...matched.both, ...renamedPairs].map(([old, now]) =>
    diffOperation(old.operation, now.operation, now.name, log),
  );
  return new Set(explained.flat());
}

function logAdded({ name, operation }: Named, log: ChangeLog): void {
  const route = routeOf(operation);
  log.added({ kind: 'operation-added', place: name, what: `new operation, \`${route}\``, to: route });
  diffDeprecation('operation-deprecated', { place: name, now: operation }, log);
  diffPreview('operation-preview', { place: name, now: operation.preview }, log);
}

/** The new operations by the old names of those they were; only where there is exactly one of each. */
function findRenamed(removed: readonly Named[], added: readonly Named[]): Map<string, Named> {
  const only = (list: readonly Named[], endpoint: string): Named | undefined => {
    const found = list.filter(({ operation }) => endpointOf(operation) === endpoint);
    return found.length === 1 ? found[0] : undefined;
  };
  return new Map(
    removed.flatMap((old): [string, Named][] => {
      const endpoint = endpointOf(old.operation);
      const now = only(added, endpoint);
      return now === undefined || only(removed, endpoint) === undefined ? [] : [[old.name, now]];
    }),
  );
}

function operationsOf(sdk: Sdk): Named[] {
  return sdk.packages.flatMap((pkg) =>
    pkg.services.flatMap((service) =>
      service.operations.map((operation) => ({ name: `${pkg.name}.${service.name}.${operation.name}`, operation })),
    ),
  );
}

function routeOf({ method, documentPath }: Operation): string {
  return `${method} ${documentPath}`;
}
