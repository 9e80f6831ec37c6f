import { httpServer, bodyOf, type Loopback } from '../support/loopback.js';

/** What the programs report when all is well. */
export const WANT = { ids: ['a', 'b'], isNotFound: true, aborted: 'AbortedError', text: 'Grüße' };

/** A workspace that knows what the programs ask for. */
export function startMatrixServer(): Promise<Loopback> {
  let file: Uint8Array = new Uint8Array();
  return httpServer(async (request, response) => {
    const json = (body: object, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const body = await bodyOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '', `http://${request.headers.host}`);
    const issuer = `http://${request.headers.host}/oidc`;
    const isFile = pathname.startsWith('/api/2.0/fs/files');
    if (pathname.includes('.well-known'))
      json({ issuer, authorization_endpoint: `${issuer}/v1/authorize`, token_endpoint: `${issuer}/v1/token` });
    else if (pathname.endsWith('/token')) json({ access_token: 'a', token_type: 'Bearer', expires_in: 3600 });
    else if (pathname.endsWith('/list')) json({ clusters: [{ cluster_id: 'a' }, { cluster_id: 'b' }] });
    else if (searchParams.get('cluster_id') === 'missing') json({ error_code: 'RESOURCE_DOES_NOT_EXIST' }, 404);
    else if (isFile && request.method === 'PUT') {
      file = body;
      response.writeHead(204).end();
    } else if (isFile) response.end(file);
  });
}
