import { textField } from '../message/body-fields.js';
import type { SeededPrincipal } from '../seed/seed.js';
import type { StoredObject } from './stored.js';

/**
 * The folders that every workspace has, by path: `/Shared`, and a home for each user.
 *
 * @param lastId - id of the first folder. They are numbered downwards, so that nothing made later gets the same id.
 */
export function seededFolders(
  users: readonly SeededPrincipal[],
  lastId: number,
  now: number,
): Map<string, StoredObject> {
  const homes = users.map((user) => textField(user, 'userName')).filter((name) => name !== undefined);
  const paths = ['/Shared', '/Users', ...homes.map((name) => `/Users/${name}`)];
  return new Map(paths.map((path, index) => [path, folder(lastId - index, now)]));
}

function folder(id: number, now: number): StoredObject {
  return { id, type: 'DIRECTORY', contents: new Uint8Array(), created: now, modified: now };
}
