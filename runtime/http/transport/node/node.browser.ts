import type { createNodeTransport as create } from './node.js';

/** There is no transport of Node in what was loaded or bundled for browsers and Workers. */
export const createNodeTransport: typeof create | undefined = undefined;
