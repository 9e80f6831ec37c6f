import { describe, expect, it } from 'vitest';
import { ApiClient } from '../../../runtime/client/api-client.js';
import { call } from '../../../runtime/client/call.js';
import { waitUntil } from '../../../runtime/client/service.js';
import type { Operation, Waiting } from '../../../runtime/wire/operation.js';

const get: Operation = { id: 'Things.get', route: 'GET /api/things/{id}', response: 'json' };
const waiting: Waiting = {
  id: 'Things.wait',
  poll: () => get,
  state: ['state'],
  success: ['READY'],
  failure: [],
  timeoutMinutes: 1,
};

describe('the User-Agent', () => {
  it('tells the polls of a wait from other calls', async () => {
    const agents: string[] = [];
    const fetch = (url: string | URL | Request, init?: RequestInit) => {
      agents.push(new Request(url, init).headers.get('user-agent') ?? '');
      return Promise.resolve(Response.json({ state: 'READY' }));
    };
    const api = new ApiClient({ host: 'https://h.example', token: 't', fetch });
    await waitUntil(api, waiting, { id: 1 });
    await call(api, get, { id: 1 });
    await waitUntil(api, waiting, { id: 1 });
    expect(agents.map((agent) => agent.endsWith(' sdk-feature/long-running'))).toEqual([true, false, true]);
  });
});
