/** Sends a request that nobody waits for to a server that never answers, and ends. */
import { createNodeTransport } from '../../../runtime/http/transport/node/node.js';

const [url = '', background] = process.argv.slice(2);
const transport = createNodeTransport({ env: {} });
// A connection that is kept is reused, which is another path through the agent than a new one.
await (await transport.send({ method: 'GET', url: `${url}/answered`, headers: {} })).text();
transport
  .send({ method: 'GET', url: `${url}/silent`, headers: {}, background: background === 'background' })
  .then((response) => response.text())
  .catch(() => {});
// Long enough for the request to be on its way.
await new Promise((resolve) => setTimeout(resolve, 100));
