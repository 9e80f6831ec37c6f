import { LONGEST_TIMER_MS } from '../../../base/clock.js';
import type { ClientRequest, RequestOptions } from 'node:http';
import { DatabricksError } from '../../../errors/index.js';
import { abortError } from '../../../errors/abort.js';
import type { HttpRequest, HttpResponse, Transport } from '../../../base/message.js';
import { connectionError } from '../connection-failure.js';
import { InactivityWatch } from './inactivity.js';
import { NodeExchange } from './node-exchange.js';
import { wireHeaders } from './node-headers.js';
import { NodeRoutes, type NodeTransportOptions, type Route } from './node-routes.js';

export type { NodeTransportOptions } from './node-routes.js';

/**
 * The transport for Node, Bun and Deno: `node:https` over kept connections, with its own certificates and proxy.
 * It costs about a third of `fetch` per call and, unlike `fetch` on Node, can wait longer than 300 s for an answer.
 */
export function createNodeTransport(options: NodeTransportOptions = {}): Transport {
  const connections: Connections = { routes: new NodeRoutes(options), watches: new Map() };
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const settle = { resolve, reject };
        const looking = connections.routes.kept.refresh();
        if (looking === undefined) send(connections, request, settle);
        else void looking.then(() => send(connections, request, settle));
      }),
    close: () => connections.routes.closeIdle(),
  };
}

interface Connections {
  readonly routes: NodeRoutes;
  /** By inactivity timeout; a client has one or two. */
  readonly watches: Map<number, InactivityWatch>;
}

interface Settle {
  resolve(response: HttpResponse): void;
  reject(error: DatabricksError): void;
}

function send({ routes, watches }: Connections, request: HttpRequest, settle: Settle): void {
  const { signal } = request;
  if (signal?.aborted) return settle.reject(abortError(signal, request.method));
  try {
    const target = targetOf(routes, request.url);
    const { route } = target;
    const client = open(target, request);
    const { isSecure } = route;
    const watch = watchFor(watches, timeoutOf(request));
    const { resolve, reject } = settle;
    new NodeExchange({ request, client, routes, isSecure, watch, resolve, reject }).start();
  } catch (error) {
    settle.reject(error instanceof DatabricksError ? error : connectionError(error, { request, phase: 'connecting' }));
  }
}

interface Target {
  readonly route: Route;
  /** Path and query. */
  readonly path: string;
}

/** Text that parsing a URL would leave as it is, provided that no segment is one or two dots. */
const NORMAL_PATH = /^[\w\-~!$&()*+,;=:@/?.%]*$/;
const DOT_SEGMENT = /\/(?:\.|%2e)/i;

/** Takes a URL apart. Parsing it costs more than all else here, so it is done where its text may change. */
function targetOf(routes: NodeRoutes, text: string): Target {
  const start = text.indexOf('/', 'https://'.length);
  if (start > 0) {
    const route = routes.known(text.slice(0, start));
    const path = text.slice(start);
    if (route !== undefined && NORMAL_PATH.test(path) && !DOT_SEGMENT.test(path)) return { route, path };
  }
  const url = new URL(text);
  return { route: routes.to(url), path: url.pathname + url.search };
}

function open({ route, path }: Target, request: HttpRequest): ClientRequest {
  const { forwardProxy: proxy, protocol, hostname, port, agent } = route;
  const options: RequestOptions = {
    protocol,
    hostname,
    port,
    agent,
    method: request.method,
    path: proxy === undefined ? path : route.origin + path,
    headers: wireHeaders(request, route.host, proxy),
  };
  return route.request(route.isTunnel ? { ...options, ...tunnelOptions(request) } : options);
}

/** For the tunnel, which is opened before the request has a socket that could time out. */
function tunnelOptions(request: HttpRequest): object {
  return { tunnelSignal: request.signal, tunnelTimeoutMs: timeoutOf(request) };
}

function watchFor(watches: Map<number, InactivityWatch>, timeoutMs: number | undefined): InactivityWatch | undefined {
  if (timeoutMs === undefined) return undefined;
  const known = watches.get(timeoutMs);
  if (known !== undefined) return known;
  const watch = new InactivityWatch(timeoutMs);
  watches.set(timeoutMs, watch);
  return watch;
}

/** Timers hold no more than 24 days; what is longer is no limit. */
function timeoutOf({ inactivityTimeoutMs: ms }: HttpRequest): number | undefined {
  return ms !== undefined && ms > 0 && ms <= LONGEST_TIMER_MS ? ms : undefined;
}
