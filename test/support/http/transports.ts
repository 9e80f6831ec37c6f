import type { Transport } from '../../../runtime/base/message.js';
import { createFetchTransport } from '../../../runtime/http/transport/fetch/fetch.js';
import { createNodeTransport } from '../../../runtime/http/transport/node/node.js';

/** Both transports, for behaviour that they share. */
export const transports: readonly (readonly [name: string, create: () => Transport])[] = [
  ['node', () => createNodeTransport({ env: {} })],
  ['fetch', () => createFetchTransport(globalThis.fetch)],
];
