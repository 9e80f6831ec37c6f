import { describe, expect, it } from 'vitest';
import {
  AbortedError,
  AlreadyExists,
  type ClientOptions,
  InvalidParameterValue,
  PermissionDenied,
  TimeoutError,
} from 'databricks-sdk-ts';
import { Workspace } from '../../sdk/workspace/workspace.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { type Handler, inTurn, startServer, type TestServer } from '../support/server.js';

async function scene(
  handler: Handler,
  options: ClientOptions = {},
): Promise<{ server: TestServer; workspace: Workspace }> {
  const server = await startServer(handler);
  const { apiClient } = workspaceClient(server, { hostMetadata: false, ...options });
  return { server, workspace: new Workspace(apiClient) };
}

/** What a form says, as a server reads it. */
async function formOf({ requests }: TestServer): Promise<Record<string, string>> {
  const request = requests.at(-1);
  const headers = { 'content-type': request?.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(request?.body ?? Buffer.alloc(0)), { headers }).formData();
  const entries = await Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const),
  );
  return Object.fromEntries(entries);
}

describe('list', () => {
  const tree: Record<string, object[]> = {
    '/a': [
      { path: '/a/repo', object_type: 'REPO' },
      { path: '/a/n', object_type: 'NOTEBOOK' },
      { path: '/a/b', object_type: 'DIRECTORY' },
    ],
    '/a/b': [{ path: '/a/b/f', object_type: 'FILE' }],
    '/a/repo': [{ path: '/a/repo/gone', object_type: 'DIRECTORY' }],
  };
  const answer: Handler = ({ query }) => {
    const objects = tree[new URLSearchParams(query).get('path') ?? ''];
    return objects === undefined
      ? { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'gone' } }
      : { body: { objects } };
  };

  it('goes through all folders when that is asked for, and leaves out what vanished', async () => {
    const { server, workspace } = await scene(answer);
    const all = await workspace.list({ path: '/a', recursive: true, notebooks_modified_after: 7 }).toArray();
    expect(all.map(({ path }) => path)).toEqual(['/a/n', '/a/b/f']);
    expect(server.requests.every(({ query }) => query.includes('notebooks_modified_after=7'))).toBe(true);
  });

  it('stays in one folder otherwise', async () => {
    const { workspace } = await scene(answer);
    expect(await workspace.list({ path: '/a' }).toArray()).toHaveLength(3);
    expect((await failureOf(workspace.list({ path: '/none', recursive: true }).toArray())).message).toBe('gone');
  });
});

describe('upload', () => {
  it.each([
    [{ path: '/a/etl.py' }, { language: 'PYTHON' }],
    [
      { path: '/a/etl.SQL', format: 'SOURCE' },
      { language: 'SQL', format: 'SOURCE' },
    ],
    [
      { path: '/a/etl.R', overwrite: true },
      { language: 'R', overwrite: 'true' },
    ],
    [{ path: '/a/etl.py', format: 'AUTO' }, { format: 'AUTO' }],
    [{ path: '/a/etl.py', language: 'SCALA' }, { language: 'SCALA' }],
    [{ path: '/a/etl' }, {}],
  ])('sends %j as a form', async (request, fields) => {
    const { server, workspace } = await scene(inTurn({ body: {} }), { workspaceId: '42' });
    await workspace.upload({ contents: 'print(1)\n', ...request });
    expect(await formOf(server)).toEqual({ path: request.path, ...fields, content: 'print(1)\n' });
    expect(server.requests[0]?.headers['x-databricks-workspace-id']).toBe('42');
  });

  it('takes bytes, blobs and streams', async () => {
    const { server, workspace } = await scene(inTurn({ body: {} }));
    for (const contents of [new Uint8Array([65, 66]), new Blob(['AB']), new Blob(['AB']).stream()]) {
      await workspace.upload({ path: '/a', contents });
      expect((await formOf(server))['content']).toBe('AB');
    }
  });

  it('suggests the format AUTO when the server finds a parameter wrong', async () => {
    const { workspace } = await scene(
      inTurn({ status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'No language.' } }),
    );
    const error = await failureOf(workspace.upload({ path: '/a', contents: 'x' }));
    expect(error).toBeInstanceOf(InvalidParameterValue);
    expect(error.message).toBe("No language. If /a is to be a file, or the server is to decide, pass format: 'AUTO'.");
  });

  it.each([
    ['its signal', () => ({ signal: AbortSignal.timeout(50) }), AbortedError],
    ['its time limit', () => ({ timeoutMs: 50 }), TimeoutError],
  ])('of a stream that stalls ends by %s, and lets go of the stream', async (_, options, type) => {
    const { server, workspace } = await scene(inTurn({}));
    let isCancelled = false;
    const contents = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    expect(await failureOf(workspace.upload({ path: '/a', contents }, options()))).toBeInstanceOf(type);
    expect(isCancelled).toBe(true);
    expect(server.requests).toEqual([]);
  });

  it('refuses paths and contents that cannot be right', async () => {
    const { server, workspace } = await scene(inTurn({}));
    for (const path of ['a', '', '/a/../b', '/a\r\nb'])
      expect((await failureOf(workspace.upload({ path, contents: 'x' }))).message).toContain('path must be absolute');
    const contents = 5 as unknown as string;
    expect((await failureOf(workspace.upload({ path: '/a', contents }))).message).toContain('contents must be text');
    expect(server.requests).toEqual([]);
  });
});

