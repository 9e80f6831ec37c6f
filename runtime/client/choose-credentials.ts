import { configureCredentials } from '../auth/chain.js';
import { createAuthContext } from '../auth/context.js';
import type { Credentials } from '../auth/credentials.js';
import type { AuthContext } from '../auth/strategy.js';
import { allStrategies } from '#strategies';
import { basic } from '../auth/strategies/basic.js';
import { pat } from '../auth/strategies/pat.js';
import type { Transport } from '../base/message.js';
import type { Environment } from '../base/platform.js';
import { clientUserAgent } from './client-user-agent.js';
import type { ClientOptions } from './client-options.js';
import type { ResolvedConfig } from '../config/resolve.js';

/** What choosing credentials depends on. */
export interface CredentialsSource {
  readonly options: ClientOptions;
  readonly values: ResolvedConfig;
  /** The values completed by what the host says about itself. */
  readonly resolved: () => Promise<ResolvedConfig>;
  readonly transport: () => Transport;
  /** What the identity sees of the environment. */
  readonly env: () => Environment;
}

/** Finds the credentials that a configuration means. Rejects with `AuthError` if there are none that work. */
export async function chooseCredentials(source: CredentialsSource): Promise<Credentials> {
  const context = await credentialsContext(source);
  return configureCredentials(signsAlone(source.values) ? [pat, basic] : await allStrategies(), context);
}

/** What the strategies work with. Asks the host about itself, unless there is no need. */
export async function credentialsContext(source: CredentialsSource): Promise<AuthContext> {
  const { options, values } = source;
  const env = source.env();
  const alone = signsAlone(values);
  const agent = alone ? {} : { 'user-agent': clientUserAgent(options, undefined, env) };
  return createAuthContext({
    config: alone ? values : await source.resolved(),
    http: async (request) => source.transport().send({ ...request, headers: { ...agent, ...request.headers } }),
    env,
    clock: options.clock,
  });
}

/** A token or password signs without OAuth, so the host need not be asked about itself first. */
function signsAlone({ authType, token, username, password }: ResolvedConfig): boolean {
  if (authType !== undefined) return authType === 'pat' || authType === 'basic';
  return token !== undefined || (username !== undefined && password !== undefined);
}
