import type { Operation, Service } from '../model/model.js';

/** Where the REST API of Databricks lives; operations of other paths are somebody else's. */
const DATABRICKS_PATHS = /^\/(api|serving-endpoints)\//;

/** The page of a reference about an operation: what its document says, else that of the public REST reference. */
export function referenceLink(service: Service, operation: Operation): string | undefined {
  if (operation.docUrl !== undefined) return operation.docUrl;
  if (service.foreign || !DATABRICKS_PATHS.test(operation.path)) return undefined;
  const level = service.account ? 'account' : 'workspace';
  return `https://docs.databricks.com/api/${level}/${service.name.toLowerCase()}/${operation.name.toLowerCase()}`;
}
