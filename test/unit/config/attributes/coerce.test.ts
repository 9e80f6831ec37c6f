import { describe, expect, it } from 'vitest';
import type { Attribute, ValueType } from '../../../../runtime/config/attributes/attributes.js';
import { coerceOption, coerceText } from '../../../../runtime/config/attributes/coerce.js';
import { ConfigError } from '../../../../runtime/errors/index.js';

const attribute = (type: ValueType): Attribute => ({ name: 'host', keys: ['host'], type });

describe('coerceText', () => {
  it.each<{ type: ValueType; given: string; want: unknown }>([
    { type: 'string', given: 'dapi1\r\n', want: 'dapi1' },
    { type: 'string', given: '  ', want: undefined },
    { type: 'text', given: '{\n}\n', want: '{\n}\n' },
    { type: 'boolean', given: 'false', want: false },
    { type: 'boolean', given: 'False', want: false },
    { type: 'boolean', given: '0', want: false },
    { type: 'boolean', given: 'f', want: false },
    { type: 'boolean', given: 'TRUE', want: true },
    { type: 'boolean', given: '1', want: true },
    { type: 'boolean', given: '', want: undefined },
    { type: 'number', given: '-1', want: -1 },
    { type: 'number', given: '0', want: 0 },
    { type: 'positive', given: '1.5', want: 1.5 },
    { type: 'list', given: 'sql, jobs  sql,,clusters', want: ['clusters', 'jobs', 'sql'] },
    { type: 'cloud', given: 'azure', want: 'AZURE' },
    { type: 'cloud', given: 'Gcp', want: 'GCP' },
  ])('reads $given as $type', ({ type, given, want }) => {
    expect(coerceText(attribute(type), given, 'here')).toEqual(want);
  });

  it.each<{ type: ValueType; given: string }>([
    { type: 'string', given: 'one\ntwo' },
    { type: 'string', given: 'null\u0000byte' },
    { type: 'boolean', given: 'yes' },
    { type: 'boolean', given: 'tRUE' },
    { type: 'number', given: '12abc' },
    { type: 'number', given: '0x10' },
    { type: 'number', given: 'Infinity' },
    { type: 'positive', given: '0' },
    { type: 'positive', given: '-3' },
    { type: 'cloud', given: 'ibm' },
    { type: 'list', given: ', ,' },
  ])('refuses $given as $type', ({ type, given }) => {
    const attempt = (): unknown => coerceText(attribute(type), given, 'environment variable X');
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/^environment variable X cannot be read: expected /);
  });
});

it('an unreadable value is not repeated, it may be a secret in the wrong place', () => {
  expect(() => coerceText(attribute('boolean'), 'dapiSECRET', 'here')).not.toThrow(/SECRET/);
  expect(() => coerceOption(attribute('number'), 'dapiSECRET')).not.toThrow(/SECRET/);
});

describe('coerceOption', () => {
  it.each<{ type: ValueType; given: unknown; want: unknown }>([
    { type: 'string', given: undefined, want: undefined },
    { type: 'string', given: null, want: undefined },
    { type: 'string', given: '', want: undefined },
    { type: 'string', given: 'x', want: 'x' },
    { type: 'string', given: 7, want: '7' },
    { type: 'boolean', given: false, want: false },
    { type: 'number', given: -1, want: -1 },
    { type: 'positive', given: Infinity, want: Infinity },
    { type: 'list', given: ['b', 'a', 'b'], want: ['a', 'b'] },
    { type: 'list', given: 'b a', want: ['a', 'b'] },
    { type: 'list', given: [], want: undefined },
    { type: 'cloud', given: 'aws', want: 'AWS' },
  ])('takes $given as $type', ({ type, given, want }) => {
    expect(coerceOption(attribute(type), given)).toEqual(want);
  });

  it.each<{ type: ValueType; given: unknown }>([
    { type: 'string', given: 7.5 },
    { type: 'string', given: NaN },
    { type: 'boolean', given: 'true' },
    { type: 'number', given: '7' },
    { type: 'number', given: NaN },
    { type: 'positive', given: 0 },
    { type: 'list', given: [1] },
  ])('refuses $given as $type', ({ type, given }) => {
    expect(() => coerceOption(attribute(type), given)).toThrow(/^option host cannot be read: expected /);
  });

  it.each(['', '  ', '\n'])('refuses the empty token %j, which would run as somebody else', (token) => {
    const row: Attribute = { name: 'token', keys: ['token'], type: 'string', group: 'pat', sensitive: true };
    expect(() => coerceOption(row, token)).toThrow(/token is empty/);
    expect(coerceOption(row, undefined)).toBeUndefined();
  });
});
