import { writeFileSync } from 'node:fs';
import {
  appendFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AbortedError, TimeoutError, WorkspaceClient } from 'databricks-sdk-ts';
import { Dbfs } from 'databricks-sdk-ts/files';
import { addDbfs, type Dbfs as DbfsRoutes } from '../support/dbfs-routes.js';
import { failureOf } from '../support/failures.js';
import { device, expectFreeThreads, makePipe, shell, temporaryFolder } from '../support/local-files.js';
import { closeAfterEach, start } from '../support/workspace-calls.js';
import type { LocalWorkspace } from 'databricks-sdk-ts/testing';

closeAfterEach();

const VOLUME = '/Volumes/main/default/v';

interface Scene {
  readonly workspace: LocalWorkspace;
  readonly dbfs: DbfsRoutes;
  readonly service: Dbfs;
  readonly w: WorkspaceClient;
  /** A folder beside the tree, with a file that must not get out. */
  readonly outside: string;
  readonly tree: string;
}

async function scene(): Promise<Scene> {
  const workspace = await start();
  const { host, token } = workspace;
  const w = new WorkspaceClient({ host, token, hostMetadata: false });
  const folder = await temporaryFolder();
  const [tree, outside] = [join(folder, 'tree'), join(folder, 'outside')];
  await mkdir(join(tree, 'in'), { recursive: true });
  await mkdir(outside);
  await writeFile(join(tree, 'a.txt'), 'A');
  await writeFile(join(tree, 'in/b.txt'), 'B');
  await writeFile(join(outside, 'secret.txt'), 'secret');
  return { workspace, dbfs: addDbfs(workspace), service: new Dbfs(w.apiClient), w, tree, outside };
}

/** Where trees are copied to: into DBFS, and into a volume. */
const TARGETS = ['/t', `${VOLUME}/t`];

const copyTo = ({ service, tree }: Scene, destination_path: string): Promise<void> =>
  service.copy({ source_path: `file:${tree}`, destination_path, recursive: true });

const moveTo = ({ service, tree }: Scene, destination_path: string): Promise<void> =>
  service.move({ source_path: `file:${tree}`, destination_path, recursive: true });

async function at({ service }: Scene, root: string): Promise<(string | undefined)[]> {
  if (!(await service.exists({ path: root }))) return [];
  const found = await service.list({ path: root, recursive: true }).toArray();
  return found.map(({ path }) => path?.slice(root.length + 1)).toSorted();
}

const read = async ({ service }: Scene, path: string): Promise<string> =>
  new Response(await service.download({ path })).text();

