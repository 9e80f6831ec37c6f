import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../runtime/base/clock.js';
import { workspaceClient } from '../support/clients.js';
import { testClock } from '../support/clock.js';
import { failureOf } from '../support/failures.js';
import { postgresPrograms, startPostgres, type Postgres } from '../support/postgres.js';
import { startServer, type TestServer } from '../support/server.js';

const MINUTE = 60_000;

/** Gives out tokens `token-1`, `token-2` …, each for an hour by the clock. */
function credentialServer(clock: Clock, expiry: 'expire_time' | 'expiration_time'): Promise<TestServer> {
  return startServer((_request, _response, index) => ({
    body: { token: `token-${index + 1}`, [expiry]: new Date(clock.now() + 60 * MINUTE).toISOString() },
  }));
}

const ENDPOINT = 'projects/shop/branches/production/endpoints/primary';

describe('passwordProvider', () => {
  it('keeps a password until two minutes before it expires', async () => {
    const clock = testClock();
    const server = await credentialServer(clock, 'expire_time');
    const password = workspaceClient(server, { clock }).postgres.passwordProvider({ endpoint: ENDPOINT });
    expect(await password()).toBe('token-1');
    clock.advance(58 * MINUTE - 1);
    expect(await password()).toBe('token-1');
    clock.advance(1);
    expect(await password()).toBe('token-2');
    expect(server.requests.map(({ path, body }) => [path, JSON.parse(String(body))])).toEqual([
      ['/api/2.0/postgres/credentials', { endpoint: ENDPOINT }],
      ['/api/2.0/postgres/credentials', { endpoint: ENDPOINT }],
    ]);
  });

  it('gives each credential of instances a request id of its own', async () => {
    const clock = testClock();
    const server = await credentialServer(clock, 'expiration_time');
    const password = workspaceClient(server, { clock }).database.passwordProvider({ instance_names: ['orders'] });
    expect(await password()).toBe('token-1');
    clock.advance(60 * MINUTE);
    expect(await password()).toBe('token-2');
    const bodies = server.requests.map(({ body }) => JSON.parse(String(body)));
    expect(bodies[0]).toEqual({ instance_names: ['orders'], request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(bodies[1].request_id).not.toBe(bodies[0].request_id);
  });

  it('asks once for all logins that come at the same time', async () => {
    const clock = testClock();
    const server = await credentialServer(clock, 'expire_time');
    const password = workspaceClient(server, { clock }).postgres.passwordProvider({ endpoint: ENDPOINT });
    expect(await Promise.all([password(), password(), password()])).toEqual(['token-1', 'token-1', 'token-1']);
    expect(server.requests).toHaveLength(1);
  });

  it('does not remember a failure, nor a password without an end', async () => {
    const answers = [
      { status: 403, body: { message: 'no' } },
      { body: {} },
      { body: { token: 'a' } },
      { body: { token: 'b' } },
    ];
    const server = await startServer(() => answers.shift());
    const password = workspaceClient(server).postgres.passwordProvider({ endpoint: ENDPOINT });
    expect(await failureOf(password())).toMatchObject({ name: 'PermissionDenied' });
    expect((await failureOf(password())).message).toContain('no token');
    expect([await password(), await password()]).toEqual(['a', 'b']);
  });
});

const programs = postgresPrograms();

describe.skipIf(programs === undefined)(
  `pg with a real PostgreSQL${programs === undefined ? ' (skipped: postgres is not installed here)' : ''}`,
  () => {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
      postgres.sql(`CREATE ROLE ada LOGIN PASSWORD 'token-1'`);
    });
    afterAll(() => postgres?.stop());

    it('logs in with the password of the moment, and keeps connections open beyond it', async () => {
      const clock = testClock();
      const server = await credentialServer(clock, 'expire_time');
      const password = workspaceClient(server, { clock }).postgres.passwordProvider({ endpoint: ENDPOINT });
      const login = { host: '127.0.0.1', port: postgres.port, user: 'ada', database: 'postgres' };
      const pool = new Pool({ ...login, password, max: 2 });
      const first = await pool.connect();
      try {
        expect((await first.query('SELECT current_user AS me')).rows).toEqual([{ me: 'ada' }]);
        postgres.sql(`ALTER ROLE ada PASSWORD 'token-2'`);
        clock.advance(60 * MINUTE);
        expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
        expect((await first.query('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
        expect(server.requests).toHaveLength(2);
      } finally {
        first.release();
        await pool.end();
      }
    });

    it('passes on the refusal of a password', async () => {
      const server = await startServer(() => ({ body: { token: 'wrong' } }));
      const password = workspaceClient(server).postgres.passwordProvider({ endpoint: ENDPOINT });
      const client = new Client({
        host: '127.0.0.1',
        port: postgres.port,
        user: 'ada',
        database: 'postgres',
        password,
      });
      expect((await failureOf(client.connect())).message).toContain('password authentication failed');
      await client.end();
    });
  },
);
