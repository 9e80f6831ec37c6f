import { ConfigError } from '../../../errors/index.js';
import type { Transport } from '../../../base/message.js';

/** Stands in for the transport of Node, which bundles for browsers and Workers leave out. */
export function createNodeTransport(): Transport {
  throw new ConfigError('This bundle was made for browsers or Workers: pass fetch, or bundle for Node.');
}
