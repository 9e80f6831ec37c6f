import type { ApiClient } from '../../runtime/client/api-client.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { dbfsRoot } from './dbfs-root.js';
import type { FileSystem } from './file-system.js';
import { localFileSystem } from './local.js';
import { type Route, routeOf } from './dbfs-path.js';
import { volumes } from './volumes.js';

/** A path on its file system. */
export interface Place extends Route {
  /** The path as the caller gave it. */
  readonly given: string;
  readonly system: FileSystem;
}

/** Finds the file system of a path. */
export function placeOf(api: ApiClient, given: string, options: CallOptions): Place {
  const route = routeOf(given);
  return { ...route, given, system: systemOf(api, route, options) };
}

function systemOf(api: ApiClient, { kind }: Route, options: CallOptions): FileSystem {
  if (kind === 'local') return localFileSystem(api.config.clock, options);
  return kind === 'volumes' ? volumes(api, options) : dbfsRoot(api, options);
}
