import { describe, expect, it } from 'vitest';
import type { TypeRef } from '../../codegen/model/model.js';
import { docView, taggedDocView } from '../../codegen/text/doc.js';
import { importViews, TypeImports } from '../../codegen/view/imports.js';
import { literal, literalUnion, propertyKey, quote } from '../../codegen/text/literal.js';

describe('a value as source text', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", "'it\\'s'"],
    ['say "hi"', '\'say "hi"\''],
    ['a\\b', "'a\\\\b'"],
    ['a\nb', "'a\\nb'"],
    ['${x} `y`', "'${x} `y`'"],
    [1, '1'],
    [true, 'true'],
    [null, 'null'],
    [['a', 1], "['a', 1]"],
    [{}, '{}'],
    [{ a: 1, b: undefined }, '{ a: 1 }'],
    [{ 'a-b': { c: [] } }, "{ 'a-b': { c: [] } }"],
  ])('is right for %j', (value, want) => {
    expect(literal(value)).toBe(want);
  });

  it('means what it was made from', () => {
    for (const text of ["'", '"', '\\', '\\\'"', '\u2028', '\r\n\t', '${1}', '*/', '\u0000']) {
      expect(new Function(`return ${quote(text)}`)()).toBe(text);
    }
  });

  it.each([
    ['plain', 'plain'],
    ['class', 'class'],
    ['with-dash', "'with-dash'"],
    ['1st', "'1st'"],
    ['', "''"],
    ['__proto__', "['__proto__']"],
  ])('names the property %j', (name, want) => {
    expect(propertyKey(name)).toBe(want);
  });

  it('never sets a prototype', () => {
    const made: unknown = new Function(`return ({ ${propertyKey('__proto__')}: 1 })`)();
    expect(Object.entries(Object(made))).toEqual([['__proto__', 1]]);
  });

  it('joins a union', () => {
    expect(literalUnion(['a', "b'"])).toBe("'a' | 'b\\''");
  });
});

describe('a doc comment', () => {
  it.each([
    ['one line', ['One.'], { line: 'One.', lines: [] }],
    ['paragraphs', ['One.', undefined, ' ', 'Two.'], { line: '', lines: ['One.', '', 'Two.'] }],
    ['the end of a comment', ['a */ b'], { line: 'a *\\/ b', lines: [] }],
    ['something like a tag', ['One.\n@deprecated no'], { line: '', lines: ['One.', '\\@deprecated no'] }],
    ['lines of its own', ['* a\n* b\r\n* c'], { line: '', lines: ['* a', '* b', '* c'] }],
    ['code', ['```\n  a    b\n```'], { line: '', lines: ['```', '  a    b', '```'] }],
  ])('keeps %s', (_what, paragraphs, want) => {
    expect(docView(...paragraphs)).toEqual(want);
  });

  it('is wrapped between words', () => {
    const { lines } = docView('word '.repeat(60));
    expect(lines.map((line) => line.length)).toEqual([94, 94, 94, 14]);
  });

  it('leaves a long word and a table whole', () => {
    const [long, row] = ['x'.repeat(200), `| ${'cell '.repeat(40)}|`];
    expect(docView(`${long}\n${row}`).lines).toEqual([long, row]);
  });

  it('ends with its tags', () => {
    expect(taggedDocView(['@deprecated', '@see x'], 'One.').lines).toEqual(['One.', '', '@deprecated', '@see x']);
    expect(taggedDocView(['@see x'])).toEqual({ line: '@see x', lines: [] });
  });

  it('wraps a tag, but never between the tag and its first word', () => {
    const address = `https://docs.example/${'x'.repeat(90)}`;
    expect(taggedDocView([`@see ${address}`]).line).toBe(`@see ${address}`);
    const { lines } = taggedDocView([`@deprecated ${'word '.repeat(30).trim()}`]);
    expect(lines).toEqual([`@deprecated ${'word '.repeat(17).trim()}`, `  ${'word '.repeat(13).trim()}`]);
  });
});

describe('the imports of a file', () => {
  const named = (home: string, name: string): TypeRef => ({ kind: 'named', package: home, name });

  it.each<[TypeRef | undefined, string]>([
    [undefined, 'void'],
    [{ kind: 'primitive', name: 'Int64' }, 'Int64'],
    [{ kind: 'array', items: { kind: 'primitive', name: 'Int64' } }, 'Int64[]'],
    [{ kind: 'array', items: named('compute', 'Cluster') }, 'Cluster[]'],
    [{ kind: 'map', values: { kind: 'primitive', name: 'string' } }, 'Record<string, string>'],
  ])('spell %j as %s', (type, want) => {
    expect(new TypeImports('compute', []).spell(type)).toBe(want);
  });

  it('come from the file of each package, sorted, and only for what is used', () => {
    const types = new TypeImports('compute', []);
    for (const type of [named('jobs', 'Run'), named('compute', 'B'), named('compute', 'A'), named('compute', 'A')])
      types.spell(type);
    expect(types.views()).toEqual([
      { from: '../jobs/types.js', names: 'Run' },
      { from: './types.js', names: 'A, B' },
    ]);
  });

  it.each(['Promise', 'Record', 'Wait'])('rename %s, which the file has already', (name) => {
    const types = new TypeImports('compute', ['Wait']);
    expect(types.spell(named('compute', name))).toBe(`Compute${name}`);
    expect(types.views()).toEqual([{ from: './types.js', names: `${name} as Compute${name}` }]);
  });

  it('rename the second of two types of one name', () => {
    const types = new TypeImports('compute', []);
    expect([types.spell(named('compute', 'Run')), types.spell(named('jobs', 'Run'))]).toEqual(['Run', 'JobsRun']);
  });

  it('are one declaration for each file', () => {
    const entries = ['B', 'A'].map((name) => ({ from: './x.js', name, alias: name }));
    expect(importViews(entries)).toEqual([{ from: './x.js', names: 'A, B' }]);
  });
});
