import { STEPS, type Step } from './version.js';

/** What is known before a release is made. */
export interface Readiness {
  readonly branch: string;
  /** What `git status --short` prints. */
  readonly status: string;
  readonly tags: readonly string[];
  readonly version: string;
  /** The step from the last release; absent for the first. */
  readonly step?: Step | undefined;
  /** The smallest step that the changes of the API allow. */
  readonly smallestStep: Step;
  /** The change log has something to say about this version. */
  readonly hasNotes: boolean;
  /** package.json says where the repository is. */
  readonly hasRepository: boolean;
}

/** Why a release must not be made, as sentences that say what to do; empty when nothing stands in its way. */
export function obstacles(readiness: Readiness): string[] {
  const { branch, status, tags, version, hasNotes, hasRepository } = readiness;
  return [
    branch !== 'main' && `You are on ${branch || 'no branch'}: releases are made from main.`,
    status.trim() !== '' && 'The tree has uncommitted or untracked files: commit or remove them.',
    tags.includes(`v${version}`) && `Tag v${version} exists: choose a later version.`,
    isTooSmall(readiness) && `The API changed in ways that need at least a ${readiness.smallestStep} version.`,
    !hasNotes && 'Nothing is under "## Unreleased" and the API has not changed: say what this version is for.',
    !hasRepository && 'package.json names no repository: fill it in first, as CONTRIBUTING.md says.',
  ].filter((reason) => reason !== false);
}

function isTooSmall({ step, smallestStep }: Readiness): boolean {
  return step !== undefined && STEPS.indexOf(step) < STEPS.indexOf(smallestStep);
}
