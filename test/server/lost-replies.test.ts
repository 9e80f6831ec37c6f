import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AlreadyExists, ApiError, NotFound } from 'databricks-sdk-ts';
import { createRestClient } from 'databricks-sdk-ts/rest';
import { workspaceClient } from '../support/clients.js';
import { fastClock } from '../support/clock.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Answer } from '../support/server.js';

const gone: Answer = { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no such thing' } };
const exists: Answer = { status: 409, body: { error_code: 'ALREADY_EXISTS', message: 'there is a file' } };

/** Ways in which the reply to a request that was carried out does not arrive. */
const LOST = { reset: 'reset', 'a busy gateway': { status: 503 } } as const;
const ways = Object.keys(LOST) as (keyof typeof LOST)[];

/** A server that has one thing, and loses the reply to the request that deletes it. */
async function forgetful(way: keyof typeof LOST, hasThing = true) {
  let has = hasThing;
  const server = await startServer(() => {
    if (!has) return gone;
    has = false;
    return LOST[way];
  });
  return { server, w: workspaceClient(server) };
}

describe.each(ways)('a DELETE whose reply was lost by %s', (way) => {
  it('has succeeded when its repetition finds nothing', async () => {
    const { server, w } = await forgetful(way);
    expect(await w.tables.delete({ full_name: 'main.default.t' })).toBeUndefined();
    expect(server.requests).toHaveLength(2);
  });

  it('has succeeded by an untyped call', async () => {
    const { w } = await forgetful(way);
    expect(await w.apiClient.do({ method: 'DELETE', path: '/api/2.1/unity-catalog/tables/t' })).toEqual({});
  });

  it('has succeeded by the raw client', async () => {
    const { w } = await forgetful(way);
    const rest = createRestClient(w.apiClient);
    const path = '/api/2.1/unity-catalog/tables/{full_name}';
    const { response } = await rest.DELETE(path, { params: { path: { full_name: 'main.default.t' } } });
    expect(response.status).toBe(204);
  });

  it('is an error that says so where the answer would tell more', async () => {
    const { w } = await forgetful(way);
    const error = await failureOf(w.apps.delete({ name: 'app' }));
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toMatchObject({ followsLostReply: true, attempts: 2 });
  });
});

describe('a DELETE of what is not there', () => {
  it('is an error', async () => {
    const { w } = await forgetful('reset', false);
    const error = await failureOf(w.tables.delete({ full_name: 'main.default.t' }));
    expect(error).toBeInstanceOf(NotFound);
    expect(error).not.toHaveProperty('followsLostReply');
  });

  it('is an error also after an attempt on which the server did not act', async () => {
    const answers: Answer[] = [{ status: 429 }, { status: 503, headers: { 'retry-after': '1' } }, gone];
    const server = await startServer((_seen, _response, index) => answers[index]);
    const error = await failureOf(workspaceClient(server).tables.delete({ full_name: 'main.default.t' }));
    expect(error).toBeInstanceOf(NotFound);
    expect(error).not.toHaveProperty('followsLostReply');
  });
});

describe('a GET', () => {
  it('finds nothing, whatever came before', async () => {
    const { w } = await forgetful('reset');
    await expect(w.tables.get({ full_name: 'main.default.t' })).rejects.toBeInstanceOf(NotFound);
  });
});

interface Volume {
  /** Length and age of the file that another program has put there. */
  readonly other?: { length: number; ageMs: number };
  /** Whether the first upload is carried out before its reply is lost. */
  readonly acts?: boolean;
  readonly way?: keyof typeof LOST;
  /** The server says when the file was written. */
  readonly hasDates?: boolean;
}

/** A volume that loses the reply to the first upload. */
async function volume({ other, acts = true, way = 'reset', hasDates = true }: Volume = {}) {
  const clock = fastClock();
  let file = other && { length: other.length, writtenAt: clock.now() - other.ageMs };
  let uploads = 0;
  const server = await startServer(({ method, body, query }) => {
    if (method === 'HEAD') {
      if (file === undefined) return { status: 404 };
      const date = (ms: number): string => new Date(ms).toUTCString();
      const dates = { 'last-modified': date(file.writtenAt), date: date(clock.now()) };
      return { headers: { 'content-length': String(file.length), ...(hasDates && dates) } };
    }
    // It opens no upload sessions.
    if (method !== 'PUT') return { status: 501 };
    uploads += 1;
    if (file !== undefined && !query.includes('overwrite=true')) return uploads === 1 ? LOST[way] : exists;
    if (acts) file = { length: body.length, writtenAt: clock.now() };
    return uploads === 1 ? LOST[way] : { status: 204 };
  });
  return { server, w: workspaceClient(server, { clock }) };
}

const file_path = '/Volumes/main/default/v/a.csv';

describe('an upload whose reply was lost', () => {
  it.each(ways)('has succeeded when its repetition meets its own file, after %s', async (way) => {
    const { server, w } = await volume({ way });
    await w.files.upload({ file_path, contents: 'a,b\n1,2\n', overwrite: false });
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'HEAD']);
  });

  it('has succeeded where nothing says when the file was written, and its length is right', async () => {
    const { server, w } = await volume({ hasDates: false });
    await w.files.upload({ file_path, contents: new Uint8Array(9) });
    expect(server.requests).toHaveLength(3);
  });

  it('has succeeded from a local file, also one that is sent while it is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lost-replies-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const source = join(folder, 'source.bin');
    await writeFile(source, new Uint8Array(2_000_000));
    for (const partSizeBytes of [undefined, 1_000_000]) {
      const { server, w } = await volume({ way: 'a busy gateway' });
      await w.files.uploadFrom({ file_path, source }, { partSizeBytes });
      expect(server.requests.slice(-3).map(({ method }) => method)).toEqual(['PUT', 'PUT', 'HEAD']);
    }
  });

  it.each<[string, Volume]>([
    ['of another length', { other: { length: 5, ageMs: 0 }, acts: false }],
    ['that is older', { other: { length: 8, ageMs: 60_000 }, acts: false }],
  ])('is an error where the file is one %s', async (_name, options) => {
    const { w } = await volume(options);
    const error = await failureOf(w.files.upload({ file_path, contents: 'a,b\n1,2\n' }));
    expect(error).toBeInstanceOf(AlreadyExists);
    expect(error).toMatchObject({ followsLostReply: true, attempts: 2 });
  });

  it('is an error without a look where the first attempt was answered', async () => {
    const server = await startServer(() => exists);
    const call = workspaceClient(server).files.upload({ file_path, contents: 'x' });
    await expect(call).rejects.toBeInstanceOf(ApiError);
    expect(server.requests).toHaveLength(1);
  });
});
