// @ts-check
// A listing of five pages of 100 clusters, 395 KB each, item by item.
import { PAGES, PAGE_SIZE } from '../fixtures.js';
import { measureWindow } from './window.js';

const WINDOW_MS = 1_200;

/** Items per second and CPU time per item. @param {import('../cell.js').Client} client */
export async function measure(client) {
  const items = await client.list();
  if (items !== PAGES * PAGE_SIZE) throw new Error(`list gave ${items} of ${PAGES * PAGE_SIZE} items`);
  return measureWindow(client.list, 1, WINDOW_MS);
}
