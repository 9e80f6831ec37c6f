import type { AttributeName, AttributeValue } from '../../config/attributes/config-attributes.js';
import { audienceAccount, isAudienceOf } from '../../config/audience.js';
import type { HostMetadata } from './host-metadata.js';
import type { Source } from '../../config/layers.js';
import type { ResolvedConfig } from '../../config/resolve.js';

/** The configuration completed by what the host says about itself; what is already set stays. */
export function backfill(config: ResolvedConfig, metadata: HostMetadata | undefined): ResolvedConfig {
  if (metadata === undefined) return config;
  const { accountId, workspaceId, cloud, hostType } = metadata;
  const known = filled(config, { accountId, workspaceId, cloud });
  return Object.freeze({
    ...filled(known, {
      discoveryUrl: discoveryUrl(metadata.oidcEndpoint, known.accountId),
      tokenAudience: audience(metadata, known),
    }),
    hostType,
  });
}

type Offer = Readonly<Partial<Record<AttributeName, AttributeValue | undefined>>>;

function filled(config: ResolvedConfig, offer: Offer): ResolvedConfig {
  const taken = Object.entries(offer).filter(([name, value]) => !isSet(config, name) && value !== undefined);
  const sources = taken.map(([name]): [string, Source] => [name, { kind: 'metadata' }]);
  return {
    ...config,
    ...Object.fromEntries(taken),
    sources: Object.freeze({ ...config.sources, ...Object.fromEntries(sources) }),
  };
}

function isSet(config: object, name: string): boolean {
  return Reflect.get(config, name) !== undefined;
}

function discoveryUrl(oidcEndpoint: string | undefined, accountId: string | undefined): string | undefined {
  if (oidcEndpoint === undefined) return undefined;
  const needsAccount = oidcEndpoint.includes('{account_id}');
  if (needsAccount && accountId === undefined) return undefined;
  const root = oidcEndpoint.replaceAll('{account_id}', encodeURIComponent(accountId ?? ''));
  return `${root.replace(/\/$/, '')}/.well-known/oauth-authorization-server`;
}

/** The host chooses only among audiences of its own; without a workspace of its own it gives tokens for the account. */
function audience(metadata: HostMetadata, config: ResolvedConfig): string | undefined {
  const own = metadata.defaultOidcAudiences?.find((one) => isAudienceOf(one, config));
  return own ?? (metadata.workspaceId === undefined ? audienceAccount(config) : undefined);
}
