import { isLoopback } from '../../base/secure-url.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { discoveryPolicy } from '../oauth/token-retry.js';
import { isTrustedOidcUrl } from '../../config/trusted-hosts.js';
import type { TokenRequest } from '../tokens/token-cache.js';

/** The Microsoft Entra tenant: as configured, else the one that the host sends its users to for logging in. */
export async function tenantOf(authType: string, context: AuthContext, request: TokenRequest): Promise<string> {
  const { azureTenantId, host } = context.config;
  if (azureTenantId) return azureTenantId;
  const purpose: Purpose = {
    authType,
    step: 'discovery of the Microsoft Entra tenant',
    url: `${host ?? ''}/aad/auth`,
    remedy: 'Set azure_tenant_id (ARM_TENANT_ID)',
  };
  if (!host) throw failure({ ...purpose, url: 'https://(no host)' }, 'there is no host to ask');
  const reply = await askHttp(context, request, {
    purpose,
    policy: discoveryPolicy,
    accepts,
    method: 'GET',
    headers: {},
  });
  const tenant = tenantIn(reply.headers['location'] ?? '', purpose.url);
  if (!tenant) throw failure(purpose, `HTTP ${reply.status} without a Location that names a tenant`);
  return tenant;
}

function accepts(status: number): boolean {
  return status >= 300 && status < 400;
}

/** The first path segment of a login URL, if the URL is one of Microsoft Entra. */
function tenantIn(location: string, base: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  const [, tenant = ''] = url.pathname.split('/');
  const isLogin = isTrustedOidcUrl(url.href, '') || isLoopback(url.href);
  return isLogin && /^[\w.-]+$/.test(tenant) ? tenant : undefined;
}
