import type { HttpHeaders, HttpMethod } from '../../base/message.js';
import { PrivateLinkValidationError } from '../api-error-classes.js';
import { requestIdOf } from './request-id.js';

interface PrivateLink {
  readonly service: string;
  readonly endpoint: string;
  readonly docs: string;
}

const AWS: PrivateLink = {
  service: 'AWS PrivateLink',
  endpoint: 'AWS VPC endpoint',
  docs: 'https://docs.databricks.com/en/security/network/classic/privatelink.html',
};

const AZURE: PrivateLink = {
  service: 'Azure Private Link',
  endpoint: 'Azure Private Link endpoint',
  docs: 'https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/private-link-standard#authentication-troubleshooting',
};

const GCP: PrivateLink = {
  service: 'Private Service Connect',
  endpoint: 'GCP VPC endpoint',
  docs: 'https://docs.gcp.databricks.com/en/security/network/classic/private-service-connect.html',
};

/** Whether a URL is the page that a workspace behind a private link sends its callers to. */
export function isPrivateLinkUrl(url: string): boolean {
  if (!url.includes('private-link-validation-error') || !URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  return pathname === '/login.html' && searchParams.get('error') === 'private-link-validation-error';
}

/** What {@link privateLinkError} needs of a reply. */
export interface PrivateLinkReply {
  /** The URL that answered, or that a redirect points to. */
  readonly url?: string | undefined;
  readonly headers: HttpHeaders;
  readonly method: HttpMethod;
  readonly path: string;
}

/** The error for a reply that came from the private link page; `undefined` for any other reply. */
export function privateLinkError(reply: PrivateLinkReply): PrivateLinkValidationError | undefined {
  if (reply.url === undefined || !isPrivateLinkUrl(reply.url)) return undefined;
  const { hostname } = new URL(reply.url);
  const { service, endpoint, docs } = privateLinkOf(hostname);
  return new PrivateLinkValidationError({
    status: 403,
    errorCode: 'PRIVATE_LINK_VALIDATION_ERROR',
    message:
      `The workspace ${hostname} has ${service} enabled and refuses calls from this network. ` +
      `Check that ${service} is set up correctly and that this machine can reach the ${endpoint}. See ${docs}`,
    method: reply.method,
    path: reply.path,
    requestId: requestIdOf(reply.headers),
  });
}

function privateLinkOf(hostname: string): PrivateLink {
  if (/\.azuredatabricks\.net$|\.databricks\.azure\.(?:us|cn)$/.test(hostname)) return AZURE;
  return hostname.endsWith('.gcp.databricks.com') ? GCP : AWS;
}
