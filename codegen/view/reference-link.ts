import type { Operation, Service } from '../model/model.js';

/** The page of the public REST reference about an operation. */
export function referenceLink(service: Service, operation: Operation): string {
  if (operation.docUrl !== undefined) return operation.docUrl;
  const level = service.account ? 'account' : 'workspace';
  return `https://docs.databricks.com/api/${level}/${service.name.toLowerCase()}/${operation.name.toLowerCase()}`;
}
