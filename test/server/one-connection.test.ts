import { describe, expect, it, vi } from 'vitest';
import { WorkspaceClient, type ClientOptions, type Step } from 'databricks-sdk-ts';
import { fastClock } from '../support/clock.js';
import { startServer, type Answer, type Seen, type TestServer } from '../support/server.js';
import { STATEMENTS, succeeded } from '../support/statement-server.js';

/** One way on which the SDK sends requests. */
interface Way {
  readonly name: string;
  /** Path of the request that the test is about. */
  readonly path: string;
  /** The request goes to Databricks, signed, and not to storage behind an address that is itself the permission. */
  readonly signed: boolean;
  /** The caller repeats by itself. */
  readonly never?: 'retried';
  readonly send: (w: WorkspaceClient) => Promise<unknown>;
  /** The same on the path of an account, where there is one. */
  readonly account?: (w: WorkspaceClient) => Promise<unknown>;
}

const ACCOUNT_PATH = '/api/2.0/preview/accounts/a/things';
const IN_PARTS = { partSizeBytes: 5 * 1024 * 1024, parallelism: 1 };
const CONTENTS = new Uint8Array(5 * 1024 * 1024 + 1);

const WAYS: readonly Way[] = [
  {
    name: 'services',
    path: '/api/2.1/clusters/get',
    signed: true,
    send: (w) => w.clusters.get({ cluster_id: 'c' }),
  },
  {
    name: 'apiClient.do',
    path: '/api/2.0/things',
    signed: true,
    send: (w) => w.apiClient.do({ method: 'GET', path: '/api/2.0/things' }),
    account: (w) => w.apiClient.do({ method: 'GET', path: ACCOUNT_PATH }),
  },
  {
    name: 'config.fetch',
    path: '/api/2.0/other-things',
    signed: true,
    never: 'retried',
    send: async (w) => (await w.config.fetch('/api/2.0/other-things')).text(),
    account: async (w) => (await w.config.fetch(ACCOUNT_PATH)).text(),
  },
  {
    name: 'the serving data plane',
    path: '/direct',
    signed: true,
    send: (w) => w.servingEndpointsDataPlane.query({ name: 'm', inputs: [1] }),
  },
  {
    name: 'links to SQL results',
    path: '/files/0',
    signed: false,
    send: (w) => w.sql('SELECT 1', { warehouse_id: 'w', disposition: 'EXTERNAL_LINKS' }).toArray(),
  },
  {
    name: 'cloud storage',
    path: '/cloud/1',
    signed: false,
    send: (w) => w.files.upload({ file_path: '/Volumes/a/b/c/d', contents: CONTENTS, overwrite: true }, IN_PARTS),
  },
];

const SIGNED = WAYS.filter(({ signed }) => signed);
const UNSIGNED = WAYS.filter(({ signed }) => !signed);

function answerOf({ path, query }: Seen, host: string): Answer {
  const action = new URLSearchParams(query).get('action');
  switch (path) {
    case '/api/2.0/serving-endpoints/m':
      return {
        body: { data_plane_info: { query_info: { endpoint_url: `${host}/direct`, authorization_details: 'd' } } },
      };
    case STATEMENTS:
      return {
        body: succeeded(1, { external_links: [{ chunk_index: 0, external_link: `${host}/files/0?k=sEcReT` }] }),
      };
    case '/files/0':
      return { body: [['1', 'a']] };
    case '/api/2.0/fs/create-upload-part-urls':
      return {
        body: {
          upload_part_urls: [1, 2].map((n) => ({ part_number: n, url: `${host}/cloud/${n}?k=sEcReT`, headers: [] })),
        },
      };
    case '/api/2.0/fs/files/Volumes/a/b/c/d':
      return { body: action === 'initiate-upload' ? { multipart_upload: { session_token: 's' } } : {} };
    default:
      return path.startsWith('/cloud/') ? { headers: { etag: 'e' } } : { body: {} };
  }
}

interface Scene {
  readonly w: WorkspaceClient;
  /** The requests on the way in question. */
  readonly requests: () => readonly Seen[];
  /** Those that followed a redirect. */
  readonly elsewhere: () => readonly Seen[];
}

/** A client, and a server that gives `failures` to the first requests on the way. */
async function scene(way: Way, failures: readonly Answer[] = [], options: ClientOptions = {}): Promise<Scene> {
  let tokens = 0;
  const pending = [...failures];
  const server: TestServer = await startServer((seen) => {
    if (seen.path === way.path && pending.length > 0) return pending.shift();
    if (seen.path === '/oidc/v1/token')
      return { body: { access_token: `direct-${(tokens += 1)}`, token_type: 'Bearer', expires_in: 3600 } };
    return answerOf(seen, server.host);
  });
  const credentials = {
    authType: 'test-oauth',
    headers: async ({ forceRefresh }: { forceRefresh?: boolean | undefined } = {}) => ({
      authorization: forceRefresh ? 'Bearer new' : 'Bearer old',
    }),
    token: async () => ({ accessToken: 'control', tokenType: 'Bearer' }),
  };
  const w = new WorkspaceClient({
    host: server.host,
    credentials,
    clock: fastClock(),
    hostMetadata: false,
    ...options,
  });
  const at = (wanted: string) => (): readonly Seen[] => server.requests.filter(({ path }) => path === wanted);
  return { w, requests: at(way.path), elsewhere: at('/elsewhere') };
}

