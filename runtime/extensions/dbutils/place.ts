import { DatabricksError } from '../../errors/index.js';

/** Where a path leads: the DBFS root, a volume of Unity Catalog, or this machine. */
export interface Place {
  readonly store: 'dbfs' | 'volume' | 'local';
  /** Absolute path there, without scheme and without a slash at its end. */
  readonly path: string;
}

/**
 * Reads a path of dbutils: `/x` and `dbfs:/x` are DBFS, `/Volumes/…` with or without `dbfs:` a volume, and `file:/x` this
 * machine.
 *
 * @throws DatabricksError for other schemes, relative paths and workspace files
 */
export function placeOf(text: string): Place {
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):)?(.*)$/is.exec(text) ?? [];
  if (!['', 'dbfs', 'file'].includes(scheme)) {
    throw new DatabricksError(
      `dbutils.fs: ${scheme}: paths cannot be reached from here, only dbfs:/, /Volumes/ and file:/; got '${text}'`,
    );
  }
  const path = checkedPath(scheme === '' ? rest : rest.replace(/^\/\/\//, '/'), text);
  if (scheme === 'file') return { store: 'local', path };
  if (path === '/Workspace' || path.startsWith('/Workspace/')) {
    throw new DatabricksError(`dbutils.fs: ${path} is a workspace file; use w.workspace or w.files for it`);
  }
  return { store: path === '/Volumes' || path.startsWith('/Volumes/') ? 'volume' : 'dbfs', path };
}

/** Without slashes at its end. @throws DatabricksError for a path that is relative or leads elsewhere */
function checkedPath(given: string, text: string): string {
  let path = given;
  while (path.length > 1 && path.endsWith('/')) path = path.slice(0, -1);
  if (!path.startsWith('/') || path.startsWith('//')) {
    throw new DatabricksError(
      `dbutils.fs: a path is absolute, such as dbfs:/tmp/x or /Volumes/main/default/v; got '${text}'`,
    );
  }
  if (path.split('/').includes('..')) throw new DatabricksError(`dbutils.fs: a path has no '..'; got '${text}'`);
  return path;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a directory. */
export function inside(directory: string, name: string): string {
  return directory === '/' ? `/${name}` : `${directory}/${name}`;
}
