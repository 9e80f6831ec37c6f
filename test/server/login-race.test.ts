import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { fileTokenStore } from '../../runtime/auth/login/file-token-store.js';
import { systemClock } from '../../runtime/base/clock.js';
import { startServer } from '../support/server.js';

const PROCESSES = 8;

/** A folder for the rest of the test. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'race-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** One file that starts fast: eight compilers at once would take longer than what is tested. */
async function bundled(directory: string): Promise<string> {
  const outfile = join(directory, 'program.mjs');
  const entryPoints = ['test/support/programs/refresh-login.ts'];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
  return outfile;
}

function run(program: string, args: readonly string[], home: string): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: home };
  return new Promise((resolve, reject) =>
    execFile(process.execPath, [program, ...args], { env, timeout: 15_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(stderr || error.message)) : resolve(stdout.trim()),
    ),
  );
}

/** Leaves the lock behind as a process does that died while it held it. */
async function leaveLock(store: string, namesWhileHeld: () => Promise<string[]>): Promise<void> {
  const lock = join(store, (await namesWhileHeld()).find((name) => name.endsWith('.lock')) ?? '');
  writeFileSync(lock, 'of nobody');
  utimesSync(lock, 1, 1);
}

it.each([
  ['', false],
  [', also after one that died with the lock', true],
])(
  'eight programs that find the same expired login refresh it once, and leave one whole file%s',
  async (_what, isLocked) => {
    const directory = folder();
    const store = join(directory, 'oauth');
    // Takes every refresh token once, as real servers do.
    const issued = new Set(['r0']);
    const server = await startServer(async ({ path, body }) => {
      if (path !== '/token') return { body: { token_endpoint: `${server.host}/token` } };
      const given = new URLSearchParams(body.toString()).get('refresh_token') ?? '';
      if (!issued.delete(given)) return { status: 400, body: { error: 'invalid_grant' } };
      await systemClock.sleep(200);
      const refresh_token = randomUUID();
      issued.add(refresh_token);
      return { body: { access_token: 'renewed', refresh_token, expires_in: 3600 } };
    });
    const key = { host: server.host, clientId: 'databricks-cli', scopes: 'all-apis offline_access', profile: '' };
    const tokens = fileTokenStore({ clock: systemClock, directory: store });
    await tokens.save(key, { accessToken: 'old', tokenType: 'Bearer', refreshToken: 'r0', expiresAt: Date.now() - 1 });
    if (isLocked) await leaveLock(store, () => tokens.exclusive(key, async () => readdirSync(store)));
    const program = await bundled(directory);
    const printed = await Promise.all(
      Array.from({ length: PROCESSES }, () => run(program, [server.host, store], directory)),
    );
    expect(printed).toEqual(Array(PROCESSES).fill('Bearer renewed'));
    expect(server.requests.filter(({ path }) => path === '/token')).toHaveLength(1);
    const files = readdirSync(store);
    expect(files).toEqual([expect.stringMatching(/\.json$/)]);
    const [file = ''] = files.map((name) => join(store, name));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token: { access_token: 'renewed' } });
  },
);
