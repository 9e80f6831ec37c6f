import { base64 } from '../../base/bytes.js';
import type { Strategy } from '../strategy.js';
import { missing } from '../requirements.js';

/** User name and password, as old accounts have them: needs `host`, `username` and `password`. */
export const basic: Strategy = {
  name: 'basic',
  async configure({ config }) {
    const skipped = missing(config, 'host', 'username', 'password');
    if (skipped) return { skipped };
    const headers = { authorization: `Basic ${base64(`${config.username ?? ''}:${config.password ?? ''}`)}` };
    return { authType: 'basic', headers: async () => ({ ...headers }) };
  },
};
