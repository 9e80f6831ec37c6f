import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, type Attribute } from '../../../../runtime/config/attributes/attributes.js';
import { debugString, withDebugString, type Described } from '../../../../runtime/config/attributes/debug-string.js';

const rows: readonly Attribute[] = ATTRIBUTES;

describe('debugString', () => {
  it('masks every secret and hides what is not about identity', () => {
    const values = Object.fromEntries(rows.map(({ name }) => [name, `value-of-${name}`]));
    const text = debugString({ ...values, sources: {} });
    const shown = rows.filter(({ hidden }) => !hidden);
    const want = shown.map(({ name, keys, sensitive }) => `${keys[0]}=${sensitive ? '***' : `value-of-${name}`}`);
    expect(text).toBe(`Config: ${want.join(', ')}`);
  });

  it('hides what the other SDKs hide', () => {
    expect(rows.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      'cloud',
      'discoveryUrl',
      'tokenAudience',
      'authType',
      'scopes',
      'authorizationDetails',
      'disableOauthRefreshToken',
      'disableAsyncTokenRefresh',
      'oauthCallbackPort',
      'redirectUrl',
      'oauthBrowserAuthTimeout',
      'disableRetries',
      'httpTimeoutSeconds',
      'retryTimeoutSeconds',
      'rateLimit',
      'debugTruncateBytes',
      'debugHeaders',
      'skipVerify',
    ]);
  });

  it.each<{ what: string; given: Described; want: string }>([
    { what: 'nothing', given: { sources: {} }, want: '' },
    { what: 'only what is on', given: { azureUseMsi: false, oauthCallbackPort: 1, sources: {} }, want: '' },
    { what: 'switches that are on', given: { azureUseMsi: true, sources: {} }, want: 'Config: azure_use_msi=true' },
    { what: 'no built-in values', given: { configFile: 'x', sources: { configFile: { kind: 'default' } } }, want: '' },
    {
      what: 'the variables by name',
      given: {
        host: 'h',
        token: 't',
        sources: { host: { kind: 'option' }, token: { kind: 'env', name: 'DATABRICKS_TOKEN' } },
      },
      want: 'Config: host=h, token=***. Env: DATABRICKS_TOKEN',
    },
    { what: 'no password in a host', given: { host: 'me:secret@h', sources: {} }, want: 'Config: host=***' },
  ])('says $what', ({ given, want }) => {
    expect(debugString(given)).toBe(want);
  });
});

describe('withDebugString', () => {
  it.each([
    ['It failed.', 'h', 'It failed. Config: host=h'],
    ['It failed', 'h', 'It failed. Config: host=h'],
    ['It failed.', undefined, 'It failed.'],
  ])('appends to %j', (message, host, want) => {
    expect(withDebugString(message, { host, sources: {} })).toBe(want);
  });
});
