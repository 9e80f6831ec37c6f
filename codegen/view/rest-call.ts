import type { Operation } from '../model/model.js';

/**
 * Verb and path as Markdown, in the fields that a caller gives: `GET /api/2.0/{name}`, where a document of several fields
 * in one name says `GET /api/2.0/projects/{project_id}`.
 */
export function restCall({ method, path, documentPath }: Operation): string {
  const call = `\`${method} ${plain(path)}\``;
  const [resource, field] = /\{([^{}=]+)=(?!\*\*\})[^{}]*\}/.exec(path) ?? [];
  if (resource === undefined) return call;
  const [before = '', after = ''] = path.split(resource).map(plain);
  const form = documentPath.slice(before.length, documentPath.length - after.length);
  return `${call}, where \`${field}\` has the form \`${form}\``;
}

/** A path without the shapes of its fields: `{file_path=**}` as `{file_path}`. */
function plain(path: string): string {
  return path.replace(/\{([^{}=]+)=[^{}]*\}/g, '{$1}');
}
