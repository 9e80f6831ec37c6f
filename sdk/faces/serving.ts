export * from '../../generated/serving/index.js';
export { ServingEndpoints, ServingEndpoints as ServingEndpointsService } from '../serving/serving-endpoints.js';
export {
  ServingEndpointsDataPlane,
  ServingEndpointsDataPlane as ServingEndpointsDataPlaneService,
} from '../serving/serving-endpoints-data-plane.js';
export type { OpenAiClient, OpenAiOptions } from '../serving/open-ai.js';
export type {
  ConnectionRequest,
  ConnectionResponse,
  ServingAnswer,
  ServingQuery,
} from '../serving/serving-endpoints.js';
export type { ContentPart, EventDelta, ServingEvent } from '../serving/serving-event.js';
export type { ServingStream } from '../serving/serving-stream.js';
