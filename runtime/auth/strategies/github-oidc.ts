import type { Strategy } from '../strategy.js';
import { githubIdToken, missingGithub } from '../oauth/github-id-token.js';
import { federatedCredentials } from '../oauth/token-exchange.js';
import { missing } from '../requirements.js';

/** Federation with the identity of a GitHub Actions job: needs `host`, and the permission `id-token: write` of the job. */
export const githubOidc: Strategy = {
  name: 'github-oidc',
  async configure(context) {
    const skipped = missing(context.config, 'host') ?? missingGithub(context.config);
    if (skipped) return { skipped };
    return federatedCredentials('github-oidc', context, (request) => githubIdToken('github-oidc', context, request));
  },
};
