import { Config, WorkspaceClient } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import { surroundedBy } from '../support/environment.js';
import { startServer } from '../support/server.js';

describe('a token with a short life', () => {
  it.each([1, 5, 30, 39, 41, 3600])('of %d s is asked for once by the first call', async (seconds) => {
    surroundedBy({});
    const server = await startServer(({ path }, _response, index) => {
      if (path === '/token') return { body: { access_token: `t${index}`, token_type: 'Bearer', expires_in: seconds } };
      if (path.startsWith('/api')) return { body: {} };
      return { body: { token_endpoint: `${server.host}/token`, authorization_endpoint: `${server.host}/a` } };
    });
    const config = new Config({ host: server.host, clientId: 'c', clientSecret: 's', hostMetadata: false });
    await new WorkspaceClient(config).clusters.get({ cluster_id: 'x' });
    expect(server.requests.filter(({ path }) => path === '/token')).toHaveLength(1);
  });
});
