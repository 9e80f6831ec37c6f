import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { AbortedError, AlreadyExists, type ClientOptions, TimeoutError, type WorkspaceClient } from 'databricks-sdk-ts';
import type { TransferProgress } from '../../sdk/files/files.js';
import type { HttpRequest, HttpResponse } from '../../runtime/base/message.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { TOKEN, workspaceClient } from '../support/clients.js';
import { eventually } from '../support/eventually.js';
import { everythingPrintable, failureOf, unhandledDuring } from '../support/failures.js';
import { startStorage, type StorageServer } from '../support/storage-server.js';

const KIB = 1024;
const PATH = '/Volumes/main/default/v/da ta #1.bin';

function client(storage: StorageServer, options: ClientOptions = {}): WorkspaceClient {
  return workspaceClient(storage, { hostMetadata: false, ...options });
}

/** Bytes that differ everywhere, so that a part in the wrong place shows. */
function bytes(length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4)).map((_, i) => Math.imul(i, 2_654_435_761));
  return new Uint8Array(words.buffer, 0, length);
}

async function* chunked(contents: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < contents.length; start += size) yield contents.slice(start, start + size);
}

function stored(storage: StorageServer, path = PATH): Buffer | undefined {
  return storage.files.get(path)?.contents;
}

/** Comparing the bytes of long files one by one takes seconds. */
function expectStored(storage: StorageServer, contents: Uint8Array): void {
  const found = stored(storage);
  expect(found?.length).toBe(contents.length);
  expect(found?.equals(contents)).toBe(true);
}

/** States of all sessions. */
function states(storage: StorageServer): string[] {
  return [...storage.sessions.values()].map(({ state }) => state);
}

const apiPaths = (storage: StorageServer): string[] =>
  storage.apiRequests.map(({ method, path, query }) =>
    `${method} ${path.slice(12)} ${query.get('action') ?? ''}`.trim(),
  );

const partsSent = (storage: StorageServer): string[] =>
  storage.cloudRequests.filter(({ path }) => path === '/part').map(({ query }) => query.get('part') ?? '');

describe('upload in one request', () => {
  it.each([
    ['text', 'grüße'],
    ['bytes', bytes(1000)],
    ['a blob', new Blob(['abc', 'def'])],
    ['nothing', new Uint8Array()],
  ])('sends %s as the generated method would', async (_, contents) => {
    const storage = await startStorage();
    const seen: TransferProgress[] = [];
    await client(storage).files.upload(
      { file_path: PATH, contents, overwrite: true },
      { onProgress: (p) => seen.push(p) },
    );
    const expected = Buffer.from(await new Response(contents as BodyInit).arrayBuffer());
    expect(stored(storage)).toEqual(expected);
    expect(apiPaths(storage)).toEqual(['PUT files/Volumes/main/default/v/da%20ta%20%231.bin']);
    expect(storage.apiRequests[0]?.query.toString()).toBe('overwrite=true');
    expect(storage.apiRequests[0]?.headers['content-length']).toBe(String(expected.length));
    expect(seen.at(-1)).toEqual({ transferredBytes: expected.length, totalBytes: expected.length });
  });

  it('reads a short stream first, says its length, and sends it once', async () => {
    const storage = await startStorage();
    const contents = (): AsyncIterable<Uint8Array> => chunked(bytes(100 * KIB), 7000);
    await client(storage).files.upload({ file_path: PATH, contents: contents() });
    expectStored(storage, bytes(100 * KIB));
    expect(storage.apiRequests[0]?.headers['content-length']).toBe(String(100 * KIB));
    storage.failApi({ fault: 503 });
    const again = client(storage).files.upload({ file_path: PATH, contents: contents(), overwrite: true });
    expect(await failureOf(again)).toMatchObject({ status: 503 });
    expect(storage.apiRequests).toHaveLength(2);
  });

  it('takes web streams and Node streams, also one that gives text', async () => {
    const storage = await startStorage();
    const { files } = client(storage);
    await files.upload({ file_path: '/Volumes/a', contents: new Blob(['web']).stream() });
    await files.upload({ file_path: '/Volumes/b', contents: Readable.from(['no', 'de']) });
    await files.upload({ file_path: '/Volumes/c', contents: new Blob([]).stream() });
    expect(['/Volumes/a', '/Volumes/b', '/Volumes/c'].map((path) => stored(storage, path)?.toString())).toEqual([
      'web',
      'node',
      '',
    ]);
  });
});

