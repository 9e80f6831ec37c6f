import { notOnGcp } from '../cloud-trust.js';
import type { Strategy } from '../strategy.js';
import { parseServiceAccountKey } from '../google/assertion.js';
import { GOOGLE_SCOPES, signWithGoogle } from '../google/google-tokens.js';
import { keyAccessToken, keyIdToken } from '../google/service-account-tokens.js';
import { machineFiles, type Files } from '../programs/machine-files.js';
import { missing } from '../requirements.js';

const NAME = 'google-credentials';

/** Makes {@link googleCredentials} with another file system. */
export function createGoogleCredentials(files: Files = machineFiles): Strategy {
  return {
    name: NAME,
    async configure(context) {
      const { config } = context;
      const skipped = missing(config, 'host', 'googleCredentials') ?? notOnGcp(config);
      if (skipped) return { skipped };
      const key = parseServiceAccountKey(await keyText(config.googleCredentials ?? '', files), NAME);
      const source = { authType: NAME, context, key };
      return signWithGoogle(NAME, context, {
        identity: (request) => keyIdToken(source, config.host ?? '', request),
        access: (request) => keyAccessToken(source, GOOGLE_SCOPES.join(' '), request),
      });
    },
  };
}

/** The key of a Google service account: needs `host` and `googleCredentials`, the path of the key or its JSON. */
export const googleCredentials: Strategy = /* @__PURE__ */ createGoogleCredentials();

/** A value that is neither becomes an empty key: the system's own error would repeat it, and it may be a secret. */
async function keyText(value: string, files: Files): Promise<string> {
  if (value.trimStart().startsWith('{')) return value;
  try {
    return (await files.read(value)) ?? '';
  } catch {
    return '';
  }
}
