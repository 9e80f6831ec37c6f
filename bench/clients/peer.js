// @ts-check
// The peer: @databricks/sdk-experimental.
import { WorkspaceClient } from '@databricks/sdk-experimental';
import { CLUSTER_ID } from '../fixtures.js';

/** @type {import('../cell.js').CreateClient} */
export async function create(host, token) {
  const workspace = new WorkspaceClient({ host, token, authType: 'pat' });
  return {
    get: () => workspace.clusters.get({ cluster_id: CLUSTER_ID }),
    async list() {
      let items = 0;
      for await (const cluster of workspace.clusters.list({})) if (cluster.cluster_id) items += 1;
      return items;
    },
    async download() {
      const reply = await workspace.files.download({ file_path: '/Volumes/a/b/c/file.bin' });
      return /** @type {any} */ (reply.contents);
    },
  };
}
