import type { AttributeName, AttributeValue } from '../../config/attributes/config-attributes.js';
import type { HostMetadata } from './host-metadata.js';
import type { Source } from '../../config/layers.js';
import type { ResolvedConfig } from '../../config/resolve.js';

/** The configuration completed by what the host says about itself; what is already set stays. */
export function backfill(config: ResolvedConfig, metadata: HostMetadata | undefined): ResolvedConfig {
  if (metadata === undefined) return config;
  const accountId = config.accountId ?? metadata.accountId;
  const offered: readonly [AttributeName, AttributeValue | undefined][] = [
    ['accountId', metadata.accountId],
    ['workspaceId', metadata.workspaceId],
    ['cloud', metadata.cloud],
    ['discoveryUrl', discoveryUrl(metadata.oidcEndpoint, accountId)],
    ['tokenAudience', audience(metadata, accountId)],
  ];
  const taken = offered.filter(([name, value]) => config[name] === undefined && value !== undefined);
  const sources = taken.map(([name]): [AttributeName, Source] => [name, { kind: 'metadata' }]);
  return Object.freeze({
    ...config,
    ...Object.fromEntries(taken),
    hostType: metadata.hostType,
    sources: Object.freeze({ ...config.sources, ...Object.fromEntries(sources) }),
  });
}

function discoveryUrl(oidcEndpoint: string | undefined, accountId: string | undefined): string | undefined {
  if (oidcEndpoint === undefined) return undefined;
  const needsAccount = oidcEndpoint.includes('{account_id}');
  if (needsAccount && accountId === undefined) return undefined;
  const root = oidcEndpoint.replaceAll('{account_id}', encodeURIComponent(accountId ?? ''));
  return `${root.replace(/\/$/, '')}/.well-known/oauth-authorization-server`;
}

/** A host without a workspace of its own gives tokens for the account. */
function audience(metadata: HostMetadata, accountId: string | undefined): string | undefined {
  return metadata.defaultOidcAudiences?.[0] ?? (metadata.workspaceId === undefined ? accountId : undefined);
}
