import http from 'node:http';
import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { AbortedError, ConnectionError } from '../../runtime/errors/index.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { closedPort, getText, httpServer, httpsServer, type Loopback, tcpServer } from '../support/loopback.js';
import { selfSigned } from '../support/http/self-signed.js';
import { failureOf } from '../support/failures.js';
import { eventually } from '../support/eventually.js';

const { key, cert } = selfSigned();

/** The address of a server as only the proxy below knows it: this machine itself is never reached through a proxy. */
const behindProxy = ({ url }: Loopback): string => url.replace('127.0.0.1', 'workspace.test');

interface Proxy extends Loopback {
  /** Request lines and proxy credentials as the proxy saw them. */
  readonly seen: string[];
}

const onThisMachine = (url = ''): string => url.replace('workspace.test', '127.0.0.1');

/** A proxy that forwards plain requests and opens tunnels; `status` refuses them. */
async function proxyServer(status = 200): Promise<Proxy> {
  const seen: string[] = [];
  const note = (request: http.IncomingMessage): void => {
    seen.push(
      `${request.method} ${request.url} host=${request.headers.host} auth=${request.headers['proxy-authorization'] ?? 'none'}`,
    );
  };
  const server = await httpServer((request, response) => {
    note(request);
    const onward = http.get(onThisMachine(request.url), (answer) => answer.pipe(response));
    onward.on('error', () => response.destroy());
  });
  server.server.on('connect', (request: http.IncomingMessage, client: net.Socket) => {
    note(request);
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} Nope\r\ncontent-length: 0\r\n\r\n`);
    const [host, port] = onThisMachine(request.url).split(':');
    const onward = net.connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
    client.on('close', () => onward.destroy());
  });
  return Object.assign(server, { seen });
}

describe('the node transport behind a proxy', () => {
  it('sends https through a tunnel, kept for the next request, with credentials from the URL', async () => {
    await using target = await httpsServer({ key, cert }, (request, response) => {
      response.end(`${request.headers['proxy-authorization'] ?? 'clean'} ${request.url}`);
    });
    await using proxy = await proxyServer();
    const transport = createNodeTransport({ env: {}, ca: cert, proxy: `http://user:p%40ss@127.0.0.1:${proxy.port}` });
    expect(await getText(transport, `${behindProxy(target)}/a`)).toBe('clean /a');
    expect(await getText(transport, `${behindProxy(target)}/b`)).toBe('clean /b');
    const authority = `workspace.test:${target.port}`;
    expect(proxy.seen).toEqual([`CONNECT ${authority} host=${authority} auth=Basic ${btoa('user:p@ss')}`]);
  });

  it('sends http in absolute form', async () => {
    await using target = await httpServer((_request, response) => void response.end('there'));
    await using proxy = await proxyServer();
    const transport = createNodeTransport({ env: {}, proxy: `http://user:pw@127.0.0.1:${proxy.port}` });
    expect(await getText(transport, `${behindProxy(target)}/a?b=1`)).toBe('there');
    expect(proxy.seen).toEqual([
      `GET ${behindProxy(target)}/a?b=1 host=workspace.test:${target.port} auth=Basic ${btoa('user:pw')}`,
    ]);
  });

  it.each(['HTTPS_PROXY', 'https_proxy'])('obeys %s of the environment', async (name) => {
    await using target = await httpsServer({ key, cert }, (_request, response) => void response.end('there'));
    await using proxy = await proxyServer();
    const transport = createNodeTransport({ env: { [name]: proxy.url }, ca: cert });
    expect(await getText(transport, behindProxy(target))).toBe('there');
    expect(proxy.seen).toHaveLength(1);
  });

  it.each([
    ['HTTPS_PROXY', { NO_PROXY: 'workspace.test' }],
    ['HTTPS_PROXY', { no_proxy: '*' }],
    ['HTTP_PROXY', {}],
  ])('goes around %s with %j', async (name, env) => {
    await using proxy = await proxyServer();
    const transport = createNodeTransport({ env: { ...env, [name]: proxy.url }, ca: cert });
    // Nobody but the proxy knows the name.
    const error = await failureOf(getText(transport, 'https://workspace.test/'));
    expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no' });
    expect(proxy.seen).toEqual([]);
  });

  it('uses it for this machine too, unless NO_PROXY says otherwise', async () => {
    await using target = await httpsServer({ key, cert }, (_request, response) => void response.end('there'));
    await using proxy = await proxyServer();
    expect(await getText(createNodeTransport({ env: {}, ca: cert, proxy: proxy.url }), target.url)).toBe('there');
    expect(proxy.seen).toHaveLength(1);
    const env = { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1,localhost' };
    expect(await getText(createNodeTransport({ env, ca: cert }), target.url)).toBe('there');
    expect(proxy.seen).toHaveLength(1);
  });

  it('goes around it with proxy: false', async () => {
    await using target = await httpsServer({ key, cert }, (_request, response) => void response.end('there'));
    const url = behindProxy(target);
    const transport = createNodeTransport({ env: { HTTPS_PROXY: 'http://127.0.0.1:1' }, ca: cert, proxy: false });
    const error = await failureOf(getText(transport, url));
    expect((error as Error).message).not.toContain('proxy');
  });

  it.each([
    [407, 'ERR_PROXY_AUTHENTICATION', 'wants credentials'],
    [403, 'ERR_PROXY_REFUSED', 'status 403'],
    [502, 'ERR_PROXY_UNAVAILABLE', 'status 502'],
  ])('explains status %d of the proxy without its password', async (status, code, text) => {
    await using proxy = await proxyServer(status);
    const transport = createNodeTransport({ env: {}, proxy: `http://user:hunter2@127.0.0.1:${proxy.port}` });
    const error = await failureOf(
      transport.send({ method: 'POST', url: 'https://workspace.test:1/', headers: {}, body: 'x' }),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'no', code });
    expect((error as Error).message).toContain(`the proxy 127.0.0.1:${proxy.port} `);
    expect((error as Error).message).toContain(text);
    expect((error as Error).message).not.toContain('hunter2');
  });

  it('explains a proxy that is not there', async () => {
    const port = await closedPort();
    const error = await failureOf(
      getText(createNodeTransport({ env: {}, proxy: `http://127.0.0.1:${port}` }), 'https://workspace.test:1/'),
    );
    expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no', code: 'ECONNREFUSED' });
    expect((error as Error).message).toContain(`the proxy 127.0.0.1:${port} failed`);
  });

  it('refuses a target certificate that is not trusted, also through a tunnel', async () => {
    await using target = await httpsServer({ key, cert }, (_request, response) => void response.end());
    await using proxy = await proxyServer();
    const error = await failureOf(getText(createNodeTransport({ env: {}, proxy: proxy.url }), behindProxy(target)));
    expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('gives up on a proxy that never answers, by time and by signal', async () => {
    await using silent = await tcpServer((socket) => socket.resume());
    const transport = createNodeTransport({ env: {}, proxy: silent.url });
    const url = 'https://workspace.test:1/';
    const error = await failureOf(transport.send({ method: 'GET', url, headers: {}, inactivityTimeoutMs: 80 }));
    expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no', code: 'ERR_PROXY_TIMEOUT' });
    const controller = new AbortController();
    const outcome = failureOf(transport.send({ method: 'GET', url, headers: {}, signal: controller.signal }));
    await eventually(() => silent.open()).toBe(1);
    controller.abort();
    expect(await outcome).toBeInstanceOf(AbortedError);
    await eventually(() => silent.open()).toBe(0);
  });
});
