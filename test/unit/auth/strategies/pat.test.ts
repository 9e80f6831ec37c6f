import { describe, expect, it } from 'vitest';
import { pat } from '../../../../runtime/auth/strategies/pat.js';
import { configured, fakeContext, HOST, skipReason } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

describe('pat', () => {
  it('signs with the token', async () => {
    const credentials = await configured(pat, fakeContext({ host: HOST, token: 'dapi123' }).context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer dapi123' });
    expect(credentials.authType).toBe('pat');
  });

  it('drops the line break that a file leaves behind', async () => {
    const credentials = await configured(pat, fakeContext({ host: HOST, token: 'dapi123\n' }).context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer dapi123' });
  });

  it.each(['   ', 'a b', 'a\r\nx-evil: 1', 'tökén'])('refuses the token %j without repeating it', async (token) => {
    const error = await failureOf(pat.configure(fakeContext({ host: HOST, token }).context));
    expect(error.message).toBe(
      'pat: token is blank or has spaces or control characters inside. Check how it was copied.',
    );
  });

  it.each([
    [{}, 'host and token are not set'],
    [{ token: 'x' }, 'host is not set'],
    [{ host: HOST }, 'token is not set'],
  ])('does not apply to %j', async (values, reason) => {
    expect(await skipReason(pat, fakeContext(values).context)).toBe(reason);
  });
});
