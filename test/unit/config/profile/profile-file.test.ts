import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfiles } from '../../../../runtime/config/profile/profile-file.js';
import { ConfigError } from '../../../../runtime/errors/index.js';

const read = (text: string): Record<string, Record<string, string>> =>
  Object.fromEntries(
    [...parseProfiles(text, '/home/me/.databrickscfg')].map(([name, keys]) => [name, Object.fromEntries(keys)]),
  );

describe('parseProfiles', () => {
  it.each<{ what: string; given: string; want: string }>([
    { what: 'spaces around', given: 'token =  abc  ', want: 'abc' },
    { what: 'a colon as delimiter', given: 'token: abc', want: 'abc' },
    { what: 'an equals sign inside', given: 'token=a=b==', want: 'a=b==' },
    { what: 'a colon inside', given: 'token = https://h:443', want: 'https://h:443' },
    { what: 'a semicolon and a hash inside', given: 'token=abc;def#ghi', want: 'abc;def#ghi' },
    { what: 'a hash at the start', given: 'token = #abc', want: '#abc' },
    { what: 'an inline comment with a hash', given: 'token = abc # mine', want: 'abc' },
    { what: 'an inline comment with a semicolon', given: 'token = abc\t; mine', want: 'abc' },
    { what: 'double quotes', given: 'token = "abc"', want: 'abc' },
    { what: 'single quotes', given: "token = 'abc'", want: 'abc' },
    { what: 'a comment sign inside quotes', given: 'token = "a ; b" ; mine', want: 'a ; b' },
    { what: 'quotes inside', given: 'token = a"b"c', want: 'a"b"c' },
    { what: 'an unmatched quote', given: 'token = "abc', want: '"abc' },
    { what: 'different quotes', given: `token = "abc'`, want: `"abc'` },
    { what: 'an apostrophe in single quotes', given: "token = 'it's'", want: "it's" },
    { what: 'a backslash', given: 'token = C:\\new\\table', want: 'C:\\new\\table' },
    { what: 'an escaped hash', given: 'token = a\\#b', want: 'a\\#b' },
    { what: 'the word true', given: 'token = true', want: 'true' },
    { what: 'the word null', given: 'token = null', want: 'null' },
    { what: 'a percent sign', given: 'token = %(x)s', want: '%(x)s' },
    { what: 'no value', given: 'token =', want: '' },
    { what: 'an upper-case key', given: 'TOKEN = abc', want: 'abc' },
    { what: 'an indented key', given: '   token = abc', want: 'abc' },
    { what: 'JSON', given: 'token = {"a": ["b"], "c": "d;e"}', want: '{"a": ["b"], "c": "d;e"}' },
    { what: 'a line separator of Unicode', given: 'token = a\u2028b', want: 'a\u2028b' },
    { what: 'a key twice', given: 'token = a\ntoken = b', want: 'b' },
  ])('reads $what', ({ given, want }) => {
    expect(read(`[p]\n${given}\n`)).toEqual({ DEFAULT: {}, p: { token: want } });
  });

  it('ignores comments, blank lines, a byte order mark and the kind of line end', () => {
    const text = '\uFEFF# top\r\n\r\n[a]\r\n; note\r\n  # note\r\nhost = h\r\n[b] # note\rhost = i';
    expect(read(text)).toEqual({ DEFAULT: {}, a: { host: 'h' }, b: { host: 'i' } });
  });

  it('keeps section names as they are: dots, blanks, quotes and the names of object properties', () => {
    const names = ['pat.with.dot', 'a b', '"q"', '__proto__', 'constructor', 's1', '0', 'a=b'];
    const profiles = parseProfiles(names.map((name) => `[${name}]\nhost = of ${name}`).join('\n'), 'f');
    expect([...profiles.keys()]).toEqual(['DEFAULT', ...names]);
    for (const name of names) expect(profiles.get(name)?.get('host')).toBe(`of ${name}`);
    expect(Object.prototype).not.toHaveProperty('host');
  });

  it('drops keys that no attribute can have', () => {
    const text = '[a]\n__proto__ = x\nlist[] = y\na.b = z\nhost = h\nconstructor = c';
    expect(read(text)).toEqual({ DEFAULT: {}, a: { host: 'h', constructor: 'c' } });
  });

  it('puts keys before the first section into DEFAULT and merges sections of one name', () => {
    const text = 'host = h\n[a]\nhost = 1\ntoken = t\n[DEFAULT]\ntoken = d\n[a]\nhost = 2\n[ a ]\nusername = u';
    expect(read(text)).toEqual({ DEFAULT: { host: 'h', token: 'd' }, a: { host: '2', token: 't', username: 'u' } });
  });

  it.each(['dapiSECRET', '= dapiSECRET', '[dapiSECRET', '[]', '[a] dapiSECRET'])('refuses the line %j', (line) => {
    let error: unknown;
    try {
      parseProfiles(`[p]\n# one\n${line}\n`, '/home/me/.databrickscfg');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain('cannot parse config file: /home/me/.databrickscfg, line 3');
    expect(String(error)).not.toContain('SECRET');
  });

  it('gives back every value that has no line break, quotes or comment sign', () => {
    const value = fc.string({ unit: 'binary' }).filter((text) => text === text.trim() && !/[\r\n"']|\s[#;]/.test(text));
    fc.assert(
      fc.property(value, (text) => {
        expect(read(`[p]\ntoken = ${text}`)['p']).toEqual({ token: text });
      }),
    );
  });

  it('takes time in proportion to the length of the file', () => {
    const start = performance.now();
    parseProfiles(`[p]\ntoken = ${'" '.repeat(200_000)}\nhost = ${' #'.repeat(200_000)}\n`, 'f');
    parseProfiles(Array.from({ length: 20_000 }, (_, index) => `[s${index}]\nhost = h`).join('\n'), 'f');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('imports the parser statically, so that require() of the package works', () => {
    const source = readFileSync(new URL('../../../../runtime/config/profile/profile-file.ts', import.meta.url), 'utf8');
    expect(source).toContain("import { parse } from 'ini'");
  });
});
