// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExternalLineageRelationshipRequest,
  DeleteExternalLineageRelationshipRequest,
  ExternalLineageInfo,
  ExternalLineageRelationship,
  ListExternalLineageRelationshipsRequest,
  ListExternalLineageRelationshipsResponse,
  UpdateExternalLineageRelationshipRequest,
} from './types.js';

/** The operations of ExternalLineage. */
export class ExternalLineageService extends Service {
  /**
   * Calls `POST /api/2.0/lineage-tracking/external-lineage`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallineage/createexternallineagerelationship)
   */
  createExternalLineageRelationship(
    request: CreateExternalLineageRelationshipRequest,
    options?: CallOptions,
  ): Promise<ExternalLineageRelationship> {
    return call(this.api, operations.createExternalLineageRelationship, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lineage-tracking/external-lineage`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallineage/deleteexternallineagerelationship)
   */
  deleteExternalLineageRelationship(
    request: DeleteExternalLineageRelationshipRequest,
    options?: CallOptions,
  ): Promise<void> {
    return call(this.api, operations.deleteExternalLineageRelationship, request, options);
  }

  /**
   * Calls `GET /api/2.0/lineage-tracking/external-lineage`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallineage/listexternallineagerelationships)
   */
  listExternalLineageRelationships(
    request: ListExternalLineageRelationshipsRequest,
    options?: CallOptions,
  ): Paged<ExternalLineageInfo, ListExternalLineageRelationshipsResponse> {
    return paginate(this.api, operations.listExternalLineageRelationships, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lineage-tracking/external-lineage`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallineage/updateexternallineagerelationship)
   */
  updateExternalLineageRelationship(
    request: UpdateExternalLineageRelationshipRequest,
    options?: CallOptions,
  ): Promise<ExternalLineageRelationship> {
    return call(this.api, operations.updateExternalLineageRelationship, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createExternalLineageRelationship: {
    id: 'ExternalLineage.createExternalLineageRelationship',
    route: 'POST /api/2.0/lineage-tracking/external-lineage',
    body: 'external_lineage_relationship',
  } satisfies Operation<CreateExternalLineageRelationshipRequest, ExternalLineageRelationship>,
  deleteExternalLineageRelationship: {
    id: 'ExternalLineage.deleteExternalLineageRelationship',
    route: 'DELETE /api/2.0/lineage-tracking/external-lineage',
    query: ['external_lineage_relationship'],
    response: 'none',
  } satisfies Operation<DeleteExternalLineageRelationshipRequest, void>,
  listExternalLineageRelationships: {
    id: 'ExternalLineage.listExternalLineageRelationships',
    route: 'GET /api/2.0/lineage-tracking/external-lineage',
    query: ['lineage_direction', 'object_info', 'page_size', 'page_token'],
    paging: { items: 'external_lineage_relationships', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListExternalLineageRelationshipsRequest, ListExternalLineageRelationshipsResponse>,
  updateExternalLineageRelationship: {
    id: 'ExternalLineage.updateExternalLineageRelationship',
    route: 'PATCH /api/2.0/lineage-tracking/external-lineage',
    query: ['update_mask'],
    body: 'external_lineage_relationship',
  } satisfies Operation<UpdateExternalLineageRelationshipRequest, ExternalLineageRelationship>,
};
