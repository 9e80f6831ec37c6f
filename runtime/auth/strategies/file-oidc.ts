import { AuthError } from '../../errors/index.js';
import type { Strategy } from '../strategy.js';
import { machineFiles, type Files } from '../programs/machine-files.js';
import { federatedCredentials } from '../oauth/token-exchange.js';
import { missing } from '../requirements.js';

/** Makes {@link fileOidc} with another file system. */
export function createFileOidc(files: Files = machineFiles): Strategy {
  return {
    name: 'file-oidc',
    async configure(context) {
      const skipped = missing(context.config, 'host', 'oidcTokenFilepath');
      if (skipped) return { skipped };
      const path = context.config.oidcTokenFilepath ?? '';
      const read = async (): Promise<string> => ((await files.read(path)) ?? '').trim();
      if (!(await read())) return { skipped: `file ${path} is missing or empty` };
      return federatedCredentials('file-oidc', context, async () => {
        const idToken = await read();
        if (idToken) return idToken;
        throw new AuthError(`file-oidc: file ${path} is missing or empty by now`, { authType: 'file-oidc' });
      });
    },
  };
}

/**
 * Federation with an identity token in a file, as Kubernetes mounts it: needs `host` and `oidcTokenFilepath`.
 * The file is read again for every new token.
 */
export const fileOidc: Strategy = /* @__PURE__ */ createFileOidc();
