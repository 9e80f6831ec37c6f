import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileTokenStore } from '../../../../runtime/auth/login/file-token-store.js';
import { systemClock } from '../../../../runtime/base/clock.js';

const key = { host: 'https://h', clientId: 'c', scopes: 's', profile: '' };
const token = { accessToken: 'a', tokenType: 'Bearer', refreshToken: 'r', expiresAt: 1_700_000_000_000 };

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tokens-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const directory = (): string => join(root, 'oauth');
const store = () => fileTokenStore({ clock: systemClock, directory: directory() });
const onlyFile = async (): Promise<string> => join(directory(), (await readdir(directory()))[0] ?? '');

/** The number of a process that has just ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('fileTokenStore', () => {
  it('keeps a token for its owner alone', async () => {
    await store().save(key, token);
    expect(await store().load(key)).toEqual(token);
    expect((await stat(await onlyFile())).mode & 0o777).toBe(0o600);
    expect((await stat(directory())).mode & 0o777).toBe(0o700);
  });

  it('replaces a token without leaving anything behind', async () => {
    await store().save(key, token);
    await store().save(key, { ...token, accessToken: 'b' });
    expect((await store().load(key))?.accessToken).toBe('b');
    expect(await readdir(directory())).toHaveLength(1);
  });

  it.each([{ host: 'https://other' }, { clientId: 'd' }, { scopes: 't' }, { profile: 'p' }])(
    'shares nothing with %j',
    async (other) => {
      await store().save(key, token);
      expect(await store().load({ ...key, ...other })).toBeUndefined();
    },
  );

  it('ignores a file that others can read, and one that is damaged', async () => {
    await store().save(key, token);
    const path = await onlyFile();
    await chmod(path, 0o644);
    expect(await store().load(key)).toBeUndefined();
    await chmod(path, 0o600);
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 20));
    expect(await store().load(key)).toBeUndefined();
  });

  it('tolerates a place that cannot be written', async () => {
    await writeFile(directory(), 'a file, not a directory');
    await store().save(key, token);
    expect(await store().load(key)).toBeUndefined();
    expect(await store().exclusive(key, async () => 'ran')).toBe('ran');
  });

  it('lets one at a time do the same', async () => {
    const log: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      log.push(`${name} starts`);
      await systemClock.sleep(20);
      log.push(`${name} ends`);
    };
    await Promise.all([store().exclusive(key, work('a')), store().exclusive(key, work('b'))]);
    expect(log.map((line) => line.split(' ')[1])).toEqual(['starts', 'ends', 'starts', 'ends']);
    expect(await readdir(directory())).toEqual([]);
  });

  it('frees the lock after a failure, and takes over a stale one', async () => {
    const failing = store().exclusive(key, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await readdir(directory())).toEqual([]);
    let path = '';
    await store().exclusive(key, async () => {
      path = await onlyFile();
    });
    await writeFile(path, '');
    await utimes(path, 1, 1);
    expect(await store().exclusive(key, async () => 'ran')).toBe('ran');
  });

  it.each<[string, (name: unknown[]) => string, boolean]>([
    ['of a process that has died', (name) => JSON.stringify([deadPid(), ...name.slice(1)]), true],
    ['of a process that runs', (name) => JSON.stringify(name), false],
    ['of another machine', () => JSON.stringify([deadPid(), 'elsewhere', 'x']), false],
    ['without a process in it', () => '', false],
    ['with something else in it', () => '[-1,"x"', false],
  ])('takes over a lock %s at once, or waits', async (_what, nameOf, atOnce) => {
    let [path, name] = ['', ''];
    await store().exclusive(key, async () => {
      path = await onlyFile();
      name = await readFile(path, 'utf8');
    });
    await writeFile(path, nameOf(JSON.parse(name) as unknown[]));
    let ran = false;
    const running = store().exclusive(key, async () => {
      ran = true;
    });
    await Promise.race([running, systemClock.sleep(400)]);
    expect(ran).toBe(atOnce);
    await rm(path, { force: true });
    await running;
    expect(await readdir(directory())).toEqual([]);
  });

  it('takes over also when the process died while it took over the lock of another', async () => {
    let [path, name] = ['', ''];
    await store().exclusive(key, async () => {
      path = await onlyFile();
      name = await readFile(path, 'utf8');
    });
    const dead = JSON.stringify([deadPid(), ...(JSON.parse(name) as unknown[]).slice(1)]);
    await writeFile(path, dead);
    await writeFile(`${path}.stale`, dead);
    expect(await store().exclusive(key, async () => 'ran')).toBe('ran');
    expect(await readdir(directory())).toEqual([]);
  });
});
