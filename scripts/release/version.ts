import type { ModelDiff } from '../../codegen/diff/change.js';

/** How far a version moves, from the smallest step to the largest. */
export const STEPS = ['patch', 'minor', 'major'] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

type Numbers = readonly [major: number, minor: number, patch: number];

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** Whether a text is a version such as `1.2.3`. Prereleases are not. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * The version to release.
 *
 * @param current - version in package.json
 * @param wanted - a step, or the version itself
 * @param released - whether the current version has a tag; an untagged one may be asked for by number
 * @throws Error when `wanted` is neither a step nor a later version
 */
export function nextVersion(current: string, wanted: string, released: boolean): string {
  const [major, minor, patch] = numbersOf(current);
  if (wanted === 'major') return `${major + 1}.0.0`;
  if (wanted === 'minor') return `${major}.${minor + 1}.0`;
  if (wanted === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (wanted === current && !released) return current;
  if (compare(numbersOf(wanted), [major, minor, patch]) > 0) return wanted;
  throw new Error(`${wanted} is not later than ${current}`);
}

/** The newest of these tags that names a version, if any does. */
export function newestTag(tags: readonly string[]): string | undefined {
  const versions = tags.filter((tag) => tag.startsWith('v')).map((tag) => tag.slice(1));
  const newest = versions.filter(isVersion).sort((one, other) => compare(numbersOf(other), numbersOf(one)))[0];
  return newest === undefined ? undefined : `v${newest}`;
}

/** The step between two versions. */
export function stepBetween(from: string, to: string): Step {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  if (before[0] !== after[0]) return 'major';
  return before[1] === after[1] ? 'patch' : 'minor';
}

/**
 * The smallest step that may carry these changes of the API. What the server took away is not a major version: it
 * stopped working in every version, and docs/versioning.md says so. A deprecation is announced by a minor version.
 */
export function smallestStep({ breaking, deprecated, added }: ModelDiff): Step {
  return breaking.length + deprecated.length + added.length === 0 ? 'patch' : 'minor';
}

function numbersOf(version: string): Numbers {
  const found = VERSION.exec(version);
  if (found === null) throw new Error(`${version} is not patch, minor, major or a version such as 1.2.3`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

function compare(one: Numbers, other: Numbers): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
