// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  BatchCreateMaterializedFeaturesRequest,
  BatchCreateMaterializedFeaturesResponse,
  CreateFeatureRequest,
  CreateKafkaConfigRequest,
  CreateStreamRequest,
  DeleteFeatureRequest,
  DeleteKafkaConfigRequest,
  DeleteMaterializedFeatureRequest,
  DeleteStreamRequest,
  Feature,
  FeatureEngineeringCreateMaterializedFeatureRequest,
  GetFeatureRequest,
  GetKafkaConfigRequest,
  GetMaterializedFeatureRequest,
  GetStreamRequest,
  KafkaConfig,
  ListFeaturesRequest,
  ListFeaturesResponse,
  ListKafkaConfigsRequest,
  ListKafkaConfigsResponse,
  ListMaterializedFeaturesRequest,
  ListMaterializedFeaturesResponse,
  ListStreamsRequest,
  ListStreamsResponse,
  MaterializedFeature,
  Stream,
  UpdateFeatureRequest,
  UpdateKafkaConfigRequest,
  UpdateMaterializedFeatureRequest,
  UpdateStreamRequest,
} from './types.js';

/** The operations of FeatureEngineering. */
export class FeatureEngineeringService extends Service {
  /**
   * Calls `POST /api/2.0/feature-engineering/materialized-features:batchCreate`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/batchcreatematerializedfeatures
   */
  batchCreateMaterializedFeatures(
    request: BatchCreateMaterializedFeaturesRequest,
    options?: CallOptions,
  ): Promise<BatchCreateMaterializedFeaturesResponse> {
    return call(this.api, operations.batchCreateMaterializedFeatures, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/features`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/createfeature
   */
  createFeature(request: CreateFeatureRequest, options?: CallOptions): Promise<Feature> {
    return call(this.api, operations.createFeature, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/features/kafka-configs`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/createkafkaconfig
   */
  createKafkaConfig(request: CreateKafkaConfigRequest, options?: CallOptions): Promise<KafkaConfig> {
    return call(this.api, operations.createKafkaConfig, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/materialized-features`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/creatematerializedfeature
   */
  createMaterializedFeature(
    request: FeatureEngineeringCreateMaterializedFeatureRequest,
    options?: CallOptions,
  ): Promise<MaterializedFeature> {
    return call(this.api, operations.createMaterializedFeature, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/streams`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/createstream
   */
  createStream(request: CreateStreamRequest, options?: CallOptions): Promise<Stream> {
    return call(this.api, operations.createStream, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/features/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/deletefeature
   */
  deleteFeature(request: DeleteFeatureRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteFeature, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/features/kafka-configs/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/deletekafkaconfig
   */
  deleteKafkaConfig(request: DeleteKafkaConfigRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteKafkaConfig, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/deletematerializedfeature
   */
  deleteMaterializedFeature(request: DeleteMaterializedFeatureRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMaterializedFeature, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/streams/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/deletestream
   */
  deleteStream(request: DeleteStreamRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteStream, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/getfeature
   */
  getFeature(request: GetFeatureRequest, options?: CallOptions): Promise<Feature> {
    return call(this.api, operations.getFeature, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features/kafka-configs/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/getkafkaconfig
   */
  getKafkaConfig(request: GetKafkaConfigRequest, options?: CallOptions): Promise<KafkaConfig> {
    return call(this.api, operations.getKafkaConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/getmaterializedfeature
   */
  getMaterializedFeature(request: GetMaterializedFeatureRequest, options?: CallOptions): Promise<MaterializedFeature> {
    return call(this.api, operations.getMaterializedFeature, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/streams/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/getstream
   */
  getStream(request: GetStreamRequest, options?: CallOptions): Promise<Stream> {
    return call(this.api, operations.getStream, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/listfeatures
   */
  listFeatures(request: ListFeaturesRequest, options?: CallOptions): Paged<Feature, ListFeaturesResponse> {
    return paginate(this.api, operations.listFeatures, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features/kafka-configs`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/listkafkaconfigs
   */
  listKafkaConfigs(
    request: ListKafkaConfigsRequest = {},
    options?: CallOptions,
  ): Paged<KafkaConfig, ListKafkaConfigsResponse> {
    return paginate(this.api, operations.listKafkaConfigs, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/materialized-features`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/listmaterializedfeatures
   */
  listMaterializedFeatures(
    request: ListMaterializedFeaturesRequest = {},
    options?: CallOptions,
  ): Paged<MaterializedFeature, ListMaterializedFeaturesResponse> {
    return paginate(this.api, operations.listMaterializedFeatures, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/streams`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/liststreams
   */
  listStreams(request: ListStreamsRequest = {}, options?: CallOptions): Paged<Stream, ListStreamsResponse> {
    return paginate(this.api, operations.listStreams, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/features/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/updatefeature
   */
  updateFeature(request: UpdateFeatureRequest, options?: CallOptions): Promise<Feature> {
    return call(this.api, operations.updateFeature, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/features/kafka-configs/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/updatekafkaconfig
   */
  updateKafkaConfig(request: UpdateKafkaConfigRequest, options?: CallOptions): Promise<KafkaConfig> {
    return call(this.api, operations.updateKafkaConfig, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/updatematerializedfeature
   */
  updateMaterializedFeature(
    request: UpdateMaterializedFeatureRequest,
    options?: CallOptions,
  ): Promise<MaterializedFeature> {
    return call(this.api, operations.updateMaterializedFeature, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/streams/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/featureengineering/updatestream
   */
  updateStream(request: UpdateStreamRequest, options?: CallOptions): Promise<Stream> {
    return call(this.api, operations.updateStream, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  batchCreateMaterializedFeatures: {
    id: 'FeatureEngineering.batchCreateMaterializedFeatures',
    route: 'POST /api/2.0/feature-engineering/materialized-features:batchCreate',
    body: true,
  } satisfies Operation<BatchCreateMaterializedFeaturesRequest, BatchCreateMaterializedFeaturesResponse>,
  createFeature: {
    id: 'FeatureEngineering.createFeature',
    route: 'POST /api/2.0/feature-engineering/features',
    body: 'feature',
  } satisfies Operation<CreateFeatureRequest, Feature>,
  createKafkaConfig: {
    id: 'FeatureEngineering.createKafkaConfig',
    route: 'POST /api/2.0/feature-engineering/features/kafka-configs',
    body: 'kafka_config',
  } satisfies Operation<CreateKafkaConfigRequest, KafkaConfig>,
  createMaterializedFeature: {
    id: 'FeatureEngineering.createMaterializedFeature',
    route: 'POST /api/2.0/feature-engineering/materialized-features',
    body: 'materialized_feature',
  } satisfies Operation<FeatureEngineeringCreateMaterializedFeatureRequest, MaterializedFeature>,
  createStream: {
    id: 'FeatureEngineering.createStream',
    route: 'POST /api/2.0/feature-engineering/streams',
    body: 'stream',
  } satisfies Operation<CreateStreamRequest, Stream>,
  deleteFeature: {
    id: 'FeatureEngineering.deleteFeature',
    route: 'DELETE /api/2.0/feature-engineering/features/{full_name}',
    response: 'none',
  } satisfies Operation<DeleteFeatureRequest, void>,
  deleteKafkaConfig: {
    id: 'FeatureEngineering.deleteKafkaConfig',
    route: 'DELETE /api/2.0/feature-engineering/features/kafka-configs/{name}',
    response: 'none',
  } satisfies Operation<DeleteKafkaConfigRequest, void>,
  deleteMaterializedFeature: {
    id: 'FeatureEngineering.deleteMaterializedFeature',
    route: 'DELETE /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}',
    response: 'none',
  } satisfies Operation<DeleteMaterializedFeatureRequest, void>,
  deleteStream: {
    id: 'FeatureEngineering.deleteStream',
    route: 'DELETE /api/2.0/feature-engineering/streams/{name}',
    response: 'none',
  } satisfies Operation<DeleteStreamRequest, void>,
  getFeature: {
    id: 'FeatureEngineering.getFeature',
    route: 'GET /api/2.0/feature-engineering/features/{full_name}',
  } satisfies Operation<GetFeatureRequest, Feature>,
  getKafkaConfig: {
    id: 'FeatureEngineering.getKafkaConfig',
    route: 'GET /api/2.0/feature-engineering/features/kafka-configs/{name}',
  } satisfies Operation<GetKafkaConfigRequest, KafkaConfig>,
  getMaterializedFeature: {
    id: 'FeatureEngineering.getMaterializedFeature',
    route: 'GET /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}',
  } satisfies Operation<GetMaterializedFeatureRequest, MaterializedFeature>,
  getStream: {
    id: 'FeatureEngineering.getStream',
    route: 'GET /api/2.0/feature-engineering/streams/{name}',
  } satisfies Operation<GetStreamRequest, Stream>,
  listFeatures: {
    id: 'FeatureEngineering.listFeatures',
    route: 'GET /api/2.0/feature-engineering/features',
    query: ['catalog_name', 'page_size', 'page_token', 'schema_name'],
    paging: { items: 'features', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListFeaturesRequest, ListFeaturesResponse>,
  listKafkaConfigs: {
    id: 'FeatureEngineering.listKafkaConfigs',
    route: 'GET /api/2.0/feature-engineering/features/kafka-configs',
    query: ['page_size', 'page_token'],
    paging: { items: 'kafka_configs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListKafkaConfigsRequest, ListKafkaConfigsResponse>,
  listMaterializedFeatures: {
    id: 'FeatureEngineering.listMaterializedFeatures',
    route: 'GET /api/2.0/feature-engineering/materialized-features',
    query: ['feature_name', 'page_size', 'page_token'],
    paging: { items: 'materialized_features', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMaterializedFeaturesRequest, ListMaterializedFeaturesResponse>,
  listStreams: {
    id: 'FeatureEngineering.listStreams',
    route: 'GET /api/2.0/feature-engineering/streams',
    query: ['page_size', 'page_token', 'parent'],
    paging: { items: 'streams', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListStreamsRequest, ListStreamsResponse>,
  updateFeature: {
    id: 'FeatureEngineering.updateFeature',
    route: 'PATCH /api/2.0/feature-engineering/features/{full_name}',
    query: ['update_mask'],
    body: 'feature',
  } satisfies Operation<UpdateFeatureRequest, Feature>,
  updateKafkaConfig: {
    id: 'FeatureEngineering.updateKafkaConfig',
    route: 'PATCH /api/2.0/feature-engineering/features/kafka-configs/{name}',
    query: ['update_mask'],
    body: 'kafka_config',
  } satisfies Operation<UpdateKafkaConfigRequest, KafkaConfig>,
  updateMaterializedFeature: {
    id: 'FeatureEngineering.updateMaterializedFeature',
    route: 'PATCH /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}',
    query: ['update_mask'],
    body: 'materialized_feature',
  } satisfies Operation<UpdateMaterializedFeatureRequest, MaterializedFeature>,
  updateStream: {
    id: 'FeatureEngineering.updateStream',
    route: 'PATCH /api/2.0/feature-engineering/streams/{name}',
    query: ['update_mask'],
    body: 'stream',
  } satisfies Operation<UpdateStreamRequest, Stream>,
};
