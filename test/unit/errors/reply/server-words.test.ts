import { describe, expect, it } from 'vitest';
import { createApiError } from '../../../../runtime/errors/reply/create-api-error.js';

const reply = (status: number, message: string) =>
  createApiError({ status, headers: {}, body: JSON.stringify({ message }), method: 'GET', path: '/x' });

describe('the words of the service', () => {
  it.each([
    'x REQUEST_LIMIT_EXCEEDED',
    'worker env WorkerEnvId(workerenv-1) not found',
    'There is no worker environment with id 1',
    'ClusterNotReadyException: wait',
    'Timed out after 30 s',
    'deadline exceeded',
    'Unexpected error',
    'RPC token bucket limit has been exceeded',
  ])('tell of a failure that will pass: %s', (message) => {
    expect(reply(500, message).transient).toBe(true);
    expect(reply(400, message).transient).toBe(true);
  });

  it.each(['no such cluster', 'worker env x is gone', 'not found: worker env x'])('or do not: %s', (message) => {
    expect(reply(500, message).transient).toBeUndefined();
  });

  it.each<[number, string, true | undefined]>([
    [401, 'whatever', true],
    [403, 'Invalid access token.', true],
    [403, 'The access token has expired', true],
    [403, 'token was revoked', true],
    [403, 'User may not see the token', undefined],
    [400, 'Invalid access token.', undefined],
  ])('tell whether the token was refused: %i %s', (status, message, refused) => {
    expect(reply(status, message).tokenRefused).toBe(refused);
  });

  it('are found in a long message in linear time', () => {
    const started = performance.now();
    reply(500, 'worker env '.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
