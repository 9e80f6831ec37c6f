/** Stops its own process between two requests, as a frozen function is stopped, and prints how the second one went. */
import { createNodeTransport } from '../../../runtime/http/transport/node/node.js';

const [url = ''] = process.argv.slice(2);
const transport = createNodeTransport({ env: {}, skipVerify: true });
const headers = { 'x-pid': String(process.pid) };
await (await transport.send({ method: 'GET', url: `${url}/before`, headers })).text();
// The connection is idle from now on.
await new Promise((resolve) => setTimeout(resolve, 50));
process.kill(process.pid, 'SIGSTOP');
// Nothing has told the event loop yet of what happened in the meantime.
const calls = ['/after', '/beside'].map((path) =>
  transport.send({ method: 'POST', url: url + path, headers: {}, body: '{}' }).then((response) => response.text()),
);
console.log((await Promise.all(calls)).join(' '));
transport.close?.();
