import type { Agent } from 'node:http';
import type { SecureContext } from 'node:tls';
import { ConfigError } from '../../../errors/index.js';
import { builtin, type Environment, environment } from '../../../base/platform.js';
import { portOf, proxyFor, type ProxyServer, socketHost } from '../../proxy.js';
import { KeptSockets } from './kept-sockets.js';
import { openTunnel } from './node-tunnel.js';

type Http = typeof import('node:http');
type Https = typeof import('node:https');
type Tls = typeof import('node:tls');
type Crypto = typeof import('node:crypto');

/** Settings of the connections that a Node transport opens. */
export interface NodeTransportOptions {
  /** Certificates of further authorities to trust, in PEM, on top of the usual ones. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** Proxy URL, or `false` for none. Default: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` of `env`. */
  readonly proxy?: string | false | undefined;
  /** Most connections to one host. Default 256. */
  readonly maxSockets?: number | undefined;
  /** Accept any TLS certificate. Only for tests. Default `false`. */
  readonly skipVerify?: boolean | undefined;
  /** Default: the environment of the process. */
  readonly env?: Environment | undefined;
}

const DEFAULT_MAX_SOCKETS = 256;
/** Addresses remembered before the memory starts anew. */
const MAX_ROUTES = 1_000;

/** How requests to one origin are sent. */
export interface Route {
  readonly request: Http['request'];
  /** The origin of the URLs that are sent this way. */
  readonly origin: string;
  /** Their `host` header. */
  readonly host: string;
  /** Where the connection leads: the origin itself, or the proxy that is sent whole URLs. */
  readonly protocol: string;
  readonly hostname: string;
  readonly port: number;
  readonly agent: Agent;
  /** Connections go through a tunnel of a proxy. */
  readonly isTunnel: boolean;
  /** The proxy that is sent whole URLs, for plain HTTP. */
  readonly forwardProxy: ProxyServer | undefined;
  readonly isSecure: boolean;
}

/** Connections of one transport: an agent per way, a way per origin. */
export class NodeRoutes {
  /** Sockets that are not connected yet, so that nothing can have gone out over them. */
  readonly opening: WeakSet<object> = new WeakSet();
  /** Connections that no request uses. */
  readonly kept: KeptSockets;

  readonly #options: NodeTransportOptions;
  readonly #routes = new Map<string, Route>();
  readonly #agents = new Map<string, Agent>();
  #context: SecureContext | undefined;

  constructor(options: NodeTransportOptions) {
    const { maxSockets = DEFAULT_MAX_SOCKETS } = options;
    // Below one, Node queues every request for ever.
    if (!(maxSockets >= 1)) throw new ConfigError(`maxSockets must be a number from 1 on, got ${maxSockets}`);
    this.#options = options;
    this.kept = new KeptSockets(this.#agents);
  }

  /** The way to an origin that a request went to before. */
  known(origin: string): Route | undefined {
    return this.#routes.get(origin);
  }

  /** The way to a URL's origin. */
  to(url: URL): Route {
    const known = this.#routes.get(url.origin);
    if (known !== undefined) return known;
    const route = this.#create(url);
    if (this.#routes.size >= MAX_ROUTES) this.#routes.clear();
    this.#routes.set(url.origin, route);
    return route;
  }

  /** Closes the connections that no request uses. */
  closeIdle(): void {
    for (const agent of this.#agents.values()) {
      for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
    }
  }

  #create(url: URL): Route {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new ConfigError(`cannot send a request to a URL with ${url.protocol}//; use https://`);
    }
    const { proxy, env = environment() } = this.#options;
    const server = proxyFor(url, proxy, env);
    const isSecure = url.protocol === 'https:';
    if (server === undefined || isSecure) return this.#direct(url, server);
    const { protocol, hostname, port } = server;
    const agent = this.#agent(protocol, undefined);
    return routeTo(url, { protocol, hostname, port, agent, isTunnel: false, forwardProxy: server });
  }

