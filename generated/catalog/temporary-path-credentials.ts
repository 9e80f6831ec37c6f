// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { GenerateTemporaryPathCredentialRequest, GenerateTemporaryPathCredentialResponse } from './types.js';

/** The operations of TemporaryPathCredentials. */
export class TemporaryPathCredentialsService extends Service {
  /**
   * Calls `POST /api/2.0/unity-catalog/temporary-path-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/temporarypathcredentials/generatetemporarypathcredentials)
   */
  generateTemporaryPathCredentials(
    request: GenerateTemporaryPathCredentialRequest,
    options?: CallOptions,
  ): Promise<GenerateTemporaryPathCredentialResponse> {
    return call(this.api, operations.generateTemporaryPathCredentials, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  generateTemporaryPathCredentials: {
    id: 'TemporaryPathCredentials.generateTemporaryPathCredentials',
    route: 'POST /api/2.0/unity-catalog/temporary-path-credentials',
    body: true,
  } satisfies Operation<GenerateTemporaryPathCredentialRequest, GenerateTemporaryPathCredentialResponse>,
};
