import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../../codegen/load/overlay.js';

const DOCUMENT = {
  a: { b: 1, list: ['x', 'y'] },
  'p/q': { '~': true },
  tags: [{ name: 'Jobs' }, { name: 'Users' }],
};
const apply = (...corrections: object[]) => applyOverlay(DOCUMENT, corrections, 'overlays/x.yaml');

describe('a correction', () => {
  it.each([
    ['sets a value', { target: '/a/b', was: 1, set: 2 }, { ...DOCUMENT, a: { ...DOCUMENT.a, b: 2 } }],
    ['sets an item', { target: '/a/list/1', set: 'z' }, { ...DOCUMENT, a: { b: 1, list: ['x', 'z'] } }],
    ['removes a key', { target: '/a/b', remove: true }, { ...DOCUMENT, a: { list: ['x', 'y'] } }],
    ['removes an item', { target: '/a/list/0', was: 'x', remove: true }, { ...DOCUMENT, a: { b: 1, list: ['y'] } }],
    ['adds a key', { target: '/a/c', add: { d: null } }, { ...DOCUMENT, a: { ...DOCUMENT.a, c: { d: null } } }],
    ['appends an item', { target: '/a/list/-', add: 'z' }, { ...DOCUMENT, a: { b: 1, list: ['x', 'y', 'z'] } }],
    [
      'finds an item by a member of it',
      { target: '/tags/name=Users/aliases', add: ['usersV2'] },
      { ...DOCUMENT, tags: [{ name: 'Jobs' }, { name: 'Users', aliases: ['usersV2'] }] },
    ],
    [
      'finds an item by its position',
      { target: '/tags/1/name', was: 'Users', set: 'People' },
      { ...DOCUMENT, tags: [{ name: 'Jobs' }, { name: 'People' }] },
    ],
    [
      'appends an object',
      { target: '/tags/-', add: { name: 'New' } },
      { ...DOCUMENT, tags: [...DOCUMENT.tags, { name: 'New' }] },
    ],
    ['finds escaped names', { target: '/p~1q/~0', set: false }, { ...DOCUMENT, 'p/q': { '~': false } }],
  ])('%s and leaves its input alone', (_, correction, want) => {
    const before = structuredClone(DOCUMENT);
    expect(apply({ reason: 'r', ...correction })).toEqual({ document: want, problems: [] });
    expect(DOCUMENT).toEqual(before);
  });

  it('sees what those before it have done', () => {
    const result = apply({ reason: 'r', target: '/a/new', add: {} }, { reason: 'r', target: '/a/new/inner', add: 1 });
    expect(result.document).toMatchObject({ a: { new: { inner: 1 } } });
  });

  it.each([
    ['whose target is gone', { reason: 'r', target: '/a/x', set: 1 }, 'the target /a/x is gone'],
    [
      'whose item is gone',
      { reason: 'r', target: '/tags/name=Groups', set: 1 },
      'the target /tags/name=Groups is gone',
    ],
    ['that removes what is gone', { reason: 'r', target: '/a/list/7', remove: true }, 'the target /a/list/7 is gone'],
    ['that finds another value', { reason: 'r', target: '/a/b', was: 5, set: 2 }, '/a/b is 1 and not 5'],
    ['that is in the document already', { reason: 'r', target: '/a/b', set: 1 }, '/a/b is already 1'],
    ['that adds what is there', { reason: 'r', target: '/a/b', add: 1 }, '/a/b is already there: use set'],
    ['that appends what is there', { reason: 'r', target: '/a/list/-', add: 'x' }, '"x" is already in /a/list/-'],
    ['that adds to nothing', { reason: 'r', target: '/z/b', add: 1 }, 'the target /z/b is gone'],
    ['that inserts into an array', { reason: 'r', target: '/a/list/0', add: 1 }, 'end the target with /-'],
    ['without a reason', { reason: ' ', target: '/a/b', set: 2 }, 'a correction needs a reason'],
    ['without a target', { reason: 'r', set: 2 }, 'a correction needs a target'],
    ['without an action', { reason: 'r', target: '/a/b' }, 'exactly one of set, remove and add'],
    ['with two actions', { reason: 'r', target: '/a/b', set: 1, add: 1 }, 'exactly one of set, remove and add'],
    ['with an unknown key', { reason: 'r', target: '/a/b', sett: 1 }, 'unknown key "sett"'],
    ['that removes half', { reason: 'r', target: '/a/b', remove: 'yes' }, 'remove takes only the value true'],
  ])('%s is a problem', (_, correction, problem) => {
    const { document, problems } = apply(correction);
    expect(document).toBe(DOCUMENT);
    expect(problems).toEqual([
      { file: 'overlays/x.yaml', pointer: '/0', problem: expect.stringContaining(problem), remedy: expect.any(String) },
    ]);
  });

  it('stands in a list', () => {
    expect(applyOverlay(DOCUMENT, { a: 1 }, 'o.yaml').problems).toMatchObject([
      { problem: 'an overlay is a list of corrections' },
    ]);
  });
});
