import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AbortedError, ConnectionError, NotFound, type WorkspaceClient } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startStorage, type StorageServer } from '../support/storage-server.js';

const PATH = '/Volumes/main/default/v/a.bin';
const CONTENTS = randomBytes(200_000);
const MODIFIED = Date.parse('2026-01-02T03:04:05Z');

async function storageWithFile(): Promise<{ storage: StorageServer; w: WorkspaceClient }> {
  const storage = await startStorage();
  storage.files.set(PATH, { contents: CONTENTS, modified: MODIFIED });
  return { storage, w: workspaceClient(storage, { hostMetadata: false }) };
}

async function read(contents: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(contents).arrayBuffer());
}

describe('download', () => {
  it('gives the contents and what the headers say, with one request', async () => {
    const { storage, w } = await storageWithFile();
    const { contents, ...rest } = await w.files.download({ file_path: PATH });
    expect((await read(contents)).equals(CONTENTS)).toBe(true);
    expect(rest).toEqual({
      'content-length': CONTENTS.length,
      'content-type': 'application/octet-stream',
      'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT',
    });
    expect(storage.apiRequests.map(({ method }) => method)).toEqual(['GET']);
    expect(storage.apiRequests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('goes on where a connection broke, as long as the file is the same', async () => {
    const { storage, w } = await storageWithFile();
    storage.failApi({ fault: { cutAfter: 50_000 }, times: 3 });
    const { contents } = await w.files.download({ file_path: PATH });
    expect((await read(contents)).equals(CONTENTS)).toBe(true);
    expect(storage.apiRequests.map(({ headers }) => headers.range)).toEqual([
      undefined,
      'bytes=50000-',
      'bytes=100000-',
      'bytes=150000-',
    ]);
    expect(storage.apiRequests.at(-1)?.headers['if-unmodified-since']).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
  });

  it('ends with the error of the connection when it breaks twice in one place', async () => {
    const { storage, w } = await storageWithFile();
    storage.failApi({ fault: { cutAfter: 50_000 } });
    storage.failApi({ fault: { cutAfter: 0 }, times: 100 });
    const { contents } = await w.files.download({ file_path: PATH });
    expect(await failureOf(read(contents))).toBeInstanceOf(ConnectionError);
    expect(storage.apiRequests).toHaveLength(2);
  });

  it('does not mix two versions of a file', async () => {
    const { storage, w } = await storageWithFile();
    storage.failApi({ fault: { cutAfter: 50_000 } });
    const { contents } = await w.files.download({ file_path: PATH });
    storage.files.set(PATH, { contents: randomBytes(200_000), modified: MODIFIED + 5000 });
    expect((await failureOf(read(contents))).message).toContain('changed while it was downloaded');
  });

  it('ends when it is cancelled, and does not come back', async () => {
    const { storage, w } = await storageWithFile();
    const controller = new AbortController();
    const { contents } = await w.files.download({ file_path: PATH }, { signal: controller.signal });
    const reader = contents.getReader();
    await reader.read();
    controller.abort();
    const rest = async (): Promise<void> => {
      while (!(await reader.read()).done);
    };
    expect(await failureOf(rest())).toBeInstanceOf(AbortedError);
    const other = await w.files.download({ file_path: PATH });
    await other.contents.cancel();
    expect(storage.apiRequests).toHaveLength(2);
  });

  it('leaves a range that the caller asks for alone', async () => {
    const { w } = await storageWithFile();
    const { contents } = await w.files.download({ file_path: PATH }, { headers: { Range: 'bytes=10-19' } });
    expect((await read(contents)).equals(CONTENTS.subarray(10, 20))).toBe(true);
  });

  it('says that there is no such file', async () => {
    const { w } = await storageWithFile();
    expect(await failureOf(w.files.download({ file_path: '/Volumes/none' }))).toBeInstanceOf(NotFound);
  });
});
