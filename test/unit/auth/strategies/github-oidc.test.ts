import { describe, expect, it } from 'vitest';
import { githubOidc } from '../../../../runtime/auth/strategies/github-oidc.js';
import { configured, fakeContext, HOST, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const GITHUB = { actionsIdTokenRequestUrl: 'https://github.test/token?api=1', actionsIdTokenRequestToken: 'gh-secret' };
const serving =
  (github: Handler): Handler =>
  (request, index) => {
    if (request.url.startsWith('https://github.test')) return github(request, index);
    return request.method === 'GET' ? { body: { token_endpoint: `${HOST}/token` } } : { body: { access_token: 't' } };
  };

describe('github-oidc', () => {
  it('asks GitHub for a token with an encoded audience and exchanges it', async () => {
    const handler = serving(() => ({ body: { value: 'github-id-token' } }));
    const { context, seen } = fakeContext({ host: HOST, tokenAudience: 'a b&c', ...GITHUB }, { handler });
    expect(await (await configured(githubOidc, context)).headers()).toEqual({ authorization: 'Bearer t' });
    expect(seen[1]).toMatchObject({
      method: 'GET',
      url: 'https://github.test/token?api=1&audience=a+b%26c',
      headers: { authorization: 'Bearer gh-secret' },
    });
    expect(seen[2]?.form['subject_token']).toBe('github-id-token');
  });

  it('asks for the token endpoint when no audience is known, also for a URL without a query', async () => {
    const handler = serving(() => ({ body: { value: 'x' } }));
    const values = { host: HOST, ...GITHUB, actionsIdTokenRequestUrl: 'https://github.test/token' };
    const { context, seen } = fakeContext(values, { handler });
    await (await configured(githubOidc, context)).headers();
    expect(seen[1]?.url).toBe(`https://github.test/token?audience=${encodeURIComponent(`${HOST}/token`)}`);
  });

  it.each([
    [{ status: 403, body: 'gh-secret refused' }, 'HTTP 403 *** refused. Check that the job has'],
    [{ body: {} }, 'the response has no value'],
  ])('explains %j', async (reply, text) => {
    const { context } = fakeContext({ host: HOST, ...GITHUB }, { handler: serving(() => reply) });
    const error = await failureOf((await configured(githubOidc, context)).headers());
    expect(error.message).toContain(
      'github-oidc: request for a GitHub identity token at https://github.test/token failed: ',
    );
    expect(error.message).toContain(text);
  });

  it('sends its token over https only', async () => {
    const values = { host: HOST, ...GITHUB, actionsIdTokenRequestUrl: 'http://github.test/token' };
    const { context, seen } = fakeContext(values, { handler: serving(() => ({ body: { value: 'x' } })) });
    expect((await failureOf((await configured(githubOidc, context)).headers())).message).toContain(
      'the URL is not https',
    );
    expect(seen).toHaveLength(1);
  });

  it('does not apply outside GitHub Actions', async () => {
    expect(await skipReason(githubOidc, fakeContext({ host: HOST }).context)).toContain('ACTIONS_ID_TOKEN_REQUEST_URL');
  });
});
