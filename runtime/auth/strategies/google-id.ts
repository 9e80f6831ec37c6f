import { notOnGcp } from '../cloud-trust.js';
import { tokenCache } from '../tokens/cached-tokens.js';
import type { Strategy } from '../strategy.js';
import { defaultCredentials, googleServers, type GoogleServers } from '../google/default-credentials.js';
import { GOOGLE_SCOPES, signWithGoogle } from '../google/google-tokens.js';
import { impersonatedAccessToken, impersonatedIdToken } from '../google/impersonation.js';
import { thisMachine, type Machine } from '../programs/machine.js';
import { missing } from '../requirements.js';

const NAME = 'google-id';

/** Makes {@link googleId} on another machine, with other servers. */
export function createGoogleId(machine: Machine = thisMachine, servers: GoogleServers = googleServers): Strategy {
  return {
    name: NAME,
    async configure(context) {
      const { config } = context;
      const skipped = missing(config, 'host', 'googleServiceAccount') ?? notOnGcp(config);
      if (skipped) return { skipped };
      const search = { context, files: machine.files, servers, platform: machine.platform() };
      const actor = tokenCache(context, await defaultCredentials(search));
      const serviceAccount = config.googleServiceAccount ?? '';
      const account = { authType: NAME, context, serviceAccount, actor, server: servers.iam };
      return signWithGoogle(NAME, context, {
        identity: (request) => impersonatedIdToken(account, config.host ?? '', request),
        access: (request) => impersonatedAccessToken(account, GOOGLE_SCOPES, request),
      });
    },
  };
}

/**
 * Impersonation of a Google service account with the application default credentials: needs `host` and
 * `googleServiceAccount`.
 */
export const googleId: Strategy = /* @__PURE__ */ createGoogleId();
