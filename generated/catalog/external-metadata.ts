// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExternalMetadataRequest,
  DeleteExternalMetadataRequest,
  ExternalMetadata,
  GetExternalMetadataRequest,
  ListExternalMetadataRequest,
  ListExternalMetadataResponse,
  UpdateExternalMetadataRequest,
} from './types.js';

/** The operations of ExternalMetadata. */
export class ExternalMetadataService extends Service {
  /**
   * Calls `POST /api/2.0/lineage-tracking/external-metadata`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externalmetadata/createexternalmetadata)
   */
  createExternalMetadata(request: CreateExternalMetadataRequest, options?: CallOptions): Promise<ExternalMetadata> {
    return call(this.api, operations.createExternalMetadata, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lineage-tracking/external-metadata/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externalmetadata/deleteexternalmetadata)
   */
  deleteExternalMetadata(request: DeleteExternalMetadataRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteExternalMetadata, request, options);
  }

  /**
   * Calls `GET /api/2.0/lineage-tracking/external-metadata/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externalmetadata/getexternalmetadata)
   */
  getExternalMetadata(request: GetExternalMetadataRequest, options?: CallOptions): Promise<ExternalMetadata> {
    return call(this.api, operations.getExternalMetadata, request, options);
  }

  /**
   * Calls `GET /api/2.0/lineage-tracking/external-metadata`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externalmetadata/listexternalmetadata)
   */
  listExternalMetadata(
    request: ListExternalMetadataRequest = {},
    options?: CallOptions,
  ): Paged<ExternalMetadata, ListExternalMetadataResponse> {
    return paginate(this.api, operations.listExternalMetadata, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lineage-tracking/external-metadata/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externalmetadata/updateexternalmetadata)
   */
  updateExternalMetadata(request: UpdateExternalMetadataRequest, options?: CallOptions): Promise<ExternalMetadata> {
    return call(this.api, operations.updateExternalMetadata, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createExternalMetadata: {
    id: 'ExternalMetadata.createExternalMetadata',
    route: 'POST /api/2.0/lineage-tracking/external-metadata',
    body: 'external_metadata',
  } satisfies Operation<CreateExternalMetadataRequest, ExternalMetadata>,
  deleteExternalMetadata: {
    id: 'ExternalMetadata.deleteExternalMetadata',
    route: 'DELETE /api/2.0/lineage-tracking/external-metadata/{name}',
    response: 'none',
  } satisfies Operation<DeleteExternalMetadataRequest, void>,
  getExternalMetadata: {
    id: 'ExternalMetadata.getExternalMetadata',
    route: 'GET /api/2.0/lineage-tracking/external-metadata/{name}',
  } satisfies Operation<GetExternalMetadataRequest, ExternalMetadata>,
  listExternalMetadata: {
    id: 'ExternalMetadata.listExternalMetadata',
    route: 'GET /api/2.0/lineage-tracking/external-metadata',
    query: ['page_size', 'page_token'],
    paging: { items: 'external_metadata', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListExternalMetadataRequest, ListExternalMetadataResponse>,
  updateExternalMetadata: {
    id: 'ExternalMetadata.updateExternalMetadata',
    route: 'PATCH /api/2.0/lineage-tracking/external-metadata/{name}',
    query: ['update_mask'],
    body: 'external_metadata',
  } satisfies Operation<UpdateExternalMetadataRequest, ExternalMetadata>,
};
