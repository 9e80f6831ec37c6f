import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApiError, type ErrorReply } from '../../../../runtime/errors/index.js';

const call = { method: 'GET', path: '/api/2.1/things/get', headers: {} } as const;
const json = (status: number, body: unknown, extra: Partial<ErrorReply> = {}): ReturnType<typeof createApiError> =>
  createApiError({ ...call, status, body: JSON.stringify(body), ...extra });
const text = (status: number, body: string): ReturnType<typeof createApiError> =>
  createApiError({ ...call, status, body });

describe('the class of an API error', () => {
  it.each([
    [400, undefined, 'BadRequest'],
    [400, 'INVALID_STATE', 'InvalidState'],
    [400, 'INVALID_PARAMETER_VALUE', 'InvalidParameterValue'],
    [401, undefined, 'Unauthenticated'],
    [403, undefined, 'PermissionDenied'],
    [403, 'PRIVATE_LINK_VALIDATION_ERROR', 'PrivateLinkValidationError'],
    [404, undefined, 'NotFound'],
    [404, 'RESOURCE_DOES_NOT_EXIST', 'ResourceDoesNotExist'],
    [409, undefined, 'ResourceConflict'],
    [409, 'ABORTED', 'Aborted'],
    [409, 'ALREADY_EXISTS', 'AlreadyExists'],
    [409, 'RESOURCE_ALREADY_EXISTS', 'ResourceAlreadyExists'],
    [429, undefined, 'TooManyRequests'],
    [429, 'RESOURCE_EXHAUSTED', 'ResourceExhausted'],
    [429, 'REQUEST_LIMIT_EXCEEDED', 'RequestLimitExceeded'],
    [499, undefined, 'Cancelled'],
    [500, undefined, 'InternalError'],
    [500, 'UNKNOWN', 'Unknown'],
    [500, 'DATA_LOSS', 'DataLoss'],
    [501, undefined, 'NotImplemented'],
    [503, undefined, 'TemporarilyUnavailable'],
    [504, undefined, 'DeadlineExceeded'],
    [444, undefined, 'ApiError'],
    [502, undefined, 'ApiError'],
    [418, 'SOMETHING_NEW', 'ApiError'],
    [400, 'REQUEST_LIMIT_EXCEEDED', 'RequestLimitExceeded'],
    [500, 'RESOURCE_DOES_NOT_EXIST', 'ResourceDoesNotExist'],
    [404, 'constructor', 'NotFound'],
    [404, 'PERMISSION_DENIED', 'NotFound'],
  ])('for status %i with code %s is %s', (status, errorCode, name) => {
    const error = json(status, { error_code: errorCode, message: 'm' });
    expect([error.name, error.constructor.name, error.status, error.errorCode]).toEqual([
      name,
      name,
      status,
      errorCode,
    ]);
  });

  it.each([
    ['/api/2.1/clusters/get', 'Cluster 123 does not exist', 'ResourceDoesNotExist'],
    ['/api/2.2/jobs/get', 'Job 1 does not exist.', 'ResourceDoesNotExist'],
    ['/api/2.1/jobs/runs/get', 'Run 1 does not exist.', 'ResourceDoesNotExist'],
    ['/api/2.1/jobs/runs/get', "Run: 1 in job: 2 doesn't exist", 'ResourceDoesNotExist'],
    ['/api/2.1/jobs/runs/get', 'Job 1 does not exist.', 'InvalidParameterValue'],
    ['/x/api/2.1/clusters/get', 'Cluster 123 does not exist', 'InvalidParameterValue'],
  ])('for a missing resource reported by %s as "%s" is %s', (path, message, name) => {
    const body = { error_code: 'INVALID_PARAMETER_VALUE', message };
    expect(json(400, body, { path }).name).toBe(name);
    expect(json(400, body, { path, method: 'POST' }).name).toBe('InvalidParameterValue');
    expect(json(409, body, { path }).name).toBe('InvalidParameterValue');
  });
});

