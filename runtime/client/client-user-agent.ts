import { environment, type Environment } from '../base/platform.js';
import { VERSION } from '../base/version.js';
import { userAgent } from '../http/pipeline/user-agent.js';
import type { ClientOptions } from './client-options.js';

/**
 * The User-Agent header of a client.
 *
 * @param authType - the type of its credentials, once it is known
 */
export function clientUserAgent(
  { product, productVersion }: Pick<ClientOptions, 'product' | 'productVersion'>,
  authType?: string,
  env: Environment = environment(),
): string {
  return userAgent({ product, productVersion, sdkVersion: VERSION, authType, env });
}
