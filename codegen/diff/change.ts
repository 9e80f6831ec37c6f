/** One difference between two versions of the API. */
export interface Change {
  /** What it is about: `compute.Clusters.get` or `compute.ClusterSpec.cluster_name`. */
  readonly place: string;
  /** What happened, as a phrase: `removed`, `is required now`. */
  readonly what: string;
}

/** Everything that differs between two models, each list in the order of the models. */
export interface ModelDiff {
  /** Code that compiled or worked against the old version may not any more. */
  readonly breaking: readonly Change[];
  readonly added: readonly Change[];
  /** Other differences, none of which breaks anybody. */
  readonly changed: readonly Change[];
}

/** Takes differences down while two models are walked. */
export interface ChangeLog {
  breaking(place: string, what: string): void;
  added(place: string, what: string): void;
  changed(place: string, what: string): void;
}

/** A log and the lists it fills. */
export function createChangeLog(): { readonly log: ChangeLog; readonly diff: ModelDiff } {
  const breaking: Change[] = [];
  const added: Change[] = [];
  const changed: Change[] = [];
  const log: ChangeLog = {
    breaking: (place, what) => void breaking.push({ place, what }),
    added: (place, what) => void added.push({ place, what }),
    changed: (place, what) => void changed.push({ place, what }),
  };
  return { log, diff: { breaking, added, changed } };
}

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
