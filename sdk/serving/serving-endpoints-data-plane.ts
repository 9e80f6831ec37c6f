import { operations } from '../../generated/serving/serving-endpoints.js';
import type { QueryEndpointInput } from '../../generated/serving/types.js';
import { ServingEndpointsDataPlaneService } from '../../generated/serving/serving-endpoints-data-plane.js';
import { decodeReply } from '../../runtime/wire/reply.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { prepareRequest } from '../../runtime/wire/request.js';
import type { DataPlane } from './data-plane.js';
import { ServingStream } from './serving-stream.js';
import type { ServingAnswer, ServingQuery } from './serving-endpoints.js';

/**
 * Queries that go straight to route-optimised endpoints, past the workspace. The OAuth token of the client is exchanged
 * for one of the endpoint; addresses are asked for again every five minutes, and when an endpoint has moved.
 */
export class ServingEndpointsDataPlane extends ServingEndpointsDataPlaneService {
  #plane: Promise<DataPlane> | undefined;

  /** Asks a model, as `w.servingEndpoints.query` does. Needs OAuth credentials. */
  async query(request: ServingQuery | QueryEndpointInput, options: CallOptions = {}): Promise<ServingAnswer> {
    if (request.stream === true) {
      throw new DatabricksError(
        'servingEndpointsDataPlane.query gives whole answers: for stream: true, use queryStream',
      );
    }
    const prepared = prepareRequest(operations.query, request);
    const plane = await this.#dataPlane();
    const response = await plane.send(request.name, prepared, options);
    return (await decodeReply(operations.query, prepared, response)) as ServingAnswer;
  }

  /** Asks a model and gives its answer event by event. */
  queryStream(request: ServingQuery | QueryEndpointInput, options: CallOptions = {}): ServingStream {
    const given = { ...request };
    const dataPlane = (): Promise<DataPlane> => this.#dataPlane();
    return new ServingStream(async function* events() {
      const { streamRequest } = await import('./stream-query.js');
      const { readEvents } = await import('./read-events.js');
      const prepared = streamRequest(given);
      const plane = await dataPlane();
      yield* readEvents(await plane.send(given.name, prepared, options), prepared.path);
    });
  }

  #dataPlane(): Promise<DataPlane> {
    return (this.#plane ??= import('./data-plane.js').then(({ DataPlane }) => new DataPlane(this.api)));
  }
}
