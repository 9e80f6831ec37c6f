// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateVolumeRequestContent,
  DeleteVolumeRequest,
  ListVolumesRequest,
  ListVolumesResponseContent,
  ReadVolumeRequest,
  UpdateVolumeRequestContent,
  VolumeInfo,
} from './types.js';

/** The operations of Volumes. */
export class VolumesService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/volumes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/volumes/create)
   */
  create(request: CreateVolumeRequestContent, options?: CallOptions): Promise<VolumeInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/volumes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/volumes/list)
   */
  list(request: ListVolumesRequest, options?: CallOptions): Paged<VolumeInfo, ListVolumesResponseContent> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/volumes/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/volumes/update)
   */
  update(request: UpdateVolumeRequestContent, options?: CallOptions): Promise<VolumeInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/volumes/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/volumes/delete)
   */
  delete(request: DeleteVolumeRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/volumes/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/volumes/read)
   */
  read(request: ReadVolumeRequest, options?: CallOptions): Promise<VolumeInfo> {
    return call(this.api, operations.read, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Volumes.create',
    route: 'POST /api/2.1/unity-catalog/volumes',
    body: true,
  } satisfies Operation<CreateVolumeRequestContent, VolumeInfo>,
  list: {
    id: 'Volumes.list',
    route: 'GET /api/2.1/unity-catalog/volumes',
    query: ['catalog_name', 'include_browse', 'max_results', 'page_token', 'schema_name'],
    paging: {
      items: 'volumes',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'volume_id' },
    },
  } satisfies Operation<ListVolumesRequest, ListVolumesResponseContent>,
  update: {
    id: 'Volumes.update',
    route: 'PATCH /api/2.1/unity-catalog/volumes/{name}',
    body: true,
  } satisfies Operation<UpdateVolumeRequestContent, VolumeInfo>,
  delete: {
    id: 'Volumes.delete',
    route: 'DELETE /api/2.1/unity-catalog/volumes/{name}',
    response: 'none',
  } satisfies Operation<DeleteVolumeRequest, void>,
  read: {
    id: 'Volumes.read',
    route: 'GET /api/2.1/unity-catalog/volumes/{name}',
    query: ['include_browse'],
  } satisfies Operation<ReadVolumeRequest, VolumeInfo>,
};
