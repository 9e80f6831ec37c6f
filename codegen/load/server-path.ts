import { arrayOr, objectOr, textOr } from '../document/json-value.js';

/**
 * The path of the first server of a document, without a slash at its end: operations hang under it
 * (`https://example.com/v1` → `/v1`).
 */
export function serverPath(servers: unknown): string {
  const server = objectOr(arrayOr(servers)[0]);
  const variables = objectOr(server['variables']);
  const url = (textOr(server['url']) ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
    String(objectOr(variables[name])['default'] ?? ''),
  );
  const path = url
    .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return path.startsWith('/') ? path : '';
}
