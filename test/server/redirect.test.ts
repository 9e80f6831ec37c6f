import { describe, expect, it } from 'vitest';
import { ApiError } from '../../runtime/errors/index.js';
import { authStep } from '../../runtime/http/pipeline/auth.js';
import { compose } from '../../runtime/http/pipeline/compose.js';
import { raiseStep } from '../../runtime/http/pipeline/raise.js';
import { redirectStep } from '../../runtime/http/pipeline/redirect.js';
import { exchange } from '../support/http/exchange.js';
import { bodyOf, httpServer } from '../support/loopback.js';
import { transports } from '../support/http/transports.js';
import { failureOf } from '../support/failures.js';

const credentials = {
  authorization: 'Bearer hunter2',
  'x-databricks-azure-sp-management-token': 'hunter2',
  'x-databricks-gcp-sa-access-token': 'hunter2',
};

describe.each(transports)('redirects over the %s transport', (_name, create) => {
  const send = (url: string, body?: string) => {
    const transport = create();
    const steps = [authStep(async () => credentials), raiseStep(), redirectStep()];
    const method = body === undefined ? 'GET' : 'POST';
    return compose(steps, ({ request }) => transport.send(request))(exchange({ url, method, body }));
  };

  it.each([301, 302, 303, 307, 308])(
    'send nothing to another origin with status %d, and always end',
    async (status) => {
      let stolen = 0;
      await using thief = await httpServer((_request, response) => {
        stolen += 1;
        response.end('{}');
      });
      await using server = await httpServer((_request, response) => {
        response.writeHead(status, { location: `${thief.url}/steal` }).end();
      });
      for (const body of [undefined, 'client_secret=hunter2']) {
        const error = await failureOf(send(`${server.url}/api`, body));
        expect(error).toBeInstanceOf(ApiError);
        expect((error as Error).message).toContain(`was redirected (${status})`);
      }
      expect([stolen, thief.connections.length]).toEqual([0, 0]);
    },
  );

  it('are followed inside the origin, the body with them', async () => {
    await using server = await httpServer(async (request, response) => {
      if (request.url === '/old') response.writeHead(307, { location: '/new' }).end('moved');
      else response.end(`${request.method} ${request.headers.authorization} ${(await bodyOf(request)).toString()}`);
    });
    expect(await (await send(`${server.url}/old`, '{"a":1}')).text()).toBe('POST Bearer hunter2 {"a":1}');
  });

  it('in a circle end with an error', async () => {
    await using server = await httpServer(
      (_request, response) => void response.writeHead(302, { location: '/x' }).end(),
    );
    expect(((await failureOf(send(server.url))) as Error).message).toContain('more than 10 times');
  });
});
