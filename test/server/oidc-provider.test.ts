import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkspaceClient } from 'databricks-sdk-ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { movableClock } from '../support/clock.js';
import { surroundedBy } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { oauthWorkspace, SERVICE_PRINCIPAL } from '../support/auth/oauth-workspace.js';
import { closedPort } from '../support/loopback.js';

const BROWSER = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

/** A folder with an `xdg-open` that runs a program with the URL; what it started ends with the test. */
function opener(command: (url: string, folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const pidFile = join(folder, 'pid');
  mkdirSync(join(folder, 'bin'));
  const script = join(folder, 'bin', 'xdg-open');
  writeFileSync(script, `#!/bin/sh\necho $$ >> '${pidFile}'\nexec ${command('"$1"', folder)} > '${folder}/log' 2>&1\n`);
  chmodSync(script, 0o755);
  onTestFinished(() => {
    endGroups(readFileSync(pidFile, 'utf8'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return `${join(folder, 'bin')}:${process.env['PATH']}`;
}

/** The opener is started as the leader of a group of its own, to which everything belongs that it starts. */
function endGroups(pids: string): void {
  for (const pid of pids.trim().split('\n').map(Number)) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

describe('with oidc-provider as the OAuth server', () => {
  it('a service principal gets a token, and many calls share it', async () => {
    const { host, grants, agents } = await oauthWorkspace();
    surroundedBy({});
    const w = new WorkspaceClient({ host, ...SERVICE_PRINCIPAL, product: 'tester', productVersion: '1.2.3' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => w.currentUser.me()));
    expect(answers.map(({ userName }) => userName)).toEqual(Array(5).fill('sp'));
    expect(grants).toEqual(['client_credentials']);
    expect(agents).toEqual([expect.stringMatching(/^tester\/1\.2\.3 databricks-sdk-ts\/\S+ node\//)]);
    const { accessToken, ...token } = await w.config.tokenSource().token();
    expect(await w.config.authenticate()).toEqual({ authorization: `Bearer ${accessToken}` });
    expect(token).toEqual({ tokenType: 'Bearer', expiresAt: expect.closeTo(Date.now() + 3_600_000, -5) });
  });

  it('a service principal gets the next token before the old one ends', async () => {
    const { host, grants } = await oauthWorkspace();
    surroundedBy({});
    const clock = movableClock();
    const w = new WorkspaceClient({ host, ...SERVICE_PRINCIPAL, clock });
    await w.currentUser.me();
    clock.advance(3_600_000 - 39_000);
    expect((await w.currentUser.me()).userName).toBe('sp');
    expect(grants).toEqual(['client_credentials', 'client_credentials']);
  });

  it('a wrong secret is explained without showing it', async () => {
    const { host } = await oauthWorkspace();
    surroundedBy({});
    const w = new WorkspaceClient({ host, clientId: 'sp', clientSecret: 'hunter2-wrong', authType: 'oauth-m2m' });
    const { message } = await failureOf(w.currentUser.me());
    expect(message).toContain(`client credentials grant at ${host}/token failed: HTTP 401 invalid_client: `);
    expect(message).not.toContain('hunter2');
  });

  it('a person logs in with a real browser, stays logged in, and is refreshed', async ({ skip }) => {
    if (BROWSER === undefined) return skip('no Chromium is installed: apt-get install chromium');
    const oauthCallbackPort = await closedPort();
    const { host, grants } = await oauthWorkspace(oauthCallbackPort);
    const PATH = opener((url, folder) => chromium(BROWSER, url, folder));
    surroundedBy({ variables: { PATH } });
    const clock = movableClock();
    const options = { host, authType: 'external-browser', oauthCallbackPort, clock };
    expect((await new WorkspaceClient(options).currentUser.me()).userName).toBe('ada@example.com');
    expect(grants).toEqual(['authorization_code']);
    const later = new WorkspaceClient(options);
    expect((await later.currentUser.me()).userName).toBe('ada@example.com');
    expect(grants).toEqual(['authorization_code']);
    clock.advance(3_600_000);
    expect((await later.currentUser.me()).userName).toBe('ada@example.com');
    clock.advance(3_600_000);
    expect((await new WorkspaceClient(options).currentUser.me()).userName).toBe('ada@example.com');
    // The server takes each refresh token once.
    expect(grants).toEqual(['authorization_code', 'refresh_token', 'refresh_token']);
  }, 60_000);
});

function chromium(browser: string, url: string, folder: string): string {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-proxy-server',
    `--user-data-dir='${folder}/profile'`,
  ];
  return `${browser} ${flags.join(' ')} ${url}`;
}
