import { describe, expect, it } from 'vitest';
import { AlreadyExists, NotFound, WorkspaceClient } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { commandServer, finished } from '../support/command-server.js';
import { surroundedBy } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { startServer } from '../support/server.js';
import { closeAfterEach, start } from '../support/workspace-calls.js';

closeAfterEach();

async function localClient(): Promise<WorkspaceClient> {
  const workspace = await start();
  return new WorkspaceClient({ host: workspace.host, token: workspace.token });
}

const ROOT = '/Volumes/main/default/landing';

describe('dbutils.fs', () => {
  it('writes, lists, reads, copies, moves and removes', async () => {
    const { fs } = (await localClient()).dbutils;
    await fs.mkdirs(`dbfs:${ROOT}/in`);
    expect(await fs.put(`${ROOT}/in/a.txt`, 'grüße')).toBe(true);
    const [file] = await fs.ls(`${ROOT}/in`);
    expect(file).toMatchObject({ name: 'a.txt', size: 7, isDirectory: false });
    expect(await fs.head(`${ROOT}/in/a.txt`)).toBe('grüße');
    expect(await fs.head(`${ROOT}/in/a.txt`, 3)).toBe('gr');
    await fs.cp(`${ROOT}/in`, `${ROOT}/out`, true);
    await fs.mv(`${ROOT}/out/a.txt`, `${ROOT}/b.txt`);
    expect(await fs.head(`${ROOT}/b.txt`)).toBe('grüße');
    expect(await fs.ls(`${ROOT}/out`)).toEqual([]);
    await fs.rm(`${ROOT}/in`, true);
    await expect(fs.head(`${ROOT}/in/a.txt`)).rejects.toBeInstanceOf(NotFound);
  });

  it('replaces nothing without being told to', async () => {
    const { fs } = (await localClient()).dbutils;
    await fs.put(`${ROOT}/a.txt`, 'one');
    await expect(fs.put(`${ROOT}/a.txt`, 'two')).rejects.toBeInstanceOf(AlreadyExists);
    await fs.put(`${ROOT}/a.txt`, 'two', true);
    await fs.put(`${ROOT}/b.txt`, 'three');
    await expect(fs.cp(`${ROOT}/a.txt`, `${ROOT}/b.txt`)).rejects.toBeInstanceOf(AlreadyExists);
    expect(await fs.head(`${ROOT}/b.txt`)).toBe('three');
  });

  it('asks for recurse before it touches a directory', async () => {
    const { fs } = (await localClient()).dbutils;
    await fs.put(`${ROOT}/dir/a.txt`, 'one');
    await expect(fs.rm(`${ROOT}/dir`)).rejects.toThrow('pass true for recurse');
    await expect(fs.cp(`${ROOT}/dir`, `${ROOT}/copy`)).rejects.toThrow('is a folder');
    expect(await fs.head(`${ROOT}/dir/a.txt`)).toBe('one');
  });

  it.each([
    ['/Workspace/Shared/x', 'is a workspace file'],
    ['s3://bucket/x', 'supported'],
    ['relative/x', 'absolute'],
  ])('refuses %s', async (path, reason) => {
    const { fs } = (await localClient()).dbutils;
    expect((await failureOf(fs.put(path, ''))).message).toContain(reason);
    expect((await failureOf(fs.ls(path))).message).toContain(reason);
  });

  it.each(['cacheTable', 'uncacheTable', 'cacheFiles', 'uncacheFiles'] as const)(
    'has no %s outside a notebook',
    async (name) => {
      const { fs } = (await localClient()).dbutils;
      expect(() => fs[name]('x')).toThrow(`dbutils.fs.${name} works only inside a notebook`);
    },
  );
});

