import { describe, expect, it } from 'vitest';
import { AbortedError, AuthError, TimeoutError, WorkspaceClient, type ClientOptions } from 'databricks-sdk-ts';
import { fastClock } from '../support/clock.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Handler, type TestServer } from '../support/server.js';

const QUERY = { name: 'm', inputs: [1] };

/** Credentials with an OAuth token, as an OAuth type has them. */
const oauth = {
  authType: 'test-oauth',
  headers: () => Promise.resolve({ authorization: 'Bearer control' }),
  token: () => Promise.resolve({ accessToken: 'control', tokenType: 'Bearer' }),
};

function client(server: TestServer, options: ClientOptions = {}): WorkspaceClient {
  return new WorkspaceClient({
    host: server.host,
    credentials: oauth,
    clock: fastClock(),
    hostMetadata: false,
    ...options,
  });
}

interface Plane {
  address: string;
  details: string;
}

function handler(plane: Plane, host: () => string): Handler {
  return ({ path, headers }) => {
    if (path === '/api/2.0/serving-endpoints/m') {
      const query_info = { endpoint_url: `${host()}${plane.address}`, authorization_details: plane.details };
      return { body: plane.address === '' ? {} : { data_plane_info: { query_info } } };
    }
    if (path === '/oidc/v1/token') return { body: { access_token: 'direct', token_type: 'Bearer', expires_in: 3600 } };
    if (path !== plane.address) return { status: 404, body: { error_code: 'NOT_FOUND', message: 'gone' } };
    if (headers.authorization !== 'Bearer direct') return { status: 401, body: { message: 'who are you' } };
    if (headers.accept === 'text/event-stream')
      return { headers: { 'content-type': 'text/event-stream' }, body: 'data: {"id":"1"}\n\n' };
    return { headers: { 'served-model-name': 'v1' }, body: { predictions: [2] } };
  };
}

async function start(plane: Plane): Promise<{ server: TestServer; paths: () => string[] }> {
  const server: TestServer = await startServer((...given) => handler(plane, () => server.host)(...given));
  return { server, paths: () => server.requests.map(({ path }) => path) };
}

describe('servingEndpointsDataPlane', () => {
  it('exchanges the token and asks the endpoint itself; address and token are kept', async () => {
    const { server, paths } = await start({ address: '/direct', details: '[{"type":"x"}]' });
    const { servingEndpointsDataPlane } = client(server);
    expect(await servingEndpointsDataPlane.query(QUERY)).toEqual({ predictions: [2], 'served-model-name': 'v1' });
    await servingEndpointsDataPlane.query(QUERY);
    expect(paths()).toEqual(['/api/2.0/serving-endpoints/m', '/oidc/v1/token', '/direct', '/direct']);
    const form = new URLSearchParams(server.requests[1]?.body.toString());
    expect(Object.fromEntries(form)).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      authorization_details: '[{"type":"x"}]',
      assertion: 'control',
    });
    expect(server.requests[1]?.headers.authorization).toBeUndefined();
    expect(JSON.parse(server.requests[2]?.body.toString() ?? '')).toEqual({ inputs: [1] });
  });

  it('streams', async () => {
    const { server } = await start({ address: '/direct', details: 'd' });
    const found = [];
    for await (const event of client(server).servingEndpointsDataPlane.queryStream(QUERY)) found.push(event);
    expect(found).toEqual([{ id: '1' }]);
  });

  it('notices that an endpoint has moved', async () => {
    const plane = { address: '/direct', details: 'd' };
    const { server, paths } = await start(plane);
    const { servingEndpointsDataPlane } = client(server);
    await servingEndpointsDataPlane.query(QUERY);
    plane.address = '/moved';
    expect(await servingEndpointsDataPlane.query(QUERY)).toMatchObject({ predictions: [2] });
    expect(paths().slice(3)).toEqual(['/direct', '/api/2.0/serving-endpoints/m', '/oidc/v1/token', '/moved']);
  });

  it('asks for the address again after a while, and keeps the token when it is the same', async () => {
    const { server, paths } = await start({ address: '/direct', details: 'd' });
    const clock = fastClock();
    let ahead = 0;
    const shifted = { now: () => clock.now() + ahead, sleep: clock.sleep };
    const { servingEndpointsDataPlane } = client(server, { clock: shifted });
    await servingEndpointsDataPlane.query(QUERY);
    ahead = 6 * 60_000;
    await servingEndpointsDataPlane.query(QUERY);
    expect(paths().slice(3)).toEqual(['/api/2.0/serving-endpoints/m', '/direct']);
  });

  it('says what is missing: a direct address, or OAuth', async () => {
    const { server } = await start({ address: '', details: '' });
    expect((await failureOf(client(server).servingEndpointsDataPlane.query(QUERY))).message).toContain(
      'route-optimised',
    );
    const other = await start({ address: '/direct', details: 'd' });
    const pat = new WorkspaceClient({ host: other.server.host, token: 't' });
    expect(await failureOf(pat.servingEndpointsDataPlane.query(QUERY))).toBeInstanceOf(AuthError);
  });
});

