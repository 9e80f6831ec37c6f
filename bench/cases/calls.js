// @ts-check
// Small calls: one after the other, and 32 in flight.
import { CLUSTER_ID } from '../fixtures.js';
import { measureWindow } from './window.js';

const IN_FLIGHT = 32;
const WINDOW_MS = 1_000;

/**
 * Calls per second and CPU time per call.
 *
 * @param {import('../cell.js').Client} client
 * @param {string} caseName `sequential` or `in-flight`, with `-tls` over https
 */
export async function measure(client, caseName) {
  const answer = /** @type {{ cluster_id?: string }} */ (await client.get());
  if (answer.cluster_id !== CLUSTER_ID) throw new Error(`get answered ${JSON.stringify(answer)}`);
  const work = async () => {
    await client.get();
    return 1;
  };
  return measureWindow(work, caseName.startsWith('in-flight') ? IN_FLIGHT : 1, WINDOW_MS);
}
