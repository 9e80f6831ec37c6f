// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { MeRequest, User } from './types.js';

/** The operations of CurrentUser. */
export class CurrentUserService extends Service {
  /**
   * Calls `GET /api/2.0/preview/scim/v2/Me`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/currentuser/me)
   */
  me(request: MeRequest = {}, options?: CallOptions): Promise<User> {
    return call(this.api, operations.me, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  me: {
    id: 'CurrentUser.me',
    route: 'GET /api/2.0/preview/scim/v2/Me',
    query: ['attributes', 'excludedAttributes'],
  } satisfies Operation<MeRequest, User>,
};
