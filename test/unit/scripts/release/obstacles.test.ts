import { describe, expect, it } from 'vitest';
import { obstacles, type Readiness } from '../../../../scripts/release/obstacles.js';

const READY: Readiness = {
  branch: 'main',
  status: '',
  tags: ['v0.1.0'],
  version: '0.2.0',
  step: 'minor',
  smallestStep: 'minor',
  hasNotes: true,
  hasRepository: true,
};

describe('a release', () => {
  it.each([
    ['a clean main', {}],
    ['a larger step than the API asks for', { step: 'major', smallestStep: 'patch' }],
    ['the first version, which has nothing to be compared with', { step: undefined, tags: [] }],
  ] satisfies [string, Partial<Readiness>][])('may be made from %s', (_name, change) => {
    expect(obstacles({ ...READY, ...change })).toEqual([]);
  });

  it.each([
    ['another branch', { branch: 'feature' }, 'You are on feature'],
    ['no branch', { branch: '' }, 'no branch'],
    ['uncommitted work', { status: ' M a.ts' }, 'uncommitted'],
    ['a version that exists', { version: '0.1.0' }, 'v0.1.0 exists'],
    ['a step too small for the API', { step: 'patch' }, 'at least a minor version'],
    ['nothing to say', { hasNotes: false }, '## Unreleased'],
    ['an unknown home', { hasRepository: false }, 'no repository'],
  ] satisfies [string, Partial<Readiness>, string][])('is stopped by %s', (_name, change, reason) => {
    expect(obstacles({ ...READY, ...change })).toEqual([expect.stringContaining(reason)]);
  });

  it('names everything that stops it at once', () => {
    expect(obstacles({ ...READY, branch: 'feature', status: '?? b.ts', hasNotes: false })).toHaveLength(3);
  });
});
