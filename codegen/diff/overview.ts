import { countKinds, type ChangeKind, type ModelDiff } from './change.js';

const NOUNS: Readonly<Record<string, readonly (readonly [ChangeKind, string])[]>> = {
  New: [
    ['package-added', 'package'],
    ['service-added', 'service'],
    ['operation-added', 'operation'],
    ['type-added', 'type'],
    ['field-added', 'field'],
    ['value-added', 'value'],
  ],
  Removed: [
    ['package-removed', 'package'],
    ['service-removed', 'service'],
    ['operation-removed', 'operation'],
    ['type-removed', 'type'],
    ['field-removed', 'field'],
    ['value-removed', 'value'],
  ],
  'Renamed, or sent to another path': [
    ['operation-renamed', 'renamed operation'],
    ['operation-moved', 'moved operation'],
  ],
  'With a resource name in place of ids': [['resource-name', 'operation']],
  Deprecated: [
    ['operation-deprecated', 'operation'],
    ['type-deprecated', 'type'],
    ['field-deprecated', 'field'],
  ],
};

/** How much has changed, as a list. */
export function overviewOf({ breaking, deprecated, previews, added, moved, changed }: ModelDiff): string {
  // What is in `changed` may be of the same kinds, taken back: it is no deprecation that one is over.
  const counts = countKinds([...breaking, ...added, ...moved, ...deprecated]);
  const lines = Object.entries(NOUNS).flatMap(([start, kinds]) => {
    const list = kinds.map(([kind, noun]) => counted(counts[kind] ?? 0, noun)).filter((text) => text !== '');
    return list.length === 0 ? [] : [`- ${start}: ${list.join(', ')}`];
  });
  const others = `- In all: ${counted(breaking.length, 'breaking change') || 'no breaking change'}`;
  const notes = [counted(previews.length, 'preview'), counted(changed.length, 'other change')];
  return [...lines, [others, ...notes.filter((text) => text !== '')].join(', ')].join('\n');
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
