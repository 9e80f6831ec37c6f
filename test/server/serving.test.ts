import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { AbortedError, ApiError, TooManyRequests } from 'databricks-sdk-ts';
import { eventText } from '../../sdk/serving/serving-event.js';
import { TOKEN, workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { runProgram } from '../support/run-program.js';
import { startServer, type Handler } from '../support/server.js';

const QUERY = { name: 'my model', messages: [{ role: 'user', content: 'Hello' }] };
const SSE = { 'content-type': 'text/event-stream' };

const chunk = (content: unknown): object => ({
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content } }],
});
const events = (...data: unknown[]): string =>
  data.map((item) => `data: ${typeof item === 'string' ? item : JSON.stringify(item)}\n\n`).join('');

describe('servingEndpoints.query', () => {
  it('sends and receives fields that are not listed', async () => {
    const server = await startServer(() => ({
      headers: { 'served-model-name': 'm-1' },
      body: { id: 'x', new_field: { a: 1 } },
    }));
    const request = { ...QUERY, top_p: 0.5, tools: [{ type: 'function' }] };
    const answer = await workspaceClient(server).servingEndpoints.query(request);
    expect(server.requests[0]?.path).toBe('/serving-endpoints/my%20model/invocations');
    expect(JSON.parse(server.requests[0]?.body.toString() ?? '')).toEqual({
      messages: QUERY.messages,
      top_p: 0.5,
      tools: [{ type: 'function' }],
    });
    expect(answer).toEqual({ id: 'x', new_field: { a: 1 }, 'served-model-name': 'm-1' });
  });

  it('points to queryStream for a stream', async () => {
    const server = await startServer(() => ({ body: {} }));
    const error = await failureOf(workspaceClient(server).servingEndpoints.query({ ...QUERY, stream: true }));
    expect(error.message).toContain('queryStream');
    expect(server.requests).toHaveLength(0);
  });
});

describe('servingEndpoints.openaiOptions', () => {
  it.each([
    [undefined, '/serving-endpoints'],
    ['/serving-endpoints', '/serving-endpoints'],
    ['ai/gateway/', '/ai/gateway'],
    ['//ai//', '/ai'],
  ])('with the path %j leads to %s', (basePath, path) => {
    const options = workspaceClient({ host: 'https://w.example' }).servingEndpoints.openaiOptions(basePath);
    expect(options.baseURL).toBe(`https://w.example${path}`);
  });

  it('has the one fetch of the client', () => {
    const { config, servingEndpoints } = workspaceClient({ host: 'https://w.example' });
    expect(servingEndpoints.openaiOptions().fetch).toBe(config.fetch);
  });
});

