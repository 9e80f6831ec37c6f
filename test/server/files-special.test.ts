import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AbortedError, TimeoutError, type WorkspaceClient } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { device, expectFreeThreads, makePipe, shell, temporaryFolder } from '../support/local-files.js';
import { startServer } from '../support/server.js';
import { startStorage, type StorageServer } from '../support/storage-server.js';
import type { StorageOptions } from '../support/storage-state.js';

const KIB = 1024;
const PATH = '/Volumes/main/default/v/a.bin';
const CONTENTS = randomBytes(300 * KIB + 7);
const PARTS = { partSizeBytes: 64 * KIB };

interface Scene {
  readonly storage: StorageServer;
  readonly w: WorkspaceClient;
  readonly folder: string;
}

async function scene(options: StorageOptions = {}): Promise<Scene> {
  const storage = await startStorage(options);
  storage.files.set(PATH, { contents: CONTENTS, modified: Date.parse('2026-01-02T03:04:05Z') });
  return { storage, w: workspaceClient(storage, { hostMetadata: false }), folder: await temporaryFolder() };
}

const arrived = ({ storage }: Scene, path: string): Buffer | undefined => storage.files.get(path)?.contents;

/** What could be told apart from a regular file that was replaced. */
async function modeOf(path: string): Promise<number> {
  return (await stat(path)).mode & 0o7777;
}

