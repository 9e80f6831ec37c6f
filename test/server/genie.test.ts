import { describe, expect, it } from 'vitest';
import { WaitError } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Answer, type TestServer } from '../support/server.js';

const SPACE = '/api/2.0/genie/spaces/s';
const MESSAGE = { space_id: 's', conversation_id: 'c', message_id: 'm', content: 'Which region?' };

/** A space that answers each question after the given states. */
function space(states: readonly object[], more: Record<string, Answer> = {}): Promise<TestServer> {
  let looks = 0;
  return startServer(({ method, path }) => {
    const known = more[`${method} ${path.slice(SPACE.length)}`];
    if (known !== undefined) return known;
    if (method === 'POST') return { body: { conversation_id: 'c', message_id: 'm' } };
    const state = states[Math.min(looks, states.length - 1)];
    looks += 1;
    return { body: { ...MESSAGE, ...state } };
  });
}

const QUERY = {
  status: 'COMPLETED',
  attachments: [
    { attachment_id: 't', text: { content: 'EMEA sold most.' } },
    { attachment_id: 'q', query: { query: 'SELECT region', title: 'Sales' } },
    { attachment_id: 'g', suggested_questions: { questions: ['And last year?'] } },
  ],
};

describe('genie.ask', () => {
  it('waits for the answer, and asks on in the same conversation', async () => {
    const server = await space([{ status: 'SUBMITTED' }, { status: 'EXECUTING_QUERY' }, QUERY]);
    const { genie } = workspaceClient(server);
    const seen: unknown[] = [];
    const answer = await genie.ask(
      { space_id: 's', content: 'Which region?' },
      { onProgress: ({ status }) => void seen.push(status) },
    );
    expect(seen).toEqual(['SUBMITTED', 'EXECUTING_QUERY', 'COMPLETED']);
    expect(answer.text).toBe('EMEA sold most.');
    expect(answer.query?.query).toBe('SELECT region');
    expect(answer.suggestedQuestions).toEqual(['And last year?']);
    const next = await answer.ask('And last year?');
    expect(next.conversationId).toBe('c');
    const posts = server.requests.filter(({ method }) => method === 'POST');
    expect(posts.map(({ path, body }) => [path, JSON.parse(String(body))])).toEqual([
      [`${SPACE}/start-conversation`, { content: 'Which region?' }],
      [`${SPACE}/conversations/c/messages`, { content: 'And last year?' }],
    ]);
  });

  it('gives the result of the query, and computes an expired one again', async () => {
    const result = '/conversations/c/messages/m/attachments/q/query-result';
    const rows = { status: { state: 'SUCCEEDED' }, result: { data_array: [['EMEA']] } };
    const fresh = await space([QUERY], { [`GET ${result}`]: { body: { statement_response: rows } } });
    const answer = await workspaceClient(fresh).genie.ask({ space_id: 's', content: 'x' });
    expect(await answer.queryResult()).toEqual(rows);

    const expired = await space([QUERY], {
      [`GET ${result}`]: { body: { statement_response: { status: { state: 'CLOSED' } } } },
      'POST /conversations/c/messages/m/attachments/q/execute-query': { body: { statement_response: rows } },
    });
    const old = await workspaceClient(expired).genie.ask({ space_id: 's', content: 'x' });
    expect(await old.queryResult()).toEqual(rows);
  });

  it('answers with the last query of several attempts, and its result', async () => {
    const attachments = [
      { attachment_id: 'q1', query: { query: 'SELECT wrong' } },
      { attachment_id: 't', text: { content: 'Let me try again.' }, query: null },
      { attachment_id: 'q2', query: { query: 'SELECT right' } },
      { attachment_id: 'g', suggested_questions: { questions: ['More?'] }, query: null },
    ];
    const rows = { status: { state: 'SUCCEEDED' }, result: { data_array: [['EMEA']] } };
    const server = await space([{ status: 'COMPLETED', attachments }], {
      'GET /conversations/c/messages/m/attachments/q2/query-result': { body: { statement_response: rows } },
    });
    const answer = await workspaceClient(server).genie.ask({ space_id: 's', content: 'x' });
    expect(answer.query?.query).toBe('SELECT right');
    expect(await answer.queryResult()).toEqual(rows);
  });

  it('gives rows that came with a closed statement without running it again', async () => {
    const rows = { status: { state: 'CLOSED' }, result: { data_array: [['EMEA']] } };
    const server = await space([QUERY], {
      'GET /conversations/c/messages/m/attachments/q/query-result': { body: { statement_response: rows } },
    });
    const answer = await workspaceClient(server).genie.ask({ space_id: 's', content: 'x' });
    expect(await answer.queryResult()).toEqual(rows);
  });

  it('has no result when it answers in words', async () => {
    const server = await space([{ status: 'COMPLETED' }]);
    const answer = await workspaceClient(server).genie.ask({ space_id: 's', content: 'x' });
    expect([answer.text, answer.query, answer.suggestedQuestions]).toEqual(['', undefined, []]);
    expect((await failureOf(answer.queryResult())).message).toContain('has no query');
  });

  it.each([
    [
      { status: 'FAILED', error: { type: 'SQL_EXECUTION_EXCEPTION', error: 'no table' } },
      'FAILED: SQL_EXECUTION_EXCEPTION: no table',
    ],
    [{ status: 'CANCELLED' }, 'ended with CANCELLED'],
    [{ status: 'QUERY_RESULT_EXPIRED' }, 'ended with QUERY_RESULT_EXPIRED. Ask again'],
  ])('ends with an error at %j', async (state, message) => {
    const server = await space([{ status: 'ASKING_AI' }, state]);
    const error = await failureOf(workspaceClient(server).genie.ask({ space_id: 's', content: 'x' }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ state: state.status, timedOut: false });
    expect(error.message).toContain(message);
  });

  it('gives up after ten minutes', async () => {
    const server = await space([{ status: 'PENDING_WAREHOUSE' }]);
    const asking = workspaceClient(server).genie.ask({ space_id: 's', content: 'x' }, { timeoutMs: 15_000 });
    expect(await failureOf(asking)).toMatchObject({ timedOut: true, state: 'PENDING_WAREHOUSE' });
  });
});

