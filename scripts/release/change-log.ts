const UNRELEASED = '## Unreleased';

/** What a release puts into the change log. */
export interface Entry {
  readonly version: string;
  /** Such as `2026-11-25`. */
  readonly date: string;
  /** Changes of the API as `npm run api-diff` prints them; empty when there are none. */
  readonly api: string;
}

/** What is written under `## Unreleased`, without its heading. */
export function unreleasedNotes(changeLog: string): string {
  const { notes } = split(changeLog);
  return notes.trim();
}

/**
 * The change log after a release: what was unreleased, then the changes of the API, under a heading with version and
 * date. An empty `## Unreleased` is left on top for what comes next.
 */
export function withEntry(changeLog: string, entry: Entry): string {
  const { before, after } = split(changeLog);
  return [before.trimEnd(), UNRELEASED, entryText(changeLog, entry), after.trim()]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** The section that {@link withEntry} adds. */
export function entryText(changeLog: string, { version, date, api }: Entry): string {
  const changes = api.trim().replaceAll(/^### (\w)/gm, (_, letter: string) => `### API: ${letter.toLowerCase()}`);
  return [`## ${version} (${date})`, unreleasedNotes(changeLog), changes].filter((part) => part !== '').join('\n\n');
}

function split(changeLog: string): { readonly before: string; readonly notes: string; readonly after: string } {
  const start = `\n${changeLog}`.indexOf(`\n${UNRELEASED}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no section "${UNRELEASED}": add it above the newest version`);
  const rest = changeLog.slice(start + UNRELEASED.length);
  const end = rest.indexOf('\n## ');
  return {
    before: changeLog.slice(0, start),
    notes: end < 0 ? rest : rest.slice(0, end),
    after: end < 0 ? '' : rest.slice(end),
  };
}
