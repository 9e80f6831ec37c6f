import { clusterCatalogRoutes } from './products/cluster-catalog.js';
import { clusterEventRoutes } from './products/cluster-events.js';
import { clusterRoutes } from './products/clusters.js';
import { directoryRoutes } from './products/directories.js';
import { externalLinkRoutes } from './sql/external-links.js';
import { fileRoutes } from './products/files.js';
import { identityRoutes } from './products/identity.js';
import { jobRoutes } from './products/jobs.js';
import type { RouteEntry } from './state/handler.js';
import { oauthRoutes } from './products/oauth.js';
import { runRoutes } from './products/runs.js';
import { statementRoutes } from './sql/statements.js';
import { warehouseRoutes } from './products/warehouses.js';
import { workspaceObjectRoutes } from './products/workspace-objects.js';

/** Every route that a fresh local workspace answers. */
export function standardRoutes(): readonly RouteEntry[] {
  return [
    ...oauthRoutes,
    ...identityRoutes,
    ...clusterRoutes,
    ...clusterCatalogRoutes,
    ...clusterEventRoutes,
    ...jobRoutes,
    ...runRoutes,
    ...warehouseRoutes,
    ...statementRoutes,
    ...externalLinkRoutes,
    ...fileRoutes,
    ...directoryRoutes,
    ...workspaceObjectRoutes,
  ];
}
