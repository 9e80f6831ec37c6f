import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askHost } from '../../runtime/client/host-metadata/ask-host.js';
import { Config } from '../../runtime/client/config.js';
import { fetchHostMetadata } from '../../runtime/client/host-metadata/host-metadata.js';
import type { Transport } from '../../runtime/base/message.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';

const servers: Server[] = [];
const transports: Transport[] = [];

afterEach(async () => {
  for (const transport of transports.splice(0)) await transport.close?.();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

function nodeTransport(): Transport {
  const transport = createNodeTransport({ env: {} });
  transports.push(transport);
  return transport;
}

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Script {
  readonly host: string;
  readonly seen: string[];
}

/** Answers one after the other; the last one again and again. */
async function scripted(
  ...replies: [status: number, body: string, headers?: Record<string, string>][]
): Promise<Script> {
  const seen: string[] = [];
  const host = await listen((request, response) => {
    const [status, body, headers] = replies[Math.min(seen.length, replies.length - 1)] ?? [500, ''];
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'unsigned'}`);
    response.writeHead(status, headers).end(body);
  });
  return { host, seen };
}

const PROBE = 'GET /.well-known/databricks-config unsigned';

describe('fetchHostMetadata', () => {
  it('reads what a host says about itself, without credentials', async () => {
    const body = {
      oidc_endpoint: 'https://accounts.cloud.databricks.com/oidc/accounts/{account_id}',
      account_id: 'acc',
      workspace_id: '6051921418418893',
      cloud: 'aws',
      host_type: 'UNIFIED',
      token_federation_default_oidc_audiences: ['one', 'two'],
      something_new: true,
    };
    const { host, seen } = await scripted([200, JSON.stringify(body)]);
    expect(await fetchHostMetadata(host, nodeTransport())).toEqual({
      oidcEndpoint: 'https://accounts.cloud.databricks.com/oidc/accounts/{account_id}',
      accountId: 'acc',
      workspaceId: '6051921418418893',
      cloud: 'AWS',
      hostType: 'unified',
      defaultOidcAudiences: ['one', 'two'],
    });
    expect(seen).toEqual([PROBE]);
  });

  it('accepts the host itself as OAuth server, and nobody unknown', async () => {
    let answer = '';
    const host = await listen((_, response) => response.end(answer));
    answer = JSON.stringify({ oidc_endpoint: `${host}/oidc` });
    expect(await fetchHostMetadata(host, nodeTransport())).toMatchObject({ oidcEndpoint: `${host}/oidc` });
    answer = JSON.stringify({ oidc_endpoint: 'https://collector.example.com/oidc', workspace_id: '7' });
    expect(await fetchHostMetadata(host, nodeTransport())).toMatchObject({ oidcEndpoint: undefined, workspaceId: '7' });
  });

  it('drops values of a wrong type', async () => {
    const body =
      '{"oidc_endpoint":1,"account_id":{},"workspace_id":42,"cloud":"ibm","host_type":"x","token_federation_default_oidc_audiences":[1,null,"a\\r\\nb","c"]}';
    const { host } = await scripted([200, body]);
    expect(await fetchHostMetadata(host, nodeTransport())).toEqual({
      workspaceId: '42',
      defaultOidcAudiences: ['1', 'c'],
    });
  });

  it.each<{ what: string; reply: [number, string, Record<string, string>?] }>([
    { what: '404', reply: [404, '{}'] },
    { what: '401', reply: [401, ''] },
    { what: 'a redirect, which it does not follow', reply: [302, '', { location: '/elsewhere' }] },
    { what: 'a page', reply: [200, '<html>login</html>'] },
    { what: 'a list', reply: [200, '[]'] },
    { what: 'null', reply: [200, 'null'] },
  ])('takes $what as no answer', async ({ reply }) => {
    const { host, seen } = await scripted(reply);
    expect(await fetchHostMetadata(host, nodeTransport())).toBeUndefined();
    expect(seen).toEqual([PROBE]);
  });

  it('tries once more after a passing failure, and not a third time', async () => {
    const healed = await scripted([503, ''], [200, '{"account_id":"acc"}']);
    expect(await fetchHostMetadata(healed.host, nodeTransport())).toMatchObject({ accountId: 'acc' });
    const down = await scripted([429, '']);
    await expect(fetchHostMetadata(down.host, nodeTransport())).rejects.toThrow('HTTP 429');
    expect(down.seen).toEqual([PROBE, PROBE]);
  });

  it('tries once more after a lost connection', async () => {
    let connections = 0;
    const host = await listen((request, response) => {
      connections += 1;
      if (connections === 1) request.socket.destroy();
      else response.end('{"account_id":"acc"}');
    });
    expect(await fetchHostMetadata(host, nodeTransport())).toMatchObject({ accountId: 'acc' });
    expect(connections).toBe(2);
  });
});

describe('askHost', () => {
  const given = (host: string): { host: string; skipVerify: boolean } => ({ host, skipVerify: false });

  it('asks a host once for all clients of the process', async () => {
    const { host, seen } = await scripted([200, '{"account_id":"acc"}']);
    const ask = (): Promise<unknown> => askHost(given(host), {}, nodeTransport);
    expect(await Promise.all([ask(), ask()])).toEqual([{ accountId: 'acc' }, { accountId: 'acc' }]);
    expect(await ask()).toEqual({ accountId: 'acc' });
    expect(seen).toEqual([PROBE]);
  });

  it('remembers that there is no document, but no failure', async () => {
    const without = await scripted([404, '']);
    await askHost(given(without.host), {}, nodeTransport);
    await askHost(given(without.host), {}, nodeTransport);
    expect(without.seen).toHaveLength(1);
    const down = await scripted([500, ''], [500, ''], [200, '{"account_id":"acc"}']);
    await expect(askHost(given(down.host), {}, nodeTransport)).rejects.toThrow('HTTP 500');
    expect(await askHost(given(down.host), {}, nodeTransport)).toMatchObject({ accountId: 'acc' });
  });

  it('shares no answer with connections that are not verified or go another way', async () => {
    const { host, seen } = await scripted([200, '{}']);
    await askHost({ host, skipVerify: true }, {}, nodeTransport);
    await askHost(given(host), { proxy: false }, nodeTransport);
    await askHost(given(host), {}, nodeTransport);
    await askHost(given(host), {}, nodeTransport);
    expect(seen).toHaveLength(3);
  });

  it('gives up when the time is over, and frees the connection', async () => {
    let closed: () => void = () => {};
    const freed = new Promise<void>((resolve) => (closed = resolve));
    const host = await listen((request) => void request.socket.on('close', closed));
    await expect(askHost(given(host), {}, nodeTransport, { budgetMs: 50 })).rejects.toThrow('no answer within 50 ms');
    await freed;
  });

  it('ends the request when the last of those who wait has left', async () => {
    let [arrived, closed] = [() => {}, () => {}];
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const freed = new Promise<void>((resolve) => (closed = resolve));
    let open = true;
    const host = await listen((request) => {
      arrived();
      request.socket.on('close', () => ((open = false), closed()));
    });
    const config = new Config({ host, clientId: 'i', clientSecret: 's' }, { env: {}, homedir: () => undefined });
    const [first, second] = [new AbortController(), new AbortController()];
    const [one, two] = [config.credentials(first.signal), config.metadata(second.signal)];
    await asked;
    first.abort();
    await expect(one).rejects.toThrow('cancelled by its signal');
    expect(open).toBe(true);
    second.abort();
    await expect(two).rejects.toThrow('cancelled by its signal');
    await freed;
    await config.close();
  });

  it('gives up on an answer that trickles for ever', async () => {
    const host = await listen((_, response) => {
      const timer = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(timer));
    });
    await expect(askHost(given(host), {}, nodeTransport, { budgetMs: 80 })).rejects.toThrow('no answer within 80 ms');
  });

  it('gives up on a function that does not heed the signal', async () => {
    const options = { hostMetadata: () => new Promise<never>(() => {}) };
    await expect(askHost(given('https://h'), options, nodeTransport, { budgetMs: 20 })).rejects.toThrow(
      'no answer within 20 ms',
    );
  });
});

describe('Config.metadata', () => {
  it('is not fatal when the host cannot be reached', async () => {
    const host = await listen(() => {});
    const gone = servers.splice(0)[0];
    await new Promise((resolve) => gone?.close(resolve));
    const config = new Config({ host, token: 't' }, { env: {}, homedir: () => undefined });
    expect(await config.metadata()).toBeUndefined();
    expect(await config.resolved()).toBe(config.values);
    await config.close();
  });

  it('completes the configuration over the client transport', async () => {
    const { host, seen } = await scripted([200, '{"workspace_id":"7"}']);
    const config = new Config({ host, token: 't' }, { env: {}, homedir: () => undefined });
    expect((await config.resolved()).workspaceId).toBe('7');
    expect(seen).toEqual([PROBE]);
    await config.close();
  });
});
