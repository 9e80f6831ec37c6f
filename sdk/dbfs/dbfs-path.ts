import { DatabricksError, quotedPath } from '../../runtime/errors/index.js';

/** Where a path leads, and what it is called there. */
export interface Route {
  /** `dbfs`: the root of DBFS; `volumes`: Unity Catalog, through the Files API; `local`: this machine. */
  readonly kind: 'dbfs' | 'volumes' | 'local';
  readonly path: string;
}

/**
 * Reads a path: `file:/…` is on this machine, `/Volumes/…` in a volume, everything else in DBFS; `dbfs:` may stand before it.
 *
 * @throws DatabricksError for a path that is none of them
 */
export function routeOf(path: string): Route {
  const route = findRoute(path);
  if (route !== undefined) return route;
  throw new DatabricksError(
    `${quotedPath(path)} cannot be reached: only local files (file:/…), DBFS (/… or dbfs:/…) and volumes (/Volumes/…) are supported`,
  );
}

/** The same, but `undefined` for a path that is none of them. */
export function findRoute(path: string): Route | undefined {
  const [, scheme, rest = path] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(path) ?? [];
  const plain = rest.replace(/^\/{2,}/, '/');
  // What a relative path means, the server says.
  if (scheme === undefined) return { kind: kindOf(plain), path: plain };
  if (!plain.startsWith('/')) return undefined;
  if (scheme.toLowerCase() === 'file') return { kind: 'local', path: plain };
  return scheme.toLowerCase() === 'dbfs' ? { kind: kindOf(plain), path: plain } : undefined;
}

function kindOf(path: string): 'dbfs' | 'volumes' {
  return /^\/Volumes(\/|$)/.test(path) ? 'volumes' : 'dbfs';
}

/** The last name in a path. */
export function nameOf(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}

/** A path below another one. */
export function below(folder: string, relative: string): string {
  return `${folder.replace(/\/+$/, '')}/${relative}`;
}

/**
 * What stands after the folder in the path of something inside it. The path may come from a server, so a name that would
 * lead elsewhere on this machine is refused.
 */
export function relativeTo(folder: string, path: string): string {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  const relative = path.startsWith(start) ? path.slice(start.length) : '';
  const isSafe = relative
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\\p{Cc}]/u.test(name));
  if (isSafe) return relative;
  throw new DatabricksError(`the listing of ${folder} names ${quotedPath(path)}, which is not a plain path inside it`);
}