// Windows has none of what is tried here.
describe.skipIf(process.platform === 'win32')('uploadFrom', () => {
  it.each([
    ['in one request', {}, 1000],
    ['in parts', PARTS, CONTENTS.length],
  ] as const)('streams a pipe %s', async (_, options, length) => {
    const all = await scene();
    const source = makePipe(join(all.folder, 'pipe'));
    await writeFile(join(all.folder, 'contents'), CONTENTS.subarray(0, length));
    const upload = all.w.files.uploadFrom({ file_path: '/Volumes/b', source }, options);
    // The writer comes when the upload is waiting already.
    await delay(50);
    await Promise.all([upload, shell(`cat ${join(all.folder, 'contents')} > ${source}`)]);
    expect(arrived(all, '/Volumes/b')?.equals(CONTENTS.subarray(0, length))).toBe(true);
  });

  it('sends an empty file when the writer of a pipe has nothing to say', async () => {
    const all = await scene();
    const source = makePipe(join(all.folder, 'pipe'));
    void shell(`sleep 0.3 > ${source}`);
    await all.w.files.uploadFrom({ file_path: '/Volumes/b', source });
    expect(arrived(all, '/Volumes/b')?.length).toBe(0);
  });

  it('streams a pipe that a link leads to, and a slow one', async () => {
    const all = await scene();
    const source = join(all.folder, 'link');
    await symlink(makePipe(join(all.folder, 'pipe')), source);
    const writer = shell(`(printf one; sleep 0.1; printf two) > ${join(all.folder, 'pipe')}`);
    await all.w.files.uploadFrom({ file_path: '/Volumes/b', source });
    await writer;
    expect(arrived(all, '/Volumes/b')?.toString()).toBe('onetwo');
  });

  it.each([
    ['its signal', () => ({ signal: AbortSignal.timeout(100) }), AbortedError],
    ['its time limit', () => ({ timeoutMs: 100 }), TimeoutError],
  ])('of pipes that nobody writes ends by %s, and holds no thread', async (_, options, type) => {
    const all = await scene();
    const uploads = Array.from({ length: 8 }, (_, i) => {
      const source = makePipe(join(all.folder, `pipe-${i}`));
      return failureOf(all.w.files.uploadFrom({ file_path: PATH, source, overwrite: true }, options()));
    });
    await expectFreeThreads(() => readFile(import.meta.filename));
    for (const error of await Promise.all(uploads)) expect(error).toBeInstanceOf(type);
    expect(arrived(all, PATH)?.equals(CONTENTS)).toBe(true);
  });

  it('of a pipe whose writer stops ends by its time limit', async () => {
    const all = await scene();
    const source = makePipe(join(all.folder, 'pipe'));
    void shell(`(printf one; exec sleep 60) > ${source}`);
    const upload = all.w.files.uploadFrom({ file_path: '/Volumes/b', source }, { timeoutMs: 1_000 });
    expect(await failureOf(upload)).toBeInstanceOf(TimeoutError);
    expect(arrived(all, '/Volumes/b')).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('sends what files hold that do not know their length', async () => {
    const all = await scene();
    for (const source of ['/proc/version', '/proc/self/cmdline', '/sys/kernel/mm/transparent_hugepage/enabled']) {
      const contents = await readFile(source).catch(() => undefined);
      if (contents === undefined) continue;
      await all.w.files.uploadFrom({ file_path: '/Volumes/b', source, overwrite: true });
      expect(arrived(all, '/Volumes/b')?.toString()).toBe(contents.toString());
    }
    expect(arrived(all, '/Volumes/b')?.length).toBeGreaterThan(0);
  });

  it('sends short files as they are, whatever blocks they have', async () => {
    const all = await scene();
    const source = join(all.folder, 'sparse');
    await writeFile(source, '');
    await truncate(source, 5000);
    await all.w.files.uploadFrom({ file_path: '/Volumes/b', source }, { sizeBytes: 5000 });
    expect(arrived(all, '/Volumes/b')?.equals(Buffer.alloc(5000))).toBe(true);
  });

  it.each(['/dev/null', '/dev/zero', '/dev/full'])('refuses %s', async (source) => {
    const { w, storage } = await scene();
    expect((await failureOf(w.files.uploadFrom({ file_path: PATH, source }))).message).toContain('not a regular file');
    expect(storage.apiRequests).toEqual([]);
  });

  it.each(['a\nb', 'a\0b', 'a\x1b[2Jb', 'a\x7fb', 'a\x9bb'])('refuses %j as a path on either side', async (name) => {
    const { w, storage, folder } = await scene();
    const source = join(folder, 'source');
    await writeFile(source, 'x');
    const calls = [
      w.files.uploadFrom({ file_path: PATH, source: join(folder, name) }),
      w.files.uploadFrom({ file_path: `/Volumes/${name}`, source }),
      w.files.upload({ file_path: `/Volumes/${name}`, contents: 'x' }),
      w.files.download({ file_path: `/Volumes/${name}` }),
      w.files.createDirectory({ directory_path: `/Volumes/${name}` }),
      w.files.downloadTo({ file_path: `/Volumes/${name}`, destination: join(folder, 'to') }),
      w.files.downloadTo({ file_path: PATH, destination: join(folder, name) }),
    ];
    for (const { message } of await Promise.all(calls.map((call) => failureOf(call)))) {
      expect(message).toContain('control character');
      expect(message).not.toMatch(/\p{Cc}/u);
    }
    expect(storage.apiRequests).toEqual([]);
    expect(await readdir(folder)).toEqual(['source']);
  });
});

describe.skipIf(process.platform === 'win32')('downloadTo', () => {
  const download = ({ w }: Scene, destination: string, options = {}): Promise<void> =>
    w.files.downloadTo({ file_path: PATH, destination }, { ...PARTS, ...options });

  it('writes into a device and leaves it one', async () => {
    const all = await scene();
    const [sink, full] = [device('null', all.folder), device('full', all.folder)];
    await download(all, sink);
    expect((await lstat(sink)).isCharacterDevice()).toBe(true);
    expect((await failureOf(download(all, full))).message).toContain('the disk is full');
    expect((await lstat(full)).isCharacterDevice()).toBe(true);
    const link = join(all.folder, 'link');
    await symlink(sink, link);
    await download(all, link);
    expect(await readlink(link)).toBe(sink);
  });

  it('writes into a pipe in order, whenever its reader comes', async () => {
    const all = await scene();
    const to = makePipe(join(all.folder, 'pipe'));
    for (const reader of [`cat ${to}`, `sleep 0.1; cat ${to}`, `(sleep 0.2; cat) < ${to}`]) {
      const [read] = await Promise.all([shell(reader), download(all, to)]);
      expect(read.equals(CONTENTS)).toBe(true);
    }
    expect((await lstat(to)).isFIFO()).toBe(true);
    expect(await readdir(all.folder)).toEqual(['pipe']);
  });

  it('tells when the reader of a pipe leaves', async () => {
    const all = await scene();
    const to = makePipe(join(all.folder, 'pipe'));
    const reader = shell(`head -c 10 ${to}`);
    expect((await failureOf(download(all, to))).message).toContain('nobody reads it');
    expect((await reader).length).toBe(10);
  });

  it.each([
    ['its signal', () => ({ signal: AbortSignal.timeout(100) }), AbortedError],
    ['its time limit', () => ({ timeoutMs: 100 }), TimeoutError],
  ])('into pipes that nobody reads ends by %s, and holds no thread', async (_, options, type) => {
    const all = await scene();
    const downloads = Array.from({ length: 8 }, (_, i) =>
      failureOf(download(all, makePipe(join(all.folder, `pipe-${i}`)), options())),
    );
    await expectFreeThreads(() => readFile(import.meta.filename));
    for (const error of await Promise.all(downloads)) expect(error).toBeInstanceOf(type);
    // A reader that has it open and takes nothing.
    const to = join(all.folder, 'pipe-0');
    void shell(`sleep 60 < ${to}`);
    expect(await failureOf(download(all, to, options()))).toBeInstanceOf(type);
  });

  it('leaves a link, and replaces the file that it leads to', async () => {
    const all = await scene();
    await mkdir(join(all.folder, 'elsewhere'));
    const file = join(all.folder, 'elsewhere', 'file');
    const link = join(all.folder, 'link');
    await writeFile(file, 'old');
    await symlink('elsewhere/file', link);
    const kept = await failureOf(all.w.files.downloadTo({ file_path: PATH, destination: link, overwrite: false }));
    expect(kept.message).toContain('exists already');
    await download(all, link);
    expect(await readlink(link)).toBe('elsewhere/file');
    expect((await readFile(file)).equals(CONTENTS)).toBe(true);
    expect(await readdir(join(all.folder, 'elsewhere'))).toEqual(['file']);
  });

  it.each([
    ['nowhere', 'none', 'leads nowhere'],
    ['to itself', 'link', 'links lead in circles'],
  ])('refuses a link that leads %s', async (_, target, message) => {
    const all = await scene();
    const link = join(all.folder, 'link');
    await symlink(target, link);
    expect((await failureOf(download(all, link))).message).toContain(message);
    expect(await readdir(all.folder)).toEqual(['link']);
    expect(all.storage.apiRequests).toEqual([]);
  });

  it.each([0o600, 0o640, 0o755, 0o444])('keeps the mode %o of the file that it replaces', async (mode) => {
    const all = await scene();
    const to = join(all.folder, 'file');
    await writeFile(to, 'old');
    await chmod(to, mode);
    await download(all, to);
    expect((await readFile(to)).equals(CONTENTS)).toBe(true);
    expect(await modeOf(to)).toBe(mode);
  });

  it('gives new contents no rights of another identity', async () => {
    const all = await scene();
    const to = join(all.folder, 'file');
    await writeFile(to, 'old');
    await chmod(to, 0o4755);
    await download(all, to);
    expect(await modeOf(to)).toBe(0o755);
  });

  it.runIf(process.getuid?.() === 0)('keeps the owner of the file that it replaces, as far as it may', async () => {
    const all = await scene();
    const to = join(all.folder, 'file');
    await writeFile(to, 'old');
    execFileSync('chown', ['1234:4321', to]);
    await download(all, to);
    expect(await stat(to)).toMatchObject({ uid: 1234, gid: 4321 });
  });

  it('gives a new file the mode of new files', async () => {
    const all = await scene();
    const to = join(all.folder, 'file');
    await download(all, to);
    await writeFile(join(all.folder, 'other'), '');
    expect(await modeOf(to)).toBe(await modeOf(join(all.folder, 'other')));
    expect((await readdir(all.folder)).toSorted()).toEqual(['file', 'other']);
  });

  // A thread beside the main one cannot set the umask.
  it.runIf(isMainThread).each([
    [0o022, 0o644],
    [0o027, 0o640],
    [0o077, 0o600],
    [0o002, 0o664],
  ])('gives a new file the mode that the umask %o leaves', async (umask, mode) => {
    const all = await scene();
    const old = process.umask(umask);
    onTestFinished(() => void process.umask(old));
    for (const overwrite of [true, false]) {
      const destination = join(all.folder, `file-${overwrite}`);
      await all.w.files.downloadTo({ file_path: PATH, destination, overwrite });
      expect(await modeOf(destination)).toBe(mode);
    }
    expect((await readdir(all.folder)).toSorted()).toEqual(['file-false', 'file-true']);
  });

  it('writes into a part file that only its owner may read', async () => {
    const all = await scene();
    const modes: Promise<number[]>[] = [];
    const look = async (): Promise<number[]> => {
      const parts = (await readdir(all.folder)).filter((name) => name.endsWith('.part'));
      return Promise.all(parts.map((name) => modeOf(join(all.folder, name))));
    };
    const onProgress = (): void => void (modes.length === 0 && modes.push(look()));
    await writeFile(join(all.folder, 'file'), 'old');
    await chmod(join(all.folder, 'file'), 0o666);
    await download(all, join(all.folder, 'file'), { onProgress, parallelism: 1 });
    expect(await modes[0]).toEqual([0o600]);
  });

  it('does not replace what has become no file meanwhile', async () => {
    const all = await scene();
    const to = join(all.folder, 'file');
    await writeFile(to, 'old');
    let isDone = false;
    const onProgress = (): void => {
      if (isDone) return;
      isDone = true;
      execFileSync('sh', ['-c', `rm ${to} && mkfifo ${to}`]);
    };
    expect((await failureOf(download(all, to, { onProgress }))).message).toContain('not a regular file any more');
    expect((await lstat(to)).isFIFO()).toBe(true);
    expect(await readdir(all.folder)).toEqual(['file']);
  });

  it('refuses a socket', async () => {
    const all = await scene();
    const { createServer } = await import('node:net');
    const to = join(all.folder, 'socket');
    const server = createServer().listen(to);
    await new Promise((resolve) => server.once('listening', resolve));
    expect((await failureOf(download(all, to))).message).toContain('is a socket');
    expect((await failureOf(all.w.files.uploadFrom({ file_path: PATH, source: to }))).message).toContain(
      'not a regular',
    );
    server.close();
    await unlink(to).catch(() => {});
  });
});

describe('downloadTo from a server that does not say how long a file is', () => {
  const chunked = { 'transfer-encoding': 'chunked', 'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT' };
  type Reply = { status?: number; headers?: Record<string, string>; body?: Buffer | string };

  async function downloaded(head: Reply, get: (range: string | undefined) => Reply): Promise<Buffer> {
    const server = await startServer(({ method, path, headers }) => {
      if (!path.startsWith('/api/2.0/fs/files/')) return { status: 404, body: { error_code: 'ENDPOINT_NOT_FOUND' } };
      return method === 'HEAD' ? head : get(headers['range'] as string | undefined);
    });
    const folder = await temporaryFolder();
    const destination = join(folder, 'to');
    await workspaceClient(server, { hostMetadata: false }).files.downloadTo({ file_path: PATH, destination }, PARTS);
    expect(await readdir(folder)).toEqual(['to']);
    return readFile(destination);
  }

  it.each([
    ['has no length', { headers: chunked }],
    ['says 0, for its own body', { headers: { 'content-length': '0' } }],
    ['does not exist', { status: 405, body: '' }],
  ] as const)('takes one stream when HEAD %s', async (_, head) => {
    const contents = await downloaded(head, () => ({ headers: chunked, body: CONTENTS }));
    expect(contents.equals(CONTENTS)).toBe(true);
  });

  it('takes one stream when ranges are ignored', async () => {
    const head = { headers: { 'content-length': String(CONTENTS.length) } };
    const whole = await downloaded(head, () => ({ body: CONTENTS }));
    expect(whole.equals(CONTENTS)).toBe(true);
  });

  it('takes ranges whose total is not told', async () => {
    const head = { headers: { 'content-length': String(CONTENTS.length) } };
    const contents = await downloaded(head, (range = '') => {
      const [, first, last] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
      const headers = { 'content-range': `bytes ${first}-${last}/*` };
      return { status: 206, headers, body: CONTENTS.subarray(Number(first), Number(last) + 1) };
    });
    expect(contents.equals(CONTENTS)).toBe(true);
  });

  it('still has an empty file when it is empty', async () => {
    expect(await downloaded({ headers: { 'content-length': '0' } }, () => ({ body: '' }))).toHaveLength(0);
  });
});
