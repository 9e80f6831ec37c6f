import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listenForCallback, type CallbackListener } from '../../../../runtime/auth/login/callback-listener.js';
import { closedPort } from '../../../support/loopback.js';

interface Waiting {
  readonly port: number;
  readonly listener: CallbackListener;
  readonly callback: Promise<URLSearchParams>;
}

async function waiting(): Promise<Waiting> {
  const port = await closedPort();
  const listener = await listenForCallback({ port });
  onTestFinished(() => listener.close());
  return { port, listener, callback: listener.callback('right', new AbortController().signal) };
}

function open(port: number): Socket {
  const socket = connect({ port, host: '127.0.0.1' });
  // The listener may hang up at any time.
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** What the listener answers to these bytes; the first line, or nothing where it hangs up. */
function say(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = open(port);
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.once('close', () => resolve(text.split('\r\n')[0] ?? ''));
    socket.end(bytes);
  });
}

async function comesBack({ port, callback }: Waiting): Promise<void> {
  const page = await fetch(`http://127.0.0.1:${port}/?code=c&state=right`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('You are logged in')]);
  expect((await callback).get('code')).toBe('c');
}

const get = (target: string, rest = ''): string => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${rest}\r\n`;

describe('the listener of a browser login', () => {
  it.each([
    '//',
    '///',
    '//?code=c&state=wrong',
    'http://',
    'http://[',
    'http://localhost:99999999/?code=c',
    '*',
    '/%',
    '/?%E0%A4%A&code=%&state=%ZZ',
    '/?code',
    '/?code=c&code=d&state=wrong&state=right',
    '/?__proto__=x&constructor=y&error=z',
    `/?code=${'c'.repeat(8_000)}`,
    `/?code=${'c'.repeat(80_000)}`,
    '\\\\',
    '/\u0001',
  ])('goes on after GET %j', async (target) => {
    const login = await waiting();
    expect(await say(login.port, get(target))).toMatch(/^HTTP\/1\.1 4\d\d /);
    await comesBack(login);
  });

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['bytes', Buffer.from([0, 255, 22, 3, 1, 0, 10, 13])],
    ['half a request', 'GET / HT'],
    ['a tunnel', 'CONNECT evil:443 HTTP/1.1\r\nHost: evil\r\n\r\n'],
    ['an upgrade', get('/?code=c', 'Connection: Upgrade\r\nUpgrade: websocket\r\n')],
    ['an expectation', get('/', 'Expect: everything\r\n')],
    ['two lengths', get('/', 'Content-Length: 1\r\nContent-Length: 2\r\n')],
    ['a broken chunk', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['many headers', get('/', 'X-Y: z\r\n'.repeat(5_000))],
    ['a later version', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['another method', 'DELETE /?code=c&state=right HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('goes on after %s', async (_what, bytes) => {
    const login = await waiting();
    expect(await say(login.port, bytes)).not.toContain(' 200 ');
    await comesBack(login);
  });

  it('lets the browser in while hundreds of connections are held open and say nothing', async () => {
    const login = await waiting();
    const sockets = Array.from({ length: 500 }, () => open(login.port));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    await expect.poll(() => sockets.filter(({ readyState }) => readyState === 'open').length).toBeLessThanOrEqual(64);
    await comesBack(login);
  });

  it('lets the browser in after a flood of requests that belong to no login', async () => {
    const login = await waiting();
    const statuses = await Promise.all(
      Array.from({ length: 300 }, (_, index) => say(login.port, get(index % 2 ? '//' : '/?code=c&state=guess'))),
    );
    expect(statuses.filter((status) => status.includes(' 200 '))).toEqual([]);
    await comesBack(login);
  });

  it('survives who hangs up in the middle of the answer', async () => {
    const login = await waiting();
    for (let index = 0; index < 50; index += 1) {
      const socket = open(login.port);
      socket.write(get('/?code=c&state=guess'));
      socket.resetAndDestroy();
    }
    await expect(comesBack(login)).resolves.toBeUndefined();
  });

  it('survives a second return of the browser', async () => {
    const login = await waiting();
    await comesBack(login);
    expect(await say(login.port, get('/?code=other&state=right'))).toContain('HTTP/1.1');
    expect((await login.callback).get('code')).toBe('c');
  });
});
