// Generated from api/serving.json by codegen/. Do not edit.
import { Service } from '../../runtime/index.js';

/** The operations of ServingEndpointsDataPlane. */
export class ServingEndpointsDataPlaneService extends Service {}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {};
