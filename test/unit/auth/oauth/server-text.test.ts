import { describe, expect, it } from 'vitest';
import { serverText } from '../../../../runtime/auth/oauth/server-text.js';

describe('serverText', () => {
  it.each([
    [
      'an OAuth error',
      { error: 'invalid_client', error_description: 'no\r\nsuch client' },
      'invalid_client: no such client',
    ],
    ['an Okta-style error', { errorCode: 'E1', errorSummary: 'sum' }, 'E1: sum'],
    ['a Databricks error', { error_code: 'PERMISSION_DENIED', message: 'nope' }, 'PERMISSION_DENIED: nope'],
    ['a code alone', { error: 'slow_down' }, 'slow_down'],
    ['an ARM error', { error: { code: 'NotFound', message: 'no workspace.' } }, 'NotFound: no workspace'],
    [
      'an Entra error',
      {
        error: 'e',
        error_description: 'AADSTS7000215: Invalid secret. Trace ID: 1 Correlation ID: 2',
        error_uri: 'https://l/e',
      },
      'e: AADSTS7000215: Invalid secret. See https://l/e',
    ],
    ['other JSON', { a: 1 }, '{"a":1}'],
  ])('reads %s', (_name, body, want) => {
    expect(serverText(JSON.stringify(body))).toBe(want);
  });

  it('turns a page into one line of text', () => {
    expect(serverText('<html>\n<h1>Bad</h1>\n Gateway</html>')).toBe('Bad Gateway');
  });

  it('cuts long text', () => {
    expect(serverText('x'.repeat(10_000)).length).toBeLessThan(350);
  });

  it('masks known secrets, also encoded, and whatever looks like a token', () => {
    const text = serverText('a=p%2Fw&b=p/w&c=eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.sig', ['p/w']);
    expect(text).toBe('a=***&b=***&c=***');
  });
});
