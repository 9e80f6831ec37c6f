import { describe, expect, it } from 'vitest';
import { diffOf, linesOf, object, ref, type SmallDocument } from './small-documents.js';

const text = { type: 'string' };
const int32 = { type: 'integer', format: 'int32' };
const int64 = { type: 'integer', format: 'int64' };
const list = (items: object) => ({ type: 'array', items });
const map = (additionalProperties: object) => ({ type: 'object', additionalProperties });

/** Where the type `It` is used: in what is sent, in what comes back, in both, nowhere. */
type Use = 'request' | 'response' | 'both' | 'nowhere';

function version(use: Use, it: object): SmallDocument {
  const sends = use === 'request' || use === 'both';
  const answers = use === 'response' || use === 'both';
  const operation = {
    method: 'post',
    path: '/it',
    body: object({ it: sends ? ref('It') : text }),
    answer: object({ it: answers ? ref('It') : text }),
  } as const;
  const schemas = { It: it, Color: { ...text, enum: ['RED'] }, Other: object({ a: text }) };
  return { operations: { 'Pets.put': operation }, schemas };
}

const change = (use: Use, before: object, after: object): Record<string, string[]> =>
  linesOf(diffOf(version(use, before), version(use, after)));

describe('a field', () => {
  const [without, optional, required] = [
    object({ a: text }),
    object({ a: text, b: text }),
    object({ a: text, b: text }, 'b'),
  ];

  it.each<[string, Use, object, object, Record<string, string[]>]>([
    ['new in a request', 'request', without, optional, { added: ['p.It.b: new field, `string`'] }],
    [
      'new and required in a request',
      'request',
      without,
      required,
      { breaking: ['p.It.b: is new and required, `string`'] },
    ],
    ['new and required in an answer', 'response', without, required, { added: ['p.It.b: new field, `string`'] }],
    ['new and required in both', 'both', without, required, { breaking: ['p.It.b: is new and required, `string`'] }],
    ['removed from a request', 'request', optional, without, { breaking: ['p.It.b: removed'] }],
    ['removed from an answer', 'response', optional, without, { breaking: ['p.It.b: removed'] }],
    ['required now in a request', 'request', optional, required, { breaking: ['p.It.b: is required now'] }],
    ['always there now in an answer', 'response', optional, required, { changed: ['p.It.b: is always there now'] }],
    ['required now in both', 'both', optional, required, { breaking: ['p.It.b: is required now'] }],
    ['optional now in a request', 'request', required, optional, { changed: ['p.It.b: is optional now'] }],
    ['absent at times from an answer', 'response', required, optional, { breaking: ['p.It.b: may be absent now'] }],
    [
      'required now in a type that nothing uses',
      'nowhere',
      optional,
      required,
      { breaking: ['p.It.b: is required now'] },
    ],
    [
      'that is the first, or the last, of its object',
      'response',
      { type: 'object' },
      without,
      { added: ['p.It.a: new field, `string`'] },
    ],
    ['that was the last of its object', 'response', without, { type: 'object' }, { breaking: ['p.It.a: removed'] }],
    [
      'inside of a field',
      'response',
      object({ a: list(object({ b: text })) }),
      object({ a: list(object({})) }),
      { breaking: ['p.It.a[].b: removed'] },
    ],
    [
      'inside of one of several shapes',
      'response',
      { oneOf: [without, optional] },
      { oneOf: [without, object({ a: text, b: int32 })] },
      { breaking: ['p.It (oneOf 2).b: is `integer` now and not `string`'] },
    ],
  ])('%s', (_, use, before, after, lines) => {
    expect(change(use, before, after)).toEqual(lines);
  });

  it('that only newer callers send breaks nobody', () => {
    const before = version('response', without);
    const after = version('both', required);
    expect(linesOf(diffOf(before, after))['breaking']).not.toContain('p.It.b: is new and required, `string`');
  });
});

