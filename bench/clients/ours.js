// @ts-check
// The package under test, through the `exports` of its package.json, as a user gets it.
import { CLUSTER_ID } from '../fixtures.js';
import { exportUrl } from '../package-under-test.js';

/** @type {import('../cell.js').CreateClient} */
export async function create(host, token) {
  const { WorkspaceClient } = await import(exportUrl('.').href);
  const workspace = new WorkspaceClient({ host, token });
  return {
    get: () => workspace.clusters.get({ cluster_id: CLUSTER_ID }),
    async list() {
      let items = 0;
      for await (const cluster of workspace.clusters.list()) if (cluster.cluster_id) items += 1;
      return items;
    },
    async sql(format) {
      let rows = 0;
      const options = /** @type {const} */ ({ warehouse_id: 'w', format, disposition: 'EXTERNAL_LINKS' });
      for await (const row of workspace.sql('SELECT * FROM orders', options)) if (row['id'] !== null) rows += 1;
      return rows;
    },
    async download() {
      return (await workspace.files.download({ file_path: '/Volumes/a/b/c/file.bin' })).contents;
    },
  };
}
