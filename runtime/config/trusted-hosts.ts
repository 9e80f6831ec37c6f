import { ENVIRONMENTS } from './cloud.js';

/** Sign-in hosts outside the deployment zones. */
const LOGIN_HOSTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'login.databricks.com',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
]);

/**
 * Tells whether credentials may be sent to an OAuth endpoint that the host named: it has the origin of the host itself,
 * or it is `https` at Databricks or at Microsoft Entra. Anything else could be a server that collects secrets.
 */
export function isTrustedOidcUrl(url: string, host: string): boolean {
  return isUrlOf(url, host, (hostname) => LOGIN_HOSTS.has(hostname) || isInZone(hostname));
}

/** Tells whether a URL is the host's own, or `https` in a zone of Databricks. */
export function isDatabricksUrl(url: string, host: string): boolean {
  return isUrlOf(url, host, isInZone);
}

function isUrlOf(url: string, host: string, isTrusted: (hostname: string) => boolean): boolean {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || target.username !== '' || target.password !== '') return false;
  if (URL.canParse(host) && target.origin === new URL(host).origin) return isHttp(target);
  return target.protocol === 'https:' && target.port === '' && isTrusted(target.hostname);
}

function isHttp(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function isInZone(hostname: string): boolean {
  return ENVIRONMENTS.some(({ dnsZone }) => hostname.endsWith(dnsZone));
}