describe('servingEndpoints.queryStream', () => {
  it('gives the events up to [DONE], however they are cut', async () => {
    const text = `: comment\n${events(chunk('Grüße '), chunk('an 😀'), { usage: { total_tokens: 3 } }, '[DONE]', chunk('late'))}`;
    const server = await startServer(async (_request, response) => {
      response.writeHead(200, SSE);
      for (const byte of Buffer.from(text)) response.write(Uint8Array.of(byte));
      response.end();
    });
    const stream = workspaceClient(server).servingEndpoints.queryStream(QUERY);
    expect(server.requests).toHaveLength(0);
    const found = [];
    for await (const event of stream) found.push(event);
    expect(found.map(eventText)).toEqual(['Grüße ', 'an 😀', '']);
    expect(found[2]?.usage?.total_tokens).toBe(3);
    expect(JSON.parse(server.requests[0]?.body.toString() ?? '')).toMatchObject({ stream: true });
    expect(server.requests[0]?.headers.accept).toBe('text/event-stream');
  });

  it('gives the text of strings, parts, completions and agents', async () => {
    const parts = [
      { type: 'reasoning', summary: [] },
      { type: 'text', text: 'b' },
      { type: 'text', text: 'c' },
    ];
    const body = events(
      chunk('a'),
      chunk(parts),
      chunk(null),
      { choices: [{ index: 0, text: 'd' }] },
      { choices: [{ index: 1, delta: { content: 'other choice' } }] },
      { type: 'response.output_text.delta', delta: 'e' },
      '[DONE]',
    );
    const server = await startServer(() => ({ headers: SSE, body }));
    let text = '';
    for await (const piece of workspaceClient(server).servingEndpoints.queryStream(QUERY).text()) text += piece;
    expect(text).toBe('abcde');
  });

  it('takes an answer that is no stream as one event, and a last event without an empty line', async () => {
    const answers = [{ body: chunk('whole') }, { headers: SSE, body: `data: ${JSON.stringify(chunk('last'))}` }];
    const server = await startServer((_request, _response, index) => answers[index]);
    const { servingEndpoints } = workspaceClient(server);
    for (const want of ['whole', 'last']) {
      const found = [];
      for await (const text of servingEndpoints.queryStream(QUERY).text()) found.push(text);
      expect(found).toEqual([want]);
    }
  });

  it.each<[string, Record<string, string>, string]>([
    ['an agent', SSE, events({ type: 'ping' }, { delta: { role: 'assistant', content: 'yes' } }, '[DONE]')],
    ['a response that is no stream', {}, JSON.stringify({ output: [{ type: 'message', content: 'yes' }] })],
    ['an agent that is no stream', SSE, JSON.stringify({ messages: [{ role: 'assistant', content: 'yes' }] })],
  ])('gives the text of %s', async (_what, headers, body) => {
    const server = await startServer(() => ({ headers, body }));
    let text = '';
    for await (const piece of workspaceClient(server).servingEndpoints.queryStream(QUERY).text()) text += piece;
    expect(text).toBe('yes');
  });

  it('is an error where the answer has no text, and the stream tells what it has', async () => {
    const server = await startServer(() => ({ headers: SSE, body: events({ unheard: 1 }) }));
    const stream = workspaceClient(server).servingEndpoints.queryStream(QUERY);
    expect((await failureOf(stream.text().next())).message).toContain('the answer has no text (events: with unheard)');
    expect((await stream[Symbol.asyncIterator]().next()).value).toEqual({ unheard: 1 });
  });

  it.each([
    [{ error_code: 'RESOURCE_EXHAUSTED', message: 'too many tokens' }, 'too many tokens', 'RESOURCE_EXHAUSTED'],
    [{ error: { message: 'bad model', code: 'model_error' } }, 'bad model', 'model_error'],
    [{ error: 'broken' }, 'broken', undefined],
    [{ type: 'error', code: 'server_error', message: 'agent failed' }, 'agent failed', 'server_error'],
  ])('raises an error in the middle: %o', async (event, message, errorCode) => {
    const server = await startServer(() => ({ headers: SSE, body: events(chunk('a'), event) }));
    const found: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const text of workspaceClient(server).servingEndpoints.queryStream(QUERY).text()) found.push(text);
      })(),
    );
    expect(found).toEqual(['a']);
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain(message);
    expect(error).toMatchObject(errorCode === undefined ? {} : { errorCode });
  });

  it('raises what the endpoint refuses, with the time to wait', async () => {
    const server = await startServer(() => ({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { message: 'slow down' },
    }));
    const stream = workspaceClient(server, { retry: false }).servingEndpoints.queryStream(QUERY);
    const error = await failureOf(stream[Symbol.asyncIterator]().next());
    expect(error).toBeInstanceOf(TooManyRequests);
    expect(error).toMatchObject({ retryAfterMs: 7000 });
  });

  const endless: Handler = (_request, response) => {
    response.writeHead(200, SSE);
    response.write(events(chunk('a')));
  };

  it('frees the socket when the loop breaks', async () => {
    const server = await startServer(endless);
    for await (const _ of workspaceClient(server).servingEndpoints.queryStream(QUERY)) break;
    await expect.poll(() => server.connections()).toBe(0);
  });

  it('frees the socket when the signal aborts', async () => {
    const server = await startServer(endless);
    const controller = new AbortController();
    const stream = workspaceClient(server).servingEndpoints.queryStream(QUERY, { signal: controller.signal });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    const next = failureOf(iterator.next());
    controller.abort();
    expect(await next).toBeInstanceOf(AbortedError);
    await expect.poll(() => server.connections()).toBe(0);
  });

  it('says when a connection breaks in the middle', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, SSE);
      response.write(events(chunk('a')), () => response.socket?.destroy());
    });
    const iterator = workspaceClient(server).servingEndpoints.queryStream(QUERY)[Symbol.asyncIterator]();
    await iterator.next();
    expect((await failureOf(iterator.next())).name).toBe('ConnectionError');
  });
});