// Windows makes links only for administrators, and has no named pipes in its file system.
describe.skipIf(process.platform === 'win32')('a local tree with links', () => {
  it.each(TARGETS)('is copied to %s without circles', async (target) => {
    const all = await scene();
    await symlink('.', join(all.tree, 'self'));
    await symlink('..', join(all.tree, 'in/up'));
    await symlink(all.tree, join(all.tree, 'in/whole'));
    await copyTo(all, target);
    expect(await at(all, target)).toEqual(['a.txt', 'in/b.txt']);
  });

  it('is listed without circles, and folder by folder as it looks', async () => {
    const all = await scene();
    await symlink('.', join(all.tree, 'self'));
    await symlink('around', join(all.tree, 'around'));
    await symlink(all.outside, join(all.tree, 'away'));
    await symlink('a.txt', join(all.tree, 'same.txt'));
    const root = `file:${all.tree}`;
    expect(await at(all, root)).toEqual(['a.txt', 'in/b.txt', 'same.txt']);
    const flat = await all.service.list({ path: root }).toArray();
    expect(flat.map(({ path = '', is_dir }) => [path.slice(root.length + 1), is_dir])).toEqual([
      ['a.txt', false],
      ['away', true],
      ['in', true],
      ['same.txt', false],
      ['self', true],
    ]);
  });

  it('has the contents of files of its own behind links, hard ones too', async () => {
    const all = await scene();
    await symlink('../a.txt', join(all.tree, 'in/soft.txt'));
    await link(join(all.tree, 'a.txt'), join(all.tree, 'hard.txt'));
    await moveTo(all, '/t');
    expect(await at(all, '/t')).toEqual(['a.txt', 'hard.txt', 'in/b.txt', 'in/soft.txt']);
    expect(await read(all, '/t/in/soft.txt')).toBe('A');
    expect(await readdir(dirname(all.tree))).toEqual(['outside']);
  });

  const TRAPS: readonly (readonly [string, (all: Scene) => Promise<unknown>, string])[] = [
    ['leads to a file outside', (s) => symlink('../outside/secret.txt', join(s.tree, 'x')), 'leads out of the tree'],
    ['leads to a folder outside', (s) => symlink(s.outside, join(s.tree, 'in/x')), 'leads out of the tree'],
    [
      'leads outside over another',
      async (s) => {
        await symlink('y', join(s.tree, 'x'));
        await symlink(s.outside, join(s.tree, 'y'));
      },
      'leads out of the tree',
    ],
    [
      'leads into a folder of a like name',
      async (s) => {
        await mkdir(`${s.tree}-2`);
        await writeFile(`${s.tree}-2/x`, 'secret');
        await symlink('../tree-2/x', join(s.tree, 'x'));
      },
      'leads out of the tree',
    ],
    ['leads nowhere', (s) => symlink('none', join(s.tree, 'x')), 'leads nowhere'],
    ['leads in circles', (s) => symlink('x', join(s.tree, 'x')), 'leads in circles'],
    [
      'leads to a pipe',
      async (s) => {
        makePipe(join(s.outside, 'pipe'));
        await symlink('../outside/pipe', join(s.tree, 'x'));
      },
      'leads out of the tree',
    ],
    ['is a pipe', async (s) => makePipe(join(s.tree, 'x')), 'is a pipe, a socket or a device'],
    ['has a line end in its name', (s) => writeFile(join(s.tree, 'in/x\ny'), ''), 'control character'],
  ];

  it.each(TRAPS)('in which something %s is neither copied nor moved in part', async (_, prepare, reason) => {
    const all = await scene();
    await prepare(all);
    for (const target of TARGETS) {
      for (const { message } of await Promise.all([copyTo(all, target), moveTo(all, target)].map(failureOf))) {
        expect(message).toContain(reason);
        expect(message).toContain('x');
        expect(message).not.toMatch(/\p{Cc}/u);
      }
      expect(await at(all, target)).toEqual([]);
    }
    expect((await readdir(all.tree)).toSorted()).toEqual(expect.arrayContaining(['a.txt', 'in']));
    expect(await readFile(join(all.outside, 'secret.txt'), 'utf8')).toBe('secret');
  });

  it('is not moved when a link to a folder would be lost', async () => {
    const all = await scene();
    await symlink('in', join(all.tree, 'latest'));
    expect((await failureOf(moveTo(all, '/t'))).message).toContain('"latest" is a link to a folder');
    expect(await at(all, '/t')).toEqual([]);
    expect((await lstat(join(all.tree, 'latest'))).isSymbolicLink()).toBe(true);
  });

  it('is copied when it is named by a link, but not moved', async () => {
    const all = await scene();
    const source_path = `file:${dirname(all.tree)}/named`;
    await symlink('tree', join(dirname(all.tree), 'named'));
    await all.service.copy({ source_path, destination_path: '/t', recursive: true });
    expect(await at(all, '/t')).toEqual(['a.txt', 'in/b.txt']);
    const move = all.service.move({ source_path, destination_path: '/u', recursive: true });
    expect((await failureOf(move)).message).toContain('move the folder itself');
    expect(await at(all, `file:${all.tree}`)).toEqual(['a.txt', 'in/b.txt']);
  });

  it('is removed without what its links lead to', async () => {
    const all = await scene();
    await symlink(all.outside, join(all.tree, 'away'));
    await symlink('tree', join(dirname(all.tree), 'named'));
    await all.service.delete({ path: `file:${dirname(all.tree)}/named/`, recursive: true });
    expect((await readdir(dirname(all.tree))).toSorted()).toEqual(['outside', 'tree']);
    expect(await at(all, `file:${all.tree}`)).toEqual(['a.txt', 'in/b.txt']);
    await all.w.dbutils.fs.rm(`file:${all.tree}`, true);
    expect(await readdir(dirname(all.tree))).toEqual(['outside']);
    expect(await readdir(all.outside)).toEqual(['secret.txt']);
  });

  it('at the destination takes nothing out of it', async () => {
    const all = await scene();
    await copyTo(all, '/t');
    const target = join(dirname(all.tree), 'target');
    await mkdir(target);
    await symlink(all.outside, join(target, 'in'));
    const copy = (): Promise<void> =>
      all.service.copy({ source_path: '/t', destination_path: `file:${target}`, recursive: true, overwrite: true });
    await mkdir(join(target, 't'));
    await symlink(all.outside, join(target, 't/in'));
    expect((await failureOf(copy())).message).toContain('a link leads out of it');
    await unlink(join(target, 't/in'));
    await rm(join(target, 't/a.txt'), { force: true });
    await symlink(join(all.outside, 'secret.txt'), join(target, 't/a.txt'));
    expect((await failureOf(copy())).message).toContain('a link leads out of it');
    expect(await readdir(all.outside)).toEqual(['secret.txt']);
    expect(await readFile(join(all.outside, 'secret.txt'), 'utf8')).toBe('secret');
  });
});

