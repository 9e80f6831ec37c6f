import { describe, expect, it } from 'vitest';
import { compileRoute, findRoute } from '../../../../local-workspace/server/router.js';

const route = (method: string, pattern: string): ReturnType<typeof compileRoute> =>
  compileRoute([method, pattern, () => ({})]);

describe('findRoute', () => {
  it.each([
    ['/api/2.1/things', '/api/2.1/things', {}],
    ['/api/2.1/things', '/api/2x1/things', undefined],
    ['/things/{id}', '/things/a%2Fb', { id: 'a/b' }],
    ['/things/{id}', '/things/a/b', undefined],
    ['/things/{id}', '/things/', undefined],
    ['/files{path=**}', '/files/a/b%20c', { path: '/a/b c' }],
    ['/files{path=**}', '/filesystem', undefined],
    ['/a/{x}/b/{y}', '/a/1/b/2', { x: '1', y: '2' }],
  ])('matches %s with %s', (pattern, path, want) => {
    expect(findRoute([route('GET', pattern)], 'GET', path)?.params).toEqual(want);
  });

  it('looks at the method, and takes the first route that matches', () => {
    const [first, second, third] = [route('POST', '/x'), route('GET', '/{any}'), route('GET', '/x')];
    expect(findRoute([first, second, third], 'GET', '/x')?.handler).toBe(second.handler);
  });

  it('refuses a malformed percent-encoding', () => {
    expect(() => findRoute([route('GET', '/{id}')], 'GET', '/%zz')).toThrow('malformed percent-encoding: %zz');
  });
});
