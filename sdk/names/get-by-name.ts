import { DatabricksError } from '../../runtime/errors/index.js';
import type { Paged } from '../../runtime/paging/paged.js';
import type { Int64 } from '../../runtime/base/values.js';
import { fieldOf, textAt } from '../../runtime/base/fields.js';
import { ARRAY_FIELDS, type NameFields } from './array-fields.js';
import { NameLookupError } from './name-lookup-error.js';

/** A list of named things, as services give it: lazy, or at once. */
export type NamedList<Item> = Paged<Item> | Promise<readonly Item[]>;

/** Where lists that this package does not know have their names and ids. */
export interface NameLookupOptions {
  /** Field of the name; dots lead into objects. */
  readonly name?: string | undefined;
  /** Field of the id. */
  readonly id?: string | undefined;
}

/**
 * Finds the one thing of a name in a list, by reading the whole list: there may be another one of that name.
 *
 * @param list - what to search: `w.jobs.list()`, `w.volumes.list({ catalog_name, schema_name })`
 * @param name - the name, compared exactly
 * @returns the item as the list has it
 * @throws NameLookupError when nothing has the name, or more than one thing
 *
 * @example
 * const warehouse = await getByName(w.warehouses.list(), 'Shared');
 */
export async function getByName<Item>(
  list: NamedList<Item>,
  name: string,
  options: NameLookupOptions = {},
): Promise<Item> {
  const items = await all(list);
  const path = fieldsOf(list, items, options)?.name.split('.') ?? [];
  const found = items.filter((item) => textAt(item, path) === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new NameLookupError(labelOf(list), name, found.length);
  return first;
}

/**
 * The ids of all things of a list, by their names. Things without a name are left out.
 *
 * @throws NameLookupError when two things have the same name
 *
 * @example
 * const jobs = await nameToId(w.jobs.list());
 * jobs.get('etl');
 */
export async function nameToId<Item>(
  list: NamedList<Item>,
  options: NameLookupOptions = {},
): Promise<Map<string, Int64>> {
  const items = await all(list);
  const fields = fieldsOf(list, items, options);
  const ids = new Map<string, Int64>();
  if (fields === undefined) return ids;
  const path = fields.name.split('.');
  for (const item of items) {
    const name = textAt(item, path);
    const id = fieldOf(item, fields.id);
    if (name === undefined || (typeof id !== 'string' && typeof id !== 'number')) continue;
    if (ids.has(name)) {
      throw new NameLookupError(labelOf(list), name, items.filter((other) => textAt(other, path) === name).length);
    }
    ids.set(name, id);
  }
  return ids;
}

async function all<Item>(list: NamedList<Item>): Promise<readonly Item[]> {
  return isArrayPromise(list) ? list : list.toArray();
}

function labelOf<Item>(list: NamedList<Item>): string {
  return isArrayPromise(list) ? 'the list' : list.id;
}

/** `undefined` for an array without items: nothing in it has a name. */
function fieldsOf<Item>(
  list: NamedList<Item>,
  items: readonly Item[],
  { name, id }: NameLookupOptions,
): NameFields | undefined {
  const known = isArrayPromise(list)
    ? ARRAY_FIELDS.find((fields) => items.some((item) => textAt(item, [fields.name]) !== undefined))
    : list.named;
  if (known !== undefined) return { name: name ?? known.name, id: id ?? known.id };
  if (name !== undefined) return { name, id: id ?? 'id' };
  if (items.length === 0) return undefined;
  throw new DatabricksError(
    `${labelOf(list)}: no field is known to hold the names; say which: { name: 'display_name', id: 'id' }`,
  );
}

function isArrayPromise<Item>(list: NamedList<Item>): list is Promise<readonly Item[]> {
  return list instanceof Promise;
}
