import { ConfigError } from '../../errors/index.js';
import type { HttpResponse } from '../../base/message.js';
import type { FetchCall } from './fetch-call.js';

/** Statuses whose replies have no body; `Response` refuses to be made with one. */
const WITHOUT_BODY: ReadonlySet<number> = /* @__PURE__ */ new Set([101, 204, 205, 304]);

/** A response of our transport as `fetch` gives it. */
export function webResponse(response: HttpResponse, call: FetchCall): Response {
  const { status, headers, url } = response;
  if (call.request.redirect === 'error' && status >= 300 && status < 400 && headers['location'] !== undefined) {
    response.discard();
    throw new ConfigError('config.fetch: the server redirected a request that must not be redirected');
  }
  const isEmpty = call.method === 'HEAD' || WITHOUT_BODY.has(status);
  if (isEmpty) response.discard();
  const made = new Response(isEmpty ? null : bodyOf(response, call), { status, headers });
  Object.defineProperties(made, { url: { value: url }, redirected: { value: url !== call.url } });
  return made;
}

/** The body; when the caller aborts it fails with the caller's own reason, as that of `fetch` does. */
function bodyOf(response: HttpResponse, call: FetchCall): ReadableStream<Uint8Array> {
  const reader = response.stream().getReader();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          const { signal } = call.request;
          throw signal.aborted ? signal.reason : error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
