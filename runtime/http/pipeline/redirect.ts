import { ApiError, privateLinkError, requestIdOf } from '../../errors/index.js';
import { isReplayable } from '../../base/body.js';
import type { HttpRequest, HttpResponse } from '../../base/message.js';
import type { CallContext, Step } from './compose.js';

/** Redirects that are followed for one attempt. */
const MAX_REDIRECTS = 10;

/**
 * Follows redirects inside the same origin, and only where method and body stay what they were.
 * A redirect to anywhere else is an error: the request carries credentials, and so may its body.
 */
export function redirectStep(): Step {
  return {
    name: 'redirect',
    send: async ({ request, call }, next) => {
      let current = request;
      for (let hops = 0; ; hops += 1) {
        const response = await next({ request: current, call });
        const location = redirectTarget(response);
        if (location === undefined) return response;
        response.discard();
        current = follow({ request: current, call, response, location, hops });
      }
    },
  };
}

/** Where a response points to, or `undefined` when it is no redirect. */
function redirectTarget({ status, headers }: HttpResponse): string | undefined {
  const isRedirect = status >= 301 && status <= 308 && status !== 304 && status !== 305 && status !== 306;
  return isRedirect ? headers['location'] : undefined;
}

interface Hop {
  readonly request: HttpRequest;
  readonly call: CallContext;
  readonly response: HttpResponse;
  readonly location: string;
  /** Redirects followed before this one. */
  readonly hops: number;
}

function follow(hop: Hop): HttpRequest {
  const { request, call, response, location, hops } = hop;
  const base = new URL(request.url);
  if (!URL.canParse(location, base.href)) throw refusal(hop, 'to an address that is not valid');
  const target = new URL(location, base);
  const { method } = request;
  const refused = privateLinkError({ url: target.href, headers: response.headers, method, path: call.path });
  if (refused !== undefined) throw refused;
  if (target.origin !== base.origin) throw refusal(hop, otherOrigin(base, target));
  if (hops >= MAX_REDIRECTS) throw refusal(hop, `more than ${MAX_REDIRECTS} times in a row`);
  if (!keepsRequest(hop)) throw refusal(hop, `to ${target.pathname}, which would lose its body`);
  target.username = '';
  target.password = '';
  target.hash = '';
  return { ...request, url: target.href };
}

/** Tells whether the request can go to the new address as it is. */
function keepsRequest({ request, response }: Hop): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return isReplayable(request.body);
  return (response.status === 307 || response.status === 308) && isReplayable(request.body);
}

function otherOrigin(from: URL, to: URL): string {
  const hint =
    from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname
      ? `set host to ${to.origin}`
      : 'check that host is the address of the workspace or account itself';
  return `to ${to.origin}, and credentials are never sent to another address; ${hint}`;
}

function refusal({ request, call, response }: Hop, where: string): ApiError {
  return new ApiError({
    status: response.status,
    message: `${request.method} ${call.path} was redirected (${response.status}) ${where}`,
    requestId: requestIdOf(response.headers),
    method: request.method,
    path: call.path,
  });
}
