import { describe, expect, it } from 'vitest';
import { tokenFromReply } from '../../../../runtime/auth/oauth/token-response.js';
import { HOST } from '../../../support/auth/fakes.js';

const NOW = 1_000_000;
const purpose = { authType: 'oauth-m2m', step: 'grant', url: `${HOST}/token?x=secret`, remedy: 'Ask again' };
const read = (body: unknown) =>
  tokenFromReply(
    { status: 200, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) },
    purpose,
    NOW,
  );

describe('tokenFromReply', () => {
  it.each([
    ['seconds as a number', { expires_in: 60 }, NOW + 60_000],
    ['seconds as text', { expires_in: '60' }, NOW + 60_000],
    ['no expiry', {}, undefined],
    ['a null expiry', { expires_in: null }, undefined],
    ['an epoch', { expires_on: 2_000 }, 2_000_000],
    ['an epoch as text, which wins', { expires_on: '2000', expires_in: '5' }, 2_000_000],
  ])('reads %s', (_name, fields, expiresAt) => {
    expect(read({ access_token: 'a', ...fields })).toEqual({
      accessToken: 'a',
      tokenType: 'Bearer',
      refreshToken: undefined,
      expiresAt,
    });
  });

  it.each([
    ['bearer', 'Bearer'],
    ['BEARER', 'Bearer'],
    ['mac', 'MAC'],
    ['', 'Bearer'],
    ['DPoP', 'DPoP'],
  ])('writes the token type %j as %s', (given, want) => {
    expect(read({ access_token: 'a', token_type: given }).tokenType).toBe(want);
  });

  it('keeps the refresh token', () => {
    expect(read({ access_token: 'a', refresh_token: 'r' }).refreshToken).toBe('r');
  });

  it.each([
    ['<html>Sign in</html>', 'the server response is not a JSON object: Sign in'],
    ['[]', 'the server response is not a JSON object: []'],
    [{}, 'the server response is missing access_token'],
    [{ access_token: '' }, 'the server response is missing access_token'],
    [{ error: 'denied', error_description: 'no' }, 'the server response is missing access_token: denied: no'],
    [{ access_token: 'a\nb' }, 'the access_token in the server response has characters that no header can carry'],
    [{ access_token: 'a', expires_in: 'soon' }, 'the expiry in the server response is not a number'],
  ])('refuses %j', (body, reason) => {
    expect(() => read(body)).toThrow(`oauth-m2m: grant at ${HOST}/token failed: ${reason}. Ask again.`);
  });
});
