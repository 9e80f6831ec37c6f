import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, redactSecrets } from '../../../runtime/errors/index.js';

describe('redactSecrets', () => {
  it.each([
    ['Authorization: Bearer abc.def', 'Authorization: ***'],
    ['{"authorization":"Basic dXNlcjpwYXNz"}', '{"authorization":"***"}'],
    ['sent Bearer abc-123_~+/= there', 'sent Bearer *** there'],
    ['header bearer: abc', 'header bearer: ***'],
    ['Basic dXNlcjpwYXNzd29yZA==', 'Basic ***'],
    ['token dapi0123456789abcdef-2.', 'token dapi***.'],
    ['secret dose0123456789abcdef0123456789abcdef', 'secret dose***'],
    ['got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln!', 'got ***!'],
    ['{"access_token": "abc", "x": 1}', '{"access_token": "***", "x": 1}'],
    ['client_secret=abc&grant_type=x', 'client_secret=***&grant_type=x'],
    ['X-Databricks-Azure-SP-Management-Token: abc', 'X-Databricks-Azure-SP-Management-Token: ***'],
    ['Set-Cookie: a=b; c', 'Set-Cookie: *** c'],
    ['see https://user:pass@host/x', 'see https://***@host/x'],
  ])('masks the credential in "%s"', (text, want) => {
    expect(redactSecrets(text)).toBe(want);
  });

  it.each([
    'Bearer token is invalid',
    'Bearer authentication required',
    'Basic authentication is not supported',
    'Invalid access token.',
    'The password must have 8 characters',
    'the basic question is whether',
    'Cluster 0123-456789-abc does not exist',
    'see https://docs.databricks.com/a@b',
  ])('leaves "%s" alone', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });
});

describe('cleanText', () => {
  it('removes control and direction characters but keeps line breaks and tabs', () => {
    expect(cleanText('a\u001b[31mb\u0000\u202e\r\n\tc\u009b')).toBe('a[31mb\n\tc');
  });

  it('cuts at the limit, not inside a character, and says how long the text was', () => {
    expect(cleanText('abcdef', 6)).toBe('abcdef');
    expect(cleanText('abcdefg', 6)).toBe('abcdef… (7 characters in all)');
    expect(cleanText('ab😀cd', 3)).toBe('ab… (6 characters in all)');
  });

  it('masks a credential that begins before the limit', () => {
    expect(cleanText(`${'x'.repeat(10)} Bearer ${'s'.repeat(40)}`, 20)).not.toContain('sss');
  });
});

describe('cleanLine', () => {
  it('puts everything on one line', () => {
    expect(cleanLine(' a\r\n\n b\tc ', 100)).toBe('a b c');
  });
});
