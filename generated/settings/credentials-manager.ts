// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { ExchangeTokenRequest, ExchangeTokenResponse } from './types.js';

/** The operations of CredentialsManager. */
export class CredentialsManagerService extends Service {
  /**
   * Calls `POST /api/2.0/credentials-manager/exchange-tokens/token`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentialsmanager/exchangetoken)
   */
  exchangeToken(request: ExchangeTokenRequest, options?: CallOptions): Promise<ExchangeTokenResponse> {
    return call(this.api, operations.exchangeToken, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  exchangeToken: {
    id: 'CredentialsManager.exchangeToken',
    route: 'POST /api/2.0/credentials-manager/exchange-tokens/token',
    body: true,
  } satisfies Operation<ExchangeTokenRequest, ExchangeTokenResponse>,
};
