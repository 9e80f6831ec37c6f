import { describe, expect, it } from 'vitest';
import { ApiError, ConnectionError, TimeoutError, AuthError } from '../../../../runtime/errors/index.js';
import { isWithoutEffect, shouldRetry } from '../../../../runtime/http/pipeline/classify.js';
import type { HttpMethod } from '../../../../runtime/base/message.js';

const api = (
  status: number,
  extra: { errorCode?: string; transient?: boolean; retryAfterMs?: number } = {},
): ApiError => new ApiError({ status, message: 'failed', method: 'GET', path: '/x', ...extra });
const connection = (sent: 'no' | 'maybe', code = 'ECONNRESET'): ConnectionError =>
  new ConnectionError('broken', { method: 'GET', path: '/x', code, sent });
const idle = (sent: 'no' | 'maybe'): TimeoutError => new TimeoutError('silence', { timeoutMs: 1, sent });

describe('shouldRetry', () => {
  it.each<[string, unknown, { get: boolean; put: boolean; post: boolean }]>([
    ['429', api(429), { get: true, put: true, post: true }],
    [
      '429 with the code of another class',
      api(429, { errorCode: 'INVALID_STATE' }),
      { get: true, put: true, post: true },
    ],
    ['503', api(503), { get: true, put: true, post: false }],
    ['503 with Retry-After', api(503, { retryAfterMs: 0 }), { get: true, put: true, post: true }],
    ['502', api(502), { get: true, put: false, post: false }],
    ['504', api(504), { get: true, put: false, post: false }],
    ['500', api(500), { get: false, put: false, post: false }],
    ['501', api(501), { get: false, put: false, post: false }],
    ['400', api(400), { get: false, put: false, post: false }],
    ['403', api(403), { get: false, put: false, post: false }],
    ['400 RESOURCE_EXHAUSTED', api(400, { errorCode: 'RESOURCE_EXHAUSTED' }), { get: true, put: true, post: false }],
    [
      '400 REQUEST_LIMIT_EXCEEDED',
      api(400, { errorCode: 'REQUEST_LIMIT_EXCEEDED' }),
      { get: true, put: true, post: false },
    ],
    ['500 that will pass', api(500, { transient: true }), { get: true, put: true, post: false }],
    ['404 that will pass', api(404, { transient: true }), { get: true, put: true, post: false }],
    ['504 that will not pass', api(504, { transient: false }), { get: false, put: false, post: false }],
    ['a redirect that was refused', api(302, { transient: true }), { get: false, put: false, post: false }],
    ['a reset connection', connection('maybe'), { get: true, put: true, post: false }],
    ['a refused connection', connection('no', 'ECONNREFUSED'), { get: true, put: true, post: true }],
    ['a name that could not be looked up', connection('no', 'EAI_AGAIN'), { get: true, put: true, post: true }],
    ['a name that does not exist', connection('no', 'ENOTFOUND'), { get: false, put: false, post: false }],
    [
      'a certificate that is not trusted',
      connection('no', 'SELF_SIGNED_CERT_IN_CHAIN'),
      { get: false, put: false, post: false },
    ],
    [
      'a proxy that wants credentials',
      connection('no', 'ERR_PROXY_AUTHENTICATION'),
      { get: false, put: false, post: false },
    ],
    ['a header that is not valid', connection('no', 'ERR_INVALID_CHAR'), { get: false, put: false, post: false }],
    ['silence after sending', idle('maybe'), { get: true, put: true, post: false }],
    ['silence while connecting', idle('no'), { get: true, put: true, post: true }],
    ['failed authentication', new AuthError('no credentials'), { get: false, put: false, post: false }],
    ['a bug', new TypeError('x is undefined'), { get: false, put: false, post: false }],
    ['not even an error', 'text', { get: false, put: false, post: false }],
  ])('decides on %s', (_name, error, want) => {
    const decide = (method: HttpMethod, idempotent: boolean): boolean =>
      shouldRetry({ error, method, idempotent, replayable: true });
    expect({ get: decide('GET', true), put: decide('PUT', true), post: decide('POST', false) }).toEqual(want);
  });

  it('never repeats a stream that may have been read', () => {
    const decide = (error: unknown): boolean =>
      shouldRetry({ error, method: 'PUT', idempotent: true, replayable: false });
    expect([decide(api(429)), decide(connection('maybe')), decide(connection('no', 'ECONNREFUSED'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('isWithoutEffect', () => {
  it('is certain only of refusals and of requests that never left', () => {
    expect([api(429), api(503), api(500), connection('no'), connection('maybe'), 'x'].map(isWithoutEffect)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
