/** How a version grows, or the version itself. */
export type Bump = 'patch' | 'minor' | 'major' | (string & {});

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** The version after this one. Throws for what is neither a step nor a later version. */
export function nextVersion(current: string, bump: Bump): string {
  const [major, minor, patch] = numbersOf(current);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  if (bump === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (!isLater(numbersOf(bump), [major, minor, patch])) throw new Error(`${bump} is not later than ${current}`);
  return bump;
}

/** The change log with a section for this version on top. */
export function withSection(changeLog: string, { version, date, changes }: Section): string {
  const first = changeLog.indexOf('\n## ');
  const at = first < 0 ? changeLog.length : first + 1;
  const section = `## ${version}\n\n${date}\n\n${changes.trim()}\n\n`;
  return `${changeLog.slice(0, at)}${section}${changeLog.slice(at)}`;
}

/** What one version changes. */
export interface Section {
  readonly version: string;
  /** Such as `2026-11-25`. */
  readonly date: string;
  /** Markdown. */
  readonly changes: string;
}

/** What must be true before a release; the reasons why it is not. */
export interface State {
  readonly branch: string;
  /** What `git status --short` prints. */
  readonly dirty: string;
  readonly tags: readonly string[];
  readonly version: string;
  /** Whether package.json says where the repository is. */
  readonly hasRepository: boolean;
}

/** Why this state must not be released; empty when it may be. */
export function obstacles({ branch, dirty, tags, version, hasRepository }: State): string[] {
  return [
    branch === 'main' ? undefined : `the branch is ${branch}: release from main`,
    dirty.trim() === '' ? undefined : 'there are uncommitted changes: commit or drop them',
    tags.includes(`v${version}`) ? `the tag v${version} exists already` : undefined,
    hasRepository ? undefined : 'package.json has no repository: say where the package is developed (CONTRIBUTING.md)',
  ].filter((reason) => reason !== undefined);
}

function numbersOf(version: string): [number, number, number] {
  const found = VERSION.exec(version);
  if (found === null) throw new Error(`${version} is no version such as 1.2.3, and neither patch, minor nor major`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
