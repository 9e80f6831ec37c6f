import { setTimeout as delay } from 'node:timers/promises';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { AbortedError, ApiError, ConfigError, TimeoutError } from 'databricks-sdk-ts';
import { SqlError } from '../../sdk/sql/statement/sql-error.js';
import { workspaceClient } from '../support/clients.js';
import { everythingPrintable, failureOf, unhandledDuring } from '../support/failures.js';
import { chunkReply, STATEMENTS, startStatementServer, succeeded } from '../support/statement-server.js';

const OPTIONS = { warehouse_id: 'w1' };
const LINKS = { ...OPTIONS, disposition: 'EXTERNAL_LINKS' } as const;

const running = { statement_id: 'st-1', status: { state: 'RUNNING' } };
const failed = {
  statement_id: 'st-1',
  status: {
    state: 'FAILED',
    sql_state: '42P01',
    error: {
      error_code: 'BAD_REQUEST',
      message: '[TABLE_OR_VIEW_NOT_FOUND] The table x cannot be found. SQLSTATE: 42P01',
    },
  },
};

const ids = (count: number): number[] => Array.from({ length: count }, (_, id) => id);

describe('w.sql', () => {
  it('sends nothing before the rows are asked for', async () => {
    const server = await startStatementServer(1);
    const query = workspaceClient(server).sql('SELECT 1', OPTIONS);
    await delay(20);
    expect(server.log).toEqual([]);
    expect(await query.toArray()).toHaveLength(2);
  });

  it('sends the statement with its parameters, catalog and schema', async () => {
    const server = await startStatementServer(1);
    const given = { ...OPTIONS, catalog: 'main', schema: 's', row_limit: 5, parameters: { a: 1, b: null } };
    await workspaceClient(server).sql('SELECT :a, :b', given).toArray();
    expect(JSON.parse(server.requests[0]?.body.toString() ?? '')).toEqual({
      statement: 'SELECT :a, :b',
      warehouse_id: 'w1',
      catalog: 'main',
      schema: 's',
      row_limit: 5,
      parameters: [
        { name: 'a', value: '1', type: 'INT' },
        { name: 'b', type: 'VOID' },
      ],
      format: 'JSON_ARRAY',
      disposition: 'INLINE',
      wait_timeout: '10s',
      on_wait_timeout: 'CONTINUE',
    });
  });

  it('takes the warehouse of the configuration, and says so when there is none', async () => {
    const server = await startStatementServer(1);
    await workspaceClient(server, { warehouseId: 'w9' }).sql('SELECT 1').toArray();
    expect(server.requests[0]?.body.toString()).toContain('"warehouse_id":"w9"');
    const error = await failureOf(workspaceClient(server).sql('SELECT 1').toArray());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain('DATABRICKS_WAREHOUSE_ID');
    expect(server.log).toHaveLength(1);
  });

  it.each([
    ['in the replies', OPTIONS],
    ['behind links', LINKS],
  ])('reads all chunks in their order: %s', async (_name, options) => {
    const server = await startStatementServer(7);
    const rows = await workspaceClient(server).sql<{ id: number; text: string }>('SELECT 1', options).toArray();
    expect(rows.map(({ id }) => id)).toEqual(ids(14));
    expect(rows[3]).toEqual({ id: 3, text: 'row 1 of 1' });
  });

  it('walks from chunk to chunk where the server does not say how many there are', async () => {
    const server = await startStatementServer(3, (request, { host }) => {
      if (request.path !== STATEMENTS) return undefined;
      const { manifest, ...rest } = {
        manifest: {},
        ...succeeded(3, chunkReply(host, 0, { chunks: 3, inline: false })),
      };
      return { body: { ...rest, manifest: { ...manifest, total_chunk_count: undefined } } };
    });
    const rows = await workspaceClient(server).sql('SELECT 1', LINKS).toArray();
    expect(rows.map(({ id }) => id)).toEqual(ids(6));
  });

  it('gives no rows for a statement without a result', async () => {
    const server = await startStatementServer(0, ({ path }) =>
      path === STATEMENTS ? { body: { statement_id: 'st-1', status: { state: 'SUCCEEDED' } } } : undefined,
    );
    const query = workspaceClient(server).sql('CREATE TABLE t (a INT)', OPTIONS);
    expect(await query.toArray()).toEqual([]);
    expect(await query.columns).toEqual([]);
    expect(await query.statementId).toBe('st-1');
  });

  it('tells columns, id and totals, and runs the statement once for all of them', async () => {
    const server = await startStatementServer(2);
    const query = workspaceClient(server).sql('SELECT 1', OPTIONS);
    expect(await query.columns).toEqual([
      { name: 'id', key: 'id', type: 'BIGINT' },
      { name: 'text', key: 'text', type: 'STRING' },
    ]);
    expect(await query.statementId).toBe('st-1');
    expect(await query.manifest).toMatchObject({ total_row_count: 4 });
    expect(await query.toArray()).toHaveLength(4);
    expect(await query.toArray()).toHaveLength(4);
    expect(server.log.filter((line) => line === 'POST ')).toHaveLength(1);
  });

  it('answers parallel calls of next in their order', async () => {
    const server = await startStatementServer(3);
    const rows = workspaceClient(server).sql('SELECT 1', LINKS)[Symbol.asyncIterator]();
    const results = await Promise.all(ids(8).map(() => rows.next()));
    expect(results.map(({ value }) => value?.['id'])).toEqual([...ids(6), undefined, undefined]);
  });

  it('stops at the limit of toArray', async () => {
    const server = await startStatementServer(50);
    expect(
      await workspaceClient(server)
        .sql('SELECT 1', { ...LINKS, prefetch: 2 })
        .toArray({ limit: 3 }),
    ).toHaveLength(3);
    expect(server.log.filter((line) => line.startsWith('GET file')).length).toBeLessThan(6);
  });

  it('fetches no more chunks ahead than prefetch says', async () => {
    const server = await startStatementServer(40);
    const query = workspaceClient(server).sql('SELECT 1', { ...LINKS, prefetch: 3 });
    const rows = query[Symbol.asyncIterator]();
    await rows.next();
    await delay(100);
    expect(server.log.filter((line) => line.startsWith('GET file')).length).toBe(4);
    await rows.return?.();
  });

  it('polls with growing pauses, within limits', async () => {
    let polls = 0;
    const server = await startStatementServer(1, (request, { host }) => {
      if (request.path === STATEMENTS) return { body: running };
      if (request.path !== `${STATEMENTS}/st-1`) return undefined;
      polls += 1;
      const state = polls === 1 ? 'A_NEW_STATE' : 'RUNNING';
      if (polls < 12) return { body: { ...running, status: { state } } };
      return { body: succeeded(1, chunkReply(host, 0, { chunks: 1, inline: true })) };
    });
    const client = workspaceClient(server);
    expect(await client.sql('SELECT 1', OPTIONS).toArray()).toHaveLength(2);
    const { sleeps } = client.config.options.clock as unknown as { sleeps: number[] };
    expect(sleeps[0]).toBe(500);
    expect(Math.max(...sleeps)).toBe(5_000);
    expect(sleeps.every((ms, at) => at === 0 || ms >= (sleeps[at - 1] ?? 0))).toBe(true);
  });

  it('runs a query whose result is too large for the replies once more, with links', async () => {
    const message =
      'Inline byte limit exceeded. Statements executed with disposition=INLINE can have a result size of at most 26214400 bytes. Please execute the statement with disposition=EXTERNAL_LINKS if you want to download the full result.';
    const server = await startStatementServer(2, ({ path, body }) =>
      path === STATEMENTS && body.includes('INLINE')
        ? { body: { statement_id: 'st-0', status: { state: 'FAILED', error: { error_code: 'BAD_REQUEST', message } } } }
        : undefined,
    );
    const client = workspaceClient(server);
    const query = client.sql('-- all\nSELECT * FROM t', OPTIONS);
    expect(await query.toArray()).toHaveLength(4);
    expect(await query.statementId).toBe('st-1');
    const written = await failureOf(client.sql('INSERT INTO t SELECT 1', OPTIONS).toArray());
    expect(written.message).toContain('Inline byte limit');
    const named = 'WITH a AS (SELECT * FROM t)';
    expect(await client.sql(`${named} SELECT * FROM a`, OPTIONS).toArray()).toHaveLength(4);
    const before = server.log.length;
    await failureOf(client.sql(`${named} INSERT INTO t SELECT * FROM a`, OPTIONS).toArray());
    expect(server.log.slice(before)).toEqual(['POST ']);
  });

  it('gives the rows that came with a statement that the server has closed, as often as they are read', async () => {
    const server = await startStatementServer(1, ({ path }) =>
      path === STATEMENTS
        ? { body: { ...succeeded(1, chunkReply('', 0, { chunks: 1, inline: true })), status: { state: 'CLOSED' } } }
        : { status: 404, body: { error_code: 'NOT_FOUND', message: 'closed' } },
    );
    const query = workspaceClient(server).sql('SELECT 1', OPTIONS);
    expect(await query.toArray()).toEqual(await query.toArray());
    expect(await query.toArray()).toHaveLength(2);
  });

  it('keeps every entry of a map, and names the column of a value that cannot be read', async () => {
    const columns = [
      { name: 'm', position: 0, type_name: 'MAP', type_text: 'MAP<STRUCT<a: INT>, BIGINT>' },
      { name: 'photo', position: 1, type_name: 'BINARY', type_text: 'BINARY' },
    ];
    const map = '[{"key":{"a":1},"value":9007199254740993},{"key":{"a":2},"value":2}]';
    const server = await startStatementServer(1, ({ path }) => {
      const data_array = [
        [map, '00ff'],
        [map, '%%'],
      ];
      const manifest = { schema: { columns }, total_chunk_count: 1 };
      return path === STATEMENTS
        ? { body: { statement_id: 's', status: { state: 'SUCCEEDED' }, manifest, result: { data_array } } }
        : undefined;
    });
    const rows = workspaceClient(server).sql('SELECT 1', OPTIONS)[Symbol.asyncIterator]();
    expect((await rows.next()).value).toEqual({
      m: { '{"a":1}': '9007199254740993', '{"a":2}': 2 },
      photo: Uint8Array.of(0, 255),
    });
    expect((await failureOf(rows.next())).message).toContain('the column photo (BINARY) of the result cannot be read');
  });
});