describe('the openai package', () => {
  const completion = {
    id: 'c',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' } }],
  };
  const messages = [{ role: 'user' as const, content: 'Hello' }];

  it('takes the options: requests are signed, and streams work', async () => {
    const server = await startServer((request) =>
      request.body.includes('"stream":true')
        ? { headers: SSE, body: events(chunk('H'), chunk('i'), '[DONE]') }
        : { body: completion },
    );
    const openai = new OpenAI(workspaceClient(server).servingEndpoints.openaiOptions());
    const answer = await openai.chat.completions.create({ model: 'm', messages });
    expect(answer.choices[0]?.message.content).toBe('Hi');
    let text = '';
    const stream = await openai.chat.completions.create({ model: 'm', messages, stream: true });
    for await (const part of stream) text += part.choices[0]?.delta.content ?? '';
    expect(text).toBe('Hi');
    for (const { path, headers } of server.requests) {
      expect(path).toBe('/serving-endpoints/chat/completions');
      expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
    }
  });

  it('comes ready from getOpenAiClient, with further options', async () => {
    const server = await startServer(() => ({ body: completion }));
    const { servingEndpoints } = workspaceClient(server);
    const openai = await servingEndpoints.getOpenAiClient({ maxRetries: 0 });
    expect(openai).toBeInstanceOf(OpenAI);
    expect(openai.maxRetries).toBe(0);
    expect((await openai.chat.completions.create({ model: 'm', messages })).id).toBe('c');
    expect((await failureOf(servingEndpoints.getOpenAiClient({ apiKey: 'x' }))).message).toContain('apiKey');
  });

  it('reaches other places that speak the same language', async () => {
    const server = await startServer(() => ({ body: completion }));
    const openai = new OpenAI(workspaceClient(server).servingEndpoints.openaiOptions('/ai-gateway/mlflow/v1/'));
    await openai.chat.completions.create({ model: 'm', messages });
    expect(server.requests[0]?.path).toBe('/ai-gateway/mlflow/v1/chat/completions');
  });
});

describe('servingEndpoints.httpRequest', () => {
  it('sends objects as JSON text, and gives the answer with its session', async () => {
    const server = await startServer(() => ({
      headers: { 'mcp-session-id': 's1', 'content-type': 'text/plain' },
      body: '{"ok":true}',
    }));
    const { contents, ...rest } = await workspaceClient(server).servingEndpoints.httpRequest({
      connection_name: 'crm',
      method: 'POST',
      path: '/v1/items',
      headers: { 'X-A': '1' },
      json: { n: 1 },
      params: '{"q":"x"}',
    });
    expect(rest).toEqual({ 'mcp-session-id': 's1', 'content-type': 'text/plain' });
    expect(await new Response(contents).json()).toEqual({ ok: true });
    expect(server.requests[0]?.headers.accept).toBe('text/plain');
    expect(JSON.parse(server.requests[0]?.body.toString() ?? '')).toEqual({
      connection_name: 'crm',
      method: 'POST',
      path: '/v1/items',
      headers: '{"X-A":"1"}',
      json: '{"n":1}',
      params: '{"q":"x"}',
    });
  });
});

describe('examples/serving.ts', () => {
  it('asks a model in three ways', { timeout: 60_000 }, async () => {
    const whole = {
      choices: [{ index: 0, message: { role: 'assistant', content: 'whole' } }],
      usage: { total_tokens: 7 },
    };
    const server = await startServer((request) =>
      request.body.includes('"stream":true')
        ? { headers: SSE, body: events(chunk('str'), chunk('eamed'), '[DONE]') }
        : { body: whole },
    );
    const env = { DATABRICKS_HOST: server.host, DATABRICKS_TOKEN: TOKEN };
    const { code, stdout, stderr } = await runProgram('examples/serving.ts', env, ['m']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('whole (7 tokens)\nstreamed\nwhole\n');
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/serving-endpoints/m/invocations',
      '/serving-endpoints/m/invocations',
      '/serving-endpoints/chat/completions',
    ]);
  });
});
