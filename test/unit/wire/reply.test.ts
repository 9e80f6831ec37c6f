import { describe, expect, it } from 'vitest';
import { ApiClient } from '../../../runtime/client/api-client.js';

describe('a reply without JSON', () => {
  it.each(['', ' ', '\r\n\t '])('is an empty object when the body is %j', async (body) => {
    const fetch = () => Promise.resolve(new Response(body));
    const api = new ApiClient({ host: 'https://h.example', token: 't', fetch });
    expect(await api.do({ method: 'GET', path: '/api/x' })).toEqual({});
  });
});
