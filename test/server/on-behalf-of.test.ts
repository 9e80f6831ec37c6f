import { AuthError, ConfigError, WorkspaceClient, type Step } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import { announcesLength } from '../../sdk/files/storage/materialised.js';
import { fastClock } from '../support/clock.js';
import { surroundedBy } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { startServer, type TestServer } from '../support/server.js';
import { selfSigned } from '../support/http/self-signed.js';

const USER = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.signature';
const HEADER = 'x-forwarded-access-token';

/** What Databricks gives to every app: the host and a service principal of its own. */
async function inApp(variables: Record<string, string> = {}): Promise<TestServer> {
  const server = await startServer(({ path }) =>
    path.startsWith('/oidc')
      ? { body: { token_endpoint: `${server.host}/token`, access_token: 'of-app', expires_in: 3600 } }
      : { body: path === '/token' ? { access_token: 'of-app', expires_in: 3600 } : {} },
  );
  const app = { DATABRICKS_HOST: server.host, DATABRICKS_CLIENT_ID: 'app', DATABRICKS_CLIENT_SECRET: 'secret' };
  surroundedBy({ variables: { ...app, ...variables } });
  return server;
}
const signatures = ({ requests }: TestServer): unknown =>
  requests.filter(({ path }) => path.startsWith('/api')).map(({ headers }) => headers.authorization);

