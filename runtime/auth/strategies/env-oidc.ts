import { AuthError } from '../../errors/index.js';
import type { Strategy } from '../strategy.js';
import { federatedCredentials } from '../oauth/token-exchange.js';
import { missing, notOffered } from '../requirements.js';

/**
 * Federation with an identity token in an environment variable: needs `host`, and the variable that `oidcTokenEnv`
 * names (`DATABRICKS_OIDC_TOKEN` by default). The variable is read again for every new token.
 */
export const envOidc: Strategy = {
  name: 'env-oidc',
  async configure(context) {
    const { config, env } = context;
    const skipped = missing(config, 'host');
    if (skipped) return { skipped };
    const variable = config.oidcTokenEnv ?? 'DATABRICKS_OIDC_TOKEN';
    const read = (): string => (env[variable] ?? '').trim();
    if (!read()) return { skipped: `environment variable ${variable} is not set${notOffered(config, 'env-oidc')}` };
    return federatedCredentials('env-oidc', context, async () => {
      const idToken = read();
      if (idToken) return idToken;
      throw new AuthError(`env-oidc: environment variable ${variable} is no longer set`, { authType: 'env-oidc' });
    });
  },
};