describe('download', () => {
  const text = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

  it('gives the bytes of a notebook', async () => {
    const { server, workspace } = await scene(inTurn({ body: { object_type: 'NOTEBOOK' } }, { body: 'print(1)' }));
    expect(await text(await workspace.download({ path: '/a b', format: 'SOURCE' }))).toBe('print(1)');
    expect(server.requests[1]?.query).toBe('path=%2Fa%20b&direct_download=true&format=SOURCE');
  });

  it('refuses folders, unless an archive is asked for', async () => {
    const { server, workspace } = await scene(inTurn({ body: { object_type: 'DIRECTORY' } }));
    expect((await failureOf(workspace.download({ path: '/a' }))).message).toContain("format: 'DBC'");
    const archive = await scene(inTurn({ body: 'PK' }));
    expect(await text(await archive.workspace.download({ path: '/a', format: 'DBC' }))).toBe('PK');
    expect(server.requests).toHaveLength(1);
  });

  it('finds the error in an answer of status 200, and only there', async () => {
    const status = { body: { object_type: 'NOTEBOOK' } };
    const refused = await scene(
      inTurn(status, { body: { error_code: 'MAX_NOTEBOOK_SIZE_EXCEEDED', message: 'too long' } }),
    );
    expect(await failureOf(refused.workspace.download({ path: '/a' }))).toMatchObject({
      errorCode: 'MAX_NOTEBOOK_SIZE_EXCEEDED',
    });
    const notebook = await scene(inTurn(status, { body: { cells: [] } }));
    expect(await text(await notebook.workspace.download({ path: '/a', format: 'JUPYTER' }))).toBe('{"cells":[]}');
  });
});

describe('importFile', () => {
  const missing = { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no parent' } };

  it('sends the bytes as they are, to a path of one segment', async () => {
    const { server, workspace } = await scene(inTurn({ body: {} }));
    await workspace.importFile({ path: '/Users/me@x.com/a b.json', contents: '{"a":1}', overwrite: true });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/2.0/workspace-files/import-file/Users%2Fme%40x.com%2Fa%20b.json',
      query: 'overwrite=true',
    });
    expect(server.requests[0]?.body.toString()).toBe('{"a":1}');
    expect(server.requests[0]?.headers['content-type']).toBe('application/octet-stream');
  });

  it('makes the folder that is missing, once', async () => {
    const { server, workspace } = await scene(inTurn(missing, { body: {} }, { body: {} }));
    await workspace.importFile({ path: '/a/b/c', contents: 'x' });
    expect(server.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['a%2Fb%2Fc', 'mkdirs', 'a%2Fb%2Fc']);
    expect(JSON.parse(server.requests[1]?.body.toString() ?? '')).toEqual({ path: '/a/b' });
    const never = await scene(inTurn(missing, { body: {} }, missing));
    expect((await failureOf(never.workspace.importFile({ path: '/a/b/c', contents: 'x' }))).message).toBe('no parent');
  });

  it('makes the folder of a stream before, because it can be sent only once', async () => {
    const { server, workspace } = await scene(inTurn({ body: {} }));
    await workspace.importFile({ path: '/a/b', contents: new Blob(['xy']).stream() });
    expect(server.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['mkdirs', 'a%2Fb']);
    expect(server.requests[1]?.body.toString()).toBe('xy');
  });

  it('says what is in the way', async () => {
    const file = await scene(inTurn({ status: 409, body: { error_code: 'ALREADY_EXISTS', message: 'x' } }));
    const error = await failureOf(file.workspace.importFile({ path: '/a', contents: 'x' }));
    expect(error).toBeInstanceOf(AlreadyExists);
    expect(error.message).toContain('overwrite: true');
    const notebook = await scene(
      inTurn({ status: 400, body: { error_code: 'X', message: 'Path (/a) already exists.' } }),
    );
    expect((await failureOf(notebook.workspace.importFile({ path: '/a', contents: 'x' }))).message).toContain(
      'a notebook',
    );
    const readOnly = await scene(inTurn({ status: 403, body: { error_code: 'PERMISSION_DENIED', message: 'no' } }));
    expect(await failureOf(readOnly.workspace.importFile({ path: '/a', contents: 'x' }))).toBeInstanceOf(
      PermissionDenied,
    );
  });
});
