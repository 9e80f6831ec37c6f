// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { GenerateTemporaryVolumeCredentialRequest, GenerateTemporaryVolumeCredentialResponse } from './types.js';

/** The operations of TemporaryVolumeCredentials. */
export class TemporaryVolumeCredentialsService extends Service {
  /**
   * Calls `POST /api/2.0/unity-catalog/temporary-volume-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/temporaryvolumecredentials/generatetemporaryvolumecredentials)
   */
  generateTemporaryVolumeCredentials(
    request: GenerateTemporaryVolumeCredentialRequest = {},
    options?: CallOptions,
  ): Promise<GenerateTemporaryVolumeCredentialResponse> {
    return call(this.api, operations.generateTemporaryVolumeCredentials, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  generateTemporaryVolumeCredentials: {
    id: 'TemporaryVolumeCredentials.generateTemporaryVolumeCredentials',
    route: 'POST /api/2.0/unity-catalog/temporary-volume-credentials',
    body: true,
  } satisfies Operation<GenerateTemporaryVolumeCredentialRequest, GenerateTemporaryVolumeCredentialResponse>,
};
