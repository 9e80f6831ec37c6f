import type { ChangeKind, ChangeLog } from './change.js';

/** A mark on something in both versions; absent in the old one too when the thing itself is new. */
interface Marks<Mark> {
  readonly place: string;
  readonly old?: Mark | undefined;
  readonly now?: Mark | undefined;
}

/** What a document says of a deprecation: that it is one, or what to use instead. */
export type Deprecation = boolean | string;

/** Tells a new deprecation, of new things too, and one that was taken back. */
export function diffDeprecation(kind: ChangeKind, { place, old, now }: Marks<Deprecation>, log: ChangeLog): void {
  if (now && !old) {
    const instead = typeof now === 'string' ? now : undefined;
    log.deprecated({ kind, place, what: `is deprecated${instead === undefined ? '' : `: ${instead}`}`, to: instead });
  }
  if (old && !now) log.changed({ kind, place, what: 'is not deprecated any more' });
}

/** Tells a new preview, and one that has come to its end. */
export function diffPreview(kind: ChangeKind, { place, old, now }: Marks<string>, log: ChangeLog): void {
  if (now === old) return;
  if (now === undefined) log.changed({ kind, place, what: `is not ${phrase(old)} any more`, from: old });
  else log.previews({ kind, place, what: `is ${phrase(now)}`, from: old, to: now });
}

function phrase(preview = ''): string {
  if (preview === 'PUBLIC_PREVIEW') return 'in public preview';
  return preview.toLowerCase().replaceAll('_', ' ');
}