describe('on behalf of a user of an app', () => {
  it('a token in code is used instead of the identity of the app', async () => {
    const { host, ...server } = await inApp();
    await new WorkspaceClient({ host, token: USER, authType: 'pat' }).currentUser.me();
    await new WorkspaceClient({ token: USER }).currentUser.me();
    expect(signatures({ host, ...server })).toEqual([`Bearer ${USER}`, `Bearer ${USER}`]);
  });

  it.each(['', ' ', '\n'])('the token %j is an error', async (token) => {
    const server = await inApp();
    expect(await failureOf(new WorkspaceClient({ token, authType: 'pat' }).currentUser.me())).toBeInstanceOf(
      ConfigError,
    );
    expect(server.requests).toEqual([]);
  });

  it('a missing token is an error where the type is named', async () => {
    const server = await inApp();
    const error = await failureOf(new WorkspaceClient({ token: undefined, authType: 'pat' }).currentUser.me());
    expect(error).toBeInstanceOf(AuthError);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['Headers', new Headers({ 'X-Forwarded-Access-Token': USER })],
    ['the headers of Node', { host: 'h', 'set-cookie': ['a', 'b'], [HEADER]: USER }],
    ['a plain object in any case', { 'X-Forwarded-Access-Token': USER }],
    ['a list of one', { [HEADER]: [USER] }],
    ['white space around the token', { [HEADER]: ` ${USER}\t` }],
    ['the same token twice', { [HEADER]: USER, 'X-FORWARDED-ACCESS-TOKEN': `${USER} ` }],
  ])('forUser takes %s', async (_what, headers) => {
    const server = await inApp();
    const app = new WorkspaceClient();
    const user = app.forUser(headers);
    expect(user).toBeInstanceOf(WorkspaceClient);
    await user.currentUser.me();
    await app.currentUser.me();
    expect(signatures(server)).toEqual([`Bearer ${USER}`, 'Bearer of-app']);
  });

  it.each<[string, Parameters<WorkspaceClient['forUser']>[0], string]>([
    ['no header', {}, `has no ${HEADER} header`],
    ['no header in Headers', new Headers(), `has no ${HEADER} header`],
    ['an undefined one', { [HEADER]: undefined }, `has no ${HEADER} header`],
    ['an empty one', { [HEADER]: '' }, `has no ${HEADER} header`],
    ['a blank one', { [HEADER]: ' \t' }, `has no ${HEADER} header`],
    ['an empty list', { [HEADER]: [] }, `has no ${HEADER} header`],
    ['a blank one beside a token', { [HEADER]: '', 'X-Forwarded-Access-Token': USER }, `has no ${HEADER} header`],
    ['two tokens', { [HEADER]: [USER, 'other'] }, 'more than one'],
    ['two tokens joined', { [HEADER]: `${USER}, other` }, 'not one token'],
    ['two tokens joined tightly', { [HEADER]: `${USER},other` }, 'not one token'],
    ['a scheme', { [HEADER]: `Bearer ${USER}` }, 'not one token'],
    ['a line break inside', { [HEADER]: `a\r\nb` }, 'not one token'],
  ])('forUser refuses %s', async (_what, headers, reason) => {
    const server = await inApp();
    const attempt = (): unknown => new WorkspaceClient().forUser(headers);
    expect(attempt).toThrow(AuthError);
    expect(attempt).toThrow(reason);
    expect(attempt).not.toThrow(USER);
    expect(server.requests).toEqual([]);
  });

  it('nothing of the app signs for the user, and settings and connections are shared', async () => {
    const server = await inApp({ DATABRICKS_AUTH_TYPE: 'oauth-m2m', DATABRICKS_WAREHOUSE_ID: 'wh' });
    const app = new WorkspaceClient({
      clientId: 'explicit',
      clientSecret: 'secret',
      accountId: 'acc',
      workspaceId: '7',
      httpTimeoutSeconds: 5,
      product: 'dash',
      productVersion: '2.0.0',
      headers: { Authorization: 'Bearer of-app', Cookie: 'c', 'X-Trace': 'on' },
    });
    await app.currentUser.me();
    const user = app.forUser({ [HEADER]: USER });
    await user.currentUser.me();
    await user.close();
    await app.forUser({ [HEADER]: 'second' }).currentUser.me();
    const [, one, two] = server.requests.filter(({ path }) => path.startsWith('/api'));
    expect(one?.headers).toMatchObject({
      authorization: `Bearer ${USER}`,
      'x-trace': 'on',
      'x-databricks-workspace-id': '7',
      'user-agent': expect.stringMatching(/^dash\/2\.0\.0 .* auth\/pat/),
    });
    expect(one?.headers.cookie).toBeUndefined();
    expect(two?.headers.authorization).toBe('Bearer second');
    expect(user.config.values).toMatchObject({ accountId: 'acc', httpTimeoutSeconds: 5, warehouseId: 'wh' });
    expect(user.config.transport).toBe(app.config.transport);
    expect(await server.connections()).toBe(1);
  });

  it('forUser keeps the rate limit of the app, its steps and how it sends files', async () => {
    const server = await inApp();
    const seen: string[] = [];
    const trace: Step = {
      name: 'trace',
      send: (exchange, next) => {
        seen.push(exchange.call.id);
        return next(exchange);
      },
    };
    const app = new WorkspaceClient({ rateLimit: 2, clock: fastClock(), pipeline: (steps) => [trace, ...steps] });
    await app.currentUser.me();
    const users = [1, 2, 3].map((n) => app.forUser({ [HEADER]: `user${n}` }));
    await Promise.all(users.map((user) => user.currentUser.me()));
    expect(seen).toEqual(Array.from({ length: 4 }, () => 'CurrentUser.me'));
    expect(app.config.rateLimit).toBeDefined();
    expect(users.map(({ config }) => config.rateLimit)).toEqual(users.map(() => app.config.rateLimit));
    expect(users.every(({ apiClient }) => announcesLength(apiClient))).toBe(true);
    expect(signatures(server)).toHaveLength(4);
  });

  it('a client with credentials of its own, or certificates of its own, can act for a user, too', async () => {
    const server = await inApp();
    const own = new WorkspaceClient({
      credentials: () => ({ authorization: 'Bearer own' }),
      proxy: false,
      ca: selfSigned().cert,
    });
    await own.forUser({ [HEADER]: USER }).currentUser.me();
    expect(signatures(server)).toEqual([`Bearer ${USER}`]);
  });
});
