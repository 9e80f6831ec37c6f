// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateFeatureTagRequest,
  DeleteFeatureTagRequest,
  FeatureLineage,
  FeatureTag,
  GetFeatureLineageRequest,
  GetFeatureTagRequest,
  ListFeatureTagsRequest,
  ListFeatureTagsResponse,
  UpdateFeatureTagRequest,
} from './types.js';

/** The operations of MaterializedFeatures. */
export class MaterializedFeaturesService extends Service {
  /**
   * Calls `POST /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/materializedfeatures/createfeaturetag)
   */
  createFeatureTag(request: CreateFeatureTagRequest, options?: CallOptions): Promise<FeatureTag> {
    return call(this.api, operations.createFeatureTag, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/materializedfeatures/deletefeaturetag)
   */
  deleteFeatureTag(request: DeleteFeatureTagRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteFeatureTag, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/lineage`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/materializedfeatures/getfeaturelineage)
   */
  getFeatureLineage(request: GetFeatureLineageRequest, options?: CallOptions): Promise<FeatureLineage> {
    return call(this.api, operations.getFeatureLineage, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/materializedfeatures/getfeaturetag)
   */
  getFeatureTag(request: GetFeatureTagRequest, options?: CallOptions): Promise<FeatureTag> {
    return call(this.api, operations.getFeatureTag, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/materializedfeatures/listfeaturetags)
   */
  listFeatureTags(request: ListFeatureTagsRequest, options?: CallOptions): Paged<FeatureTag, ListFeatureTagsResponse> {
    return paginate(this.api, operations.listFeatureTags, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/materializedfeatures/updatefeaturetag)
   */
  updateFeatureTag(request: UpdateFeatureTagRequest, options?: CallOptions): Promise<FeatureTag> {
    return call(this.api, operations.updateFeatureTag, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createFeatureTag: {
    id: 'MaterializedFeatures.createFeatureTag',
    route: 'POST /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags',
    body: 'feature_tag',
  } satisfies Operation<CreateFeatureTagRequest, FeatureTag>,
  deleteFeatureTag: {
    id: 'MaterializedFeatures.deleteFeatureTag',
    route: 'DELETE /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}',
    response: 'none',
  } satisfies Operation<DeleteFeatureTagRequest, void>,
  getFeatureLineage: {
    id: 'MaterializedFeatures.getFeatureLineage',
    route: 'GET /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/lineage',
  } satisfies Operation<GetFeatureLineageRequest, FeatureLineage>,
  getFeatureTag: {
    id: 'MaterializedFeatures.getFeatureTag',
    route: 'GET /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}',
  } satisfies Operation<GetFeatureTagRequest, FeatureTag>,
  listFeatureTags: {
    id: 'MaterializedFeatures.listFeatureTags',
    route: 'GET /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags',
    query: ['page_size', 'page_token'],
    paging: { items: 'feature_tags', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListFeatureTagsRequest, ListFeatureTagsResponse>,
  updateFeatureTag: {
    id: 'MaterializedFeatures.updateFeatureTag',
    route: 'PATCH /api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}',
    query: ['update_mask'],
    body: 'feature_tag',
  } satisfies Operation<UpdateFeatureTagRequest, FeatureTag>,
};
