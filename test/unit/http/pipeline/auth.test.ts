import { describe, expect, it } from 'vitest';
import type { CredentialsRequest } from '../../../../runtime/base/credentials-request.js';
import { ApiError, AuthError } from '../../../../runtime/errors/index.js';
import { authStep, isDeadToken } from '../../../../runtime/http/pipeline/auth.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { raiseStep } from '../../../../runtime/http/pipeline/raise.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';

function tokens(...values: readonly string[]) {
  const asked: CredentialsRequest[] = [];
  const authenticate = async (request: CredentialsRequest): Promise<Record<string, string>> => {
    asked.push(request);
    return { authorization: `Bearer ${values[Math.min(asked.length, values.length) - 1]}` };
  };
  return { asked, step: authStep(authenticate) };
}

const refused = (status: number, message: string) => reply(status, JSON.stringify({ message }));

describe('authStep', () => {
  it('signs the request; headers of the caller win', async () => {
    const next = scripted(reply(200));
    await compose([tokens('a').step], next)(exchange({ headers: { accept: 'x' } }));
    await compose([tokens('a').step], next)(exchange({ headers: { authorization: 'mine' } }));
    expect(next.sent.map(({ headers }) => headers)).toEqual([
      { authorization: 'Bearer a', accept: 'x' },
      { authorization: 'mine' },
    ]);
  });

  it.each([
    [401, 'Credential was not sent or was of an unsupported type'],
    [403, 'Invalid access token.'],
    [403, 'Token is expiring within 30 seconds. (token expires at 1)'],
    [403, 'Access token has expired'],
  ])('replays once with a fresh token after %d %j', async (status, message) => {
    const { asked, step } = tokens('old', 'new');
    const next = scripted(refused(status, message), reply(200));
    await compose([step, raiseStep()], next)(exchange({ method: 'POST', body: '{}' }));
    expect(next.sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer old', 'Bearer new']);
    expect(asked.map(({ forceRefresh }) => forceRefresh)).toEqual([undefined, true]);
  });

  it('replays no more than once', async () => {
    const next = scripted(refused(401, 'no'));
    const error = await failureOf(compose([tokens('a', 'b', 'c').step, raiseStep()], next)(exchange()));
    expect([(error as ApiError).status, next.sent.length]).toEqual([401, 2]);
  });

  it.each([
    [403, 'User does not have permission to use the access token API'],
    [403, 'PERMISSION_DENIED: User is not an owner'],
    [400, 'Invalid access token'],
  ])('does not replay after %d %j', async (status, message) => {
    const { asked, step } = tokens('old', 'new');
    const next = scripted(refused(status, message), reply(200));
    await failureOf(compose([step, raiseStep()], next)(exchange()));
    expect([next.sent.length, asked.length]).toEqual([1, 1]);
  });

  it('does not replay with the same token', async () => {
    const next = scripted(refused(401, 'no'), reply(200));
    const error = await failureOf(compose([tokens('same').step, raiseStep()], next)(exchange()));
    expect([(error as ApiError).status, next.sent.length]).toEqual([401, 1]);
  });

  it('does not replay a stream', async () => {
    const { asked, step } = tokens('old', 'new');
    const next = scripted(refused(401, 'no'), reply(200));
    await failureOf(compose([step, raiseStep()], next)(exchange({ method: 'PUT', body: new ReadableStream() })));
    expect([next.sent.length, asked.length]).toEqual([1, 1]);
  });

  it('passes failures of the credentials on', async () => {
    const failure = new AuthError('log in again');
    const next = scripted(reply(200));
    expect(await failureOf(compose([authStep(() => Promise.reject(failure))], next)(exchange()))).toBe(failure);
    expect(next.sent.length).toBe(0);
  });

  it('passes the signal on', async () => {
    const { signal } = new AbortController();
    const { asked, step } = tokens('a');
    await compose([step], scripted(reply(200)))(exchange({ signal }));
    expect(asked[0]?.signal).toBe(signal);
  });
});

describe('isDeadToken', () => {
  it('is false of everything that is no reply', () => {
    expect([new Error('Invalid access token'), undefined, 'x'].map(isDeadToken)).toEqual([false, false, false]);
  });
});
