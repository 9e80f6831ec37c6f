import { describe, expect, it } from 'vitest';
import { fromProvider } from '../../../runtime/auth/provider.js';
import { failureOf } from '../../support/failures.js';

describe('fromProvider', () => {
  it('takes a function, with header names in any case', async () => {
    const credentials = fromProvider(() => ({ Authorization: 'Bearer x' }));
    expect(credentials.authType).toBe('custom');
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer x' });
  });

  it('passes on what the credentials are asked for', async () => {
    const credentials = fromProvider(async ({ forceRefresh }) => ({
      authorization: `Bearer ${forceRefresh ? 'new' : 'old'}`,
    }));
    expect(await credentials.headers({ forceRefresh: true })).toEqual({ authorization: 'Bearer new' });
  });

  it('keeps the type and the token of an object', async () => {
    class Own {
      readonly authType = 'mine';
      readonly #secret = 'x';
      async headers() {
        return { authorization: `Bearer ${this.#secret}` };
      }
      async token() {
        return { accessToken: this.#secret, tokenType: 'Bearer' };
      }
    }
    const credentials = fromProvider(new Own());
    expect(credentials.authType).toBe('mine');
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer x' });
    expect((await credentials.token?.())?.accessToken).toBe('x');
  });

  it.each(['', '   ', 'Bearer ', 'bearer', 'Bearer a\r\nx: y'])('refuses the value %j', async (value) => {
    const error = await failureOf(fromProvider(() => ({ authorization: value })).headers());
    expect(error.message).toBe('custom credentials gave an empty or malformed value for the header authorization');
  });
});
