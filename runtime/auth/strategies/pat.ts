import { AuthError } from '../../errors/index.js';
import type { Strategy } from '../strategy.js';
import { isHeaderSafe } from '../oauth/token-response.js';
import { missing } from '../requirements.js';

/** Personal access tokens, and any other bearer token a caller already has: needs `host` and `token`. */
export const pat: Strategy = {
  name: 'pat',
  async configure({ config }) {
    const skipped = missing(config, 'host', 'token');
    if (skipped) return { skipped };
    // Files and shell substitutions leave a line break behind.
    const token = (config.token ?? '').trim();
    if (!isHeaderSafe(token)) {
      throw new AuthError('pat: token is blank or has spaces or control characters inside. Check how it was copied.', {
        authType: 'pat',
      });
    }
    const headers = { authorization: `Bearer ${token}` };
    return { authType: 'pat', headers: async () => ({ ...headers }) };
  },
};
