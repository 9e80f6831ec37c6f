import { operations } from '../../generated/serving/serving-endpoints.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { prepareRequest, type PreparedRequest } from '../../runtime/wire/request.js';
import { readEvents } from './read-events.js';
import type { ServingEvent } from './serving-event.js';

/** The request of a query whose answer is streamed. */
export function streamRequest(request: object): PreparedRequest {
  const { headers, ...prepared } = prepareRequest(operations.query, { ...request, stream: true });
  return { ...prepared, headers: { ...headers, accept: 'text/event-stream' }, streaming: true };
}

/** Sends a query and gives its answer event by event. */
export async function* streamQuery(
  api: ApiClient,
  request: object,
  options: CallOptions = {},
): AsyncGenerator<ServingEvent, void, undefined> {
  const prepared = streamRequest(request);
  yield* readEvents(await api.send(prepared, options), prepared.path);
}
