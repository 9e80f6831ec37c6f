// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetLlmProxyPartnerPoweredAccountRequest,
  LlmProxyPartnerPoweredAccount,
  UpdateLlmProxyPartnerPoweredAccountRequest,
} from './types.js';

/** The operations of LlmProxyPartnerPoweredAccount. */
export class LlmProxyPartnerPoweredAccountService extends Service {
  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/llmproxypartnerpoweredaccount/get)
   */
  get(
    request: GetLlmProxyPartnerPoweredAccountRequest = {},
    options?: CallOptions,
  ): Promise<LlmProxyPartnerPoweredAccount> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/llmproxypartnerpoweredaccount/update)
   */
  update(
    request: UpdateLlmProxyPartnerPoweredAccountRequest,
    options?: CallOptions,
  ): Promise<LlmProxyPartnerPoweredAccount> {
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
    id: 'LlmProxyPartnerPoweredAccount.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetLlmProxyPartnerPoweredAccountRequest, LlmProxyPartnerPoweredAccount>,
  update: {
    id: 'LlmProxyPartnerPoweredAccount.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdateLlmProxyPartnerPoweredAccountRequest, LlmProxyPartnerPoweredAccount>,
};
