// Generated from api/disasterrecovery.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateFailoverGroupRequest,
  CreateStableUrlRequest,
  DeleteFailoverGroupRequest,
  DeleteStableUrlRequest,
  FailoverFailoverGroupRequest,
  FailoverGroup,
  GetFailoverGroupRequest,
  GetStableUrlRequest,
  ListFailoverGroupsRequest,
  ListFailoverGroupsResponse,
  ListStableUrlsRequest,
  ListStableUrlsResponse,
  StableUrl,
  UpdateFailoverGroupRequest,
} from './types.js';

/** The operations of DisasterRecovery. */
export class DisasterRecoveryService extends Service {
  /**
   * Calls `POST /api/disaster-recovery/v1/{parent}/failover-groups`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/createfailovergroup)
   */
  createFailoverGroup(request: CreateFailoverGroupRequest, options?: CallOptions): Promise<FailoverGroup> {
    return call(this.api, operations.createFailoverGroup, request, options);
  }

  /**
   * Calls `POST /api/disaster-recovery/v1/{parent}/stable-urls`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/createstableurl)
   */
  createStableUrl(request: CreateStableUrlRequest, options?: CallOptions): Promise<StableUrl> {
    return call(this.api, operations.createStableUrl, request, options);
  }

  /**
   * Calls `DELETE /api/disaster-recovery/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/failover-groups/{failover_group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/deletefailovergroup)
   */
  deleteFailoverGroup(request: DeleteFailoverGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteFailoverGroup, request, options);
  }

  /**
   * Calls `DELETE /api/disaster-recovery/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/stable-urls/{stable_url_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/deletestableurl)
   */
  deleteStableUrl(request: DeleteStableUrlRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteStableUrl, request, options);
  }

  /**
   * Calls `POST /api/disaster-recovery/v1/{name}/failover`, where `name` has the form
   * `accounts/{account_id}/failover-groups/{failover_group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/failoverfailovergroup)
   */
  failoverFailoverGroup(request: FailoverFailoverGroupRequest, options?: CallOptions): Promise<FailoverGroup> {
    return call(this.api, operations.failoverFailoverGroup, request, options);
  }

  /**
   * Calls `GET /api/disaster-recovery/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/failover-groups/{failover_group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/getfailovergroup)
   */
  getFailoverGroup(request: GetFailoverGroupRequest, options?: CallOptions): Promise<FailoverGroup> {
    return call(this.api, operations.getFailoverGroup, request, options);
  }

  /**
   * Calls `GET /api/disaster-recovery/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/stable-urls/{stable_url_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/getstableurl)
   */
  getStableUrl(request: GetStableUrlRequest, options?: CallOptions): Promise<StableUrl> {
    return call(this.api, operations.getStableUrl, request, options);
  }

  /**
   * Calls `GET /api/disaster-recovery/v1/{parent}/failover-groups`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/listfailovergroups)
   */
  listFailoverGroups(
    request: ListFailoverGroupsRequest,
    options?: CallOptions,
  ): Paged<FailoverGroup, ListFailoverGroupsResponse> {
    return paginate(this.api, operations.listFailoverGroups, request, options);
  }

  /**
   * Calls `GET /api/disaster-recovery/v1/{parent}/stable-urls`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/liststableurls)
   */
  listStableUrls(request: ListStableUrlsRequest, options?: CallOptions): Paged<StableUrl, ListStableUrlsResponse> {
    return paginate(this.api, operations.listStableUrls, request, options);
  }

  /**
   * Calls `PATCH /api/disaster-recovery/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/failover-groups/{failover_group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/disasterrecovery/updatefailovergroup)
   */
  updateFailoverGroup(request: UpdateFailoverGroupRequest, options?: CallOptions): Promise<FailoverGroup> {
    return call(this.api, operations.updateFailoverGroup, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createFailoverGroup: {
    id: 'DisasterRecovery.createFailoverGroup',
    route: 'POST /api/disaster-recovery/v1/{parent=accounts/*}/failover-groups',
    query: ['failover_group_id', 'validate_only'],
    body: 'failover_group',
    account: true,
  } satisfies Operation<CreateFailoverGroupRequest, FailoverGroup>,
  createStableUrl: {
    id: 'DisasterRecovery.createStableUrl',
    route: 'POST /api/disaster-recovery/v1/{parent=accounts/*}/stable-urls',
    query: ['stable_url_id', 'validate_only'],
    body: 'stable_url',
    account: true,
  } satisfies Operation<CreateStableUrlRequest, StableUrl>,
  deleteFailoverGroup: {
    id: 'DisasterRecovery.deleteFailoverGroup',
    route: 'DELETE /api/disaster-recovery/v1/{name=accounts/*/failover-groups/*}',
    query: ['etag'],
    account: true,
    response: 'none',
  } satisfies Operation<DeleteFailoverGroupRequest, void>,
  deleteStableUrl: {
    id: 'DisasterRecovery.deleteStableUrl',
    route: 'DELETE /api/disaster-recovery/v1/{name=accounts/*/stable-urls/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteStableUrlRequest, void>,
  failoverFailoverGroup: {
    id: 'DisasterRecovery.failoverFailoverGroup',
    route: 'POST /api/disaster-recovery/v1/{name=accounts/*/failover-groups/*}/failover',
    body: true,
    account: true,
  } satisfies Operation<FailoverFailoverGroupRequest, FailoverGroup>,
  getFailoverGroup: {
    id: 'DisasterRecovery.getFailoverGroup',
    route: 'GET /api/disaster-recovery/v1/{name=accounts/*/failover-groups/*}',
    account: true,
  } satisfies Operation<GetFailoverGroupRequest, FailoverGroup>,
  getStableUrl: {
    id: 'DisasterRecovery.getStableUrl',
    route: 'GET /api/disaster-recovery/v1/{name=accounts/*/stable-urls/*}',
    account: true,
  } satisfies Operation<GetStableUrlRequest, StableUrl>,
  listFailoverGroups: {
    id: 'DisasterRecovery.listFailoverGroups',
    route: 'GET /api/disaster-recovery/v1/{parent=accounts/*}/failover-groups',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'failover_groups', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListFailoverGroupsRequest, ListFailoverGroupsResponse>,
  listStableUrls: {
    id: 'DisasterRecovery.listStableUrls',
    route: 'GET /api/disaster-recovery/v1/{parent=accounts/*}/stable-urls',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'stable_urls', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListStableUrlsRequest, ListStableUrlsResponse>,
  updateFailoverGroup: {
    id: 'DisasterRecovery.updateFailoverGroup',
    route: 'PATCH /api/disaster-recovery/v1/{name=accounts/*/failover-groups/*}',
    query: ['etag', 'update_mask'],
    body: 'failover_group',
    account: true,
  } satisfies Operation<UpdateFailoverGroupRequest, FailoverGroup>,
};
