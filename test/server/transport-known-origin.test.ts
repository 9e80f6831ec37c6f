import { describe, expect, it } from 'vitest';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { getText, httpServer, httpsServer } from '../support/loopback.js';
import { selfSigned } from '../support/http/self-signed.js';

const paths = [
  '/api/2.1/jobs/get?job_id=1&a=%2F..%2F',
  '/a/./b',
  '/a/../b',
  '/a/%2e%2E/b',
  '/a/.%2e/b',
  '/a/..',
  '/a/.hidden/b',
  '/a/b#fragment',
  '/a b?c d',
  "/a?quote='",
  '/a\\b',
  '/a/\u00fc?\u00e9=\u20ac',
  '/a\t/b',
  '/a/b\n',
  '/a|b{c}^`d`?"<>',
  '?query=without-path',
  '//double/slash',
];

describe('a known origin', () => {
  it.each(paths)('is sent %j as a parsed URL would be, the first time and later', async (path) => {
    await using server = await httpServer((request, response) => void response.end(request.url));
    const transport = createNodeTransport({ env: {} });
    const { pathname, search } = new URL(server.url + path);
    // The first request makes the origin known; the others may take the short way.
    await getText(transport, `${server.url}/`);
    expect(await getText(transport, server.url + path)).toBe(pathname + search);
    expect(await getText(transport, server.url + path)).toBe(pathname + search);
  });

  it('has secure connections of its own: those of another name are not used', async () => {
    const { key, cert } = selfSigned();
    await using server = await httpsServer({ key, cert }, (_request, response) => void response.end('safe'));
    const transport = createNodeTransport({ env: {}, ca: cert });
    const send = (host: string): Promise<string> => getText(transport, `https://${host}:${server.port}/`);
    await send('127.0.0.1');
    await send('127.0.0.1');
    expect(server.connections.length).toBe(1);
    await send('localhost');
    expect(server.connections.length).toBe(2);
  });
});
