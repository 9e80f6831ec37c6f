import type { Operation, Sdk, Service } from '../model/model.js';
import { referenceLink } from './reference-link.js';

/** What `SERVICES.md` prints: every service and method with its REST verb, path and reference link. */
export interface ServicesPageView {
  readonly operations: number;
  readonly services: readonly {
    readonly heading: string;
    readonly access: string;
    readonly rows: readonly RowView[];
  }[];
}

interface RowView {
  readonly method: string;
  readonly verb: string;
  readonly path: string;
  /** The reference as Markdown; empty where there is none. */
  readonly reference: string;
}

/** The page's services, by package and name. */
export function servicesPageView(sdk: Sdk): ServicesPageView {
  const services = sdk.packages.flatMap((pkg) =>
    pkg.services.map((service) => ({
      heading: `${pkg.name}: ${service.name}`,
      access: accessPath(service, pkg.services),
      rows: service.operations.map((operation) => row(service, operation)),
    })),
  );
  return { services, operations: services.reduce((sum, service) => sum + service.rows.length, 0) };
}

/** `w.settings.automaticClusterUpdate`. */
function accessPath(service: Service, siblings: readonly Service[]): string {
  const parent = siblings.find((other) => other.name === service.parent);
  return parent
    ? `${accessPath(parent, siblings)}.${service.accessor}`
    : `${service.account ? 'a' : 'w'}.${service.accessor}`;
}

function row(service: Service, operation: Operation): RowView {
  const link = referenceLink(service, operation);
  return {
    method: operation.name,
    verb: operation.method,
    path: operation.documentPath,
    reference: link === undefined ? '' : `[reference](${link})`,
  };
}
