// Generated from api/disasterrecovery.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateFailoverGroupRequest,
  CreateStableUrlRequest,
  DeleteFailoverGroupRequest,
  FailoverFailoverGroupRequest,
  FailoverGroup,
  ListFailoverGroupsRequest,
  ListFailoverGroupsResponse,
  ListStableUrlsRequest,
  ListStableUrlsResponse,
  StableUrl,
  UpdateFailoverGroupRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface DisasterrecoveryPaths {
  '/api/disaster-recovery/v1/accounts/{account_id}/failover-groups': {
    /** `DisasterRecovery.createFailoverGroup` */
    post: RestOperation<
      { path: { account_id: string }; query: Pick<CreateFailoverGroupRequest, 'failover_group_id' | 'validate_only'> },
      CreateFailoverGroupRequest['failover_group'],
      FailoverGroup
    >;
    /** `DisasterRecovery.listFailoverGroups` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListFailoverGroupsRequest, 'page_size' | 'page_token'> },
      never,
      ListFailoverGroupsResponse
    >;
  };
  '/api/disaster-recovery/v1/accounts/{account_id}/failover-groups/{failover_group_id}': {
    /** `DisasterRecovery.deleteFailoverGroup` */
    delete: RestOperation<
      { path: { account_id: string; failover_group_id: string }; query?: Pick<DeleteFailoverGroupRequest, 'etag'> },
      never,
      never
    >;
    /** `DisasterRecovery.getFailoverGroup` */
    get: RestOperation<{ path: { account_id: string; failover_group_id: string } }, never, FailoverGroup>;
    /** `DisasterRecovery.updateFailoverGroup` */
    patch: RestOperation<
      {
        path: { account_id: string; failover_group_id: string };
        query: Pick<UpdateFailoverGroupRequest, 'etag' | 'update_mask'>;
      },
      UpdateFailoverGroupRequest['failover_group'],
      FailoverGroup
    >;
  };
  '/api/disaster-recovery/v1/accounts/{account_id}/failover-groups/{failover_group_id}/failover': {
    /** `DisasterRecovery.failoverFailoverGroup` */
    post: RestOperation<
      { path: { account_id: string; failover_group_id: string } },
      Omit<FailoverFailoverGroupRequest, 'name'>,
      FailoverGroup
    >;
  };
  '/api/disaster-recovery/v1/accounts/{account_id}/stable-urls': {
    /** `DisasterRecovery.createStableUrl` */
    post: RestOperation<
      { path: { account_id: string }; query: Pick<CreateStableUrlRequest, 'stable_url_id' | 'validate_only'> },
      CreateStableUrlRequest['stable_url'],
      StableUrl
    >;
    /** `DisasterRecovery.listStableUrls` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListStableUrlsRequest, 'page_size' | 'page_token'> },
      never,
      ListStableUrlsResponse
    >;
  };
  '/api/disaster-recovery/v1/accounts/{account_id}/stable-urls/{stable_url_id}': {
    /** `DisasterRecovery.deleteStableUrl` */
    delete: RestOperation<{ path: { account_id: string; stable_url_id: string } }, never, never>;
    /** `DisasterRecovery.getStableUrl` */
    get: RestOperation<{ path: { account_id: string; stable_url_id: string } }, never, StableUrl>;
  };
}