describe('the type of a field', () => {
  const wider: Record<string, [object, object, string]> = {
    'int32 to int64': [int32, int64, 'is `integer(int64)` now and not `integer`'],
    'int32[] to int64[]': [list(int32), list(int64), 'is `integer(int64)[]` now and not `integer[]`'],
    'a map of int32 to one of int64': [
      map(int32),
      map(int64),
      'is `Record<string, integer(int64)>` now and not `Record<string, integer>`',
    ],
    'text to text or null': [text, { ...text, nullable: true }, 'is `string | null` now and not `string`'],
    'text to anything': [text, { 'x-databricks-any': true }, 'is `unknown` now and not `string`'],
  };
  const names = Object.keys(wider);
  const field = (use: Use, before: object = {}, after: object = {}) =>
    change(use, object({ a: before }), object({ a: after }));

  it.each(names)('%s is harmless where it is sent and breaks who reads it', (name) => {
    const [before, after, what] = wider[name] ?? [{}, {}, ''];
    expect(field('request', before, after)).toEqual({ changed: [`p.It.a: ${what}`] });
    expect(field('response', before, after)).toEqual({ breaking: [`p.It.a: ${what}`] });
    expect(field('both', before, after)).toEqual({ breaking: [`p.It.a: ${what}`] });
    expect(field('nowhere', before, after)).toEqual({ breaking: [`p.It.a: ${what}`] });
  });

  it.each(names)('%s backwards breaks who sends it and is harmless where it is read', (name) => {
    const [after, before] = wider[name] ?? [{}, {}];
    expect(Object.keys(field('request', before, after))).toEqual(['breaking']);
    expect(Object.keys(field('response', before, after))).toEqual(['changed']);
  });

  it.each<[string, object, object]>([
    ['text to a number', text, int32],
    ['text to a list of it', text, list(text)],
    ['a list to a map', list(text), map(text)],
    ['a list of texts to one of numbers', list(text), list(int32)],
    ['one type to another', ref('Other'), ref('Color')],
    ['int64 to text', int64, text],
  ])('%s breaks everybody', (_, before, after) => {
    expect(Object.keys(field('request', before, after))).toEqual(['breaking']);
    expect(Object.keys(field('response', before, after))).toEqual(['breaking']);
  });

  it('text to an enum, or back, breaks nobody, since enums are open', () => {
    expect(field('both', text, ref('Color'))).toEqual({ changed: ['p.It.a: is `p.Color` now and not `string`'] });
    expect(field('both', ref('Color'), text)).toEqual({ changed: ['p.It.a: is `string` now and not `p.Color`'] });
  });

  it.each<[string, object, object]>([
    ['a format that says what a text looks like', text, { ...text, format: 'date-time' }],
    ['`allOf` of one reference', ref('Other'), { allOf: [ref('Other')] }],
    ['`allOf` of one object', object({ b: text }), { allOf: [object({ b: text })] }],
    ['a description', text, { ...text, description: 'new words' }],
  ])('is the same with %s', (_, before, after) => {
    expect(field('both', before, after)).toEqual({});
  });
});

describe('an enum', () => {
  const [one, two] = [
    { ...text, enum: ['A'] },
    { ...text, enum: ['A', 'B'] },
  ];

  it.each<Use>(['request', 'response', 'both'])('with one more value in a %s breaks nobody', (use) => {
    expect(change(use, one, two)).toEqual({ added: ['p.It: has the new value `B`'] });
  });

  it.each<Use>(['request', 'response', 'both'])('without a value in a %s breaks who uses its constant', (use) => {
    expect(change(use, two, one)).toEqual({ breaking: ['p.It: has no value `B` any more'] });
  });
});

describe('a type', () => {
  it('that is gone breaks who imports it, and a new one nobody', () => {
    const [without, one] = [{}, { schemas: { Pet: object({ a: text }) } }];
    expect(linesOf(diffOf(one, without))).toEqual({ breaking: ['p.Pet: type removed'] });
    expect(linesOf(diffOf(without, one))).toEqual({ added: ['p.Pet: new type'] });
  });

  it('says whose request it is, where only one operation takes it', () => {
    const operations = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [`Pets.${name}`, { method: 'post', body: 'Pet' } as const]));
    const schemas = (a: object) => ({ Pet: object({ a }) });
    const diff = (...names: string[]) =>
      diffOf(
        { operations: operations(...names), schemas: schemas(text) },
        { operations: operations(...names), schemas: schemas(int32) },
      );
    expect(diff('put').breaking).toMatchObject([{ place: 'p.Pet.a', operation: 'p.Pets.put' }]);
    expect(diff('put', 'post').breaking[0]).not.toHaveProperty('operation');
  });
});
