import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePath, expandPath, pathFields } from '../../../runtime/wire/path.js';

/** Refused by design; a test below says so. */
const DOTS = /^(?:\.|%(?:25)*2e){1,2}$/i;

const expand = (template: string, values: Record<string, unknown>): string =>
  expandPath(template, (field) => values[field], 'Things.get');

describe('expandPath', () => {
  it.each([
    ['/api/2.0/x', {}, '/api/2.0/x'],
    ['/api/{id}', { id: 'a' }, '/api/a'],
    ['/api/{id}/sub/{other}:act', { id: 1, other: 2n }, '/api/1/sub/2:act'],
    ['/api/{id}', { id: '../catalogs/victim' }, '/api/..%2Fcatalogs%2Fvictim'],
    ['/api/{id}', { id: '100%' }, '/api/100%25'],
    ['/api/{id}', { id: 'a b?c#d' }, '/api/a%20b%3Fc%23d'],
    ['/api/{id}', { id: 'ä/😀' }, '/api/%C3%A4%2F%F0%9F%98%80'],
    ['/api/{id}', { id: '...' }, '/api/...'],
    ['/api/{id}', { id: 9223372036854775807n }, '/api/9223372036854775807'],
    ['/api/{id}', { id: 0 }, '/api/0'],
    ['/api/{id=*}', { id: 'a/b' }, '/api/a%2Fb'],
    ['/api/2.0/fs/files{file_path=**}', { file_path: '/Volumes/a' }, '/api/2.0/fs/files/Volumes/a'],
    ['/api/2.0/fs/files{file_path=**}', { file_path: 'Volumes/a' }, '/api/2.0/fs/files/Volumes/a'],
    ['/api/2.0/fs/files{file_path=**}', { file_path: '//Volumes/a' }, '/api/2.0/fs/files/Volumes/a'],
    ['/api/2.0/fs/files{file_path=**}', { file_path: '/V/a b?#%/c/' }, '/api/2.0/fs/files/V/a%20b%3F%23%25/c/'],
    ['/api/2.0/fs/files/{file_path=**}', { file_path: '/Volumes/a' }, '/api/2.0/fs/files/Volumes/a'],
    ['/api/2.0/postgres/{name=**}', { name: 'operations/1' }, '/api/2.0/postgres/operations/1'],
    ['/api/{name=projects/*/branches/*}', { name: 'projects/p p/branches/b' }, '/api/projects/p%20p/branches/b'],
    ['/api/{name=files/**}', { name: 'files/a/b' }, '/api/files/a/b'],
    ['/api/{name=projects/*}:undo', { name: 'projects/p' }, '/api/projects/p:undo'],
  ])('expands %s (%#)', (template, values, want) => {
    expect(expand(template, values)).toBe(want);
  });

  it.each(['.', '..', '%2e', '%2E%2e', '.%2E', '%2e.', '%252e%252E'])(
    'refuses the dot segment %s in every kind of field',
    (dots) => {
      expect(() => expand('/api/{id}', { id: dots })).toThrow(/Things\.get refuses id = '.*dot segment/);
      expect(() => expand('/api{p=**}', { p: `/a/${dots}/b` })).toThrow('dot segment');
      expect(() => expand('/api/{name=projects/*}', { name: `projects/${dots}` })).toThrow('dot segment');
    },
  );

  it.each([
    [undefined, 'Things.get needs id, which is missing.'],
    [null, 'Things.get needs id, which is missing.'],
    ['', 'Things.get needs id, which is empty.'],
    [{}, 'Things.get cannot use this id: object; pass text or an integer'],
    [true, 'Things.get cannot use this id: boolean'],
    [NaN, 'Things.get cannot use this id: NaN; pass text or an integer'],
    [1.5, 'Things.get cannot use this id: 1.5'],
    [2 ** 63, 'beyond 2^53 as text or bigint'],
    ['\ud800', 'id of Things.get holds half of a surrogate pair'],
  ])('refuses %s with a message that names field and operation', (id, message) => {
    expect(() => expand('/api/{id}', { id })).toThrow(message);
    expect(() => expand('/api/{id}', { id })).toThrow(TypeError);
  });

  it.each([
    'projects/p',
    'projects/p/branches/',
    'projects//branches/b',
    '/projects/p/branches/b',
    'projects/p/branches/b/c',
    'x/p/branches/b',
  ])('shows the expected shape when a resource name is %s', (name) => {
    expect(() => expand('/api/{name=projects/*/branches/*}', { name })).toThrow(
      `Things.get needs name in the form 'projects/…/branches/…', not '${name}'.`,
    );
  });

  it('never changes the number of segments of a URL, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((id) => !DOTS.test(id)),
        (id) => {
          const path = expand('/api/{id}/end', { id });
          const { pathname, search, hash } = new URL(`https://host${path}`);
          expect([search, hash]).toEqual(['', '']);
          expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'api', id, 'end']);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(['sql/warehouses', '/sql/warehouses', 'sql/warehouses/', '//sql/warehouses//'])(
    'joins the multi-segment value %s by one slash on each side',
    (type) => expect(expand('/api/{type=**}/{id}', { type, id: 'a/b' })).toBe('/api/sql/warehouses/a%2Fb'),
  );

  it.each(['/', '//'])('refuses the value %s in the middle, which leaves no segment', (type) => {
    expect(() => expand('/api/{type=**}/{id}', { type, id: 'x' })).toThrow('type, which is empty');
  });

  it('keeps exactly the slashes of a multi-segment value', () => {
    const segment = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('a b', '%2f', '\\', '?', '#', ';', '..a'),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
        const parts = segments
          .map((part) => part.replaceAll('/', '_'))
          .map((part) => (/^(\.|%(25)*2e)+$/i.test(part) ? 'x' : part));
        const { pathname } = new URL(`https://host${expand('/api/fs{p=**}', { p: `/${parts.join('/')}` })}`);
        expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'api', 'fs', ...parts]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('compilePath', () => {
  it('takes a template apart once', () => {
    expect(compilePath('/once/{id}')).toBe(compilePath('/once/{id}'));
  });

  it('stays correct when more templates are used than it remembers', () => {
    for (let i = 0; i < 5_000; i++) compilePath(`/many/${i}/{id}`);
    expect(expand('/many/1/{id}', { id: 'x' })).toBe('/many/1/x');
  });

  it.each(['/api/{id', '/api/id}', '/api/{}', '/api/{a{b}}'])('refuses the malformed template %s', (template) => {
    expect(() => compilePath(template)).toThrow(`Malformed path template: ${template}`);
  });
});

describe('pathFields', () => {
  it('lists the fields in order', () => {
    expect(pathFields('/api/{a}/{b=**}/{c=x/*}')).toEqual(['a', 'b', 'c']);
    expect(pathFields('/api')).toEqual([]);
  });
});
