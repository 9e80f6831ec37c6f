// @ts-check
// The loopback workspace over http and https, in a process of its own: keep-alive, bodies computed before the first request.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { arrowChunk, chunkReply, jsonChunk, statementReply } from './sql-fixtures.js';
import { DOWNLOAD_BYTES, GET_BODY, PAGES, pageBody } from './fixtures.js';
import { answerUpload } from './storage.js';

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Reply */

/** A token of this kind selects the listing whose int64 values exceed 2^53. */
const BIG_INTEGERS = 'Bearer int64';
const pageNumbers = Array.from({ length: PAGES }, (_, i) => i + 1);
const pages = pageNumbers.map((n) => pageBody(n, '4020997813'));
const int64Pages = pageNumbers.map((n) => pageBody(n, '4020997813441462123'));
const notFound = Buffer.from('{"error_code":"NOT_FOUND","message":"no such path"}');
const chunk = Buffer.alloc(64 * 1024, 7);

/** @param {Reply} reply @param {number} status @param {Buffer} body */
function answer(reply, status, body) {
  reply.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  reply.end(body);
}

/** @param {Request} request @param {Reply} reply */
function answerPage(request, reply) {
  const token = /[?&]page_token=page-(\d)/.exec(request.url ?? '')?.[1] ?? '1';
  const set = request.headers.authorization === BIG_INTEGERS ? int64Pages : pages;
  answer(reply, 200, set[Number(token) - 1] ?? notFound);
}

/** Sends no faster than the client reads. @param {Reply} reply */
function answerFile(reply) {
  reply.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': DOWNLOAD_BYTES });
  let left = DOWNLOAD_BYTES;
  const send = () => {
    while (left > 0) {
      left -= chunk.length;
      if (!reply.write(chunk)) return;
    }
    reply.end();
  };
  reply.on('drain', send);
  send();
}

/** Files behind links: made when the first of their format is asked for, since only the SQL cases need them. */
const sqlFiles = new Map();

/** @param {Reply} reply @param {string} format */
function answerSqlFile(reply, format) {
  if (!sqlFiles.has(format)) sqlFiles.set(format, format === 'ARROW_STREAM' ? arrowChunk() : jsonChunk());
  answer(reply, 200, sqlFiles.get(format));
}

/** @param {Request} request @param {Reply} reply @param {string} path */
async function answerSql(request, reply, path) {
  const host = `http://${request.headers.host}`;
  const [, id, index] = /^\/api\/2\.0\/sql\/statements\/(\w+)\/result\/chunks\/(\d+)$/.exec(path) ?? [];
  if (id !== undefined) return answer(reply, 200, Buffer.from(JSON.stringify(chunkReply(Number(index), host, id))));
  let text = '';
  for await (const data of request) text += data;
  return answer(reply, 200, Buffer.from(JSON.stringify(statementReply(host, JSON.parse(text).format))));
}

/** @param {Request} request @param {Reply} reply */
function route(request, reply) {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (path.endsWith('/clusters/get')) return answer(reply, 200, GET_BODY);
  if (path.endsWith('/clusters/list')) return answerPage(request, reply);
  if (answerUpload(request, reply)) return undefined;
  if (path.startsWith('/api/2.0/fs/files/')) return answerFile(reply);
  if (path.startsWith('/sql-results/')) return answerSqlFile(reply, path.split('/')[2] ?? '');
  if (path.startsWith('/api/2.0/sql/statements')) return void answerSql(request, reply, path);
  return answer(reply, 404, notFound);
}

/** @param {import('node:net').Server} server @returns {Promise<number>} its port */
function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port));
  });
}

const keepAliveTimeout = 60_000;
process.once('message', async (/** @type {{ key: string, cert: string }} */ certificate) => {
  const port = await listen(createServer({ keepAliveTimeout }, route));
  const securePort = await listen(createSecureServer({ keepAliveTimeout, ...certificate }, route));
  process.send?.({ host: `http://127.0.0.1:${port}`, secureHost: `https://127.0.0.1:${securePort}` });
});
process.on('disconnect', () => process.exit(0));
