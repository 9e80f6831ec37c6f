import type { HttpRequest, HttpResponse } from '../../../runtime/base/message.js';
import type { CallContext, Exchange, Next } from '../../../runtime/http/pipeline/compose.js';

/** A response with a body; tells whether it was discarded. */
export function reply(
  status: number,
  body = '',
  headers: Record<string, string> = {},
): HttpResponse & { discarded: boolean } {
  return {
    discarded: false,
    status,
    headers,
    url: 'https://host.example/api/2.0/thing',
    text: async () => body,
    bytes: async () => new TextEncoder().encode(body),
    stream: () => new Blob([body]).stream(),
    discard() {
      this.discarded = true;
    },
  };
}

/** One call as a pipeline sees it. */
export function exchange(request: Partial<HttpRequest> = {}, call: Partial<CallContext> = {}): Exchange {
  const { method = 'GET' } = request;
  return {
    request: { method, url: 'https://host.example/api/2.0/thing', headers: {}, ...request },
    call: {
      id: 'Things.get',
      path: '/api/2.0/thing',
      idempotent: method !== 'POST' && method !== 'PATCH',
      options: {},
      attempts: 0,
      ...call,
    },
  };
}

/** A last handler that plays a script and records what it was sent; the last entry repeats. */
export function scripted(...script: readonly (HttpResponse | Error)[]): Next & { readonly sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  const next = async ({ request }: Exchange): Promise<HttpResponse> => {
    sent.push(request);
    const answer = script[Math.min(sent.length, script.length) - 1];
    if (answer === undefined) throw new Error('the script is empty');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return Object.assign(next, { sent });
}
