import { clusterCatalogRoutes } from './cluster-catalog.js';
import { clusterEventRoutes } from './cluster-events.js';
import { clusterRoutes } from './clusters.js';
import { directoryRoutes } from './directories.js';
import { externalLinkRoutes } from './external-links.js';
import { fileRoutes } from './files.js';
import { identityRoutes } from './identity.js';
import { jobRoutes } from './jobs.js';
import type { RouteEntry } from './message.js';
import { oauthRoutes } from './oauth.js';
import { runRoutes } from './runs.js';
import { statementRoutes } from './statements.js';
import { warehouseRoutes } from './warehouses.js';
import { workspaceObjectRoutes } from './workspace-objects.js';

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
