import { describe, expect, it } from 'vitest';
import { createChangeLog } from '../../../../codegen/diff/change.js';
import { newestTag, nextVersion, smallestStep, stepBetween } from '../../../../scripts/release/version.js';

const change = { kind: 'operation-removed', place: 'jobs.Jobs.get', what: 'removed' } as const;

describe('the next version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['1.9.9', 'major', '2.0.0'],
    ['0.9.0', '0.10.0', '0.10.0'],
    ['1.2.3', '2.0.0', '2.0.0'],
  ])('of %s for %s is %s', (current, wanted, next) => {
    expect(nextVersion(current, wanted, true)).toBe(next);
  });

  it.each(['0.1.0', '0.0.9', 'big', '1.2', 'v1.2.3', '1.2.3-beta.1'])('is never %s after 0.1.0', (wanted) => {
    expect(() => nextVersion('0.1.0', wanted, true)).toThrow(wanted);
  });

  it('may be the present one as long as that has no tag', () => {
    expect(nextVersion('0.1.0', '0.1.0', false)).toBe('0.1.0');
  });
});

describe('the newest tag', () => {
  it.each([
    [['v0.9.0', 'v0.10.0', 'v0.2.0'], 'v0.10.0'],
    [['v0.1.0', 'v2.0.0-beta.1', 'nightly', '9.9.9'], 'v0.1.0'],
    [[''], undefined],
  ])('of %j is %s', (tags, newest) => {
    expect(newestTag(tags)).toBe(newest);
  });
});

describe('steps', () => {
  it.each([
    ['0.1.0', '0.1.1', 'patch'],
    ['0.1.9', '0.2.0', 'minor'],
    ['0.2.0', '1.0.0', 'major'],
    ['1.4.2', '2.4.2', 'major'],
  ])('from %s to %s there is a %s', (from, to, step) => {
    expect(stepBetween(from, to)).toBe(step);
  });

  it.each([
    ['nothing', {}, 'patch'],
    ['harmless changes', { moved: [change], previews: [change], changed: [change] }, 'patch'],
    ['deprecations', { deprecated: [change] }, 'minor'],
    ['additions', { added: [change] }, 'minor'],
    ['removals', { breaking: [change] }, 'minor'],
  ])('%s in the API need at least the right one', (_name, lists, step) => {
    expect(smallestStep({ ...createChangeLog().diff, ...lists })).toBe(step);
  });
});
