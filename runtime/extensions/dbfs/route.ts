import { DatabricksError } from '../../errors/index.js';

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
  if (typeof path !== 'string') throw new DatabricksError(`a path must be text, got ${path === null ? 'null' : typeof path}`);
  const [, scheme, rest = path] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(path) ?? [];
  const plain = rest.replace(/^\/{2,}/, '/');
  if (!plain.startsWith('/')) throw new DatabricksError(`the path must be absolute, such as /tmp/a.csv, got "${path}"`);
  if (scheme?.toLowerCase() === 'file') return { kind: 'local', path: plain };
  if (scheme !== undefined && scheme.toLowerCase() !== 'dbfs') throw unsupported(path, scheme);
  return { kind: /^\/Volumes(\/|$)/.test(plain) ? 'volumes' : 'dbfs', path: plain };
}

function unsupported(path: string, scheme: string): DatabricksError {
  return new DatabricksError(
    `"${path}" has the scheme ${scheme}:, but only local files (file:/…), DBFS (dbfs:/…) and volumes (/Volumes/…) are supported`,
  );
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
  const isSafe = relative.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name));
  if (isSafe) return relative;
  throw new DatabricksError(`the listing of ${folder} names ${JSON.stringify(path)}, which is not a plain path inside it`);
}
