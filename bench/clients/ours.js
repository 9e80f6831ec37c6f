// @ts-check
// The package under test, through the `exports` of its package.json, as a user gets it.
import { CLUSTER_ID, PARALLELISM } from '../fixtures.js';
import { exportUrl } from '../package-under-test.js';

const FILE = '/Volumes/a/b/c/file.bin';

/** What the server says that it took. @param {(options: { onResponse: (response: { headers: Readonly<Record<string, string>> }) => void }) => Promise<void>} upload */
async function counted(upload) {
  let bytes = 0;
  await upload({ onResponse: ({ headers }) => (bytes = Number(headers['x-bytes'] ?? bytes)) });
  return bytes;
}

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
    async upload(contents) {
      return counted((options) =>
        workspace.files.upload(
          { file_path: FILE, contents, overwrite: true },
          { ...options, parallelism: PARALLELISM },
        ),
      );
    },
    async uploadFrom(source) {
      return counted((options) => workspace.files.uploadFrom({ file_path: FILE, source, overwrite: true }, options));
    },
    async download() {
      return (await workspace.files.download({ file_path: FILE })).contents;
    },
  };
}
