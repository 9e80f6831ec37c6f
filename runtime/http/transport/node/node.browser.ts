import { ConfigError } from '../../../errors/index.js';
import type { Transport } from '../../../base/message.js';

/** Stands in for the transport of Node, which bundles for browsers leave out. */
export function createNodeTransport(): Transport {
  throw new ConfigError('This bundle was made for browsers: pass fetch, or bundle for Node.');
}
