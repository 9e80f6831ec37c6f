import { describe, expect, it } from 'vitest';
import { ConfigError } from 'databricks-sdk-ts';
import { mayRunAgain, statementRequest } from '../../../../../sdk/sql/statement/statement-request.js';
import type { SqlOptions } from '../../../../../sdk/sql/types/sql-options.js';

describe('the request for a statement', () => {
  it.each<[SqlOptions, string, string]>([
    [{}, 'JSON_ARRAY', 'INLINE'],
    [{ disposition: 'EXTERNAL_LINKS' }, 'JSON_ARRAY', 'EXTERNAL_LINKS'],
    [{ format: 'ARROW_STREAM' }, 'ARROW_STREAM', 'EXTERNAL_LINKS'],
  ])('of %o asks for %s, %s', (options, format, disposition) => {
    expect(statementRequest('SELECT 1', options, 'w')).toMatchObject({ format, disposition });
  });

  it('has the tags of the caller, limits as they are, and nothing that was not given', () => {
    const query_tags = [{ key: 'team', value: 'etl' }, { key: 'nightly' }];
    const request = statementRequest('SELECT 1', { query_tags, byte_limit: 10 }, 'w');
    expect(request).toMatchObject({ query_tags, byte_limit: 10 });
    expect(request).not.toHaveProperty('parameters');
    expect(statementRequest('SELECT 1', {}, 'w')).not.toHaveProperty('query_tags');
  });

  it('goes to the warehouse of the call before that of the configuration', () => {
    expect(statementRequest('SELECT 1', { warehouse_id: 'own' }, 'w').warehouse_id).toBe('own');
  });

  it.each(['', ' \n', undefined])('is refused for the text %j', (text) => {
    expect(() => statementRequest(text as string, {}, 'w')).toThrow('the text of the statement is empty');
  });

  it('is refused for a warehouse with an empty name', () => {
    expect(() => statementRequest('SELECT 1', { warehouse_id: '' }, 'w')).toThrow(ConfigError);
  });
});

describe('a statement that may run once more', () => {
  it.each([
    'SELECT 1',
    ' \n select 1',
    '((SELECT 1))',
    'VALUES (1)',
    'TABLE t',
    'SHOW TABLES',
    'DESC t',
    'DESCRIBE t',
    "LIST '/Volumes'",
    '-- all of it\nSELECT 1',
    '/* all\nof it */ SELECT 1',
    '/* one */ -- two\n( /* three */ SELECT 1)',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'with a as (select 1), b (x, y) as (select 1, 2) select * from b',
    'WITH RECURSIVE r(n) MAX RECURSION LEVEL 5 AS (SELECT 1) SELECT * FROM r',
    'WITH a AS (SELECT 1) (SELECT * FROM a) UNION ALL VALUES (2)',
    'WITH a (SELECT 1), b (x) (SELECT 2) SELECT * FROM a, b',
    '\ufeffSELECT 1',
    "WITH insert AS (SELECT 'INSERT INTO t'), `delete (` AS (SELECT ')') SELECT * FROM insert",
    'WITH a AS (SELECT /* ) INSERT */ 1 -- ) DELETE\n) SELECT * FROM a',
    "WITH a AS (SELECT r'\\', '\\') UPDATE') TABLE a",
    'FROM t SELECT a',
    'FROM t |> WHERE a > 1 |> SELECT a',
    '(WITH a AS (SELECT 1) SELECT * FROM a)',
    '/* a /* nested */ comment */ SELECT 1',
    '-- a comment \\\n of two lines\nEXPLAIN SELECT 1',
    `${' '.repeat(100_000)}SELECT 1`,
    `${'('.repeat(10_000)}SELECT 1${')'.repeat(10_000)}`,
  ])('only reads: %j', (text) => expect(mayRunAgain(text, {})).toBe(true));

  it.each([
    'INSERT INTO t SELECT 1',
    'UPDATE t SET a = (SELECT 1)',
    'SELECTED',
    'WITH a AS (SELECT 1) INSERT INTO t SELECT 1',
    '-- SELECT 1',
    '-- SELECT 1\nDELETE FROM t',
    '/* SELECT 1 */ DROP TABLE t',
    '/* SELECT 1',
    'WITH a AS (SELECT 1) UPDATE t SET b = 1',
    'WITH a (SELECT 1), b (x) (SELECT 2) UPDATE t SET b = 1',
    'WITH a AS (SELECT 1) INSERT INTO t (x) SELECT 1',
    'WITH a AS (SELECT 1), b AS (SELECT 2) MERGE INTO t USING b ON true WHEN MATCHED THEN DELETE',
    'WITH a AS (SELECT 1) FROM a INSERT INTO t SELECT *',
    'WITH select AS (SELECT 1) DELETE FROM t',
    "WITH a AS (SELECT ') SELECT ') DELETE FROM t",
    "WITH a AS (SELECT 'it\\'s ) SELECT') INSERT INTO t SELECT 1",
    'WITH a AS (SELECT ")") INSERT OVERWRITE t SELECT 1',
    'WITH a AS (SELECT 1',
    'FROM t INSERT INTO u SELECT a INSERT INTO v SELECT b',
    'FROM (SELECT 1) INSERT OVERWRITE TABLE u SELECT a',
    '/* a /* nested */ SELECT 1 */ DELETE FROM t',
    '-- a comment \\\nSELECT 1\nDELETE FROM t',
    '(DELETE FROM t)',
    'CREATE TABLE t AS SELECT 1',
    'CALL p()',
    'BEGIN SELECT 1; DELETE FROM t; END',
    "EXECUTE IMMEDIATE 'DELETE FROM t'",
    'COPY INTO t FROM s',
    'OPTIMIZE t',
    `${' '.repeat(100_000)}INSERT INTO t SELECT 1`,
  ])('is not this one: %j', (text) => expect(mayRunAgain(text, {})).toBe(false));

  it('is none where the caller says how its rows come', () => {
    expect(mayRunAgain('SELECT 1', { disposition: 'INLINE' })).toBe(false);
  });
});
