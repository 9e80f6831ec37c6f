import { DatabricksError, hasControlCharacters, quotedPath } from '../../runtime/errors/index.js';
import { isBody } from '../../runtime/base/body.js';
import type { Uploadable } from '../../runtime/base/values.js';

/** Refuses what is no absolute path in the workspace, and paths that climb or hold control characters. */
export function checkPath(what: string, path: unknown): asserts path is string {
  const isPlain =
    typeof path === 'string' && path.startsWith('/') && !path.split('/').some((name) => name === '.' || name === '..');
  if (isPlain && !hasControlCharacters(path)) return;
  throw new DatabricksError(
    `${what}: path must be absolute and plain, such as /Users/me/report, got ${typeof path === 'string' ? quotedPath(path) : typeof path}`,
  );
}

/** Refuses what cannot be uploaded. */
export function checkContents(what: string, contents: unknown): asserts contents is Uploadable {
  if (isBody(contents)) return;
  throw new DatabricksError(
    `${what}: contents must be text, bytes, a Blob or a stream, got ${contents === null ? 'null' : typeof contents}`,
  );
}