describe('a tree that is moved', () => {
  it.each(TARGETS)('has its empty folders at %s too', async (target) => {
    const all = await scene();
    await mkdir(join(all.tree, 'empty/inside'), { recursive: true });
    await moveTo(all, target);
    expect(await readdir(dirname(all.tree))).toEqual(['outside']);
    expect(await all.service.getStatus({ path: `${target}/empty/inside` })).toMatchObject({ is_dir: true });
    await all.service.move({ source_path: target, destination_path: `file:${all.tree}`, recursive: true });
    expect(await readdir(join(all.tree, 'empty'))).toEqual(['inside']);
    expect(await readFile(join(all.tree, 'in/b.txt'), 'utf8')).toBe('B');
    expect(await all.service.exists({ path: target })).toBe(false);
  });

  it('keeps what was added meanwhile', async () => {
    const all = await scene();
    const added = join(all.tree, 'in/new.txt');
    // By then the folder has been listed.
    const onResponse = (): void => {
      if (all.workspace.state.files.has(`${VOLUME}/t/b.txt`)) writeFileSync(added, 'new');
    };
    const request = { source_path: `file:${all.tree}/in`, destination_path: `${VOLUME}/t`, recursive: true };
    expect((await failureOf(all.service.move(request, { onResponse }))).message).toContain('it is not empty');
    expect(await at(all, `${VOLUME}/t`)).toEqual(['b.txt']);
    expect(await readdir(join(all.tree, 'in'))).toEqual(['new.txt']);
  });

  it('keeps a file that changed while it was read', async () => {
    const all = await scene();
    const source = join(all.tree, 'a.txt');
    await writeFile(source, Buffer.alloc(3_000_000, 'a'));
    let isChanged = false;
    const onResponse = (): void => {
      if (isChanged || all.dbfs.largestBlock === 0) return;
      isChanged = true;
      void appendFile(source, 'more');
    };
    const request = { source_path: `file:${source}`, destination_path: '/a.txt' };
    expect((await failureOf(all.service.move(request, { onResponse }))).message).toContain('changed');
    expect((await stat(source)).size).toBe(3_000_004);
    expect(all.dbfs.files.has('/a.txt')).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('pipes and devices', () => {
  it.each(['/p', `${VOLUME}/p`])('are copied to %s and written from there', async (target) => {
    const all = await scene();
    const pipe = makePipe(join(all.outside, 'pipe'));
    const writer = shell(`(printf one; sleep 0.1; printf two) > ${pipe}`);
    await all.service.copy({ source_path: `file:${pipe}`, destination_path: target });
    await writer;
    expect(await read(all, target)).toBe('onetwo');
    const request = { source_path: target, destination_path: `file:${pipe}`, overwrite: true };
    const [got] = await Promise.all([shell(`cat ${pipe}`), all.service.copy(request)]);
    expect(got.toString()).toBe('onetwo');
    const sink = device('null', all.outside);
    await all.service.copy({ source_path: target, destination_path: `file:${sink}`, overwrite: true });
    expect((await lstat(sink)).isCharacterDevice()).toBe(true);
    expect((await failureOf(all.service.copy({ ...request, overwrite: false }))).message).toContain('exists already');
  });

  it.each([
    ['its signal', () => ({ signal: AbortSignal.timeout(150) }), AbortedError],
    ['its time limit', () => ({ timeoutMs: 150 }), TimeoutError],
  ])('hold no thread, and a call ends by %s', async (_, options, type) => {
    const all = await scene();
    const pipe = (name: string): string => `file:${makePipe(join(all.outside, name))}`;
    const { service, w } = all;
    await service.upload({ path: '/full', contents: 'x' });
    const never = (): ReadableStream<Uint8Array> => new ReadableStream<Uint8Array>();
    const calls = [
      ...TARGETS.map((to) => service.copy({ source_path: pipe(`c${to.length}`), destination_path: to }, options())),
      ...TARGETS.map((to) =>
        service.move({ source_path: pipe(`m${to.length}`), destination_path: `${to}2` }, options()),
      ),
      service.copy({ source_path: '/full', destination_path: pipe('w'), overwrite: true }, options()),
      service.upload({ path: pipe('u'), contents: 'x', overwrite: true }, options()),
      service.upload({ path: `file:${all.outside}/stalled`, contents: never() }, options()),
      service.upload({ path: '/stalled', contents: never() }, options()),
      service.open({ path: pipe('o'), write: true, overwrite: true }, options()),
      service.open({ path: pipe('r'), read: true }, options()).then((stream) => new Response(stream).text()),
      w.dbutils.fs.head(pipe('h'), 10, options()),
      w.dbutils.fs.cp(pipe('d'), '/d', false, options()),
      w.dbutils.fs.mv(pipe('v'), '/v', false, options()),
    ].map((call) => failureOf(call));
    await expectFreeThreads(() => readFile(import.meta.filename));
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(type);
    // A file may have been created by a request that was under way; nothing is in it.
    const filled = [...all.dbfs.files].filter(([, contents]) => contents.length > 0);
    expect(filled.map(([path]) => path)).toEqual(['/full']);
    expect((await readdir(all.outside)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await readdir(all.outside)).includes('c2')).toBe(true);
  });

  it.runIf(process.platform === 'linux')('nor do files that do not know their length', async () => {
    const all = await scene();
    const version = await readFile('/proc/version', 'utf8');
    await all.service.copy({ source_path: 'file:/proc/version', destination_path: '/version' });
    expect(await read(all, '/version')).toBe(version);
    expect(await all.w.dbutils.fs.head('file:/proc/version')).toBe(version);
  });
});

describe('a signal that has aborted', () => {
  it('ends every call before it does anything on this machine', async () => {
    const all = await scene();
    const { service, tree } = all;
    const [path, options] = [`file:${tree}`, { signal: AbortSignal.abort() }];
    const calls = [
      service.list({ path }, options).toArray(),
      service.getStatus({ path }, options),
      service.exists({ path }, options),
      service.mkdirs({ path: `${path}/new` }, options),
      service.delete({ path: `${path}/a.txt` }, options),
      service.delete({ path, recursive: true }, options),
      service.upload({ path: `${path}/new`, contents: 'x' }, options),
      service.open({ path: `${path}/new`, write: true }, options),
      service.download({ path: `${path}/a.txt` }, options).then((stream) => new Response(stream).text()),
      service.copy({ source_path: path, destination_path: '/t', recursive: true }, options),
      service.move({ source_path: path, destination_path: '/t', recursive: true }, options),
    ];
    for (const error of await Promise.all(calls.map((call) => failureOf(call))))
      expect(error).toBeInstanceOf(AbortedError);
    expect(await at(all, path)).toEqual(['a.txt', 'in/b.txt']);
    expect((await readdir(tree)).toSorted()).toEqual(['a.txt', 'in']);
  });
});

describe('a path with control characters', () => {
  it.each(['a\nb', 'a\0b', 'a\x1bb', 'a\x85b'])('as %j is refused before anything is sent', async (name) => {
    const { service, w, workspace, outside } = await scene();
    const { fs } = w.dbutils;
    const before = workspace.requests.length;
    for (const path of [`/${name}`, `${VOLUME}/${name}`, `file:${outside}/${name}`]) {
      const calls = [
        service.upload({ path, contents: 'x' }),
        service.download({ path }),
        service.open({ path, write: true }),
        service.mkdirs({ path }),
        service.delete({ path }),
        service.list({ path }).toArray(),
        service.exists({ path }),
        service.getStatus({ path }),
        service.copy({ source_path: path, destination_path: '/x' }),
        service.copy({ source_path: '/x', destination_path: path }),
        service.move({ source_path: path, destination_path: '/x' }),
        service.move({ source_path: '/x', destination_path: path }),
        fs.put(path, 'x'),
        fs.ls(path),
        fs.cp(path, '/x'),
        fs.mv('/x', path),
        fs.rm(path),
        fs.head(path),
        w.workspace.download({ path }),
        w.workspace.upload({ path, contents: 'x' }),
        w.workspace.importFile({ path, contents: 'x' }),
      ];
      for (const { message } of await Promise.all(calls.map((call) => failureOf(call)))) {
        expect(message).toMatch(/control character|must be absolute and plain/);
        expect(message).not.toMatch(/\p{Cc}/u);
      }
    }
    expect(workspace.requests.length).toBe(before);
  });
});
