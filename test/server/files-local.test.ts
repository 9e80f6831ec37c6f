import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AbortedError, AlreadyExists, type ClientOptions, NotFound, type WorkspaceClient } from 'databricks-sdk-ts';
import type { TransferProgress } from '../../sdk/files/files.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startStorage, type StorageServer } from '../support/storage-server.js';
import type { StorageOptions } from '../support/storage-state.js';

const KIB = 1024;
const PATH = '/Volumes/main/default/v/a.bin';
const CONTENTS = randomBytes(1000 * KIB + 7);

interface Scene {
  readonly storage: StorageServer;
  readonly w: WorkspaceClient;
  readonly folder: string;
}

async function scene(options: StorageOptions & { client?: ClientOptions } = {}): Promise<Scene> {
  const storage = await startStorage(options);
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { storage, folder, w: workspaceClient(storage, { hostMetadata: false, ...options.client }) };
}

const states = ({ storage }: Scene): string[] => [...storage.sessions.values()].map(({ state }) => state);

describe('uploadFrom', () => {
  it.each([
    ['a short file in one request', {}, 1000],
    ['an empty file', {}, 0],
    ['a long file in parts', {}, CONTENTS.length],
    ['a long file chunk by chunk', { kind: 'resumable' }, CONTENTS.length],
    ['a long file in one request where there are no sessions', { kind: 'none' }, CONTENTS.length],
    ['a long file in parts over fetch', { client: { fetch: globalThis.fetch } }, CONTENTS.length],
  ] as const)('sends %s', async (_, options, length) => {
    const { storage, w, folder } = await scene(options);
    const source = join(folder, 'source');
    await writeFile(source, CONTENTS.subarray(0, length));
    const seen: TransferProgress[] = [];
    await w.files.uploadFrom(
      { file_path: PATH, source, overwrite: true },
      { partSizeBytes: 100 * KIB, onProgress: (p) => seen.push(p) },
    );
    expect(storage.files.get(PATH)?.contents.equals(CONTENTS.subarray(0, length))).toBe(true);
    expect(seen.at(-1)).toEqual({ transferredBytes: length, totalBytes: length });
  });

  it('reads a part again when it is sent again, and the whole file when it goes another way', async () => {
    const { storage, w, folder } = await scene();
    const source = join(folder, 'source');
    await writeFile(source, CONTENTS);
    storage.failCloud({ fault: 'reset', times: 1, when: ({ query }) => query.get('part') === '5' });
    await w.files.uploadFrom({ file_path: PATH, source }, { partSizeBytes: 100 * KIB });
    storage.failCloud({ fault: 403, times: 1 });
    storage.failApi({ fault: 503, times: 1, when: ({ method }) => method === 'PUT' });
    await w.files.uploadFrom({ file_path: '/Volumes/b', source }, { partSizeBytes: 100 * KIB });
    for (const path of [PATH, '/Volumes/b']) expect(storage.files.get(path)?.contents.equals(CONTENTS)).toBe(true);
  });

  it.each([
    ['grows', (path: string) => appendFile(path, 'x'), 'changed while it was uploaded'],
    ['shrinks', (path: string) => truncate(path, 150 * KIB), 'became shorter'],
  ])('gives up when the file %s meanwhile', async (_, change, message) => {
    for (const kind of ['multipart', 'resumable'] as const) {
      const all = await scene({ kind });
      const source = join(all.folder, 'source');
      await writeFile(source, CONTENTS);
      const changed: Promise<void>[] = [];
      const onProgress = (): void => void (changed.length === 0 && changed.push(change(source)));
      const options = { partSizeBytes: 256 * KIB, parallelism: 1, onProgress };
      const error = await failureOf(all.w.files.uploadFrom({ file_path: PATH, source }, options));
      await Promise.all(changed);
      expect(error.message).toContain(message);
      expect(states(all)).toEqual(['aborted']);
      expect(all.storage.files.size).toBe(0);
    }
  });

  it('refuses what is no file', async () => {
    const { storage, w, folder } = await scene();
    const upload = (source: string): Promise<void> => w.files.uploadFrom({ file_path: PATH, source });
    expect((await failureOf(upload(join(folder, 'none')))).message).toContain('there is no such file');
    expect((await failureOf(upload(folder))).message).toContain('is a folder');
    expect((await failureOf(upload('/dev/null'))).message).toContain('not a regular file');
    expect((await failureOf(upload(''))).message).toContain('source');
    expect(storage.apiRequests).toEqual([]);
  });
});

