import { stageOf, substitute } from '../text/notices.js';
import type { ChangeKind, ChangeLog } from './change.js';

/** A mark on something in both versions; absent in the old one too when the thing itself is new. */
interface Marks<Mark> {
  readonly place: string;
  readonly old?: Mark | undefined;
  readonly now?: Mark | undefined;
}

/** What can be deprecated; its description may say what to use instead. */
interface Deprecatable {
  readonly deprecated?: boolean | undefined;
  readonly description?: string | undefined;
}

/** Tells a new deprecation, of new things too, and one that was taken back. */
export function diffDeprecation(kind: ChangeKind, { place, old, now }: Marks<Deprecatable>, log: ChangeLog): void {
  if (now?.deprecated && !old?.deprecated) {
    const instead = substitute(now.description);
    log.deprecated({ kind, place, what: `is deprecated${instead === undefined ? '' : `: ${instead}`}`, to: instead });
  }
  if (old?.deprecated && !now?.deprecated) log.changed({ kind, place, what: 'is not deprecated any more' });
}

/** Tells a new preview, and one that has come to its end. */
export function diffPreview(kind: ChangeKind, { place, old, now }: Marks<string>, log: ChangeLog): void {
  const [before, after] = [stageOf(old)?.name, stageOf(now)?.name];
  if (before === after) return;
  if (after === undefined) log.changed({ kind, place, what: `is not ${phrase(before)} any more`, from: old });
  else log.previews({ kind, place, what: `is ${phrase(after)}`, from: old, to: now });
}

function phrase(stage = ''): string {
  return stage === 'experimental' ? stage : `in ${stage}`;
}
