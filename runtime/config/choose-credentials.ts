import { configureCredentials } from '../auth/chain.js';
import { createAuthContext } from '../auth/context.js';
import type { Credentials } from '../auth/credentials.js';
import { allStrategies } from '../auth/all-strategies.js';
import { basic } from '../auth/strategies/basic.js';
import { pat } from '../auth/strategies/pat.js';
import type { Transport } from '../http/message.js';
import type { Environment } from '../platform.js';
import type { ClientOptions } from './options.js';
import type { ResolvedConfig } from './resolve.js';

/** What choosing credentials depends on. */
export interface CredentialsSource {
  readonly options: ClientOptions;
  readonly values: ResolvedConfig;
  /** The values completed by what the host says about itself. */
  readonly resolved: () => Promise<ResolvedConfig>;
  readonly transport: () => Transport;
  readonly env: Environment;
}

/** Finds the credentials that a configuration means. Rejects with `AuthError` if there are none that work. */
export async function chooseCredentials(source: CredentialsSource): Promise<Credentials> {
  const { options, values, env } = source;
  const alone = signsAlone(values);
  const context = createAuthContext({
    config: alone ? values : await source.resolved(),
    http: async (request) => source.transport().send(request),
    env,
    clock: options.clock,
  });
  return configureCredentials(alone ? [pat, basic] : await allStrategies(), context);
}

/** A token or password signs without OAuth, so the host need not be asked about itself first. */
function signsAlone({ authType, token, username, password }: ResolvedConfig): boolean {
  if (authType !== undefined) return authType === 'pat' || authType === 'basic';
  return token !== undefined || (username !== undefined && password !== undefined);
}
