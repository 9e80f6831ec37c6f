/** What kind of difference it is; the names stay the same from version to version, so that programs can read them. */
export type ChangeKind =
  | 'package-added'
  | 'package-removed'
  | 'service-added'
  | 'service-removed'
  | 'service-place-changed'
  | 'service-alias-added'
  | 'service-alias-removed'
  | 'service-preview'
  | 'operation-added'
  | 'operation-removed'
  | 'operation-renamed'
  | 'operation-moved'
  | 'operation-deprecated'
  | 'operation-preview'
  | 'resource-name'
  | 'request-changed'
  | 'response-changed'
  | 'header-changed'
  | 'behavior-changed'
  | 'type-added'
  | 'type-removed'
  | 'type-changed'
  | 'type-deprecated'
  | 'field-added'
  | 'field-removed'
  | 'field-presence-changed'
  | 'field-deprecated'
  | 'value-added'
  | 'value-removed';

/** One difference between two versions of the API. */
export interface Change {
  readonly kind: ChangeKind;
  /** What it is about: `compute.Clusters.get` or `compute.ClusterSpec.cluster_name`. */
  readonly place: string;
  /** The operation whose request it is about, where only one takes that type: `compute.Clusters.create`. */
  readonly operation?: string | undefined;
  /** What happened, as a phrase in Markdown: `removed`, `is required now`. */
  readonly what: string;
  /** What stood there before, where that is one thing: a path, a type, a value. */
  readonly from?: string | undefined;
  /** What stands there now. */
  readonly to?: string | undefined;
}

/** Everything that differs between two models, each list in the order of the models. */
export interface ModelDiff {
  /** Code that compiled or worked against the old version may not any more. */
  readonly breaking: readonly Change[];
  /** What still works and will go. */
  readonly deprecated: readonly Change[];
  /** What is marked as a preview now. */
  readonly previews: readonly Change[];
  readonly added: readonly Change[];
  /** Operations that are sent to another path or with another verb, which callers do not notice. */
  readonly moved: readonly Change[];
  /** Other differences, none of which breaks anybody. */
  readonly changed: readonly Change[];
}

/** Takes differences down while two models are walked: one function for each list. */
export type ChangeLog = { readonly [List in keyof ModelDiff]: (change: Change) => void };

/** A log and the lists it fills. */
export function createChangeLog(): { readonly log: ChangeLog; readonly diff: ModelDiff } {
  const diff = {
    breaking: new Array<Change>(),
    deprecated: new Array<Change>(),
    previews: new Array<Change>(),
    added: new Array<Change>(),
    moved: new Array<Change>(),
    changed: new Array<Change>(),
  };
  const log: ChangeLog = {
    breaking: (change) => void diff.breaking.push(change),
    deprecated: (change) => void diff.deprecated.push(change),
    previews: (change) => void diff.previews.push(change),
    added: (change) => void diff.added.push(change),
    moved: (change) => void diff.moved.push(change),
    changed: (change) => void diff.changed.push(change),
  };
  return { log, diff };
}

/** How many changes there are of each kind that occurs. */
export function countKinds(changes: readonly Change[]): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