describe('w.sql in Arrow', () => {
  const arrow = tableToIPC(
    tableFromArrays({ id: BigInt64Array.of(1n, 9007199254740993n), text: ['a', null] }),
    'stream',
  );

  it('reads the streams behind the links', async () => {
    const server = await startStatementServer(3, ({ path }) =>
      path.startsWith('/files') ? { body: arrow } : undefined,
    );
    const rows = await workspaceClient(server)
      .sql('SELECT 1', { ...OPTIONS, format: 'ARROW_STREAM' })
      .toArray();
    expect(rows).toHaveLength(6);
    expect(rows.slice(0, 2)).toEqual([
      { id: 1, text: 'a' },
      { id: '9007199254740993', text: null },
    ]);
    expect(JSON.parse(server.requests[0]?.body.toString() ?? '')).toMatchObject({
      format: 'ARROW_STREAM',
      disposition: 'EXTERNAL_LINKS',
    });
  });

  it('refuses a file that is no Arrow stream', async () => {
    const server = await startStatementServer(1);
    const error = await failureOf(
      workspaceClient(server)
        .sql('SELECT 1', { ...OPTIONS, format: 'ARROW_STREAM' })
        .toArray(),
    );
    expect(error.message).toContain('no Arrow stream');
  });
});

describe('w.sql errors', () => {
  it('raises a failure inside a 200 reply with its SQLSTATE', async () => {
    const server = await startStatementServer(1, ({ path }) => (path === STATEMENTS ? { body: failed } : undefined));
    const error = await failureOf(workspaceClient(server).sql('SELECT * FROM x', OPTIONS).toArray());
    expect(error).toBeInstanceOf(SqlError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      sqlState: '42P01',
      errorClass: 'TABLE_OR_VIEW_NOT_FOUND',
      errorCode: 'BAD_REQUEST',
      statementId: 'st-1',
      state: 'FAILED',
    });
  });

  it.each(['CANCELED', 'CLOSED'])('raises the end in state %s', async (state) => {
    const body = { statement_id: 'st-1', status: { state } };
    const server = await startStatementServer(1, ({ path }) => (path === STATEMENTS ? { body } : undefined));
    const error = await failureOf(workspaceClient(server).sql('SELECT 1', OPTIONS).toArray());
    expect(error).toMatchObject({ state, statementId: 'st-1' });
  });

  it('raises what the API itself refuses', async () => {
    const server = await startStatementServer(1, () => ({
      status: 403,
      body: { error_code: 'PERMISSION_DENIED', message: 'no' },
    }));
    const query = workspaceClient(server).sql('SELECT 1', OPTIONS);
    expect(await failureOf(query.toArray())).toMatchObject({ status: 403, errorCode: 'PERMISSION_DENIED' });
    expect(await failureOf(query.statementId)).toMatchObject({ status: 403 });
  });

  it.each([
    ['fewer rows than announced', { body: [['0', 'x']] }, 'chunk 0 of the result has 1 rows instead of 2'],
    ['no JSON', { body: '[["0","x"' }, 'no JSON array of rows'],
    ['a redirect', { status: 302, headers: { location: '/files/1' } }, 'redirected (302)'],
  ])('refuses a file with %s', async (_name, answer, message) => {
    const server = await startStatementServer(1, ({ path }) => (path.startsWith('/files') ? answer : undefined));
    const error = await failureOf(workspaceClient(server).sql('SELECT 1', LINKS).toArray());
    expect(error.message).toContain(message);
    expect(everythingPrintable(error)).not.toContain('sEcReT');
    expect(server.log.filter((line) => line.startsWith('GET file'))).toHaveLength(1);
  });

  it.each([
    [{ prefetch: 0 }, 'prefetch must be'],
    [{ format: 'CSV' as 'JSON_ARRAY' }, 'format must be'],
    [{ format: 'ARROW_STREAM', disposition: 'INLINE' } as const, 'behind links only'],
    [{ parameters: { p: 2 ** 60 } }, 'pass a bigint'],
  ])('refuses %o before anything is sent', async (options, message) => {
    const server = await startStatementServer(1);
    const error = await failureOf(
      workspaceClient(server)
        .sql('SELECT 1', { ...OPTIONS, ...options })
        .toArray(),
    );
    expect(error.message).toContain(message);
    expect(server.log).toEqual([]);
  });
});

