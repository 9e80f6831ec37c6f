// @ts-check
// The upload endpoints of the loopback workspace and the cloud storage behind them: takes bytes, keeps none.

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Reply */

/** Bytes of every part that was taken, by number. */
const parts = new Map();

/** @param {Reply} reply @param {unknown} body */
function json(reply, body) {
  reply.writeHead(200, { 'content-type': 'application/json' });
  reply.end(JSON.stringify(body));
}

/** @param {Request} request @returns {Promise<number>} how many bytes there were */
async function drop(request) {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  return bytes;
}

/** @param {Request} request @returns {Promise<any>} */
async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

/** Addresses for parts. @param {Request} request @param {Reply} reply */
async function mint(request, reply) {
  const { start_part_number: first, count } = await body(request);
  const urls = Array.from({ length: count }, (_, i) => {
    return { url: `http://${request.headers.host}/cloud?part=${first + i}`, part_number: first + i, headers: [] };
  });
  json(reply, { upload_part_urls: urls });
}

/** Tells how many bytes came, so that the client can check. @param {Request} request @param {Reply} reply */
async function complete(request, reply) {
  const { parts: named } = await body(request);
  let bytes = 0;
  for (const { part_number: number } of named) bytes += parts.get(number) ?? Number.NaN;
  reply.writeHead(200, { 'x-bytes': bytes }).end();
}

/** Whether the request was one of an upload, which it then answers. @param {Request} request @param {Reply} reply */
export function answerUpload(request, reply) {
  const url = new URL(request.url ?? '', 'http://localhost');
  const action = url.searchParams.get('action');
  if (url.pathname === '/cloud') {
    const number = Number(url.searchParams.get('part'));
    void drop(request).then((bytes) => {
      parts.set(number, bytes);
      reply.writeHead(200, { etag: `"${number}"` }).end();
    });
    return true;
  }
  if (action === 'initiate-upload') json(reply, { multipart_upload: { session_token: 'x' } });
  else if (action === 'complete-upload') void complete(request, reply);
  else if (url.pathname === '/api/2.0/fs/create-upload-part-urls') void mint(request, reply);
  else return false;
  return true;
}
