export * from '../../generated/serving/index.js';
export { ServingEndpoints, ServingEndpoints as ServingEndpointsService } from '../serving/serving-endpoints.js';
export {
  ServingEndpointsDataPlane,
  ServingEndpointsDataPlane as ServingEndpointsDataPlaneService,
} from '../serving/serving-endpoints-data-plane.js';