describe('an endpoint that refuses a query', () => {
  const LOOKUP = '/api/2.0/serving-endpoints/m';

  /** An endpoint that answers once, and then with a status; and the plane, so that a test can move it. */
  async function refusing(status: number) {
    const plane = { address: '/direct', details: 'd' };
    let answered = 0;
    const server: TestServer = await startServer((...given) => {
      const [{ path }] = given;
      if (path === '/direct' && ++answered > 1) return { status, body: { error_code: 'X', message: 'no' } };
      return handler(plane, () => server.host)(...given);
    });
    const { servingEndpointsDataPlane } = client(server, { retry: false });
    await servingEndpointsDataPlane.query(QUERY);
    const lookups = (): number => server.requests.filter(({ path }) => path === LOOKUP).length;
    return { plane, lookups, query: () => servingEndpointsDataPlane.query(QUERY) };
  }

  it.each([
    [400, 1],
    [401, 2],
    [403, 2],
    [404, 2],
    [410, 2],
    [500, 1],
  ])('with %i is looked up %i times in all, and the refusal stays where it has not moved', async (status, times) => {
    const { query, lookups } = await refusing(status);
    expect(await failureOf(query())).toMatchObject({ status });
    expect(lookups()).toBe(times);
  });

  it('is asked again when only what its token is for has changed', async () => {
    const { plane, query, lookups } = await refusing(404);
    plane.details = 'other';
    expect(await failureOf(query())).toMatchObject({ status: 404 });
    expect(lookups()).toBe(2);
  });

  it.each([
    ['has no address', { authorization_details: 'd' }, 'cannot be queried directly'],
    ['has no details for a token', { endpoint_url: 'https://model.example/' }, 'cannot be queried directly'],
    ['is not behind https', { endpoint_url: 'http://model.example/', authorization_details: 'd' }, 'no https URL'],
  ])('is an error when it %s', async (_what, query_info, message) => {
    const server = await startServer(() => ({ body: { data_plane_info: { query_info } } }));
    const error = await failureOf(client(server).servingEndpointsDataPlane.query(QUERY));
    expect(error.message).toContain(message);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the look-up of the address of an endpoint', () => {
  const BUSY = { status: 503, body: { error_code: 'TEMPORARILY_UNAVAILABLE', message: 'busy' } };

  it('is sent with the options of the call', async () => {
    const server = await startServer(() => BUSY);
    const statuses: number[] = [];
    const options = { retry: false, headers: { 'x-mine': '1' }, onResponse: seen(statuses) } as const;
    await failureOf(client(server).servingEndpointsDataPlane.query(QUERY, options));
    expect(server.requests.map(({ headers }) => headers['x-mine'])).toEqual(['1']);
    expect(statuses).toEqual([503]);
  });

  it('shares one limit with the query', async () => {
    const server = await startServer(() => BUSY);
    const call = client(server).servingEndpointsDataPlane.query(QUERY, { timeoutMs: 20_000 });
    expect(await failureOf(call)).toBeInstanceOf(TimeoutError);
  });

  it('is refused before it is sent when the limit is none', async () => {
    const server = await startServer(() => BUSY);
    const call = client(server).servingEndpointsDataPlane.query(QUERY, { timeoutMs: Number.NaN });
    expect((await failureOf(call)).message).toContain('timeoutMs must be a number of milliseconds');
    expect(server.requests).toEqual([]);
  });

  it('is one for queries at the same time, and whoever aborts leaves at once', async () => {
    const { server, paths } = await start({ address: '/direct', details: 'd' });
    const { servingEndpointsDataPlane } = client(server);
    const controller = new AbortController();
    const left = failureOf(servingEndpointsDataPlane.query(QUERY, { signal: controller.signal }));
    const stays = servingEndpointsDataPlane.query(QUERY);
    controller.abort();
    expect(await left).toBeInstanceOf(AbortedError);
    expect(await stays).toMatchObject({ predictions: [2] });
    expect(paths().filter((path) => path === '/api/2.0/serving-endpoints/m')).toHaveLength(1);
  });
});

const seen =
  (statuses: number[]) =>
  ({ status }: { readonly status: number }): void =>
    void statuses.push(status);
