import { describe, expect, it } from 'vitest';
import { basic } from '../../../../runtime/auth/strategies/basic.js';
import { configured, fakeContext, HOST, skipReason } from '../../../support/auth/fakes.js';

describe('basic', () => {
  it('signs with user name and password in UTF-8', async () => {
    const { context } = fakeContext({ host: HOST, username: 'jürgen', password: 'pä:ss' });
    const credentials = await configured(basic, context);
    expect(await credentials.headers()).toEqual({
      authorization: `Basic ${Buffer.from('jürgen:pä:ss').toString('base64')}`,
    });
  });

  it('does not apply without a password', async () => {
    expect(await skipReason(basic, fakeContext({ host: HOST, username: 'u' }).context)).toBe('password is not set');
  });
});
