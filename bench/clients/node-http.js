// @ts-check
// Bare node:http or node:https with a keep-alive agent and JSON.parse: the floor that a client on Node can stand on.
import http from 'node:http';
import https from 'node:https';
import { CLUSTER_ID } from '../fixtures.js';

/** @typedef {import('node:http').IncomingMessage} Reply */

/** @param {URL} url */
const moduleOf = (url) => (url.protocol === 'https:' ? https : http);

/** @param {URL} url @param {import('node:http').RequestOptions} options @returns {Promise<Reply>} */
function send(url, options) {
  return new Promise((resolve, reject) => {
    moduleOf(url).request(url, options, resolve).on('error', reject).end();
  });
}

/** @param {URL} url @param {import('node:http').RequestOptions} options @param {unknown} body @returns {Promise<Reply>} */
function post(url, options, body) {
  return new Promise((resolve, reject) => {
    moduleOf(url)
      .request(url, { ...options, method: 'POST' }, resolve)
      .on('error', reject)
      .end(JSON.stringify(body));
  });
}

/** @param {Reply} reply @returns {Promise<unknown>} */
function readJson(reply) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    reply.on('data', (data) => chunks.push(data));
    reply.on('error', reject);
    reply.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
  });
}

/** @type {import('../cell.js').CreateClient} */
export async function create(host, token) {
  const options = {
    agent: new (moduleOf(new URL(host)).Agent)({ keepAlive: true }),
    headers: { authorization: `Bearer ${token}` },
  };
  /** @param {string} path */
  const json = async (path) => /** @type {any} */ (await readJson(await send(new URL(path, host), options)));
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
    // Chunk after chunk, and nothing done with the cells.
    async sql() {
      const { agent } = options;
      const path = '/api/2.0/sql/statements';
      const reply = await post(new URL(path, host), options, { format: 'JSON_ARRAY' });
      const { statement_id, result } = /** @type {any} */ (await readJson(reply));
      let [link] = result.external_links;
      let rows = 0;
      for (;;) {
        const cells = /** @type {any} */ (await readJson(await send(new URL(link.external_link), { agent })));
        for (const row of cells) if (row[0] !== null) rows += 1;
        if (link.next_chunk_index === undefined) return rows;
        [link] = (await json(`${path}/${statement_id}/result/chunks/${link.next_chunk_index}`)).external_links;
      }
    },
    download: () => send(new URL('/api/2.0/fs/files/Volumes/a/b/c/file.bin', host), options),
  };
}
