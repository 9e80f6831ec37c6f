import { ConfigError } from '../../errors/index.js';
import { builtin } from '../../base/platform.js';
import type { Transport } from '../../base/message.js';
import { createFetchTransport, type FetchFunction } from './fetch/fetch.js';
import { createNodeTransport } from '#node-transport';
import type { NodeTransportOptions } from './node/node.js';

/** What decides how requests travel. */
export interface TransportOptions extends NodeTransportOptions {
  /** The caller's own transport. */
  readonly transport?: Transport | undefined;
  /** The caller's own `fetch`. */
  readonly fetch?: FetchFunction | undefined;
}

/**
 * The transport that the options ask for: the caller's own, the caller's `fetch`, `node:https` where there is one,
 * else the platform's `fetch`.
 *
 * @throws ConfigError when `ca`, `proxy` or `skipVerify` are given where they could have no effect
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { transport, fetch } = options;
  if (transport !== undefined) return only(options, 'transport', transport);
  if (fetch !== undefined) return only(options, 'fetch', createFetchTransport(fetch));
  if (createNodeTransport !== undefined && hasNodeHttps()) return createNodeTransport(options);
  if (typeof globalThis.fetch !== 'function') throw noFetch();
  // Browsers refuse to call `fetch` as anything but a method of the global object.
  return only(
    options,
    'the fetch of this platform',
    createFetchTransport((url, init) => globalThis.fetch(url, init)),
  );
}

/** Environments that imitate a browser take what is made for browsers, and leave out `fetch`. */
function noFetch(): ConfigError {
  return new ConfigError(
    'This platform has no fetch: pass the option fetch, or load what is made for Node ' +
      "(jest with jsdom: testEnvironmentOptions: { customExportConditions: ['node'] })",
  );
}

/** Refuses settings that only the Node transport can honour: ignoring them would mislead. */
function only(options: TransportOptions, used: string, transport: Transport): Transport {
  const idle = (['ca', 'proxy', 'skipVerify'] as const).filter((name) => options[name]);
  if (idle.length === 0) return transport;
  throw new ConfigError(`${idle.join(' and ')} cannot be used together with ${used}; set them up there instead`);
}

function hasNodeHttps(): boolean {
  // Cloudflare offers a part of node:https, without agents that keep connections. Deno's sends a request once more when it
  // is cancelled on a connection that was used before, and never ends it.
  if (globalThis.navigator?.userAgent === 'Cloudflare-Workers' || 'Deno' in globalThis) return false;
  return builtin('node:https') !== undefined;
}
