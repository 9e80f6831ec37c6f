// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeletePersonalComputeSettingRequest,
  DeletePersonalComputeSettingResponse,
  GetPersonalComputeSettingRequest,
  PersonalComputeSetting,
  UpdatePersonalComputeSettingRequest,
} from './types.js';

/** The operations of PersonalCompute. */
export class PersonalComputeService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/personalcompute/get)
   */
  get(request: GetPersonalComputeSettingRequest = {}, options?: CallOptions): Promise<PersonalComputeSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/personalcompute/update)
   */
  update(request: UpdatePersonalComputeSettingRequest, options?: CallOptions): Promise<PersonalComputeSetting> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/personalcompute/delete)
   */
  delete(
    request: DeletePersonalComputeSettingRequest = {},
    options?: CallOptions,
  ): Promise<DeletePersonalComputeSettingResponse> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'PersonalCompute.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetPersonalComputeSettingRequest, PersonalComputeSetting>,
  update: {
    id: 'PersonalCompute.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdatePersonalComputeSettingRequest, PersonalComputeSetting>,
  delete: {
    id: 'PersonalCompute.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<DeletePersonalComputeSettingRequest, DeletePersonalComputeSettingResponse>,
};
