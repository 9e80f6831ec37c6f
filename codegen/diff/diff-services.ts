import type { Package, Service } from '../model/model.js';
import type { ChangeLog } from './change.js';
import { diffPreview } from './marks.js';
import { matchByName } from './match.js';

/** Compares the services of a package, without their operations. */
export function diffServices(before: Package, after: Package, log: ChangeLog): void {
  const { removed, added, both } = matchByName(before.services, after.services);
  for (const { name } of removed) {
    log.breaking({ kind: 'service-removed', place: `${before.name}.${name}`, what: 'service removed' });
  }
  for (const service of added) {
    const place = `${after.name}.${service.name}`;
    log.added({ kind: 'service-added', place, what: `new service, \`${accessOf(service)}\`` });
    diffPreview('service-preview', { place, now: service.preview }, log);
  }
  for (const [old, now] of both) diffService(old, now, `${after.name}.${now.name}`, log);
}

function diffService(before: Service, after: Service, place: string, log: ChangeLog): void {
  const [from, to] = [accessOf(before), accessOf(after)];
  if (from !== to) {
    log.breaking({ kind: 'service-place-changed', place, what: `is \`${to}\` now and not \`${from}\``, from, to });
  }
  for (const alias of before.aliases.filter((name) => !after.aliases.includes(name))) {
    const what = `is not found as \`${alias}\` any more`;
    log.breaking({ kind: 'service-alias-removed', place, what, from: alias });
  }
  for (const alias of after.aliases.filter((name) => !before.aliases.includes(name))) {
    log.added({ kind: 'service-alias-added', place, what: `is also found as \`${alias}\``, to: alias });
  }
  diffPreview('service-preview', { place, old: before.preview, now: after.preview }, log);
}

/** How one gets at a service: `w.clusters`, `a.storageCredentials`. */
function accessOf({ account, parent, accessor }: Service): string {
  return [account ? 'a' : 'w', ...(parent === undefined ? [] : [parent]), accessor].join('.');
}
