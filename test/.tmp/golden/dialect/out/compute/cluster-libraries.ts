// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type { Library, UpdateLibraryRequest } from './types.js';

/** The operations of ClusterLibraries. */
export class ClusterLibrariesService extends Service {
  /**
   * Calls `PATCH /api/2.0/clusters/{cluster_id}/libraries/{library_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/clusterlibraries/update
   */
  update(request: UpdateLibraryRequest, options?: CallOptions): Promise<Library> {
    return call(this.api, operations.update, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  update: {
    id: 'ClusterLibraries.update',
    method: 'PATCH',
    path: '/api/2.0/clusters/{cluster_id}/libraries/{library_id}',
    query: ['update_mask'],
    body: 'library',
  } satisfies Operation<UpdateLibraryRequest, Library>,
};
