import type { Change, ModelDiff } from './change.js';

/** The differences as sections for the change log, breaking ones first. */
export function toMarkdown(diff: ModelDiff): string {
  const sections = [
    section('Breaking changes', diff.breaking),
    section('Added', diff.added),
    section('Changed', diff.changed),
  ].filter((text) => text !== '');
  return sections.length === 0 ? 'The API has not changed.\n' : sections.join('\n');
}

function section(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const lines = changes.map(({ place, what }) => `- \`${place}\`: ${what.replaceAll('<', '\\<')}`);
  return `### ${title}\n\n${lines.join('\n')}\n`;
}
