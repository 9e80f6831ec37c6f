/** What two versions of something have in common, and what only one of them has. */
export interface Matched<Item> {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  readonly both: readonly (readonly [Item, Item])[];
}

/** Matches two lists by name. */
export function matchByName<Item extends { readonly name: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Matched<Item> {
  const old = new Map(before.map((item) => [item.name, item]));
  const now = new Map(after.map((item) => [item.name, item]));
  return {
    removed: before.filter((item) => !now.has(item.name)),
    added: after.filter((item) => !old.has(item.name)),
    both: before.flatMap((item): [Item, Item][] => {
      const match = now.get(item.name);
      return match === undefined ? [] : [[item, match]];
    }),
  };
}
