import { sameJson } from '../document/json-value.js';
import type { Operation, Package, Sdk, Service } from '../model/model.js';
import { createChangeLog, matchByName, type ChangeLog, type ModelDiff } from './change.js';
import { diffSchemas } from './diff-schemas.js';
import { typeRefText } from './type-text.js';
import { findTypeUses, type TypeUses } from './type-uses.js';

/**
 * Compares two versions of the API as its users see it: services, operations, types and their fields.
 *
 * @param before - the model of the last release
 * @param after - the model of this one
 */
export function diffModels(before: Sdk, after: Sdk): ModelDiff {
  const { log, diff } = createChangeLog();
  const [old, now] = [findTypeUses(before), findTypeUses(after)];
  const { removed, added, both } = matchByName(before.packages, after.packages);
  for (const pkg of removed) log.breaking(pkg.name, 'removed, with all its services');
  for (const pkg of added) log.added(pkg.name, `new package with ${pkg.services.map(({ name }) => name).join(', ')}`);
  for (const [oldPackage, newPackage] of both) {
    diffServices(oldPackage, newPackage, log);
    diffTypes(oldPackage, newPackage, { log, old, now });
  }
  return diff;
}

function diffServices(before: Package, after: Package, log: ChangeLog): void {
  const { removed, added, both } = matchByName(before.services, after.services);
  for (const service of removed) log.breaking(`${before.name}.${service.name}`, 'removed');
  for (const service of added) {
    log.added(
      `${after.name}.${service.name}`,
      `new service with ${service.operations.map(({ name }) => name).join(', ')}`,
    );
  }
  for (const [oldService, newService] of both) {
    const place = `${after.name}.${newService.name}`;
    const [old, now] = [accessOf(oldService), accessOf(newService)];
    if (old !== now) log.breaking(place, `was ${old} and is ${now}`);
    diffAliases(oldService, newService, place, log);
    diffOperations(oldService, newService, place, log);
  }
}

function diffAliases(before: Service, after: Service, place: string, log: ChangeLog): void {
  for (const alias of before.aliases) {
    if (!after.aliases.includes(alias)) log.breaking(place, `is not found as ${alias} any more`);
  }
  for (const alias of after.aliases) {
    if (!before.aliases.includes(alias)) log.added(place, `is also found as ${alias}`);
  }
}

/** How one gets at a service: `w.clusters`, `a.storageCredentials`. */
function accessOf({ account, parent, accessor }: Service): string {
  return [account ? 'a' : 'w', ...(parent === undefined ? [] : [parent]), accessor].join('.');
}

function diffOperations(before: Service, after: Service, service: string, log: ChangeLog): void {
  const { removed, added, both } = matchByName(before.operations, after.operations);
  for (const operation of removed) log.breaking(`${service}.${operation.name}`, 'removed');
  for (const { name, method, documentPath } of added) {
    log.added(`${service}.${name}`, `new operation, ${method} ${documentPath}`);
  }
  for (const [old, now] of both) diffOperation(old, now, `${service}.${now.name}`, log);
}

function diffOperation(before: Operation, after: Operation, place: string, log: ChangeLog): void {
  const compare = (what: string, describe: (operation: Operation) => string): void => {
    const [old, now] = [describe(before), describe(after)];
    if (old !== now) log.breaking(place, `${what} ${old} and now ${now}`);
  };
  compare('was', (operation) => `${operation.method} ${operation.path}`);
  compare('took', (operation) => typeRefText(operation.request));
  compare('returned', returnText);
  if (after.deprecated && !before.deprecated) log.changed(place, 'is deprecated');
  if (!after.deprecated && before.deprecated) log.changed(place, 'is not deprecated any more');
  if (before.wait && after.wait && !sameJson(before.wait, after.wait)) log.changed(place, 'waits in another way');
}

function returnText({ response, paging, wait, longRunning }: Operation): string {
  if (paging !== undefined) return `pages of ${typeRefText(paging.item)}`;
  if (longRunning !== undefined) return `a long-running ${typeRefText(longRunning.result)}`;
  const answer = response.kind === 'stream' ? `a stream, ${typeRefText(response.type)}` : typeRefText(response.type);
  return wait === undefined ? answer : `a wait (${wait.waiter}) for ${answer}`;
}

function diffTypes(
  before: Package,
  after: Package,
  { log, old, now }: { readonly log: ChangeLog; readonly old: TypeUses; readonly now: TypeUses },
): void {
  const { removed, added, both } = matchByName(typesOf(before), typesOf(after));
  for (const { place } of removed) log.breaking(place, 'removed');
  for (const { place } of added) log.added(place, 'new type');
  for (const [oldType, newType] of both) {
    const { place } = newType;
    const isSent = old.requests.has(place) || now.requests.has(place);
    const isReceived = old.responses.has(place) || now.responses.has(place);
    diffSchemas(oldType.schema, newType.schema, place, { log, isSent, isReceived });
  }
}

function typesOf(pkg: Package) {
  return Object.entries(pkg.types).map(([name, schema]) => ({ name, schema, place: `${pkg.name}.${name}` }));
}
