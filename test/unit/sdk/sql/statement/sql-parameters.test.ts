import { describe, expect, it } from 'vitest';
import { sqlParameters } from '../../../../../sdk/sql/statement/sql-parameters.js';
import type { SqlParameter } from '../../../../../sdk/sql/types/sql-options.js';

const only = (value: SqlParameter): unknown => sqlParameters({ p: value })[0];

describe('parameters of a statement', () => {
  it.each<[SqlParameter, string | undefined, string]>([
    ['x', 'x', 'STRING'],
    ['', '', 'STRING'],
    [7, '7', 'INT'],
    [-(2 ** 31), '-2147483648', 'INT'],
    [2 ** 31, '2147483648', 'BIGINT'],
    [1.5, '1.5', 'DOUBLE'],
    [-0, '-0', 'DOUBLE'],
    [Number.NaN, 'NaN', 'DOUBLE'],
    [1e300, '1e+300', 'DOUBLE'],
    [9007199254740993n, '9007199254740993', 'BIGINT'],
    [10n ** 20n, '100000000000000000000', 'DECIMAL(21,0)'],
    [true, 'true', 'BOOLEAN'],
    [new Date(0), '1970-01-01T00:00:00.000Z', 'TIMESTAMP'],
    [null, undefined, 'VOID'],
    [{ value: '1.10', type: 'DECIMAL' }, '1.10', 'DECIMAL(3,2)'],
    [{ value: '-0.05', type: 'decimal' }, '-0.05', 'DECIMAL(2,2)'],
    [{ value: '1.10', type: 'DECIMAL(10,2)' }, '1.10', 'DECIMAL(10,2)'],
    [{ value: new Date(0), type: 'DATE' }, '1970-01-01', 'DATE'],
    [{ value: new Date(0), type: 'TIMESTAMP_NTZ' }, '1970-01-01T00:00:00.000', 'TIMESTAMP_NTZ'],
    [{ value: new Date(0), type: 'TIMESTAMP' }, '1970-01-01T00:00:00.000Z', 'TIMESTAMP'],
    [{ value: new Date(0), type: 'CANDIDATE' }, '1970-01-01T00:00:00.000Z', 'CANDIDATE'],
    [2 ** 31 - 1, '2147483647', 'INT'],
    [-(2 ** 31) - 1, '-2147483649', 'BIGINT'],
    [2 ** 63, '9223372036854776000', 'DOUBLE'],
    [2n ** 63n, '9223372036854775808', 'DECIMAL(19,0)'],
    [10n ** 38n - 1n, '9'.repeat(38), 'DECIMAL(38,0)'],
    [{ value: '0', type: 'DEC' }, '0', 'DECIMAL(1,0)'],
    [{ value: '+007.50', type: ' DECIMAL ' }, '+007.50', 'DECIMAL(3,2)'],
    [{ value: 1, type: 'DECIMALS' }, '1', 'DECIMALS'],
    [{ type: 'INT' }, undefined, 'INT'],
    [{ value: null, type: 'INT' }, undefined, 'INT'],
  ])('%o', (given, value, type) => {
    expect(only(given)).toEqual({ name: 'p', type, ...(value === undefined ? {} : { value }) });
  });

  it.each<[unknown, string]>([
    [undefined, 'the parameter p must be'],
    [[1], 'the parameter p must be'],
    [{}, 'the parameter p must be'],
    [new Date(Number.NaN), 'the parameter p is an invalid Date'],
    [2 ** 60, 'pass a bigint'],
    [10n ** 39n, 'has 40 digits'],
    [10n ** 38n, 'has 39 digits'],
    [{ value: '.', type: 'DECIMAL' }, 'is no decimal number'],
    [{ value: '1x', type: 'DECIMAL' }, 'is no decimal number'],
    [{ value: 1, type: 7 }, 'the parameter p must be'],
    [{ value: {}, type: 'INT' }, 'the parameter p must be'],
    [{ value: 'ten', type: 'DECIMAL' }, 'is no decimal number'],
    [{ value: 1, type: ' ' }, 'has an empty type'],
  ])('refuses %o', (given, message) => {
    expect(() => only(given as SqlParameter)).toThrow(message);
  });

  it('refuses one without a name', () => {
    expect(() => sqlParameters({ '': 1 })).toThrow('a parameter has an empty name');
  });

  it('are none where none are given', () => {
    expect(sqlParameters()).toEqual([]);
  });
});
