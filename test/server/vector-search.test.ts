import { describe, expect, it } from 'vitest';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Seen } from '../support/server.js';

const BASE = '/api/2.0/vector-search/indexes/main.s.i';
const QUERY = { index_name: 'main.s.i', columns: ['id', 'text'], query_text: 'snow' };

const bodyOf = (request: Seen | undefined): unknown => JSON.parse(request?.body.toString() ?? '');
const manifest = { column_count: 3, columns: [{ name: 'id' }, { name: 'text' }, { name: 'score' }] };

describe('vectorSearchIndexes.query', () => {
  it('gives named rows over all pages', async () => {
    const server = await startServer(({ path }, _response, index) => {
      if (path === BASE) return { body: { name: 'main.s.i', endpoint_name: 'e1' } };
      if (path.endsWith('/query'))
        return { body: { manifest, result: { data_array: [[1, 'a', 0.9]] }, next_page_token: 't1' } };
      return { body: { result: { data_array: [[index, 'b', 0.5]] }, ...(index < 3 ? { next_page_token: 't2' } : {}) } };
    });
    const found = workspaceClient(server).vectorSearchIndexes.query<{ id: number; score: number }>(QUERY);
    expect(server.requests).toHaveLength(0);
    expect(await found.toArray()).toEqual([
      { id: 1, text: 'a', score: 0.9 },
      { id: 2, text: 'b', score: 0.5 },
      { id: 3, text: 'b', score: 0.5 },
    ]);
    expect(server.requests.map(({ path }) => path.slice(BASE.length))).toEqual([
      '/query',
      '',
      '/query-next-page',
      '/query-next-page',
    ]);
    expect(bodyOf(server.requests[2])).toEqual({ endpoint_name: 'e1', page_token: 't1' });
  });

  it('goes on without the name of the endpoint where the index may not be looked at', async () => {
    const server = await startServer(({ path }) => {
      if (path === BASE) return { status: 403, body: { message: 'no' } };
      if (path.endsWith('/query')) return { body: { manifest, result: { data_array: [] }, next_page_token: 't' } };
      return { body: { result: { data_array: [[1, 'a', 1]] } } };
    });
    expect(await workspaceClient(server).vectorSearchIndexes.query(QUERY).toArray()).toEqual([
      { id: 1, text: 'a', score: 1 },
    ]);
  });

  it.each([
    [{ 'price <': 10, category: ['a', 'b'] }, '{"price <":10,"category":["a","b"]}'],
    ['price < 10', 'price < 10'],
  ])('sends the filters %o', async (filters, filters_json) => {
    const server = await startServer(() => ({ body: {} }));
    const { vectorSearchIndexes } = workspaceClient(server);
    expect(await vectorSearchIndexes.query({ ...QUERY, filters, endpoint_name: 'e' }).toArray()).toEqual([]);
    expect(bodyOf(server.requests[0])).toEqual({ columns: QUERY.columns, query_text: 'snow', filters_json });
  });

  it('refuses two kinds of filters', async () => {
    const server = await startServer(() => ({ body: {} }));
    const query = workspaceClient(server).vectorSearchIndexes.query({ ...QUERY, filters: {}, filters_json: '{}' });
    expect((await failureOf(query.toArray())).message).toContain('either filters or filters_json');
  });
});

describe('vectorSearchIndexes.scan', () => {
  it('gives all rows as plain objects', async () => {
    const struct = (id: string): object => ({
      fields: [
        { key: 'id', value: { string_value: id } },
        { key: 'vector', value: { list_value: { values: [{ number_value: 0.5 }, { number_value: 0 }] } } },
        { key: 'ok', value: { bool_value: false } },
        { key: 'in', value: { struct_value: { fields: [{ key: 'none', value: {} }] } } },
      ],
    });
    const pages = [
      { data: [struct('a')], last_primary_key: 'a' },
      { data: [struct('b')], last_primary_key: 'b' },
      { data: [], last_primary_key: 'b' },
    ];
    const server = await startServer((_request, _response, index) => ({ body: pages[index] }));
    const rows = await workspaceClient(server)
      .vectorSearchIndexes.scan({ index_name: 'main.s.i', num_results: 1 })
      .toArray();
    expect(rows).toEqual(['a', 'b'].map((id) => ({ id, vector: [0.5, 0], ok: false, in: { none: null } })));
    expect(server.requests.map(bodyOf)).toEqual([
      { num_results: 1 },
      { num_results: 1, last_primary_key: 'a' },
      { num_results: 1, last_primary_key: 'b' },
    ]);
  });
});

describe('vectorSearchIndexes.upsert', () => {
  it('writes in batches and collects the rows that were refused', async () => {
    const server = await startServer((_request, _response, index) => ({
      body:
        index === 1
          ? { status: 'PARTIAL_SUCCESS', result: { success_row_count: 1, failed_primary_keys: ['3'] } }
          : { status: 'SUCCESS', result: { success_row_count: index === 0 ? 2 : 1 } },
    }));
    const progress: number[] = [];
    async function* rows(): AsyncGenerator<object> {
      for (let id = 1; id <= 5; id += 1) yield { id, vector: [id] };
    }
    const result = await workspaceClient(server).vectorSearchIndexes.upsert(
      { index_name: 'main.s.i', rows: rows() },
      { batchRows: 2, onProgress: ({ success_row_count }) => progress.push(success_row_count) },
    );
    expect(result).toEqual({ status: 'PARTIAL_SUCCESS', success_row_count: 4, failed_primary_keys: ['3'] });
    expect(progress).toEqual([2, 3, 4]);
    expect(server.requests.map(bodyOf)).toEqual([
      { inputs_json: '[{"id":1,"vector":[1]},{"id":2,"vector":[2]}]' },
      { inputs_json: '[{"id":3,"vector":[3]},{"id":4,"vector":[4]}]' },
      { inputs_json: '[{"id":5,"vector":[5]}]' },
    ]);
  });

  it('cuts batches by size as well', async () => {
    const server = await startServer(() => ({ body: { status: 'SUCCESS' } }));
    const rows = Array.from({ length: 3 }, (_, id) => ({ id, text: 'x'.repeat(2_500_000) }));
    const result = await workspaceClient(server).vectorSearchIndexes.upsert({ index_name: 'main.s.i', rows });
    expect(result.success_row_count).toBe(3);
    expect(server.requests).toHaveLength(3);
  });

  it('raises a batch that fails without a reason', async () => {
    const server = await startServer(() => ({ body: { status: 'FAILURE' } }));
    const write = workspaceClient(server).vectorSearchIndexes.upsert({ index_name: 'main.s.i', rows: [{ id: 1 }] });
    expect((await failureOf(write)).message).toContain('refused a batch of 1 rows');
  });
});
