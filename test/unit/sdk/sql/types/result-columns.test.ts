import { describe, expect, it } from 'vitest';
import { JsonRowMaker } from '../../../../../sdk/sql/json/json-rows.js';
import { resultColumns } from '../../../../../sdk/sql/types/result-columns.js';

describe('columns of a result', () => {
  it('keeps columns of one name apart, and clear of other names', () => {
    const names = ['a', 'a', 'a_2', 'a', 'b'];
    const columns = resultColumns(names.map((name, position) => ({ name, position, type_text: 'INT' })));
    expect(columns.map(({ key }) => key)).toEqual(['a', 'a_3', 'a_2', 'a_4', 'b']);
  });

  it('follows the positions', () => {
    const columns = resultColumns([
      { name: 'second', position: 1 },
      { name: 'first', position: 0 },
    ]);
    expect(columns.map(({ name }) => name)).toEqual(['first', 'second']);
  });

  it('have names and types also where the server leaves them out', () => {
    const columns = resultColumns([{ type_name: 'INT' }, { name: 'b' }]);
    expect(columns.map(({ name, key, type }) => [name, key, type])).toEqual([
      ['column_1', 'column_1', 'INT'],
      ['b', 'b', ''],
    ]);
    expect(resultColumns(undefined)).toEqual([]);
  });

  it('takes linear time for thousands of columns of one name', () => {
    const columns = Array.from({ length: 100_000 }, (_, position) => ({ name: 'x', position }));
    const start = performance.now();
    const keys = new Set(resultColumns(columns).map(({ key }) => key));
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(keys.size).toBe(columns.length);
  });

  it('names the column of a value that cannot be read, and does not quote it', () => {
    const columns = resultColumns([
      { name: 'id', position: 0, type_text: 'INT' },
      { name: 'photo\u001b[2J', position: 1, type_text: 'BINARY' },
    ]);
    const rows = new JsonRowMaker(columns).ofCells([['1', '%%%']]);
    const wanted = 'the column photo[2J (BINARY) of the result cannot be read: a BINARY value of the result is neither';
    expect(() => rows.next()).toThrow(wanted);
    expect(() => new JsonRowMaker(columns).ofCells([['1', '%%%']]).next()).not.toThrow('%%%');
  });

  it('gives rows whose columns may have any name', () => {
    const names = ['__proto__', 'constructor', '0'];
    const columns = resultColumns(names.map((name, position) => ({ name, position, type_text: 'INT' })));
    const row = new JsonRowMaker(columns).ofCells([['1', '2', '3']]).next();
    expect(new Map(Object.entries(row ?? {}))).toEqual(
      new Map([
        ['0', 3],
        ['__proto__', 1],
        ['constructor', 2],
      ]),
    );
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
});