const BUSY: Answer = { status: 429, body: { message: 'slow down' } };
const busy = (times: number): Answer[] => Array.from({ length: times }, () => BUSY);

/** Sends, and gives the number of requests that arrived, however it ended. */
async function attempts(way: Way, failures: readonly Answer[], options?: ClientOptions): Promise<number> {
  const { w, requests } = await scene(way, failures, options);
  await way.send(w).catch(() => undefined);
  return requests().length;
}

describe.each(WAYS)('a request of $name', (way) => {
  const [once, twice] = way.never === 'retried' ? [1, 1] : [1, 2];

  it('is repeated after a passing failure, unless the caller does so', async () => {
    expect(await attempts(way, busy(1))).toBe(twice);
  });

  it('is not repeated with DATABRICKS_DISABLE_RETRIES', async () => {
    vi.stubEnv('DATABRICKS_DISABLE_RETRIES', 'true');
    expect(await attempts(way, busy(1)).finally(() => vi.unstubAllEnvs())).toBe(once);
  });

  it('is not repeated when retryTimeoutSeconds is shorter than the first pause', async () => {
    expect(await attempts(way, busy(1), { retryTimeoutSeconds: 1 })).toBe(once);
  });

  it('is repeated as often as the option retry says', async () => {
    expect(await attempts(way, busy(9), { retry: { maxAttempts: 2 } })).toBe(twice);
    expect(await attempts(way, busy(9), { retry: false })).toBe(once);
  });

  it('says in its user agent who sends it', async () => {
    const { w, requests } = await scene(way, [], { product: 'myapp', productVersion: '1.0.0' });
    await way.send(w);
    expect(requests()[0]?.headers['user-agent']).toMatch(/^myapp\/1\.0\.0 databricks-sdk-ts\/.* auth\/test-oauth/);
  });

  it('is logged once an attempt, without secrets', async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => void lines.push(line) };
    const { w } = await scene(way, busy(1), { logger });
    await way.send(w).catch(() => undefined);
    const records = lines.filter((line) => /^[A-Z]+ http/.test(line) && line.includes(way.path));
    expect(records.map((line) => line.includes(' 429 '))).toEqual(twice === 2 ? [true, false] : [true]);
    expect(lines.join('\n')).not.toContain('sEcReT');
  });

  it('passes the steps that the option pipeline adds', async () => {
    const seen: string[] = [];
    const trace: Step = {
      name: 'trace',
      send: (exchange, next) => {
        seen.push(new URL(exchange.request.url).pathname);
        return next(exchange);
      },
    };
    const { w } = await scene(way, [], { pipeline: (steps) => [...steps, trace] });
    await way.send(w);
    expect(seen).toContain(way.path);
  });
});

describe.each(WAYS)('the steps for $name', (way) => {
  it('are put together once, however many requests there are', async () => {
    let made = 0;
    const pipeline: ClientOptions['pipeline'] = (steps) => {
      made += 1;
      return steps;
    };
    const { w, requests } = await scene(way, [], { pipeline });
    await way.send(w);
    const afterFirst = made;
    await way.send(w);
    expect(requests()).toHaveLength(2);
    expect([afterFirst > 0, made]).toEqual([true, afterFirst]);
  });
});

describe.each(SIGNED)('a request of $name, which goes to Databricks', (way) => {
  it('has the headers of the client and the workspace', async () => {
    const { w, requests } = await scene(way, [], { headers: { 'X-Own': '1' }, workspaceId: '7' });
    await way.send(w);
    expect(requests()[0]?.headers).toMatchObject({ 'x-own': '1', 'x-databricks-workspace-id': '7' });
  });

  it('is sent once more with a new token when the token is dead', async () => {
    const dead = { status: 403, body: { error_code: 'PERMISSION_DENIED', message: 'Invalid access token.' } };
    const { w, requests } = await scene(way, [dead]);
    await way.send(w);
    const [first, second, ...more] = requests().map(({ headers }) => headers.authorization);
    expect(second).not.toBe(first);
    expect(more).toEqual([]);
  });
});

describe.each(UNSIGNED)('a request of $name, whose address is the permission', (way) => {
  it('has nothing of the client that could be a secret', async () => {
    const { w, requests } = await scene(way, [], { headers: { 'X-Own': '1' }, workspaceId: '7' });
    await way.send(w);
    const names = Object.keys(requests()[0]?.headers ?? {});
    expect(names.filter((name) => /authorization|x-own|x-databricks/.test(name))).toEqual([]);
  });

  it('is not redirected', async () => {
    const { w, requests, elsewhere } = await scene(way, [{ status: 302, headers: { location: '/elsewhere' } }]);
    await way.send(w).catch(() => undefined);
    expect(requests()).toHaveLength(1);
    expect(elsewhere()).toEqual([]);
  });
});

describe('the workspace header', () => {
  it.each(WAYS.filter(({ account }) => account !== undefined))('is absent on account paths: $name', async (way) => {
    const { w, requests } = await scene({ ...way, path: ACCOUNT_PATH }, [], { workspaceId: '7' });
    await way.account?.(w);
    expect(requests()).toHaveLength(1);
    expect(requests()[0]?.headers['x-databricks-workspace-id']).toBeUndefined();
  });
});