describe('an error body', () => {
  it.each([
    ['the standard object', { error_code: 'X', message: 'boom' }, 'boom', 'X'],
    ['an integer code', { error_code: 404, message: 'boom' }, 'boom', undefined],
    ['the object of API 1.2', { error: 'Context not found' }, 'Context not found', undefined],
    [
      'an OAuth error',
      { error: 'invalid_client', error_description: 'unknown id' },
      'invalid_client: unknown id',
      undefined,
    ],
    ['a nested error', { error: { message: 'model is busy', code: 1 } }, 'model is busy', undefined],
    ['SCIM', { detail: 'no user', status: '404', scimType: 'noTarget' }, 'noTarget no user', 'SCIM_404'],
    ['SCIM without a type', { detail: 'no user', scimType: null, status: 404 }, 'no user', 'SCIM_404'],
    ['SCIM without a status', { detail: 'no user' }, 'no user', 'SCIM_400'],
    ['SCIM with an object as status', { detail: 'no user', status: { toString: 1 } }, 'no user', 'SCIM_400'],
    ['SCIM with the text null', { detail: 'null', status: '500' }, 'SCIM API Internal Error', 'SCIM_500'],
    ['a list as detail', { detail: [{ msg: 'bad' }] }, '[{"msg":"bad"}]', 'SCIM_400'],
    ['a message beside an empty detail', { message: 'm', detail: '' }, 'm', undefined],
    ['a JSON text', 'MALFORMED: no json', 'no json', 'MALFORMED'],
  ])('that is %s is understood', (_name, body, message, code) => {
    const error = json(400, body);
    expect([error.message, error.errorCode]).toEqual([message, code]);
  });

  it.each([
    ['code and text', 'MALFORMED_REQUEST: vpc endpoints\nmalformed', 'vpc endpoints', 'MALFORMED_REQUEST'],
    ['a page with pre', '<html><PRE class="x">\n Oh &lt;no&gt; <b>why</b>. \n</pre>', 'Oh <no> why .', 'BAD_GATEWAY'],
    ['a page with a title', '<!doctype html><title>502 proxy</title>', '502 proxy', 'BAD_GATEWAY'],
    [
      'a page without text',
      '<html><body></body></html>',
      `GET ${call.path} answered 502 Bad Gateway and no explanation.`,
      'BAD_GATEWAY',
    ],
    ['empty', ' \n', `GET ${call.path} answered 502 Bad Gateway and no explanation.`, undefined],
    [
      'a code and control characters',
      'ABC: \u0000',
      `GET ${call.path} answered 502 Bad Gateway and no explanation.`,
      'ABC',
    ],
    ['an empty object', '{}', `GET ${call.path} answered 502 Bad Gateway and no explanation.`, undefined],
    [
      'plain text',
      'upstream\r\nfailed\u001b[31m',
      `GET ${call.path} answered 502 Bad Gateway: upstream failed[31m`,
      undefined,
    ],
    ['a JSON list', '[1]', `GET ${call.path} answered 502 Bad Gateway: [1]`, undefined],
  ])('of a proxy that is %s is understood', (_name, body, message, code) => {
    const error = text(502, body);
    expect([error.message, error.errorCode]).toEqual([message, code]);
  });

  it('is mapped by its status when nobody understands it', () => {
    expect(text(503, 'no healthy upstream').name).toBe('TemporarilyUnavailable');
    expect(text(429, 'slow down').name).toBe('TooManyRequests');
    expect(text(401, '').message).toBe(
      `GET ${call.path} answered 401 Unauthorized and no explanation. Check the credentials.`,
    );
  });

  it('does not become a long message', () => {
    expect(text(500, 'x '.repeat(500_000)).message.length).toBeLessThan(2_300);
    expect(text(500, `<html>${'<p>text</p>'.repeat(10_000)}`).message.length).toBeLessThan(200);
    expect(json(500, { message: '😀'.repeat(100_000) }).message.length).toBeLessThan(8_300);
    expect(() => encodeURIComponent(json(500, { message: '😀'.repeat(100_000) }).message)).not.toThrow();
  });
});

describe('facts of the reply', () => {
  const requestInfo = { '@type': 'type.googleapis.com/google.rpc.RequestInfo', request_id: 'from-details' };
  const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retry_delay: '1.5s' };

  it.each([
    [{ 'x-request-id': 'a', 'x-databricks-request-id': 'b' }, [], 'a'],
    [{ 'x-databricks-request-id': 'b', 'request-id': 'c' }, [], 'b'],
    [{ 'request-id': 'c' }, [], 'c'],
    [{ 'x-request-id': 'a' }, [requestInfo], 'from-details'],
    [{}, [], undefined],
  ])('give the request id (%#)', (headers, details, want) => {
    expect(json(400, { message: 'm', details }, { headers }).requestId).toBe(want);
  });

  it('give the time to wait from the header, else from the details', () => {
    const body = { message: 'm', details: [retryInfo] };
    expect(json(429, body, { headers: { 'retry-after': '7' } }).retryAfterMs).toBe(7_000);
    expect(json(429, body).retryAfterMs).toBe(1_500);
    expect('retryAfterMs' in json(429, {})).toBe(false);
    const headers = { 'retry-after': 'Thu, 01 Jan 1970 00:00:10 GMT' };
    expect(createApiError({ ...call, status: 429, body: '', headers }, () => 4_000).retryAfterMs).toBe(6_000);
  });

  it('are shown by toString', () => {
    const error = json(404, { error_code: 'X', message: 'gone' }, { headers: { 'x-request-id': 'r1' } });
    expect(String(error)).toBe(`NotFound: gone (GET ${call.path}, 404, X, request r1)`);
  });
});