describe('downloadTo', () => {
  const options = { partSizeBytes: 100 * KIB };

  async function withFile(options: StorageOptions & { client?: ClientOptions } = {}): Promise<Scene & { to: string }> {
    const all = await scene(options);
    all.storage.files.set(PATH, { contents: CONTENTS, modified: Date.parse('2026-01-02T03:04:05Z') });
    return { ...all, to: join(all.folder, 'target') };
  }

  async function expectDownloaded({ folder, to }: { folder: string; to: string }): Promise<void> {
    expect((await readFile(to)).equals(CONTENTS)).toBe(true);
    expect(await readdir(folder)).toEqual(['target']);
  }

  it.each([
    ['one request', { partSizeBytes: 2000 * KIB }, {}],
    ['ranges of cloud storage', options, {}],
    ['ranges one after the other', { ...options, parallelism: 1 }, {}],
    ['ranges through Databricks where there are no addresses', options, { kind: 'none' }],
    ['ranges through Databricks where the cloud is out of reach', options, { cloudOrigin: 'http://127.0.0.1:1' }],
    ['ranges over fetch', options, { client: { fetch: globalThis.fetch } }],
  ] as const)('writes a file by %s', async (_, options, storageOptions) => {
    const all = await withFile(storageOptions);
    const seen: TransferProgress[] = [];
    await all.w.files.downloadTo(
      { file_path: PATH, destination: all.to },
      { ...options, onProgress: (p) => seen.push(p) },
    );
    await expectDownloaded(all);
    expect(seen.at(-1)).toEqual({ transferredBytes: CONTENTS.length, totalBytes: CONTENTS.length });
  });

  it('goes straight to cloud storage when it can, with one address, several ranges at a time', async () => {
    const all = await withFile({ cloudDelayMs: 5 });
    await all.w.files.downloadTo({ file_path: PATH, destination: all.to }, { ...options, parallelism: 4 });
    await expectDownloaded(all);
    expect(all.storage.apiRequests.map(({ method }) => method)).toEqual(['HEAD', 'POST']);
    expect(all.storage.cloudRequests).toHaveLength(11);
    expect(all.storage.mostParallel).toBeGreaterThan(1);
    expect(all.storage.mostParallel).toBeLessThanOrEqual(4);
    expect(new Set(all.storage.cloudRequests.map(({ headers }) => headers['if-unmodified-since'])).size).toBe(1);
  });

  it.each(['reset', 503, 'expired', { cutAfter: 30_000 }] as const)('goes on after %j', async (fault) => {
    const all = await withFile();
    const isLater = ({ headers }: { headers: { range?: string | undefined } }): boolean =>
      headers.range !== `bytes=0-${100 * KIB - 1}`;
    all.storage.failCloud({ fault, times: 3, when: isLater });
    await all.w.files.downloadTo({ file_path: PATH, destination: all.to }, options);
    await expectDownloaded(all);
  });

  it('asks for a new address once when all workers find the old one expired', async () => {
    const all = await withFile();
    const isOld = ({ query }: { query: URLSearchParams }): boolean => query.get('n') === '1';
    let first = true;
    const when = (request: { query: URLSearchParams }): boolean => isOld(request) && !(first && !(first = false));
    all.storage.failCloud({ fault: 'expired', times: 100, when });
    await all.w.files.downloadTo({ file_path: PATH, destination: all.to }, options);
    await expectDownloaded(all);
    expect(all.storage.minted).toBe(2);
  });

  it('leaves nothing behind when it fails', async () => {
    const all = await withFile();
    const isThird = ({ headers }: { headers: { range?: string | undefined } }): boolean =>
      headers.range?.startsWith(`bytes=${200 * KIB}-`) === true;
    all.storage.failCloud({ fault: 403, times: 100, when: isThird });
    expect(await failureOf(all.w.files.downloadTo({ file_path: PATH, destination: all.to }, options))).toMatchObject({
      status: 403,
    });
    const signal = AbortSignal.timeout(20);
    all.storage.failCloud({ fault: 'hang', times: 100 });
    const cancelled = all.w.files.downloadTo({ file_path: PATH, destination: all.to }, { ...options, signal });
    expect(await failureOf(cancelled)).toBeInstanceOf(AbortedError);
    expect(await readdir(all.folder)).toEqual([]);
  });

  it('does not mix two versions of a file', async () => {
    const all = await withFile();
    const onProgress = (): void =>
      void all.storage.files.set(PATH, { contents: randomBytes(CONTENTS.length), modified: Date.now() });
    const download = all.w.files.downloadTo(
      { file_path: PATH, destination: all.to },
      { ...options, parallelism: 2, onProgress },
    );
    expect((await failureOf(download)).message).toContain('changed while it was downloaded');
    expect(await readdir(all.folder)).toEqual([]);
  });

  it('replaces a file unless told not to', async () => {
    const all = await withFile();
    await writeFile(all.to, 'old');
    const download = (overwrite?: boolean): Promise<void> =>
      all.w.files.downloadTo({ file_path: PATH, destination: all.to, overwrite });
    expect((await failureOf(download(false))).message).toContain('exists already');
    expect(all.storage.apiRequests).toEqual([]);
    await download();
    await expectDownloaded(all);
    await rm(all.to);
    await download(false);
    await expectDownloaded(all);
  });

  it('does not replace a file that appears meanwhile', async () => {
    const all = await withFile();
    const onProgress = (): void => void writeFile(all.to, 'theirs');
    const request = { file_path: PATH, destination: all.to, overwrite: false };
    expect((await failureOf(all.w.files.downloadTo(request, { onProgress }))).message).toContain('exists already');
    expect(await readFile(all.to, 'utf8')).toBe('theirs');
    expect(await readdir(all.folder)).toEqual(['target']);
  });

  it('refuses destinations that cannot be written, and files that are none', async () => {
    const all = await withFile();
    const download = (destination: string, file_path = PATH): Promise<void> =>
      all.w.files.downloadTo({ file_path, destination });
    expect((await failureOf(download(all.folder))).message).toContain('is a folder');
    expect((await failureOf(download(join(all.folder, 'no', 'file')))).message).toContain('no such file or folder');
    expect((await failureOf(download(''))).message).toContain('destination');
    expect(await failureOf(download(all.to, '/Volumes/none'))).toBeInstanceOf(NotFound);
    expect(
      (await failureOf(all.w.files.downloadTo({ file_path: PATH, destination: all.to }, { parallelism: 0 }))).message,
    ).toContain('parallelism');
    expect(await readdir(all.folder)).toEqual([]);
  });
});

describe('a file that exists', () => {
  it('is an error for uploadFrom unless it may be replaced', async () => {
    const { w, folder, storage } = await scene();
    const source = join(folder, 'source');
    await writeFile(source, 'new');
    storage.files.set(PATH, { contents: Buffer.from('old'), modified: 0 });
    expect(await failureOf(w.files.uploadFrom({ file_path: PATH, source }))).toBeInstanceOf(AlreadyExists);
    await w.files.uploadFrom({ file_path: PATH, source, overwrite: true });
    expect(storage.files.get(PATH)?.contents.toString()).toBe('new');
  });
});