describe('dbutils.secrets', () => {
  const secrets: Record<string, string> = { text: 'cGFzc3fDtnJk', bytes: '/wA=', broken: '%%%' };
  const secretServer = () =>
    startServer(({ path, query }) => {
      if (path.endsWith('/scopes/list')) return { body: { scopes: [{ name: 's' }] } };
      if (path.endsWith('/list')) return { body: { secrets: Object.keys(secrets).map((key) => ({ key })) } };
      const key = new URLSearchParams(query).get('key') ?? '';
      return { body: { key, value: secrets[key] } };
    });

  it('gives values as text and bytes, keys and scopes', async () => {
    const w = workspaceClient(await secretServer());
    expect(await w.dbutils.secrets.get('s', 'text')).toBe('passwörd');
    expect(await w.secrets.getText({ scope: 's', key: 'text' })).toBe('passwörd');
    expect(await w.dbutils.secrets.getBytes('s', 'bytes')).toEqual(Uint8Array.of(255, 0));
    expect(await w.dbutils.secrets.list('s')).toEqual([{ key: 'text' }, { key: 'bytes' }, { key: 'broken' }]);
    expect(await w.dbutils.secrets.listScopes()).toEqual([{ name: 's' }]);
  });

  it('names the secret, and not its value, when it cannot be read', async () => {
    const { secrets } = workspaceClient(await secretServer());
    expect((await failureOf(secrets.getText({ scope: 's', key: 'bytes' }))).message).toBe(
      "Secrets: secret 'bytes' of scope 's' is not text in UTF-8; use getBytes",
    );
    const broken = await failureOf(secrets.getBytes({ scope: 's', key: 'broken' }));
    expect(broken.message).toContain("secret 'broken' of scope 's' is not base64");
    expect(broken.message).not.toContain('%%%');
    expect((await failureOf(secrets.getBytes({ scope: 's', key: 'none' }))).message).toContain('no secret');
  });
});

describe('dbutils without a workspace', () => {
  const { dbutils } = workspaceClient({ host: 'http://127.0.0.1:9' });

  it('keeps the defaults of widgets', () => {
    const { widgets } = dbutils;
    widgets.text('name', 'Ada');
    widgets.dropdown('size', 'M', ['S', 'M']);
    widgets.combobox('color', 'red', ['red']);
    widgets.multiselect('tags', 'a', ['a', 'b']);
    expect(widgets.getAll()).toEqual({ name: 'Ada', size: 'M', color: 'red', tags: 'a' });
    expect(widgets.get('size')).toBe('M');
    widgets.remove('size');
    expect(() => widgets.get('size')).toThrow("there is no widget 'size' (widgets: name, color, tags)");
    expect(widgets.getArgument('size', 'L')).toBe('L');
    expect(() => widgets.getArgument('size')).toThrow('there is no widget');
    widgets.removeAll();
    expect(() => widgets.remove('name')).toThrow('widgets: none');
  });

  it('takes task values from the caller', () => {
    const { taskValues } = dbutils.jobs;
    taskValues.set('k', 1);
    expect(taskValues.get('t', 'k', { debugValue: 0, default: 5 })).toBe(0);
    expect(taskValues.get('t', 'k', { default: 5 })).toBe(5);
    expect(() => taskValues.get('t', 'k')).toThrow("no value 'k' of task 't'; pass debugValue");
  });

  it('says what works only inside a notebook', () => {
    expect(() => dbutils.notebook.exit('x')).toThrow('dbutils.notebook.exit works only inside a notebook');
    expect(() => dbutils.credentials.getServiceCredentialsProvider('x')).toThrow('generateTemporaryServiceCredential');
  });

  it('knows its path from the environment', () => {
    surroundedBy({});
    expect(() => dbutils.notebook.path()).toThrow('DATABRICKS_SOURCE_FILE');
    surroundedBy({ variables: { DATABRICKS_SOURCE_FILE: '/Repos/x' } });
    expect(dbutils.notebook.path()).toBe('/Repos/x');
  });

  it('needs a cluster for notebooks and mounts', async () => {
    expect((await failureOf(dbutils.notebook.run('/x'))).message).toContain('clusterId');
    expect((await failureOf(dbutils.fs.mounts())).message).toContain('DATABRICKS_CLUSTER_ID');
  });
});

