// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { GenerateTemporaryTableCredentialRequest, GenerateTemporaryTableCredentialResponse } from './types.js';

/** The operations of TemporaryTableCredentials. */
export class TemporaryTableCredentialsService extends Service {
  /**
   * Calls `POST /api/2.0/unity-catalog/temporary-table-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/temporarytablecredentials/generatetemporarytablecredentials)
   */
  generateTemporaryTableCredentials(
    request: GenerateTemporaryTableCredentialRequest = {},
    options?: CallOptions,
  ): Promise<GenerateTemporaryTableCredentialResponse> {
    return call(this.api, operations.generateTemporaryTableCredentials, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  generateTemporaryTableCredentials: {
    id: 'TemporaryTableCredentials.generateTemporaryTableCredentials',
    route: 'POST /api/2.0/unity-catalog/temporary-table-credentials',
    body: true,
  } satisfies Operation<GenerateTemporaryTableCredentialRequest, GenerateTemporaryTableCredentialResponse>,
};