  #direct(url: URL, tunnel: ProxyServer | undefined): Route {
    const { protocol } = url;
    const agent = this.#agent(protocol, tunnel);
    const address = { protocol, hostname: socketHost(url.hostname), port: portOf(url) };
    return routeTo(url, { ...address, agent, isTunnel: tunnel !== undefined, forwardProxy: undefined });
  }

  #agent(protocol: string, tunnel: ProxyServer | undefined): Agent {
    const key = tunnel === undefined ? protocol : `${tunnel.protocol}//${tunnel.hostname}:${tunnel.port}`;
    const known = this.#agents.get(key);
    if (known !== undefined) return known;
    const agent = this.#createAgent(protocol);
    if (tunnel === undefined) this.#watchOpening(agent, protocol);
    else this.#tunnel(agent, tunnel);
    this.kept.watch(agent);
    this.#agents.set(key, agent);
    return agent;
  }

  #createAgent(protocol: string): Agent {
    const common = { keepAlive: true, maxSockets: this.#options.maxSockets ?? DEFAULT_MAX_SOCKETS };
    if (protocol === 'http:') return new (load<Http>('node:http').Agent)(common);
    const agent = new (load<Https>('node:https').Agent)({ ...common, ...this.#tlsOptions() });
    agent.getName = connectionName;
    return agent;
  }

  #tlsOptions(): { secureContext?: SecureContext; rejectUnauthorized?: boolean } {
    const { ca, skipVerify } = this.#options;
    // One context for all connections: parsing the usual authorities takes longer than a handshake.
    if (ca !== undefined) this.#context ??= trusting(ca);
    return {
      ...(this.#context === undefined ? {} : { secureContext: this.#context }),
      ...(skipVerify ? { rejectUnauthorized: false } : {}),
    };
  }

  #watchOpening(agent: Agent, protocol: string): void {
    const connect = agent.createConnection.bind(agent);
    const opened = protocol === 'https:' ? 'secureConnect' : 'connect';
    agent.createConnection = (options, callback) => {
      const socket = connect(options, callback);
      if (socket) {
        this.opening.add(socket);
        socket.once(opened, () => this.opening.delete(socket));
      }
      return socket;
    };
  }

  #tunnel(agent: Agent, proxy: ProxyServer): void {
    const tlsOptions = this.#tlsOptions();
    agent.createConnection = (options, callback) => {
      openTunnel({ proxy, target: options, tlsOptions }).then(
        (socket) => callback?.(null, socket),
        // With an error there is no stream; the declared type only knows of both.
        (error: Error) => (callback as ((error: Error) => void) | undefined)?.(error),
      );
      return undefined;
    };
  }
}

type Way = Omit<Route, 'request' | 'origin' | 'host' | 'isSecure'>;

function routeTo({ origin, host }: URL, way: Way): Route {
  return { ...way, origin, host, request: moduleOf(way.protocol).request, isSecure: way.protocol === 'https:' };
}

/**
 * What tells the connections of a secure agent apart. Node's own name also spells out two dozen TLS options, several
 * times per request; here they are the same for all connections of an agent.
 */
function connectionName(options?: { host?: string; port?: number; servername?: string }): string {
  return `${options?.host}:${options?.port}:${options?.servername}`;
}

function moduleOf(protocol: string): { request: Http['request'] } {
  return protocol === 'https:' ? load<Https>('node:https') : load<Http>('node:http');
}

function trusting(ca: NonNullable<NodeTransportOptions['ca']>): SecureContext {
  const tls = load<Tls & { getCACertificates?: (type: string) => string[] }>('node:tls');
  const own = (Array.isArray(ca) ? ca : [ca]).map(requireCertificate);
  const usual = tls.getCACertificates?.('default') ?? tls.rootCertificates;
  return tls.createSecureContext({ ca: [...usual, ...own] });
}

/** TLS passes over what it cannot read, and the connection fails later for no visible reason. */
function requireCertificate(ca: string | Uint8Array): string {
  const pem = typeof ca === 'string' ? ca : new TextDecoder().decode(ca);
  const { X509Certificate } = load<Crypto>('node:crypto');
  try {
    void new X509Certificate(pem);
    return pem;
  } catch (error) {
    throw new ConfigError('ca holds no valid certificate; expected PEM text with BEGIN CERTIFICATE', { cause: error });
  }
}

function load<M>(name: string): M {
  const module = builtin<M>(name);
  if (module === undefined)
    throw new ConfigError(`${name} is not available here; pass a fetch function as \`fetch\` instead`);
  return module;
}
