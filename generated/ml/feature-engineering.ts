// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, paginate, startLongRunning } from '../../runtime/index.js';
import type { CallOptions, LongRunningOperation, Operation, Paged } from '../../runtime/index.js';
import type {
  BackfillFeaturesRequest,
  BackfillFeaturesResponse,
  BackfillOperationMetadata,
  BatchCreateMaterializedFeaturesRequest,
  BatchCreateMaterializedFeaturesResponse,
  CancelOperationRequest,
  CreateFeatureRequest,
  CreateFeatureSpecRequest,
  CreateKafkaConfigRequest,
  CreateMaterializationSetRequest,
  CreateStreamRequest,
  DeleteFeatureRequest,
  DeleteFeatureSpecRequest,
  DeleteKafkaConfigRequest,
  DeleteMaterializationSetRequest,
  DeleteMaterializedFeatureRequest,
  DeleteStreamRequest,
  Feature,
  FeatureEngineeringCreateMaterializedFeatureRequest,
  FeatureSpec,
  GetFeatureRequest,
  GetFeatureSpecRequest,
  GetKafkaConfigRequest,
  GetMaterializationSetRequest,
  GetMaterializedFeatureRequest,
  GetOperationRequest,
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
  MaterializationSet,
  MaterializationSetOperationMetadata,
  MaterializedFeature,
  Operation as MlOperation,
  PurgeFeatureEntitiesMetadata,
  PurgeFeatureEntitiesRequest,
  PurgeFeatureEntitiesResponse,
  Stream,
  UpdateFeatureRequest,
  UpdateKafkaConfigRequest,
  UpdateMaterializationSetRequest,
  UpdateMaterializedFeatureRequest,
  UpdateStreamRequest,
} from './types.js';

