import { ConfigError } from '../errors/index.js';
import { base64 } from '../base/bytes.js';
import type { Environment } from '../base/platform.js';

/** A proxy server. */
export interface ProxyServer {
  /** `http:` or `https:`, how the proxy itself is spoken to. */
  readonly protocol: string;
  readonly hostname: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`, from the userinfo of the proxy's URL. */
  readonly authorization: string | undefined;
}

/**
 * The proxy for a URL, or `undefined` to connect directly. The metadata servers of clouds are always reached directly:
 * only from here do they answer, and what they answer are tokens.
 *
 * @param setting - a proxy URL for everything, `false` for none, `undefined` for what the environment says:
 *   `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in lower case first
 */
export function proxyFor(url: URL, setting: string | false | undefined, env: Environment): ProxyServer | undefined {
  if (setting === false || METADATA_SERVERS.has(bareHost(url.hostname))) return undefined;
  if (setting !== undefined && setting !== '') return parseProxy(setting, 'proxy');
  const names = proxyVariables(url, env);
  const name = names.find((candidate) => env[candidate]);
  if (name === undefined || isExcluded(url, env['no_proxy'] || env['NO_PROXY'] || '')) return undefined;
  return parseProxy(env[name] ?? '', name);
}

/** Servers that hand out the identity of the machine they run on. */
const METADATA_SERVERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['169.254.169.254', 'metadata.google.internal']);

function proxyVariables(url: URL, env: Environment): readonly string[] {
  const anyScheme = ['all_proxy', 'ALL_PROXY'];
  if (url.protocol === 'https:') return ['https_proxy', 'HTTPS_PROXY', ...anyScheme];
  // Under CGI, HTTP_PROXY is a header that any client can send.
  return env['REQUEST_METHOD'] ? ['http_proxy', ...anyScheme] : ['http_proxy', 'HTTP_PROXY', ...anyScheme];
}

/** Reads a proxy URL; a missing scheme means `http`. Messages never show the URL: it may hold a password. */
function parseProxy(text: string, source: string): ProxyServer {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) throw new ConfigError(`${source} is not a valid proxy URL; expected http://host:port`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigError(`${source}: proxies with ${url.protocol}// are not supported; use http:// or https://`);
  }
  return {
    protocol: url.protocol,
    hostname: socketHost(url.hostname),
    port: portOf(url),
    authorization: proxyAuthorization(url),
  };
}

function proxyAuthorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${base64(`${decoded(username)}:${decoded(password)}`)}`;
}

/** A password with a bare `%` in it is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Tells whether a `NO_PROXY` list names the URL's host: `*`, `host`, `.suffix`, `*.suffix`, each with an optional port. */
export function isExcluded(url: URL, list: string): boolean {
  const host = bareHost(url.hostname);
  const port = portOf(url);
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, host, port));
}

function matches(entry: string, host: string, port: number): boolean {
  if (entry === '*') return true;
  const [, name, wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [undefined, entry, undefined];
  if (name === undefined || (wanted !== undefined && Number(wanted) !== port)) return false;
  const suffix = bareHost(name).replace(/^\*?\./, '');
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
}

/** The port of a URL, also when it is the scheme's own. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** A host name as sockets want it: an IPv6 address without its brackets. */
export function socketHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** A host name to compare with: also without the dot of the DNS root. */
function bareHost(hostname: string): string {
  return socketHost(hostname).replace(/\.$/, '');
}
