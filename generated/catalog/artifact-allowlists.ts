// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { ArtifactAllowlistInfo, GetArtifactAllowlistRequest, SetArtifactAllowlist } from './types.js';

/** The operations of ArtifactAllowlists. */
export class ArtifactAllowlistsService extends Service {
  /**
   * Calls `GET /api/2.1/unity-catalog/artifact-allowlists/{artifact_type}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/artifactallowlists/get)
   */
  get(request: GetArtifactAllowlistRequest, options?: CallOptions): Promise<ArtifactAllowlistInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PUT /api/2.1/unity-catalog/artifact-allowlists/{artifact_type}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/artifactallowlists/update)
   */
  update(request: SetArtifactAllowlist, options?: CallOptions): Promise<ArtifactAllowlistInfo> {
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
    id: 'ArtifactAllowlists.get',
    route: 'GET /api/2.1/unity-catalog/artifact-allowlists/{artifact_type}',
  } satisfies Operation<GetArtifactAllowlistRequest, ArtifactAllowlistInfo>,
  update: {
    id: 'ArtifactAllowlists.update',
    route: 'PUT /api/2.1/unity-catalog/artifact-allowlists/{artifact_type}',
    body: true,
  } satisfies Operation<SetArtifactAllowlist, ArtifactAllowlistInfo>,
};
