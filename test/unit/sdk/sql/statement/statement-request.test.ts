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
  ])('is not this one: %j', (text) => expect(mayRunAgain(text, {})).toBe(false));

  it('is none where the caller says how its rows come', () => {
    expect(mayRunAgain('SELECT 1', { disposition: 'INLINE' })).toBe(false);
  });
});