/** The call that a program holds, as the cluster would read it. */
function callIn(code: string): unknown {
  const [, encoded = ''] = /b64decode\("([^"]*)"\)/.exec(code) ?? [];
  return JSON.parse(Buffer.from(encoded, 'base64').toString());
}

describe('dbutils on a cluster', () => {
  it('runs notebooks with arguments that cannot become code', async () => {
    const { server, calls, code } = await commandServer(() => finished('"42"'));
    const w = workspaceClient(server, { clusterId: 'c-1' });
    const nasty = `'"""\\ ${'${x}'} grüße`;
    expect(await w.dbutils.notebook.run('/Shared/x', 60, { a: nasty })).toBe('42');
    await w.dbutils.notebook.run('/Shared/y');
    expect(code[0]).not.toContain('grüße');
    expect(code.map(callIn)).toEqual([
      { util: 'notebook', method: 'run', args: ['/Shared/x', 60, { a: nasty }], kwargs: {} },
      { util: 'notebook', method: 'run', args: ['/Shared/y', 0, {}], kwargs: {} },
    ]);
    await w.close();
    expect(calls).toEqual(['create', 'execute', 'execute', 'destroy']);
  });

  it('keeps its context when it refuses a limit', async () => {
    const { server, calls } = await commandServer(() => finished('1'));
    const w = workspaceClient(server, { clusterId: 'c-1' });
    await w.dbutils.notebook.run('/Shared/x');
    const refused = await failureOf(w.dbutils.notebook.run('/Shared/x', 0, {}, { timeoutMs: NaN }));
    expect(refused.message).toContain('dbutils.notebook.run: timeoutMs must be a positive number');
    await w.dbutils.notebook.run('/Shared/x');
    await w.close();
    expect(calls).toEqual(['create', 'execute', 'execute', 'destroy']);
  });

  it('mounts storage and lists mounts', async () => {
    const answers = ['true', '[["/mnt/x", "s3a://b", ""]]', 'false'];
    const { server, code } = await commandServer(() => finished(answers.shift() ?? ''));
    const { fs } = workspaceClient(server, { clusterId: 'c-1' }).dbutils;
    expect(await fs.mount('s3a://b', '/mnt/x', { extraConfigs: { a: 'b' } })).toBe(true);
    expect(await fs.mounts()).toEqual([{ mountPoint: '/mnt/x', source: 's3a://b', encryptionType: '' }]);
    expect(await fs.unmount('/mnt/x')).toBe(false);
    expect(callIn(code[0] ?? '')).toMatchObject({ args: ['s3a://b', '/mnt/x'], kwargs: { extra_configs: { a: 'b' } } });
  });

  it('asks for roles and credentials', async () => {
    const answers = ['true', '["arn:1"]', '["arn:1", "arn:2"]', '{"AccessKeyId": "x"}'];
    const { server } = await commandServer(() => finished(answers.shift() ?? ''));
    const { credentials } = workspaceClient(server, { clusterId: 'c-1' }).dbutils;
    expect(await credentials.assumeRole('arn:1')).toBe(true);
    expect(await credentials.showCurrentRole()).toEqual(['arn:1']);
    expect(await credentials.showRoles()).toEqual(['arn:1', 'arn:2']);
    expect(await credentials.getCurrentCredentials()).toEqual({ AccessKeyId: 'x' });
  });

  it('reports what went wrong there, and gives text that is not JSON as it is', async () => {
    const failure = { status: 'Error', results: { resultType: 'error', summary: 'NotFound: /Shared/x' } };
    const replies = [failure, finished('plain text')];
    const { server } = await commandServer(() => replies.shift());
    const { notebook } = workspaceClient(server, { clusterId: 'c-1' }).dbutils;
    expect((await failureOf(notebook.run('/Shared/x'))).message).toBe(
      'dbutils.notebook.run failed on the cluster: NotFound: /Shared/x',
    );
    expect(await notebook.run('/Shared/x')).toBe('plain text');
  });
});
