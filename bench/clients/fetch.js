// @ts-check
// The global fetch and its JSON reader.
import { CLUSTER_ID } from '../fixtures.js';

/** @type {import('../cell.js').CreateClient} */
export async function create(host, token) {
  const options = { headers: { authorization: `Bearer ${token}` } };
  /** @param {string} path */
  const json = async (path) => /** @type {any} */ (await (await fetch(host + path, options)).json());
  return {
    get: () => json(`/api/2.1/clusters/get?cluster_id=${CLUSTER_ID}`),
    async list() {
      let items = 0;
      let query = '';
      for (;;) {
        const page = await json(`/api/2.1/clusters/list${query}`);
        for (const cluster of page.clusters) if (cluster.cluster_id) items += 1;
        if (!page.next_page_token) return items;
        query = `?page_token=${page.next_page_token}`;
      }
    },
    async download() {
      const reply = await fetch(`${host}/api/2.0/fs/files/Volumes/a/b/c/file.bin`, options);
      return /** @type {any} */ (reply.body);
    },
  };
}
