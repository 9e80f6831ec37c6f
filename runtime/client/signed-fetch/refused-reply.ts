import type { HttpResponse } from '../../base/message.js';
import { createApiError } from '../../errors/reply/create-api-error.js';
import type { Exchange } from '../../http/pipeline/compose.js';
import type { Refusals } from '../../http/pipeline/raise.js';
import { withBytes } from '../../http/pipeline/read.js';

/** A reply of status 401 or 403 on its way through the steps. The caller of `fetch` gets the reply and no error. */
export class RefusedReply extends Error {
  readonly response: HttpResponse;
  /** The server refused the token itself. */
  readonly tokenRefused: boolean;

  constructor(response: HttpResponse, tokenRefused: boolean) {
    super(`status ${response.status}`);
    this.response = response;
    this.tokenRefused = tokenRefused;
  }
}

/** A reply of any status is an answer; those that may mean a dead token come to the step that signs first. */
export const fetchRefusals: Refusals = {
  accepts: (status) => status !== 401 && status !== 403,
  error: async (response, exchange) => {
    const kept = withBytes(response, await response.bytes());
    return new RefusedReply(kept, await refusesToken(kept, exchange));
  },
};

async function refusesToken({ status, headers, url, text }: HttpResponse, exchange: Exchange): Promise<boolean> {
  const { method } = exchange.request;
  const error = createApiError({ status, headers, url, body: await text(), method, path: exchange.call.path });
  return error.tokenRefused === true;
}
