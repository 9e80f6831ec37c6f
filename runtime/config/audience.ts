import type { ResolvedConfig } from './resolve.js';
import { isDatabricksUrl } from './trusted-hosts.js';

const ACCOUNT_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What decides whom an identity token may be for. */
export type AudienceFacts = Pick<ResolvedConfig, 'host' | 'accountId' | 'sources'>;

/**
 * The account that an identity token may be for: a configured one, or one that the host names and that looks like one.
 * Other names would be the audiences of other services, such as `pypi`, where the host could use the token.
 */
export function audienceAccount({ accountId, sources }: AudienceFacts): string | undefined {
  const isNamedByHost = sources.accountId?.kind === 'metadata';
  return accountId !== undefined && (!isNamedByHost || ACCOUNT_ID.test(accountId)) ? accountId : undefined;
}

/** Tells whether the host may choose this audience: the account, or a URL of the host itself or of Databricks. */
export function isAudienceOf(audience: string, facts: AudienceFacts): boolean {
  return audience === audienceAccount(facts) || isDatabricksUrl(audience, facts.host ?? '');
}
