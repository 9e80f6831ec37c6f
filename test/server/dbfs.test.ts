import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WorkspaceClient } from 'databricks-sdk-ts';

import { addDbfs, type Dbfs as DbfsRoutes } from '../support/dbfs-routes.js';
import { failureOf, unhandledDuring } from '../support/failures.js';
import { fastClock } from '../support/clock.js';
import { Dbfs } from 'databricks-sdk-ts/files';
import { closeAfterEach, start } from '../support/workspace-calls.js';
import type { LocalWorkspace } from 'databricks-sdk-ts/testing';

closeAfterEach();

const VOLUME = '/Volumes/main/default/v';

interface Scene {
  readonly workspace: LocalWorkspace;
  readonly dbfs: DbfsRoutes;
  readonly service: Dbfs;
  readonly folder: string;
}

async function scene(): Promise<Scene> {
  const workspace = await start();
  const dbfs = addDbfs(workspace);
  const folder = await mkdtemp(join(tmpdir(), 'dbfs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { host, token } = workspace;
  const client = new WorkspaceClient({ host, token, clock: fastClock(), hostMetadata: false });
  return { workspace, dbfs, folder, service: new Dbfs(client.apiClient) };
}

async function text(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

const inVolume = (workspace: LocalWorkspace, path: string): string | undefined => {
  const file = workspace.state.files.get(path);
  return file && Buffer.from(file.contents).toString();
};

const filesIn = ({ state }: LocalWorkspace): string[] =>
  [...state.files.keys()].filter((path) => path.startsWith(`${VOLUME}/`));

describe('files of DBFS', () => {
  it('are written in blocks of at most 1 MiB and read back the same', async () => {
    const { service, dbfs } = await scene();
    const contents = randomBytes(2_500_000);
    await service.upload({ path: 'dbfs:/tmp/a.bin', contents: new Blob([contents]).stream() });
    expect(dbfs.files.get('/tmp/a.bin')?.equals(contents)).toBe(true);
    expect(dbfs.largestBlock).toBe(1024 * 1024);
    expect(dbfs.handles.size).toBe(0);
    const stream = await service.open({ path: '/tmp/a.bin', read: true });
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(contents)).toBe(true);
  });

  it('are written through a stream, and exist when it is closed', async () => {
    const { service, dbfs } = await scene();
    const writer = (await service.open({ path: '/a.txt', write: true })).getWriter();
    await writer.write(new TextEncoder().encode('one '));
    await writer.write(new TextEncoder().encode('two'));
    await writer.close();
    expect(dbfs.files.get('/a.txt')?.toString()).toBe('one two');
    expect((await failureOf(service.open({ path: '/a.txt', write: true }))).message).toContain('already exists');
  });

  it('leave nothing behind when writing is given up or fails', async () => {
    const { service, dbfs, workspace } = await scene();
    const writer = (await service.open({ path: '/a.txt', write: true })).getWriter();
    await writer.write(new Uint8Array(10));
    await writer.abort(new Error('changed my mind'));
    workspace.failNext({ path: '/api/2.0/dbfs/add-block', status: 400 });
    await failureOf(service.upload({ path: '/b.txt', contents: 'abc' }));
    const failing = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield new Uint8Array(10);
      throw new Error('the source broke');
    };
    expect((await failureOf(service.upload({ path: '/c.txt', contents: failing() }))).message).toBe('the source broke');
    expect([...dbfs.files.keys()]).toEqual([]);
    expect(dbfs.handles.size).toBe(0);
  });

  it('are either read or written', async () => {
    const { service } = await scene();
    const neither = { path: '/a' } as unknown as { path: string; read: true };
    expect((await failureOf(service.open(neither))).message).toContain('read: true or write: true');
    expect((await failureOf(service.open({ path: '/none', read: true }))).message).toContain('No file');
  });

  it('are listed folder by folder when that is asked for', async () => {
    const { service, workspace } = await scene();
    for (const path of ['/t/b.txt', '/t/in/deep/c.txt', '/t/in/a.txt']) await service.upload({ path, contents: path });
    await service.mkdirs({ path: '/t/empty' });
    const flat = await service.list({ path: '/t' }).toArray();
    expect(flat.map(({ path }) => path)).toEqual(['/t/b.txt', '/t/empty', '/t/in']);
    const all = service.list({ path: 'dbfs:/t', recursive: true });
    const want = ['/t/b.txt', '/t/in/a.txt', '/t/in/deep/c.txt'];
    expect((await all.toArray()).map(({ path }) => path)).toEqual(want);
    expect((await all.toArray()).map(({ path }) => path)).toEqual(want);
    expect((await service.list({ path: '/t/b.txt', recursive: true }).toArray()).map(({ path }) => path)).toEqual([
      '/t/b.txt',
    ]);
    const before = workspace.requests.length;
    await service.list({ path: '/t', recursive: true }).toArray({ limit: 1 });
    expect(workspace.requests.length - before).toBe(1);
  });

  it('are removed as trees, however often the server has to be asked', async () => {
    const { service, dbfs, workspace } = await scene();
    await service.upload({ path: '/t/a/b.txt', contents: 'x' });
    expect((await failureOf(service.delete({ path: '/t' }))).message).toContain('not empty');
    workspace.failNext({ path: '/api/2.0/dbfs/delete', status: 503, times: 3 });
    await service.delete({ path: '/t', recursive: true });
    expect(dbfs.files.size).toBe(0);
    expect(await service.exists({ path: '/t' })).toBe(false);
  });

  it('are moved by the server inside DBFS', async () => {
    const { service, dbfs, workspace } = await scene();
    await service.upload({ path: '/t/a.txt', contents: 'x' });
    await service.move({ source_path: '/t', destination_path: 'dbfs:/u' });
    expect([...dbfs.files.keys()]).toEqual(['/u/a.txt']);
    expect(workspace.requests.at(-1)?.path).toBe('/api/2.0/dbfs/move');
  });
});

describe('paths of volumes and of this machine', () => {
  it('are routed to the Files API and to the file system', async () => {
    const { service, workspace, folder } = await scene();
    await service.mkdirs({ path: `dbfs:${VOLUME}/in` });
    await service.upload({ path: `${VOLUME}/in/a.txt`, contents: 'volume' });
    expect(inVolume(workspace, `${VOLUME}/in/a.txt`)).toBe('volume');
    await service.upload({ path: `file:${folder}/deep/a.txt`, contents: 'local' });
    expect(await readFile(join(folder, 'deep/a.txt'), 'utf8')).toBe('local');
    expect(await text(await service.download({ path: `${VOLUME}/in/a.txt` }))).toBe('volume');
    expect(await text(await service.download({ path: `file://${folder}/deep/a.txt` }))).toBe('local');
    expect(await service.getStatus({ path: `${VOLUME}/in/a.txt` })).toMatchObject({ is_dir: false, file_size: 6 });
    expect(await service.getStatus({ path: `${VOLUME}/in` })).toMatchObject({ is_dir: true });
    expect(await service.getStatus({ path: `file:${folder}` })).toMatchObject({ is_dir: true });
    expect(await service.exists({ path: `${VOLUME}/none` })).toBe(false);
    expect(await service.exists({ path: `file:${folder}/none` })).toBe(false);
  });

  it('are listed recursively at any depth', async () => {
    const { service, folder } = await scene();
    for (const root of [VOLUME, `file:${folder}`]) {
      for (const name of ['b.txt', 'in/a.txt', 'in/deep/c.txt'])
        await service.upload({ path: `${root}/${name}`, contents: name });
      const paths = (await service.list({ path: root, recursive: true }).toArray()).map(({ path }) => path);
      expect(paths).toEqual(['b.txt', 'in/a.txt', 'in/deep/c.txt'].map((name) => `${root}/${name}`));
      const flat = (await service.list({ path: root }).toArray()).map(({ path, is_dir }) => [path, is_dir]);
      expect(flat).toEqual([
        [`${root}/b.txt`, false],
        [`${root}/in`, true],
      ]);
      const own = await service.list({ path: `${root}/b.txt` }).toArray();
      expect(own.map(({ path }) => path)).toEqual([`${root}/b.txt`]);
    }
  });

  it('are removed as trees, and only when that is asked for', async () => {
    const { service, folder, workspace } = await scene();
    for (const root of [VOLUME, `file:${folder}`]) {
      await service.upload({ path: `${root}/t/in/a.txt`, contents: 'x' });
      await service.upload({ path: `${root}/one.txt`, contents: 'x' });
      expect((await failureOf(service.delete({ path: `${root}/t` }))).message).toContain('recursive: true');
      await service.delete({ path: `${root}/t`, recursive: true });
      await service.delete({ path: `${root}/one.txt` });
      expect(await service.exists({ path: `${root}/t` })).toBe(false);
      expect((await failureOf(service.delete({ path: `${root}/t` }))).message).toContain('there is no file');
    }
    expect(filesIn(workspace)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('take bytes through a stream, which is complete when it is closed', async () => {
    const { service, workspace, folder } = await scene();
    for (const root of [VOLUME, `file:${folder}`]) {
      const stream = await service.open({ path: `${root}/a.txt`, write: true });
      await new Blob(['one ', 'two']).stream().pipeTo(stream);
      expect(await text(await service.download({ path: `${root}/a.txt` }))).toBe('one two');
      const again = await service.open({ path: `${root}/b.txt`, write: true });
      const writer = again.getWriter();
      await writer.write(new Uint8Array(5));
      await writer.abort(new Error('enough'));
      expect(await service.exists({ path: `${root}/b.txt` })).toBe(false);
    }
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(filesIn(workspace)).toEqual([`${VOLUME}/a.txt`]);
  });

  it('tell why a stream into a volume failed, once', async () => {
    const { service } = await scene();
    await service.upload({ path: `${VOLUME}/a.txt`, contents: 'old' });
    const unhandled = await unhandledDuring(async () => {
      const writer = (await service.open({ path: `${VOLUME}/a.txt`, write: true })).getWriter();
      writer.closed.catch(() => {});
      await writer.write(new Uint8Array(5));
      expect(await failureOf(writer.close())).toMatchObject({ errorCode: 'ALREADY_EXISTS' });
    });
    expect(unhandled).toEqual([]);
  });

  it.each(['s3://bucket/a', 'abfss:/a', 'file:a.txt', 'C:\\a.txt'])('do not include %s', async (path) => {
    const { service } = await scene();
    expect((await failureOf(service.download({ path }))).message).toContain('only local files');
    expect((await failureOf(service.list({ path }).toArray())).message).toContain('only local files');
  });
});

describe('copy and move', () => {
  it('take files and trees from each place to each other', async () => {
    const { service, workspace, dbfs, folder } = await scene();
    await mkdir(join(folder, 'data/in'), { recursive: true });
    await writeFile(join(folder, 'data/a.txt'), 'A');
    await writeFile(join(folder, 'data/in/b.txt'), 'B');
    const copy = (source_path: string, destination_path: string): Promise<void> =>
      service.copy({ source_path, destination_path, recursive: true });
    await copy(`file:${folder}/data`, '/copied');
    expect([...dbfs.files].map(([path, contents]) => [path, contents.toString()])).toEqual([
      ['/copied/a.txt', 'A'],
      ['/copied/in/b.txt', 'B'],
    ]);
    await copy('dbfs:/copied', `${VOLUME}/copied`);
    expect(inVolume(workspace, `${VOLUME}/copied/in/b.txt`)).toBe('B');
    await copy(`${VOLUME}/copied`, `file:${folder}`);
    expect(await readFile(join(folder, 'copied/in/b.txt'), 'utf8')).toBe('B');
    await service.move({ source_path: `${VOLUME}/copied`, destination_path: '/moved', recursive: true });
    expect(dbfs.files.get('/moved/in/b.txt')?.toString()).toBe('B');
    expect(filesIn(workspace)).toEqual([]);
  });

  it('do not replace files unless told to', async () => {
    const { service, dbfs } = await scene();
    await service.upload({ path: '/a.txt', contents: 'new' });
    await service.upload({ path: '/b.txt', contents: 'old' });
    const request = { source_path: '/a.txt', destination_path: '/b.txt' };
    expect((await failureOf(service.copy(request))).message).toContain('already exists');
    await service.copy({ ...request, overwrite: true });
    expect(dbfs.files.get('/b.txt')?.toString()).toBe('new');
  });

  it('refuse what makes no sense', async () => {
    const { service, folder } = await scene();
    await service.upload({ path: '/t/a.txt', contents: 'x' });
    const refusal = async (source_path: string, destination_path: string, recursive?: boolean): Promise<string> =>
      (await failureOf(service.copy({ source_path, destination_path, recursive }))).message;
    expect(await refusal(`file:${folder}/a`, `file:${folder}/b`)).toContain('node:fs');
    expect(await refusal('/t', '/u')).toContain('recursive: true');
    expect(await refusal('/t', '/t/in', true)).toContain('into itself');
    expect(await refusal('/t/a.txt', '/t/a.txt')).toContain('onto itself');
    expect(await refusal('/none', '/u')).toContain('no file or folder /none');
    const move = service.move({ source_path: '/t', destination_path: `file:${folder}/t` });
    expect((await failureOf(move)).message).toContain('recursive: true');
  });

  it('write no local file that a listing places outside of its folder', async () => {
    const { service, workspace, folder } = await scene();
    await service.upload({ path: '/t/a.txt', contents: 'x' });
    workspace.route('GET', '/api/2.0/dbfs/list', () => ({
      body: { files: [{ path: '/t/../../../escape.txt', is_dir: false, file_size: 1 }] },
    }));
    const request = { source_path: '/t', destination_path: `file:${folder}/t`, recursive: true };
    expect((await failureOf(service.copy(request))).message).toContain('not a plain path inside it');
    expect(await readdir(join(folder, 't'))).toEqual([]);
  });
});
