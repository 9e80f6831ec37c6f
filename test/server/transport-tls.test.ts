import { describe, expect, it } from 'vitest';
import { ConfigError, ConnectionError } from '../../runtime/errors/index.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { getText, httpServer, httpsServer, tcpServer } from '../support/loopback.js';
import { selfSigned } from '../support/http/self-signed.js';
import { failureOf } from '../support/failures.js';

const { key, cert } = selfSigned();

describe('TLS of the node transport', () => {
  it('trusts the authority that it is given, over kept connections', async () => {
    await using server = await httpsServer({ key, cert }, (_request, response) => void response.end('safe'));
    const transport = createNodeTransport({ env: {}, ca: cert });
    expect(await getText(transport, server.url)).toBe('safe');
    expect(await getText(transport, server.url)).toBe('safe');
    expect(server.connections.length).toBe(1);
    const bytes = createNodeTransport({ env: {}, ca: [new TextEncoder().encode(cert)] });
    expect(await getText(bytes, server.url)).toBe('safe');
  });

  it('refuses an authority that it does not know, before anything is sent', async () => {
    let requests = 0;
    await using server = await httpsServer({ key, cert }, (_request, response) => {
      requests += 1;
      response.end();
    });
    const send = createNodeTransport({ env: {} }).send({
      method: 'POST',
      url: server.url,
      headers: {},
      body: 'secret',
    });
    const error = await failureOf(send);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'no', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect((error as Error).message).toContain('pass the certificate of its authority as `ca`');
    expect(requests).toBe(0);
  });

  it('refuses a certificate for another host', async () => {
    await using server = await httpsServer({ key, cert }, (_request, response) => void response.end());
    const url = `https://127.0.0.2:${server.port}`;
    const error = await failureOf(getText(createNodeTransport({ env: {}, ca: cert }), url));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).sent).toBe('no');
  });

  it('accepts anything with skipVerify', async () => {
    await using server = await httpsServer({ key, cert }, (_request, response) => void response.end('fine'));
    expect(await getText(createNodeTransport({ env: {}, skipVerify: true }), server.url)).toBe('fine');
  });

  it('explains a server that speaks no TLS, and one that hangs up', async () => {
    await using plain = await httpServer((_request, response) => void response.end());
    const url = plain.url.replace('http:', 'https:');
    expect(await failureOf(getText(createNodeTransport({ env: {} }), url))).toMatchObject({
      name: 'ConnectionError',
      sent: 'no',
    });
    await using rude = await tcpServer((socket) => socket.destroy());
    const rudeUrl = rude.url.replace('http:', 'https:');
    expect(await failureOf(getText(createNodeTransport({ env: {} }), rudeUrl))).toMatchObject({
      name: 'ConnectionError',
      sent: 'no',
    });
  });

  it('ends a handshake that never comes about', async () => {
    await using silent = await tcpServer(() => {});
    const url = silent.url.replace('http:', 'https:');
    const send = createNodeTransport({ env: {} }).send({
      method: 'POST',
      url,
      headers: {},
      body: 'x',
      inactivityTimeoutMs: 100,
    });
    expect(await failureOf(send)).toMatchObject({ name: 'TimeoutError', sent: 'no' });
  });

  it('refuses a ca that is none', async () => {
    const send = createNodeTransport({ env: {}, ca: '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----' });
    expect(await failureOf(getText(send, 'https://127.0.0.1:1'))).toBeInstanceOf(ConfigError);
  });
});
