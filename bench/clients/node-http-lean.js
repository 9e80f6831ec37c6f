// @ts-check
// The true floor: node:http(s) with everything that does not change prepared once, and headers in the form that it
// writes out fastest. `node-http` is how it is usually written, which costs up to half as much again.
import http from 'node:http';
import https from 'node:https';
import { CLUSTER_ID } from '../fixtures.js';

/** @type {import('../cell.js').CreateClient} */
export async function create(host, token) {
  const { protocol, hostname, port, host: name } = new URL(host);
  const { Agent, request } = protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true });
  const headers = ['authorization', `Bearer ${token}`, 'accept', 'application/json', 'host', name];
  /** @param {string} path @returns {Promise<any>} */
  const json = (path) =>
    new Promise((resolve, reject) => {
      const call = request({ protocol, hostname, port, agent, method: 'GET', path, headers });
      call.on('error', reject);
      call.on('response', (reply) => {
        /** @type {Buffer[]} */
        const chunks = [];
        reply.on('data', (data) => chunks.push(data));
        reply.on('error', reject);
        reply.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      call.end();
    });
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
    download: () => Promise.reject(new Error('the floor of calls and listings only')),
  };
}