describe('upload in parts', () => {
  it.each([
    ['bytes', (contents: Uint8Array) => contents, 10],
    ['a blob', (contents: Uint8Array) => new Blob([contents as BlobPart]), 10],
    ['a stream', (contents: Uint8Array) => chunked(contents, 10_000), 10],
    ['a stream of one huge chunk', (contents: Uint8Array) => chunked(contents, 1e9), 10],
  ])('puts %s together in the right order', async (_, wrap, count) => {
    const storage = await startStorage();
    const contents = bytes(1000 * KIB - 24 * KIB - 1);
    const seen: TransferProgress[] = [];
    await client(storage).files.upload(
      { file_path: PATH, contents: wrap(contents) },
      { partSizeBytes: 100 * KIB, onProgress: (p) => seen.push(p) },
    );
    expectStored(storage, contents);
    expect(states(storage)).toEqual(['complete']);
    expect(partsSent(storage).toSorted()).toHaveLength(count);
    expect(seen.map(({ transferredBytes }) => transferredBytes)).toEqual(
      seen.map(({ transferredBytes }) => transferredBytes).toSorted((a, b) => a - b),
    );
    expect(seen.at(-1)?.transferredBytes).toBe(contents.length);
  });

  it('sends the first part alone, then at most as many as allowed at a time', async () => {
    const storage = await startStorage({ cloudDelayMs: 5 });
    await client(storage).files.upload(
      { file_path: PATH, contents: bytes(1000 * KIB) },
      { partSizeBytes: 100 * KIB, parallelism: 3 },
    );
    expect(partsSent(storage)[0]).toBe('1');
    expect(storage.mostParallel).toBeGreaterThan(1);
    expect(storage.mostParallel).toBeLessThanOrEqual(3);
  });

  it('asks for addresses in batches, and copes with fewer than asked for', async () => {
    for (const urlsAtOnce of [100, 2]) {
      const storage = await startStorage({ urlsAtOnce });
      await client(storage).files.upload({ file_path: PATH, contents: bytes(25 * KIB) }, { partSizeBytes: KIB });
      expectStored(storage, bytes(25 * KIB));
      const asked = apiPaths(storage).filter((path) => path.endsWith('create-upload-part-urls')).length;
      expect(asked).toBeLessThanOrEqual(urlsAtOnce === 2 ? 25 : 15);
    }
  });

  it('sends no credentials to cloud storage, and addresses are as the workspace gave them', async () => {
    const storage = await startStorage();
    await client(storage).files.upload({ file_path: PATH, contents: bytes(10 * KIB) }, { partSizeBytes: 5 * KIB });
    expect(JSON.stringify(storage.cloudRequests.map(({ headers }) => headers))).not.toContain(TOKEN);
    const [mint] = storage.apiRequests.filter(({ path }) => path.endsWith('create-upload-part-urls'));
    const { expire_time: expires, ...rest } = JSON.parse(mint?.body.toString() ?? '') as Record<string, string>;
    expect(rest).toMatchObject({ path: PATH, start_part_number: 1 });
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('says the length of a stream with sizeBytes, and refuses another one', async () => {
    const storage = await startStorage();
    const { files } = client(storage);
    const upload = (length: number, sizeBytes: number): Promise<void> =>
      files.upload(
        { file_path: PATH, contents: chunked(bytes(length), 1000), overwrite: true },
        { sizeBytes, partSizeBytes: 4 * KIB },
      );
    await upload(20 * KIB, 20 * KIB);
    expect(stored(storage)?.length).toBe(20 * KIB);
    expect((await failureOf(upload(20 * KIB, 21 * KIB))).message).toContain('sizeBytes is 21504');
    expect((await failureOf(upload(20 * KIB, 19 * KIB))).message).toContain('sizeBytes is 19456');
    expect(states(storage)).toEqual(['complete', 'aborted', 'aborted']);
  });

  it('refuses to replace a file unless told to', async () => {
    const storage = await startStorage();
    const { files } = client(storage);
    const upload = (overwrite?: boolean): Promise<void> =>
      files.upload(
        { file_path: PATH, contents: bytes(10 * KIB), ...(overwrite === undefined ? {} : { overwrite }) },
        { partSizeBytes: 5 * KIB },
      );
    await upload();
    expect(await failureOf(upload())).toBeInstanceOf(AlreadyExists);
    await upload(true);
    expect(
      storage.apiRequests
        .filter(({ query }) => query.get('action') === 'initiate-upload')
        .map(({ query }) => query.get('overwrite')),
    ).toEqual([null, null, 'true']);
    expect(states(storage)).toEqual(['complete', 'aborted', 'complete']);
  });
});

describe('an upload that meets failures', () => {
  it.each(['reset', 503, 408, 'expired', 'expired-azure'] as const)('goes on after %s', async (fault) => {
    const storage = await startStorage();
    storage.failCloud({ fault, when: ({ query }) => query.get('part') === '3', times: 2 });
    storage.failCloud({ fault, when: ({ query }) => query.get('part') === '1', times: 1 });
    await client(storage).files.upload(
      { file_path: PATH, contents: chunked(bytes(50 * KIB), KIB) },
      { partSizeBytes: 10 * KIB },
    );
    expectStored(storage, bytes(50 * KIB));
    expect(partsSent(storage).filter((part) => part === '3')).toHaveLength(3);
  });

  it('drops the session when a later part cannot be sent, and tells nothing secret', async () => {
    const storage = await startStorage();
    storage.failCloud({ fault: 403, when: ({ query }) => query.get('part') === '4', times: 100 });
    const contents = bytes(100 * KIB);
    const upload = client(storage).files.upload({ file_path: PATH, contents }, { partSizeBytes: 10 * KIB });
    const error = await failureOf(upload);
    expect(error.message).toContain('AuthorizationFailure');
    expect(everythingPrintable(error)).not.toMatch(/secret|session-|sig=/);
    expect(stored(storage)).toBeUndefined();
    expect(states(storage)).toEqual(['aborted']);
    expect(apiPaths(storage)).not.toContain('PUT files/Volumes/main/default/v/da%20ta%20%231.bin');
  });

  it('gives up a part after three attempts', async () => {
    const storage = await startStorage();
    storage.failCloud({ fault: 503, when: ({ query }) => query.get('part') === '2', times: 100 });
    const upload = client(storage).files.upload(
      { file_path: PATH, contents: bytes(20 * KIB) },
      { partSizeBytes: 10 * KIB },
    );
    expect(await failureOf(upload)).toMatchObject({ status: 503 });
    expect(partsSent(storage)).toEqual(['1', '2', '2', '2']);
    expect(states(storage)).toEqual(['aborted']);
  });

  it('sends a part again that takes much longer than the others', async () => {
    const storage = await startStorage();
    storage.failCloud({ fault: 'hang', when: ({ query }) => query.get('part') === '45', times: 1 });
    const options = { partSizeBytes: KIB, parallelism: 2 };
    await client(storage).files.upload({ file_path: PATH, contents: bytes(50 * KIB) }, options);
    expectStored(storage, bytes(50 * KIB));
    expect(partsSent(storage).filter((part) => part === '45').length).toBeGreaterThan(1);
  });

  it('waits only a short time for a network that swallows the first part', async () => {
    const storage = await startStorage();
    const real = createNodeTransport();
    const waits: (number | undefined)[] = [];
    const send = (request: HttpRequest): Promise<HttpResponse> => {
      if (!request.url.includes('sig=')) return real.send(request);
      waits.push(request.inactivityTimeoutMs);
      return Promise.reject(new TimeoutError('silence', { timeoutMs: request.inactivityTimeoutMs ?? 0 }));
    };
    const { files } = client(storage, { transport: { send } });
    await files.upload({ file_path: PATH, contents: bytes(50 * KIB) }, { partSizeBytes: KIB });
    expectStored(storage, bytes(50 * KIB));
    expect(waits[0]).toBe(10_000);
    // The second one is the attempt to drop the session.
    expect(waits).toHaveLength(2);
  });

  it('sends everything in one request when the first part is refused', async () => {
    for (const contents of [() => bytes(100 * KIB), () => chunked(bytes(100 * KIB), 7000)]) {
      const storage = await startStorage();
      storage.failCloud({ fault: 403, times: 1 });
      const seen: TransferProgress[] = [];
      await client(storage).files.upload(
        { file_path: PATH, contents: contents() },
        { partSizeBytes: 10 * KIB, onProgress: (p) => seen.push(p) },
      );
      expectStored(storage, bytes(100 * KIB));
      expect(states(storage)).toEqual(['aborted']);
      expect(seen.at(-1)?.transferredBytes).toBe(100 * KIB);
    }
  });

  it('sends everything in one request when cloud storage cannot be reached', async () => {
    const storage = await startStorage({ cloudOrigin: 'http://127.0.0.1:1' });
    await client(storage).files.upload(
      { file_path: PATH, contents: chunked(bytes(100 * KIB), 7000) },
      { partSizeBytes: 10 * KIB },
    );
    expectStored(storage, bytes(100 * KIB));
  });

  it('sends everything in one request where there are no upload sessions', async () => {
    const storage = await startStorage({ kind: 'none' });
    await client(storage).files.upload({ file_path: PATH, contents: bytes(100 * KIB) }, { partSizeBytes: 10 * KIB });
    await client(storage).files.upload(
      { file_path: PATH, contents: chunked(bytes(100 * KIB), 7000), overwrite: true },
      { partSizeBytes: 10 * KIB, sizeBytes: 100 * KIB },
    );
    expectStored(storage, bytes(100 * KIB));
    expect(storage.apiRequests.at(-1)?.headers['content-length']).toBe(String(100 * KIB));
  });

  it('refuses addresses that are not https, and sends nothing there', async () => {
    const storage = await startStorage({ cloudOrigin: 'http://storage.example.com' });
    await client(storage).files.upload({ file_path: PATH, contents: bytes(20 * KIB) }, { partSizeBytes: 10 * KIB });
    expect(apiPaths(storage).at(-1)).toMatch(/^PUT files/);
  });

  it('takes the file for complete when only the answer to the completion was lost', async () => {
    const storage = await startStorage();
    storage.failApi({
      fault: 'reset',
      isAnswerLost: true,
      when: ({ query }) => query.get('action') === 'complete-upload',
    });
    await client(storage).files.upload({ file_path: PATH, contents: bytes(20 * KIB) }, { partSizeBytes: 10 * KIB });
    expectStored(storage, bytes(20 * KIB));
  });

  it('is cancelled by its signal, and by its time limit, without leaving anything', async () => {
    for (const kind of ['multipart', 'resumable'] as const) {
      const storage = await startStorage({ kind });
      storage.failCloud({ fault: 'hang', when: ({ method }) => method === 'PUT', times: 100 });
      const controller = new AbortController();
      const { files } = client(storage, { clock: undefined });
      const options = { partSizeBytes: 300 * KIB, signal: controller.signal };
      const upload = files.upload({ file_path: PATH, contents: bytes(1000 * KIB) }, options);
      const failure = failureOf(upload);
      await eventually(() => storage.cloudRequests.length).toBeGreaterThan(0);
      controller.abort();
      expect(await failure).toBeInstanceOf(AbortedError);
      const timed = files.upload(
        { file_path: PATH, contents: bytes(1000 * KIB) },
        { ...options, signal: undefined, timeoutMs: 500 },
      );
      expect(await failureOf(timed)).toBeInstanceOf(TimeoutError);
      expect(states(storage)).toEqual(['aborted', 'aborted']);
    }
  });

  it('ends with the error of a stream that fails half-way, and lets go of it', async () => {
    for (const kind of ['multipart', 'resumable'] as const) {
      const storage = await startStorage({ kind });
      const stream = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
        yield bytes(1500 * KIB);
        throw new Error('the disk is gone');
      };
      const unhandled = await unhandledDuring(async () => {
        const upload = client(storage).files.upload(
          { file_path: PATH, contents: stream() },
          { partSizeBytes: 512 * KIB },
        );
        expect((await failureOf(upload)).message).toContain('the disk is gone');
      });
      expect(unhandled).toEqual([]);
      expect(states(storage)).toEqual(['aborted']);
      expect(stored(storage)).toBeUndefined();
    }
  });

  it('lets go of a stream that waits for ever', async () => {
    const storage = await startStorage();
    let cancelled = false;
    const contents = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    const signal = AbortSignal.timeout(30);
    expect(await failureOf(client(storage).files.upload({ file_path: PATH, contents }, { signal }))).toBeInstanceOf(
      AbortedError,
    );
    expect(cancelled).toBe(true);
  });

  it('ends when the progress callback throws', async () => {
    const storage = await startStorage();
    const onProgress = (): void => {
      throw new RangeError('no');
    };
    const upload = client(storage).files.upload(
      { file_path: PATH, contents: bytes(50 * KIB) },
      { partSizeBytes: 10 * KIB, onProgress },
    );
    expect(await failureOf(upload)).toBeInstanceOf(RangeError);
    expect(states(storage)).toEqual(['aborted']);
  });

  it.each([
    [{ parallelism: 0 }, 'parallelism must be a whole number from 1 to 128, got 0'],
    [{ parallelism: 1.5 }, 'parallelism'],
    [{ partSizeBytes: -5 }, 'partSizeBytes'],
    [{ partSizeBytes: Number.NaN }, 'partSizeBytes'],
    [{ sizeBytes: -1 }, 'sizeBytes must be a whole number from 0 on, got -1'],
    [{ sizeBytes: 7 }, 'sizeBytes is 7'],
    [{ timeoutMs: -1 }, 'timeoutMs'],
  ])('refuses %j before anything is sent', async (options, message) => {
    const storage = await startStorage();
    const upload = client(storage).files.upload({ file_path: PATH, contents: 'abc' }, options);
    expect((await failureOf(upload)).message).toContain(message);
    expect(storage.apiRequests).toEqual([]);
  });

  it('says what can be uploaded when the contents are none of it', async () => {
    const storage = await startStorage();
    const { files } = client(storage);
    expect((await failureOf(files.upload({ file_path: PATH, contents: 7 as unknown as string }))).message).toContain(
      'contents',
    );
    const numbers = Readable.from([1, 2]) as AsyncIterable<unknown> as AsyncIterable<Uint8Array>;
    expect((await failureOf(files.upload({ file_path: PATH, contents: numbers }))).message).toContain(
      'must give bytes',
    );
  });
});

describe('a resumable upload', () => {
  const options = { partSizeBytes: 256 * KIB };
  const contents = bytes(1000 * KIB);

  it.each([
    ['bytes', () => contents],
    ['a stream', () => chunked(contents, 50_000)],
  ])('sends %s chunk by chunk', async (_, make) => {
    const storage = await startStorage({ kind: 'resumable' });
    const seen: TransferProgress[] = [];
    await client(storage).files.upload(
      { file_path: PATH, contents: make() },
      { ...options, onProgress: (p) => seen.push(p) },
    );
    expectStored(storage, contents);
    expect(storage.cloudRequests.map(({ headers }) => headers['content-range'])).toEqual([
      'bytes 0-262143/*',
      'bytes 262144-524287/*',
      'bytes 524288-786431/*',
      'bytes 786432-1023999/1024000',
    ]);
    expect(seen.map(({ transferredBytes }) => transferredBytes)).toEqual([262_144, 524_288, 786_432, 1_024_000]);
    expect(storage.mostParallel).toBe(1);
  });

  it('makes chunks of whole units, whatever part size is asked for', async () => {
    const storage = await startStorage({ kind: 'resumable' });
    await client(storage).files.upload(
      { file_path: PATH, contents: chunked(contents, 9999) },
      { partSizeBytes: 100_000 },
    );
    expectStored(storage, contents);
    expect(storage.cloudRequests).toHaveLength(4);
  });

  it.each(['reset', 503] as const)('asks how far it came after %s, and sends the rest', async (fault) => {
    const storage = await startStorage({ kind: 'resumable' });
    const isSecond = ({ headers }: { headers: Record<string, unknown> }): boolean =>
      String(headers['content-range']).startsWith('bytes 524288-');
    storage.failCloud({ fault, when: isSecond, afterBytes: 300 * KIB });
    await client(storage).files.upload(
      { file_path: PATH, contents: chunked(contents, 50_000) },
      { partSizeBytes: 512 * KIB },
    );
    expectStored(storage, contents);
    expect(storage.cloudRequests.map(({ headers }) => headers['content-range'])).toEqual([
      'bytes 0-524287/*',
      'bytes 524288-1023999/1024000',
      'bytes */*',
      'bytes 786432-1023999/1024000',
    ]);
  });

  it('finds out that the last chunk had arrived when its answer was lost', async () => {
    const storage = await startStorage({ kind: 'resumable' });
    const isLast = ({ headers }: { headers: Record<string, unknown> }): boolean =>
      String(headers['content-range']).endsWith('/1024000');
    storage.failCloud({ fault: 'reset', when: isLast, isAnswerLost: true });
    await client(storage).files.upload({ file_path: PATH, contents }, options);
    expectStored(storage, contents);
  });

  it('falls back while nothing is confirmed, and drops the session after that', async () => {
    const storage = await startStorage({ kind: 'resumable' });
    storage.failCloud({ fault: 403, times: 1 });
    const { files } = client(storage);
    await files.upload({ file_path: PATH, contents: chunked(contents, 50_000) }, options);
    expectStored(storage, contents);
    storage.failCloud({
      fault: 403,
      times: 1,
      when: ({ headers }) => headers['content-range'] === 'bytes 262144-524287/*',
    });
    const again = files.upload({ file_path: PATH, contents: chunked(contents, 50_000), overwrite: true }, options);
    expect(await failureOf(again)).toMatchObject({ status: 403 });
    expect(states(storage)).toEqual(['aborted', 'aborted']);
  });

  it('is stuck when the storage confirms nothing new again and again', async () => {
    const storage = await startStorage({ kind: 'resumable' });
    storage.failCloud({
      fault: 308,
      times: 100,
      when: ({ headers, method }) => method === 'PUT' && !String(headers['content-range']).startsWith('bytes 0-'),
    });
    const upload = client(storage).files.upload({ file_path: PATH, contents }, options);
    expect((await failureOf(upload)).message).toMatch(/confirms 0 bytes|takes no more/);
    expect(states(storage)).toEqual(['aborted']);
  });

  it('says that the file exists', async () => {
    const storage = await startStorage({ kind: 'resumable' });
    const { files } = client(storage);
    await files.upload({ file_path: PATH, contents }, options);
    const error = await failureOf(files.upload({ file_path: PATH, contents }, options));
    expect(error).toBeInstanceOf(AlreadyExists);
    expect(error.message).toContain('overwrite');
  });
});
