// @ts-check
// Bare node:http with a keep-alive agent and JSON.parse: the floor that a client on Node can stand on.
import { Agent, request } from 'node:http';
import { CLUSTER_ID } from '../fixtures.js';

/** @typedef {import('node:http').IncomingMessage} Reply */

/** @param {URL} url @param {import('node:http').RequestOptions} options @returns {Promise<Reply>} */
function send(url, options) {
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end();
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
  const options = { agent: new Agent({ keepAlive: true }), headers: { authorization: `Bearer ${token}` } };
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
    download: () => send(new URL('/api/2.0/fs/files/Volumes/a/b/c/file.bin', host), options),
  };
}
