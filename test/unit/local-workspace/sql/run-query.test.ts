import { describe, expect, it } from 'vitest';
import type { Table } from 'databricks-sdk-ts/testing';
import { runQuery } from '../../../../local-workspace/sql/run-query.js';

const pets: Table = {
  columns: [
    { name: 'name', type: 'STRING' },
    { name: 'age', type: 'INT' },
  ],
  rows: [
    ['Tom', '3'],
    ['Rex', null],
    ['Kim', '3'],
  ],
};
const tables = new Map([['pets', pets]]);

describe('runQuery', () => {
  it.each([
    ['SELECT * FROM pets', pets.rows],
    ['select age, name from main.default.`pets` limit 1;', [['3', 'Tom']]],
    ['SELECT name FROM pets WHERE age = 3', [['Tom'], ['Kim']]],
    ["SELECT name FROM pets WHERE name = 'Rex'", [['Rex']]],
    ['SELECT name FROM pets WHERE age = :age LIMIT 1', [['Tom']]],
    ['SELECT name FROM pets WHERE age = :absent', []],
    ['SELECT upper(name) FROM pets LIMIT 1', [['Tom', '3']]],
    ["SELECT 1, 'a b', NULL, :age, true", [['1', 'a b', null, '3', 'true']]],
    ['CREATE TABLE t (a INT)', []],
  ])('answers %s', (statement, rows) => {
    expect(runQuery(tables, statement, [{ name: 'age', value: '3', type: 'BIGINT' }])).toMatchObject({
      table: { rows },
    });
  });

  it('names and types the columns of a row of literals', () => {
    const outcome = runQuery(tables, 'SELECT 1 AS one, :big AS big', [{ name: 'big', value: '9', type: 'BIGINT' }]);
    expect(outcome).toMatchObject({
      table: {
        columns: [
          { name: 'one', type: 'INT' },
          { name: 'big', type: 'LONG' },
        ],
      },
    });
  });

  it.each([
    ['SELECT FAIL', 'PARSE_SYNTAX_ERROR', '42601'],
    ['SELECT * FROM nowhere', 'TABLE_OR_VIEW_NOT_FOUND', '42P01'],
  ])('fails %s with the class and SQLSTATE of the error', (statement, errorClass, sqlState) => {
    expect(runQuery(tables, statement)).toEqual({
      failure: {
        error_code: 'BAD_REQUEST',
        message: expect.stringMatching(new RegExp(`^\\[${errorClass}\\] .* SQLSTATE: ${sqlState}$`)),
        sql_state: sqlState,
      },
    });
  });
});
