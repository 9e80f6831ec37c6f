import type { Operation, Sdk, Service } from '../model/model.js';
import { referenceLink } from './reference-link.js';
import { stageOf } from '../text/notices.js';
import { restCall } from './rest-call.js';

/**
 * What `SERVICES.md` prints: every service and method with its REST verb, path and reference link. Lists, and no totals:
 * a table is padded anew for one longer row.
 */
export interface ServicesPageView {
  readonly services: readonly {
    readonly heading: string;
    readonly access: string;
    readonly operations: readonly OperationLine[];
  }[];
}

interface OperationLine {
  /** The method as Markdown: a link where there is a reference. */
  readonly method: string;
  /** Verb and path as Markdown. */
  readonly rest: string;
  /** ` (deprecated)`, ` (public preview)` or the like; empty for what is settled. */
  readonly standing: string;
}

/** The page's services, by package and name. */
export function servicesPageView(sdk: Sdk): ServicesPageView {
  const services = sdk.packages.flatMap((pkg) =>
    pkg.services.map((service) => ({
      heading: `${pkg.name}: ${service.name}${standing(false, service.preview)}`,
      access: accessPath(service, pkg.services),
      operations: service.operations.map((operation) => operationLine(service, operation)),
    })),
  );
  return { services };
}

/** `w.settings.automaticClusterUpdate`. */
function accessPath(service: Service, siblings: readonly Service[]): string {
  const parent = siblings.find((other) => other.name === service.parent);
  return parent
    ? `${accessPath(parent, siblings)}.${service.accessor}`
    : `${service.account ? 'a' : 'w'}.${service.accessor}`;
}

function operationLine(service: Service, operation: Operation): OperationLine {
  const link = referenceLink(service, operation);
  const name = `\`${operation.name}\``;
  const method = link === undefined ? name : `[${name}](${link})`;
  return { method, rest: restCall(operation), standing: standing(operation.deprecated, operation.preview) };
}

function standing(deprecated: boolean, preview: string | undefined): string {
  const stage = stageOf(preview);
  const words = [...(deprecated ? ['deprecated'] : []), ...(stage === undefined ? [] : [stage.name])];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