describe('apps', () => {
  const deployment = (state: string): Answer => ({ body: { deployment_id: 'd', status: { state, message: 'why' } } });

  it.each(['FAILED', 'CANCELLED'])('a deployment that is %s ends the wait', async (state) => {
    const server = await startServer(({ method }) => deployment(method === 'POST' ? 'IN_PROGRESS' : state));
    const request = { app_name: 'a', app_deployment: { source_code_path: '/Workspace/a' } };
    const error = await failureOf(workspaceClient(server).apps.deployAndWait(request));
    expect(error).toMatchObject({ name: 'WaitError', state, timedOut: false });
  });

  it('a deployment that succeeds ends it with the deployment', async () => {
    const server = await startServer(({ method }) => deployment(method === 'POST' ? 'IN_PROGRESS' : 'SUCCEEDED'));
    const request = { app_name: 'a', app_deployment: { source_code_path: '/Workspace/a' } };
    expect(await workspaceClient(server).apps.deployAndWait(request)).toMatchObject({ status: { state: 'SUCCEEDED' } });
  });
});

describe('things that are made without running', () => {
  it.each([
    ['STOPPED', { no_compute: true }, undefined],
    ['ACTIVE', { no_compute: true }, undefined],
    ['ERROR', { no_compute: true }, 'ERROR'],
    ['ACTIVE', {}, undefined],
    ['STOPPED', { no_compute: false }, 'STOPPED'],
    ['STOPPED', {}, 'STOPPED'],
  ])('are apps whose compute is %s when made with %j', async (state, given, failure) => {
    const app = { name: 'a', compute_status: { state } };
    const server = await startServer(() => ({ body: app }));
    const { apps } = workspaceClient(server);
    const request = { app: { name: 'a' }, ...given };
    const ends = [apps.createAndWait(request), apps.create(request).then((wait) => wait.result())];
    const states = ends.map((end) =>
      end.then(
        () => undefined,
        (error: WaitError) => error.state,
      ),
    );
    expect(await Promise.all(states)).toEqual([failure, failure]);
    expect(server.requests[0]?.path).toBe(`/api/2.0/apps`);
  });

  it('are databases that are made stopped', async () => {
    const server = await startServer(() => ({ body: { name: 'd', state: 'STOPPED' } }));
    const { database } = workspaceClient(server);
    const request = { database_instance: { name: 'd', stopped: true } };
    expect(await database.createDatabaseInstanceAndWait(request)).toMatchObject({ state: 'STOPPED' });
    expect(await (await database.createDatabaseInstance(request)).result()).toMatchObject({ state: 'STOPPED' });
    const running = database.createDatabaseInstanceAndWait({ database_instance: { name: 'd' } }, { timeoutMs: 5_000 });
    expect(await failureOf(running)).toMatchObject({ timedOut: true, state: 'STOPPED' });
  });
});

describe('MLflow lists', () => {
  it.each([
    ['searchLoggedModels', 'models', { models: [{ info: { model_id: 'a' } }] }],
    ['searchRuns', 'runs', { runs: [{ info: { run_id: 'a' } }] }],
    ['searchExperiments', 'experiments', { experiments: [{ experiment_id: 'a' }] }],
  ] as const)('%s reads all pages of %s', async (method, _field, page) => {
    const server = await startServer((_request, _response, index) => ({
      body: index === 0 ? { next_page_token: 'n' } : page,
    }));
    const { experiments } = workspaceClient(server);
    expect(await experiments[method]({}).toArray()).toHaveLength(1);
    expect(JSON.parse(String(server.requests[1]?.body))).toEqual({ page_token: 'n' });
  });
});
