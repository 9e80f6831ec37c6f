// Generated from api/sharing.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { GetActivationUrlInfoRequest, RetrieveTokenRequest, RetrieveTokenResponse } from './types.js';

/** The operations of RecipientActivation. */
export class RecipientActivationService extends Service {
  /**
   * Calls `GET /api/2.1/unity-catalog/public/data_sharing_activation_info/{activation_url}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipientactivation/getactivationurlinfo)
   */
  getActivationUrlInfo(request: GetActivationUrlInfoRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.getActivationUrlInfo, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/public/data_sharing_activation/{activation_url}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipientactivation/retrievetoken)
   */
  retrieveToken(request: RetrieveTokenRequest, options?: CallOptions): Promise<RetrieveTokenResponse> {
    return call(this.api, operations.retrieveToken, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getActivationUrlInfo: {
    id: 'RecipientActivation.getActivationUrlInfo',
    route: 'GET /api/2.1/unity-catalog/public/data_sharing_activation_info/{activation_url}',
    response: 'none',
  } satisfies Operation<GetActivationUrlInfoRequest, void>,
  retrieveToken: {
    id: 'RecipientActivation.retrieveToken',
    route: 'GET /api/2.1/unity-catalog/public/data_sharing_activation/{activation_url}',
  } satisfies Operation<RetrieveTokenRequest, RetrieveTokenResponse>,
};