describe('links to results', () => {
  it('sends the headers of a link and no others of ours', async () => {
    const server = await startStatementServer(1, (request, { host }) => {
      if (request.path !== STATEMENTS) return undefined;
      const link = { chunk_index: 0, external_link: `${host}/files/0`, http_headers: { 'X-Key': 'k' } };
      return { body: succeeded(1, { external_links: [link] }) };
    });
    await workspaceClient(server, { headers: { 'x-own': '1' } })
      .sql('SELECT 1', LINKS)
      .toArray();
    const file = server.requests.find(({ path }) => path === '/files/0');
    expect(file?.headers['x-key']).toBe('k');
    expect(Object.keys(file?.headers ?? {})).not.toContain('authorization');
    expect(Object.keys(file?.headers ?? {})).not.toContain('x-own');
  });

  it('asks for a new link when one has expired, by its date or by the word of the storage', async () => {
    let refusals = 0;
    const server = await startStatementServer(2, (request, { host }) => {
      if (request.path === STATEMENTS) {
        const link = { chunk_index: 0, external_link: `${host}/files/9`, expiration: '2001-01-01T00:00:00Z' };
        return { body: succeeded(2, { external_links: [link] }) };
      }
      if (request.path !== '/files/1' || refusals > 0) return undefined;
      refusals += 1;
      return { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' };
    });
    expect(await workspaceClient(server).sql('SELECT 1', LINKS).toArray()).toHaveLength(4);
    expect(server.log).not.toContain('GET file 9');
    expect(server.log.filter((line) => line === 'GET file 1')).toHaveLength(2);
  });

  it('gives up when every new link is refused, and never shows one', async () => {
    const server = await startStatementServer(1, ({ path }) => (path === '/files/0' ? { status: 403 } : undefined));
    const error = await failureOf(workspaceClient(server).sql('SELECT 1', LINKS).toArray());
    expect(error).toMatchObject({ status: 403 });
    expect(everythingPrintable(error)).not.toContain('sEcReT');
    expect(server.log.filter((line) => line === 'GET file 0')).toHaveLength(3);
  });

  it.each([{ status: 500 }, { status: 503, headers: { 'retry-after': '1' } }, 'reset' as const])(
    'tries again after a passing failure of the storage: %o',
    async (failure) => {
      let failures = 0;
      const server = await startStatementServer(2, ({ path }) =>
        path === '/files/1' && failures++ < 2 ? failure : undefined,
      );
      const lines: string[] = [];
      const logger = { debug: (line: string) => void lines.push(line) };
      expect(await workspaceClient(server, { logger }).sql('SELECT 1', LINKS).toArray()).toHaveLength(4);
      expect(lines.join('\n')).toContain('Retrying');
      expect(lines.join('\n')).not.toContain('sEcReT');
    },
  );

  it.each(['http://storage.example/f', 'ftp://127.0.0.1/f', 'no URL'])('does not follow %s', async (external_link) => {
    const server = await startStatementServer(1, ({ path }) =>
      path === STATEMENTS ? { body: succeeded(1, { external_links: [{ chunk_index: 0, external_link }] }) } : undefined,
    );
    const error = await failureOf(workspaceClient(server).sql('SELECT 1', LINKS).toArray());
    expect(error.message).toContain('no https URL');
  });
});

describe('ending a statement early', () => {
  const slow = (request: { path: string }): { body: object } | undefined =>
    request.path === STATEMENTS || request.path === `${STATEMENTS}/st-1` ? { body: running } : undefined;

  it('cancels on the server when the signal aborts', async () => {
    const server = await startStatementServer(1, slow);
    const controller = new AbortController();
    const query = workspaceClient(server).sql('SELECT 1', { ...OPTIONS, signal: controller.signal });
    const failure = failureOf(query.toArray());
    expect(await query.statementId).toBe('st-1');
    controller.abort(new Error('enough'));
    expect(await failure).toBeInstanceOf(AbortedError);
    await expect.poll(() => server.log).toContain('POST /st-1/cancel');
  });

  it('cancels a statement whose id comes only after the abort', async () => {
    const controller = new AbortController();
    const server = await startStatementServer(1, (request) => {
      if (request.path === STATEMENTS) controller.abort();
      return slow(request);
    });
    const query = workspaceClient(server).sql('SELECT 1', { ...OPTIONS, signal: controller.signal });
    expect(await failureOf(query.toArray())).toBeInstanceOf(AbortedError);
    await expect.poll(() => server.log).toContain('POST /st-1/cancel');
  });

  it('does not wait for ever for an id, and frees the socket', async () => {
    const controller = new AbortController();
    const server = await startStatementServer(1, ({ path }) => {
      if (path === STATEMENTS) controller.abort();
      return 'hang';
    });
    const query = workspaceClient(server).sql('SELECT 1', { ...OPTIONS, signal: controller.signal });
    expect(await failureOf(query.toArray())).toBeInstanceOf(AbortedError);
    await expect.poll(() => server.connections()).toBe(0);
    expect(server.log).toEqual(['POST ']);
  });

  it('sends nothing with a signal that aborted before', async () => {
    const server = await startStatementServer(1);
    const query = workspaceClient(server).sql('SELECT 1', { ...OPTIONS, signal: AbortSignal.abort() });
    expect(await failureOf(query.toArray())).toBeInstanceOf(AbortedError);
    expect(server.log).toEqual([]);
  });

  it('cancels with cancel(), which waits for the server', async () => {
    const server = await startStatementServer(1, slow);
    const query = workspaceClient(server).sql('SELECT 1', OPTIONS);
    const failure = failureOf(query.toArray());
    await query.statementId;
    await query.cancel();
    expect(server.log).toContain('POST /st-1/cancel');
    expect((await failure).message).toContain('cancel()');
  });

  it('cancels a query that was never sent', async () => {
    const server = await startStatementServer(1);
    const query = workspaceClient(server).sql('SELECT 1', OPTIONS);
    await query.cancel();
    expect(await failureOf(query.toArray())).toBeInstanceOf(AbortedError);
    expect(server.log).toEqual([]);
  });

  it('cancels after timeoutMs', async () => {
    const server = await startStatementServer(1, slow);
    const query = workspaceClient(server).sql('SELECT 1', { ...OPTIONS, timeoutMs: 20_000 });
    expect(await failureOf(query.toArray())).toBeInstanceOf(TimeoutError);
    await expect.poll(() => server.log).toContain('POST /st-1/cancel');
  });

  it('ends the reading of rows with the signal, and frees the sockets', async () => {
    const server = await startStatementServer(9, ({ path }) => (path === '/files/5' ? 'hang' : undefined));
    const controller = new AbortController();
    const client = workspaceClient(server);
    const query = client.sql('SELECT 1', { ...LINKS, signal: controller.signal });
    const failure = failureOf(query.toArray());
    await expect.poll(() => server.log).toContain('GET file 5');
    controller.abort();
    expect(await failure).toBeInstanceOf(AbortedError);
    await client.close();
    await expect.poll(() => server.connections()).toBe(0);
  });

  it('ends its downloads when the loop breaks', async () => {
    const server = await startStatementServer(9, ({ path }) => (path === '/files/2' ? 'hang' : undefined));
    const client = workspaceClient(server);
    for await (const row of client.sql('SELECT 1', LINKS)) if (row['id'] === 1) break;
    // A download that was just ending gives its connection back later than the others.
    const openAfterClose = async (): Promise<number> => {
      await client.close();
      return server.connections();
    };
    await expect.poll(openAfterClose, { timeout: 5_000 }).toBe(0);
  });

  it('leaves no rejection unhandled', async () => {
    const server = await startStatementServer(3, ({ path }) =>
      path.startsWith('/files') ? { status: 404 } : undefined,
    );
    const found = await unhandledDuring(async () => {
      const query = workspaceClient(server).sql('SELECT 1', LINKS);
      void query.columns;
      void query[Symbol.asyncIterator]()
        .next()
        .catch(() => {});
      void workspaceClient(server).sql('').columns;
      await delay(100);
    });
    expect(found).toEqual([]);
  });
});
