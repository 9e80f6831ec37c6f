import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConnectionError, TemporarilyUnavailable } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { inTurn, startServer, type Seen } from '../support/server.js';

const bytes = new TextEncoder().encode('every byte of it');
const file_path = '/Volumes/a';
const bodies = (requests: readonly Seen[]): string[] => requests.map(({ body }) => body.toString());

describe('S18: a repeated upload carries every byte, or there is none', () => {
  it.each([
    ['text', () => 'every byte of it'],
    ['bytes', () => bytes],
    ['a part of a buffer', () => Buffer.from('..every byte of it..').subarray(2, -2)],
    ['a blob', () => new Blob([bytes])],
  ])('%s after a reset and after 503', async (_name, contents) => {
    const server = await startServer(inTurn('reset', { status: 503 }, {}));
    await workspaceClient(server).files.upload({ file_path, contents: contents(), overwrite: true });
    expect(bodies(server.requests)).toEqual(Array(3).fill('every byte of it'));
  });

  it.each([
    ['a web stream', () => new Blob([bytes]).stream()],
    ['a Node stream', () => Readable.from([bytes])],
    [
      'an async iterable',
      async function* parts() {
        yield bytes;
      },
    ],
  ])('%s is sent once', async (_name, contents) => {
    const reset = await startServer(inTurn('reset', {}));
    const lost = await failureOf(workspaceClient(reset).files.upload({ file_path, contents: contents() }));
    expect(lost).toBeInstanceOf(ConnectionError);
    expect(bodies(reset.requests)).toEqual(['every byte of it']);

    const busy = await startServer(inTurn({ status: 503, headers: { 'retry-after': '1' } }, {}));
    const refused = await failureOf(workspaceClient(busy).files.upload({ file_path, contents: contents() }));
    expect(refused).toBeInstanceOf(TemporarilyUnavailable);
    expect(bodies(busy.requests)).toEqual(['every byte of it']);
  });
});

describe('S19: a create whose reply is lost is sent once', () => {
  it.each([
    ['an empty cluster', (w: ReturnType<typeof workspaceClient>) => w.clusters.create({ spark_version: '15.4.x' })],
    ['a job', (w: ReturnType<typeof workspaceClient>) => w.jobs.create({ name: 'x' })],
    [
      'a Genie space',
      (w: ReturnType<typeof workspaceClient>) => w.genie.startConversation({ space_id: 's', content: 'c' }),
    ],
    [
      'an untyped POST',
      (w: ReturnType<typeof workspaceClient>) => w.apiClient.do({ method: 'POST', path: '/api/x', body: {} }),
    ],
  ])('%s', async (_name, create) => {
    const server = await startServer(() => 'reset');
    const error = await failureOf(create(workspaceClient(server)));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'maybe', code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('also when the reply breaks off in the middle, and for 503 and 504 without a word on retrying', async () => {
    const broken = await startServer((_seen, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"clus', () => response.destroy());
    });
    await failureOf(workspaceClient(broken).clusters.create({ spark_version: '15.4.x' }));
    expect(broken.requests).toHaveLength(1);
    for (const status of [500, 502, 503, 504]) {
      const server = await startServer(() => ({ status }));
      await failureOf(workspaceClient(server).clusters.create({ spark_version: '15.4.x' }));
      expect(server.requests).toHaveLength(1);
    }
  });

  it('a PATCH as well, for it may not be repeatable', async () => {
    const server = await startServer(() => 'reset');
    await failureOf(workspaceClient(server).catalogs.update({ name: 'main', comment: 'x' }));
    expect(server.requests).toHaveLength(1);
  });
});