/** The operations of FeatureEngineering. */
export class FeatureEngineeringService extends Service {
  /**
   * Calls `POST /api/2.0/feature-engineering/features:backfill`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/backfillfeatures)
   */
  backfillFeatures(
    request: BackfillFeaturesRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<BackfillFeaturesResponse, BackfillOperationMetadata>> {
    return startLongRunning(this.api, operations.backfillFeatures, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/materialized-features:batchCreate`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/batchcreatematerializedfeatures)
   */
  batchCreateMaterializedFeatures(
    request: BatchCreateMaterializedFeaturesRequest,
    options?: CallOptions,
  ): Promise<BatchCreateMaterializedFeaturesResponse> {
    return call(this.api, operations.batchCreateMaterializedFeatures, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/{name}:cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/canceloperation)
   */
  cancelOperation(request: CancelOperationRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.cancelOperation, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/features`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/createfeature)
   */
  createFeature(request: CreateFeatureRequest, options?: CallOptions): Promise<Feature> {
    return call(this.api, operations.createFeature, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/feature-specs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/createfeaturespec)
   */
  createFeatureSpec(request: CreateFeatureSpecRequest, options?: CallOptions): Promise<FeatureSpec> {
    return call(this.api, operations.createFeatureSpec, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/features/kafka-configs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/createkafkaconfig)
   */
  createKafkaConfig(request: CreateKafkaConfigRequest, options?: CallOptions): Promise<KafkaConfig> {
    return call(this.api, operations.createKafkaConfig, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/materialization-sets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/creatematerializationset)
   */
  createMaterializationSet(
    request: CreateMaterializationSetRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<MaterializationSet, MaterializationSetOperationMetadata>> {
    return startLongRunning(this.api, operations.createMaterializationSet, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/materialized-features`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/creatematerializedfeature)
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
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/createstream)
   */
  createStream(request: CreateStreamRequest, options?: CallOptions): Promise<Stream> {
    return call(this.api, operations.createStream, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/features/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/deletefeature)
   */
  deleteFeature(request: DeleteFeatureRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteFeature, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/feature-specs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/deletefeaturespec)
   */
  deleteFeatureSpec(request: DeleteFeatureSpecRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteFeatureSpec, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/features/kafka-configs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/deletekafkaconfig)
   */
  deleteKafkaConfig(request: DeleteKafkaConfigRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteKafkaConfig, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/materialization-sets/{materialization_set_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/deletematerializationset)
   */
  deleteMaterializationSet(
    request: DeleteMaterializationSetRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, MaterializationSetOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteMaterializationSet, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/deletematerializedfeature)
   */
  deleteMaterializedFeature(request: DeleteMaterializedFeatureRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMaterializedFeature, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-engineering/streams/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/deletestream)
   */
  deleteStream(request: DeleteStreamRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteStream, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getfeature)
   */
  getFeature(request: GetFeatureRequest, options?: CallOptions): Promise<Feature> {
    return call(this.api, operations.getFeature, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/feature-specs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getfeaturespec)
   */
  getFeatureSpec(request: GetFeatureSpecRequest, options?: CallOptions): Promise<FeatureSpec> {
    return call(this.api, operations.getFeatureSpec, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features/kafka-configs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getkafkaconfig)
   */
  getKafkaConfig(request: GetKafkaConfigRequest, options?: CallOptions): Promise<KafkaConfig> {
    return call(this.api, operations.getKafkaConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/materialization-sets/{materialization_set_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getmaterializationset)
   */
  getMaterializationSet(request: GetMaterializationSetRequest, options?: CallOptions): Promise<MaterializationSet> {
    return call(this.api, operations.getMaterializationSet, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getmaterializedfeature)
   */
  getMaterializedFeature(request: GetMaterializedFeatureRequest, options?: CallOptions): Promise<MaterializedFeature> {
    return call(this.api, operations.getMaterializedFeature, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getoperation)
   */
  getOperation(request: GetOperationRequest, options?: CallOptions): Promise<MlOperation> {
    return call(this.api, operations.getOperation, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/streams/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/getstream)
   */
  getStream(request: GetStreamRequest, options?: CallOptions): Promise<Stream> {
    return call(this.api, operations.getStream, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/listfeatures)
   */
  listFeatures(request: ListFeaturesRequest, options?: CallOptions): Paged<Feature, ListFeaturesResponse> {
    return paginate(this.api, operations.listFeatures, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-engineering/features/kafka-configs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/listkafkaconfigs)
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
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/listmaterializedfeatures)
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
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/liststreams)
   */
  listStreams(request: ListStreamsRequest = {}, options?: CallOptions): Paged<Stream, ListStreamsResponse> {
    return paginate(this.api, operations.listStreams, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-engineering/features:purgeFeatureEntities`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/purgefeatureentities)
   */
  purgeFeatureEntities(
    request: PurgeFeatureEntitiesRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<PurgeFeatureEntitiesResponse, PurgeFeatureEntitiesMetadata>> {
    return startLongRunning(this.api, operations.purgeFeatureEntities, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/features/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/updatefeature)
   */
  updateFeature(request: UpdateFeatureRequest, options?: CallOptions): Promise<Feature> {
    return call(this.api, operations.updateFeature, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/features/kafka-configs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/updatekafkaconfig)
   */
  updateKafkaConfig(request: UpdateKafkaConfigRequest, options?: CallOptions): Promise<KafkaConfig> {
    return call(this.api, operations.updateKafkaConfig, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/materialization-sets/{materialization_set_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/updatematerializationset)
   */
  updateMaterializationSet(
    request: UpdateMaterializationSetRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<MaterializationSet, MaterializationSetOperationMetadata>> {
    return startLongRunning(this.api, operations.updateMaterializationSet, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/updatematerializedfeature)
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
   * [Reference](https://docs.databricks.com/api/workspace/featureengineering/updatestream)
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
  backfillFeatures: {
    id: 'FeatureEngineering.backfillFeatures',
    route: 'POST /api/2.0/feature-engineering/features:backfill',
    body: true,
    idempotency: 'request_id',
    longRunning: {
      poll: (): Operation => operations.getOperation,
      cancel: (): Operation => operations.cancelOperation,
      hasResult: true,
    },
  } satisfies Operation<BackfillFeaturesRequest, MlOperation>,
  batchCreateMaterializedFeatures: {
    id: 'FeatureEngineering.batchCreateMaterializedFeatures',
    route: 'POST /api/2.0/feature-engineering/materialized-features:batchCreate',
    body: true,
  } satisfies Operation<BatchCreateMaterializedFeaturesRequest, BatchCreateMaterializedFeaturesResponse>,
  cancelOperation: {
    id: 'FeatureEngineering.cancelOperation',
    route: 'POST /api/2.0/feature-engineering/{name=**}:cancel',
    body: true,
    response: 'none',
  } satisfies Operation<CancelOperationRequest, void>,
  createFeature: {
    id: 'FeatureEngineering.createFeature',
    route: 'POST /api/2.0/feature-engineering/features',
    body: 'feature',
  } satisfies Operation<CreateFeatureRequest, Feature>,
  createFeatureSpec: {
    id: 'FeatureEngineering.createFeatureSpec',
    route: 'POST /api/2.0/feature-engineering/feature-specs',
    body: 'feature_spec',
  } satisfies Operation<CreateFeatureSpecRequest, FeatureSpec>,
  createKafkaConfig: {
    id: 'FeatureEngineering.createKafkaConfig',
    route: 'POST /api/2.0/feature-engineering/features/kafka-configs',
    body: 'kafka_config',
  } satisfies Operation<CreateKafkaConfigRequest, KafkaConfig>,
  createMaterializationSet: {
    id: 'FeatureEngineering.createMaterializationSet',
    route: 'POST /api/2.0/feature-engineering/materialization-sets',
    query: ['request_id'],
    body: 'materialization_set',
    idempotency: 'request_id',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateMaterializationSetRequest, MlOperation>,
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
  deleteFeatureSpec: {
    id: 'FeatureEngineering.deleteFeatureSpec',
    route: 'DELETE /api/2.0/feature-engineering/feature-specs/{name}',
    response: 'none',
  } satisfies Operation<DeleteFeatureSpecRequest, void>,
  deleteKafkaConfig: {
    id: 'FeatureEngineering.deleteKafkaConfig',
    route: 'DELETE /api/2.0/feature-engineering/features/kafka-configs/{name}',
    response: 'none',
  } satisfies Operation<DeleteKafkaConfigRequest, void>,
  deleteMaterializationSet: {
    id: 'FeatureEngineering.deleteMaterializationSet',
    route: 'DELETE /api/2.0/feature-engineering/materialization-sets/{materialization_set_id}',
    query: ['allow_missing', 'request_id'],
    idempotency: 'request_id',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteMaterializationSetRequest, MlOperation>,
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
  getFeatureSpec: {
    id: 'FeatureEngineering.getFeatureSpec',
    route: 'GET /api/2.0/feature-engineering/feature-specs/{name}',
  } satisfies Operation<GetFeatureSpecRequest, FeatureSpec>,
  getKafkaConfig: {
    id: 'FeatureEngineering.getKafkaConfig',
    route: 'GET /api/2.0/feature-engineering/features/kafka-configs/{name}',
  } satisfies Operation<GetKafkaConfigRequest, KafkaConfig>,
  getMaterializationSet: {
    id: 'FeatureEngineering.getMaterializationSet',
    route: 'GET /api/2.0/feature-engineering/materialization-sets/{materialization_set_id}',
  } satisfies Operation<GetMaterializationSetRequest, MaterializationSet>,
  getMaterializedFeature: {
    id: 'FeatureEngineering.getMaterializedFeature',
    route: 'GET /api/2.0/feature-engineering/materialized-features/{materialized_feature_id}',
  } satisfies Operation<GetMaterializedFeatureRequest, MaterializedFeature>,
  getOperation: {
    id: 'FeatureEngineering.getOperation',
    route: 'GET /api/2.0/feature-engineering/{name=**}',
  } satisfies Operation<GetOperationRequest, MlOperation>,
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
  purgeFeatureEntities: {
    id: 'FeatureEngineering.purgeFeatureEntities',
    route: 'POST /api/2.0/feature-engineering/features:purgeFeatureEntities',
    body: true,
    idempotency: 'request_id',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<PurgeFeatureEntitiesRequest, MlOperation>,
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
  updateMaterializationSet: {
    id: 'FeatureEngineering.updateMaterializationSet',
    route: 'PATCH /api/2.0/feature-engineering/materialization-sets/{materialization_set_id}',
    query: ['request_id', 'update_mask'],
    body: 'materialization_set',
    idempotency: 'request_id',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateMaterializationSetRequest, MlOperation>,
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
