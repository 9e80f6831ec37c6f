import { isAzure, isGcp } from '../config/cloud.js';
import type { ResolvedConfig } from '../config/resolve.js';
import { isTrustedOidcUrl } from '../config/trusted-hosts.js';

/** Why tokens of the Azure cloud must not go to this host; `undefined` when they may. */
export function notOnAzure(config: ResolvedConfig): string | undefined {
  return isAzure(config) ? untrusted(config, 'Azure') : 'the host is not on Azure';
}

/** Why tokens of Google Cloud must not go to this host; `undefined` when they may. */
export function notOnGcp(config: ResolvedConfig): string | undefined {
  return isGcp(config) ? untrusted(config, 'Google Cloud') : 'the host is not on Google Cloud';
}

/**
 * A host outside the zones of Databricks that merely says which cloud it is on gets no token of that cloud by itself:
 * it could be anyone's, and the token may be good for more than this host.
 */
function untrusted(config: ResolvedConfig, cloud: string): string | undefined {
  const { host, authType, azureWorkspaceResourceId, sources } = config;
  const isChosen =
    authType !== undefined || azureWorkspaceResourceId !== undefined || sources.cloud?.kind !== 'metadata';
  // Trusted for any other host means: https in a zone of Databricks.
  if (isChosen || host === undefined || isTrustedOidcUrl(host, '')) return undefined;
  return `only the host itself says that it is on ${cloud}: set authType or cloud to send it a token of that cloud`;
}
