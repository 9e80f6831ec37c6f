// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AddInstanceProfile,
  InstanceProfile,
  ListInstanceProfilesResponse,
  RemoveInstanceProfile,
} from './types.js';

/** The operations of InstanceProfiles. */
export class InstanceProfilesService extends Service {
  /**
   * Calls `GET /api/2.0/instance-profiles/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instanceprofiles/list)
   */
  list(options?: CallOptions): Paged<InstanceProfile, ListInstanceProfilesResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `POST /api/2.0/instance-profiles/add`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instanceprofiles/add)
   */
  add(request: AddInstanceProfile, options?: CallOptions): Promise<void> {
    return call(this.api, operations.add, request, options);
  }

  /**
   * Calls `POST /api/2.0/instance-profiles/edit`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instanceprofiles/edit)
   */
  edit(request: InstanceProfile, options?: CallOptions): Promise<void> {
    return call(this.api, operations.edit, request, options);
  }

  /**
   * Calls `POST /api/2.0/instance-profiles/remove`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instanceprofiles/remove)
   */
  remove(request: RemoveInstanceProfile, options?: CallOptions): Promise<void> {
    return call(this.api, operations.remove, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'InstanceProfiles.list',
    route: 'GET /api/2.0/instance-profiles/list',
    paging: { items: 'instance_profiles' },
  } satisfies Operation<object, ListInstanceProfilesResponse>,
  add: {
    id: 'InstanceProfiles.add',
    route: 'POST /api/2.0/instance-profiles/add',
    body: true,
    response: 'none',
  } satisfies Operation<AddInstanceProfile, void>,
  edit: {
    id: 'InstanceProfiles.edit',
    route: 'POST /api/2.0/instance-profiles/edit',
    body: true,
    response: 'none',
  } satisfies Operation<InstanceProfile, void>,
  remove: {
    id: 'InstanceProfiles.remove',
    route: 'POST /api/2.0/instance-profiles/remove',
    body: true,
    response: 'none',
  } satisfies Operation<RemoveInstanceProfile, void>,
};