describe('credentials that the server repeats', () => {
  const secrets = ['dapi1234567890abcdef', 'SECRETSECRET', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln'];
  const leak = `Authorization: Bearer SECRETSECRET; token dapi1234567890abcdef or bearer ${secrets[2]}, client_secret=SECRETSECRET&x`;
  const headers = { authorization: 'Bearer SECRETSECRET', 'set-cookie': 'SECRETSECRET' };

  it.each([
    ['plain text', leak],
    ['a page', `<html><pre>${leak}</pre></html>`],
    ['a title', `<html><title>${leak}</title></html>`],
    ['JSON', JSON.stringify({ message: leak, error_code: `X ${leak}`, details: [{ a: [leak], [leak]: 1 }] })],
    ['SCIM', JSON.stringify({ detail: leak, scimType: leak })],
    ['broken JSON', `{"access_token":"SECRETSECRET","x":"${leak}"`],
  ])('are in no part of an error made of %s', (_name, body) => {
    const error = createApiError({ ...call, status: 500, headers, body });
    const shown = [
      error.message,
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 20, showHidden: true }),
    ].join();
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });
});

describe('hostile bodies', () => {
  const megabyte = 1_000_000;
  it.each([
    ['pre without end', `<html>${'<pre>'.repeat(megabyte / 5)}`],
    ['unfinished pre tags', `<${'<pre '.repeat(megabyte / 5)}`],
    ['unfinished tags in pre', `<pre>${'<a '.repeat(megabyte / 3)}</pre>`],
    ['a long code', 'A_'.repeat(megabyte / 2)],
    ['a long code in JSON', JSON.stringify({ error_code: 'A_'.repeat(megabyte / 2) })],
    ['deep lists', '['.repeat(megabyte)],
    ['deep closed lists', `${'['.repeat(megabyte / 2)}${']'.repeat(megabyte / 2)}`],
    [
      'deep details',
      `{"details":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}],"detail":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
    ['many details', JSON.stringify({ details: Array.from({ length: 20_000 }, () => ({ a: 'x'.repeat(40) })) })],
    ['spaces', ' '.repeat(megabyte)],
    ['spaces in text', `x${' '.repeat(megabyte)}y`],
    ['bearer', 'bearer '.repeat(megabyte / 7)],
    ['JWT beginnings', 'eyJ-'.repeat(megabyte / 4)],
    ['token headers', 'x-databricks-'.repeat(megabyte / 13)],
    ['secret names', 'authorization'.repeat(megabyte / 13)],
    ['URLs', 'https://a'.repeat(megabyte / 9)],
    ['quotes', 'token"'.repeat(megabyte / 6)],
    [
      'cluster messages',
      JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE', message: 'Cluster '.repeat(megabyte / 8) }),
    ],
    ['control characters', '\u0000'.repeat(megabyte)],
  ])('of a megabyte of %s are read in linear time', (_name, body) => {
    const start = performance.now();
    const error = createApiError({ ...call, path: '/api/2.0/clusters/get', status: 400, body });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(error.message.length).toBeLessThan(8_400);
    expect(JSON.stringify(error).length).toBeLessThan(500_000);
  });

  it('never make the parser throw', () => {
    const piece = fc.constantFrom(
      '<pre>',
      '</pre>',
      '<title>',
      '{',
      '}',
      '"',
      ':',
      'ABC: ',
      'error',
      'detail',
      'details',
      '[',
      ']',
      'null',
      ',',
      '\u0000',
      '\ud800',
      'Bearer ',
    );
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(body, fc.integer({ min: 400, max: 599 }), (hostile, status) => {
        const error = text(status, hostile);
        expect(error.message).not.toBe('');
        expect(error.status).toBe(status);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never make the parser throw when they are JSON of unexpected types', () => {
    const field = fc.constantFrom(
      'error',
      'error_code',
      'message',
      'detail',
      'scimType',
      'status',
      'details',
      '@type',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (body) => {
        expect(typeof json(400, body).message).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });
});
