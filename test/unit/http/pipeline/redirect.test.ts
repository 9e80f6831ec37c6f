import { describe, expect, it } from 'vitest';
import { ApiError, PrivateLinkValidationError } from '../../../../runtime/errors/index.js';
import type { HttpRequest } from '../../../../runtime/base/message.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { redirectStep } from '../../../../runtime/http/pipeline/redirect.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';
import { failureOf } from '../../../support/failures.js';

const to = (location: string, status = 302) => reply(status, '', { location });

async function run(first: ReturnType<typeof reply>, request: Partial<HttpRequest> = {}) {
  const next = scripted(first, reply(200, 'there'));
  const headers = { authorization: 'Bearer secret' };
  const outcome = compose([redirectStep()], next)(exchange({ headers, ...request }));
  return { next, outcome };
}

describe('redirectStep', () => {
  it.each([
    '/other?a=1',
    'other?a=1',
    'https://host.example/api/2.0/other?a=1',
    'https://user:pw@host.example/other?a=1#x',
  ])('follows %s inside the origin with the same headers', async (location) => {
    const { next, outcome } = await run(to(location));
    expect((await outcome).status).toBe(200);
    expect(next.sent[1]?.url).toMatch(/^https:\/\/host\.example\/(api\/2\.0\/)?other\?a=1$/);
    expect(next.sent[1]?.headers).toEqual({ authorization: 'Bearer secret' });
  });

  it.each([
    ['another host', 'https://evil.example/api', 'to https://evil.example'],
    ['another port', 'https://host.example:8443/api', 'to https://host.example:8443'],
    ['plain http', 'http://host.example/api', 'to http://host.example'],
    ['a scheme-relative host', '//evil.example/api', 'to https://evil.example'],
    ['a subdomain', 'https://a.host.example/', 'to https://a.host.example'],
    ['no valid address', 'https://[', 'not valid'],
    ['a script', 'javascript:alert(1)', 'credentials are never sent'],
  ])('never sends anything to %s', async (_name, location, text) => {
    const { next, outcome } = await run(to(`${location}?token=abc`.replace('[?token=abc', '[')));
    const error = await failureOf(outcome);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toContain(text);
    expect((error as Error).message).not.toContain('abc');
    expect(next.sent.length).toBe(1);
  });

  it('advises to correct the scheme of the host', async () => {
    const { outcome } = await run(to('https://host.example/x'), { url: 'http://host.example/x' });
    expect(((await failureOf(outcome)) as Error).message).toContain('set host to https://host.example');
  });

  it.each([
    [307, '{"a":1}', true],
    [308, '{"a":1}', true],
    [301, '{"a":1}', false],
    [302, '{"a":1}', false],
    [303, '{"a":1}', false],
    [307, new ReadableStream<Uint8Array>(), false],
  ] as const)('treats a POST with status %d and body %s as followable: %s', async (status, body, follows) => {
    const { next, outcome } = await run(to('/other', status), { method: 'POST', body });
    if (follows) {
      expect((await outcome).status).toBe(200);
      expect(next.sent[1]).toMatchObject({ method: 'POST', body });
    } else {
      expect(((await failureOf(outcome)) as Error).message).toContain('lose its body');
      expect(next.sent.length).toBe(1);
    }
  });

  it('gives up after ten redirects', async () => {
    const next = scripted(to('/again'));
    const error = await failureOf(compose([redirectStep()], next)(exchange()));
    expect((error as Error).message).toContain('more than 10 times');
    expect(next.sent.length).toBe(11);
  });

  it('knows the login page of private link', async () => {
    const { outcome } = await run(to('/login.html?error=something-else'));
    expect((await outcome).status).toBe(200);
    const real = await run(to('https://other.azuredatabricks.net/login.html?error=private-link-validation-error'));
    const error = await failureOf(real.outcome);
    expect(error).toBeInstanceOf(PrivateLinkValidationError);
    expect((error as Error).message).toContain('Azure Private Link');
  });

  it.each([304, 300, 200])('passes status %d on, even with a location', async (status) => {
    const { outcome } = await run(to('https://evil.example/', status));
    expect((await outcome).status).toBe(status);
  });

  it('drops the bodies of redirects', async () => {
    const first = to('/other');
    const { outcome } = await run(first);
    await outcome;
    expect(first.discarded).toBe(true);
  });
});
