import { describe, expect, it } from 'vitest';
import { ApiClient } from '../../../runtime/client/api-client.js';
import type { ClientOptions } from '../../../runtime/client/client-options.js';
import { createTypedRestClient } from '../../../runtime/client/rest.js';

interface Paths {
  '/api/things/{id}': { get: { parameters: { path?: { id?: string } }; responses: { 200: { content: never } } } };
  '/api/2.0/accounts/{account_id}/things': {
    get: { parameters: { path?: { account_id?: string } }; responses: { 200: { content: never } } };
  };
}

/** A raw client, and the paths that it asks for. */
function recorded(options: ClientOptions = {}) {
  const seen: string[] = [];
  const fetch = (url: string | URL | Request) => {
    seen.push(new URL(url instanceof Request ? url.url : url).pathname);
    return Promise.resolve(Response.json({}));
  };
  const api = new ApiClient({ host: 'https://h.example', token: 't', fetch, ...options });
  return { client: createTypedRestClient<Paths>(api, {}), seen };
}

describe('a raw call without path parameters', () => {
  it('is refused where the path has one, by its name', async () => {
    const { client, seen } = recorded();
    await expect(client.GET('/api/things/{id}')).rejects.toThrow('needs id, which is missing');
    await expect(client.GET('/api/things/{id}', { params: { path: {} } })).rejects.toThrow('needs id');
    expect(seen).toEqual([]);
  });

  it('takes the account from the configuration', async () => {
    const { client, seen } = recorded({ accountId: 'acc' });
    await client.GET('/api/2.0/accounts/{account_id}/things');
    expect(seen).toEqual(['/api/2.0/accounts/acc/things']);
  });

  it('leaves braces alone that are part of a value', async () => {
    const { client, seen } = recorded();
    await client.GET('/api/things/{id}', { params: { path: { id: '{x}' } } });
    expect(seen).toEqual(['/api/things/%7Bx%7D']);
  });
});
