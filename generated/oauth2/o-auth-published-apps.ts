// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type { GetPublishedAppsOutput, ListOAuthPublishedAppsRequest, PublishedAppOutput } from './types.js';

/** The operations of OAuthPublishedApps. */
export class OAuthPublishedAppsService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/oauth2/published-apps`.
   *
   * [Reference](https://docs.databricks.com/api/account/oauthpublishedapps/list)
   */
  list(
    request: ListOAuthPublishedAppsRequest = {},
    options?: CallOptions,
  ): Paged<PublishedAppOutput, GetPublishedAppsOutput> {
    return paginate(this.api, operations.list, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'OAuthPublishedApps.list',
    route: 'GET /api/2.0/accounts/{account_id}/oauth2/published-apps',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'apps', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListOAuthPublishedAppsRequest, GetPublishedAppsOutput>,
};
