// @ts-check
// openapi-fetch without a schema: what typed-fetch clients cost.
import createFetchClient from 'openapi-fetch';
import { CLUSTER_ID } from '../fixtures.js';

/** @type {import('../cell.js').CreateClient} */
export async function create(host, token) {
  /** @type {any} */
  const client = createFetchClient({ baseUrl: host, headers: { authorization: `Bearer ${token}` } });
  return {
    async get() {
      return (await client.GET('/api/2.1/clusters/get', { params: { query: { cluster_id: CLUSTER_ID } } })).data;
    },
    async list() {
      let items = 0;
      let query = {};
      for (;;) {
        const { data } = await client.GET('/api/2.1/clusters/list', { params: { query } });
        for (const cluster of data.clusters) if (cluster.cluster_id) items += 1;
        if (!data.next_page_token) return items;
        query = { page_token: data.next_page_token };
      }
    },
    async download() {
      return (await client.GET('/api/2.0/fs/files/Volumes/a/b/c/file.bin', { parseAs: 'stream' })).data;
    },
  };
}
