// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetLlmProxyPartnerPoweredEnforceRequest,
  LlmProxyPartnerPoweredEnforce,
  UpdateLlmProxyPartnerPoweredEnforceRequest,
} from './types.js';

/** The operations of LlmProxyPartnerPoweredEnforce. */
export class LlmProxyPartnerPoweredEnforceService extends Service {
  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered_enforce/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/llmproxypartnerpoweredenforce/get)
   */
  get(
    request: GetLlmProxyPartnerPoweredEnforceRequest = {},
    options?: CallOptions,
  ): Promise<LlmProxyPartnerPoweredEnforce> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered_enforce/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/llmproxypartnerpoweredenforce/update)
   */
  update(
    request: UpdateLlmProxyPartnerPoweredEnforceRequest,
    options?: CallOptions,
  ): Promise<LlmProxyPartnerPoweredEnforce> {
    return call(this.api, operations.update, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'LlmProxyPartnerPoweredEnforce.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered_enforce/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetLlmProxyPartnerPoweredEnforceRequest, LlmProxyPartnerPoweredEnforce>,
  update: {
    id: 'LlmProxyPartnerPoweredEnforce.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered_enforce/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdateLlmProxyPartnerPoweredEnforceRequest, LlmProxyPartnerPoweredEnforce>,
};
