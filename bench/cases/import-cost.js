// @ts-check
// What `import 'the-package'` costs: time and memory over a Node process that does nothing.
import { fileURLToPath } from 'node:url';
import { runChild } from '../child.js';
import { exportUrl } from '../package-under-test.js';

const child = fileURLToPath(new URL('import-child.cjs', import.meta.url));

/** What each client has a user import. @type {Record<string, () => string>} */
const entries = {
  bare: () => '',
  ours: () => exportUrl('.').href,
  peer: () => import.meta.resolve('@databricks/sdk-experimental'),
  'openapi-fetch': () => import.meta.resolve('openapi-fetch'),
};

/** The names {@link measureImport} takes. */
export const importers = Object.keys(entries);

/**
 * Import time, whole run time of the process, and its memory after the import.
 *
 * @param {string} name one of {@link importers}
 * @returns {Promise<import('../cell.js').Measures>}
 */
export async function measureImport(name) {
  const url = entries[name]?.();
  const start = performance.now();
  const { importMs = 0, rssMb = 0 } = JSON.parse(await runChild([child, ...(url ? [url] : [])]));
  return { importMs, wallMs: performance.now() - start, rssMb };
}
