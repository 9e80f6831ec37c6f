import type { Change, ChangeKind, ModelDiff } from './change.js';
import { overviewOf } from './overview.js';

const TITLES: readonly (readonly [keyof ModelDiff, string])[] = [
  ['breaking', 'Breaking changes'],
  ['deprecated', 'Deprecated'],
  ['previews', 'Previews'],
  ['added', 'Added'],
  ['moved', 'Moved paths'],
  ['changed', 'Changed'],
];

/** Kinds that share a line with their like: all fields of one type, all types of one package. */
const SHARED: Partial<Record<keyof ModelDiff, Partial<Record<ChangeKind, string>>>> = {
  breaking: {
    'operation-removed': 'operations removed',
    'type-removed': 'Types removed',
    'field-removed': 'fields removed',
    'value-removed': 'values removed',
  },
  deprecated: {
    'operation-deprecated': 'operations deprecated',
    'type-deprecated': 'Types deprecated',
    'field-deprecated': 'fields deprecated',
  },
  added: {
    'operation-added': 'new operations',
    'type-added': 'New types',
    'field-added': 'new fields',
    'value-added': 'new values',
  },
};

const COMES_WITH_TYPES: ReadonlySet<ChangeKind> = new Set([
  'package-added',
  'package-removed',
  'operation-added',
  'operation-removed',
]);

const LINE_WIDTH = 120;

/** The differences as sections for the change log, breaking ones first, each by package. */
export function toMarkdown(diff: ModelDiff): string {
  const sections = TITLES.flatMap(([list, title]) => section(title, list, withoutRepetition(diff, list)));
  if (sections.length === 0) return 'The API has not changed.\n';
  return [`### Overview\n\n${overviewOf(diff)}\n`, ...sections].join('\n');
}

/** The types of a package, and the request of an operation, come and go with it, which goes without saying. */
function withoutRepetition(diff: ModelDiff, list: keyof ModelDiff): readonly Change[] {
  const told = new Set(diff[list].filter(({ kind }) => COMES_WITH_TYPES.has(kind)).map(({ place }) => place));
  const isTold = (change: Change): boolean => told.has(packageOf(change)) || told.has(change.operation ?? '');
  return diff[list].filter((change) => !['type-added', 'type-removed'].includes(change.kind) || !isTold(change));
}

function section(title: string, list: keyof ModelDiff, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const packages = [...new Set(changes.map(packageOf))].sort();
  const parts = packages.map((name) => {
    const own = changes.filter((change) => packageOf(change) === name);
    return `#### ${name}\n\n${linesOf(list, own).join('\n')}\n`;
  });
  return [`### ${title}\n\n${parts.join('\n')}`];
}

function linesOf(list: keyof ModelDiff, changes: readonly Change[]): string[] {
  const lines = new Map<string, string[]>();
  for (const change of changes) {
    const [start, member] = lineOf(list, change);
    lines.set(start, [...(lines.get(start) ?? []), member]);
  }
  return [...lines].map(([start, members]) => wrapped(`- ${start}${members.filter((text) => text !== '').join(', ')}`));
}

/** A list item in lines of readable width, broken after commas only, so that code stays whole. */
function wrapped(item: string): string {
  const [first = '', ...rest] = item.split(/(?<=,) /);
  return rest
    .reduce<string[]>(
      (lines, part) => {
        const line = `${lines.at(-1)} ${part}`;
        return line.length > LINE_WIDTH ? [...lines, `  ${part}`] : [...lines.slice(0, -1), line];
      },
      [first],
    )
    .join('\n');
}

/** How the line of a change begins, and what it adds to that line. */
function lineOf(list: keyof ModelDiff, change: Change): readonly [string, string] {
  const name = change.place.slice(packageOf(change).length + 1);
  const shared = SHARED[list]?.[change.kind];
  // A new field that is required has to be told by itself.
  if (shared === undefined || !isAlike(change)) {
    return name === '' ? [capitalized(change.what), ''] : [`${ownerOf(change, name)}: ${change.what}`, ''];
  }
  const deprecated = list === 'deprecated' && change.to !== undefined ? ` (${inBrackets(change.to)})` : '';
  if (change.kind.startsWith('type-')) return [`${shared}: `, `\`${name}\`${deprecated}`];
  if (change.kind.startsWith('value-')) return [`\`${name}\`: ${shared}: `, `\`${change.from ?? change.to}\``];
  const dot = name.indexOf('.');
  return [`${ownerOf(change, name.slice(0, dot))}: ${shared}: `, `\`${name.slice(dot + 1)}\`${deprecated}`];
}

/** The name of a service, type or field; behind the operation, if it is the request of one. */
function ownerOf({ operation }: Change, name: string): string {
  return operation === undefined ? `\`${name}\`` : `\`${operation.slice(operation.indexOf('.') + 1)}\` (\`${name}\`)`;
}

function isAlike({ kind, what }: Change): boolean {
  return kind !== 'field-added' || what.startsWith('new field');
}

function packageOf({ place }: Change): string {
  const dot = place.indexOf('.');
  return dot < 0 ? place : place.slice(0, dot);
}

/** A sentence inside of another one. */
function inBrackets(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
