// Generated from api/ml.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  ApproveTransitionRequest,
  ApproveTransitionRequestResponse,
  BackfillFeaturesRequest,
  BatchCreateMaterializedFeaturesRequest,
  BatchCreateMaterializedFeaturesResponse,
  CancelOperationRequest,
  CreateComment,
  CreateCommentResponse,
  CreateExperiment,
  CreateExperimentResponse,
  CreateFeatureRequest,
  CreateFeatureSpecRequest,
  CreateFeatureTagRequest,
  CreateForecastingExperimentRequest,
  CreateForecastingExperimentResponse,
  CreateIssueRequest,
  CreateKafkaConfigRequest,
  CreateLoggedModelRequest,
  CreateLoggedModelResponse,
  CreateMaterializationSetRequest,
  CreateModelRequest,
  CreateModelResponse,
  CreateModelVersionRequest,
  CreateModelVersionResponse,
  CreateOnlineStoreRequest,
  CreateRegistryWebhook,
  CreateRun,
  CreateRunResponse,
  CreateStreamRequest,
  CreateTransitionRequest,
  CreateTransitionRequestResponse,
  CreateWebhookResponse,
  DeleteCommentRequest,
  DeleteExperiment,
  DeleteFeatureRequest,
  DeleteFeatureSpecRequest,
  DeleteFeatureTagRequest,
  DeleteKafkaConfigRequest,
  DeleteLoggedModelRequest,
  DeleteLoggedModelTagRequest,
  DeleteMaterializationSetRequest,
  DeleteMaterializedFeatureRequest,
  DeleteModelRequest,
  DeleteModelTagRequest,
  DeleteModelVersionRequest,
  DeleteModelVersionTagRequest,
  DeleteOnlineStoreRequest,
  DeleteOnlineTableRequest,
  DeleteRun,
  DeleteRuns,
  DeleteRunsResponse,
  DeleteStreamRequest,
  DeleteTag,
  DeleteTransitionRequest,
  DeleteTransitionRequestResponse,
  DeleteWebhookRequest,
  ExperimentPermissions,
  Feature,
  FeatureEngineeringCreateMaterializedFeatureRequest,
  FeatureLineage,
  FeatureSpec,
  FeatureTag,
  FinalizeLoggedModelRequest,
  FinalizeLoggedModelResponse,
  ForecastingExperiment,
  GetByNameRequest,
  GetExperimentByNameResponse,
  GetExperimentPermissionLevelsRequest,
  GetExperimentPermissionLevelsResponse,
  GetExperimentPermissionsRequest,
  GetExperimentRequest,
  GetExperimentResponse,
  GetFeatureLineageRequest,
  GetFeatureRequest,
  GetFeatureSpecRequest,
  GetFeatureTagRequest,
  GetForecastingExperimentRequest,
  GetHistoryRequest,
  GetKafkaConfigRequest,
  GetLatestVersionsRequest,
  GetLatestVersionsResponse,
  GetLoggedModelRequest,
  GetLoggedModelResponse,
  GetMaterializationSetRequest,
  GetMaterializedFeatureRequest,
  GetMetricHistoryResponse,
  GetModelRequest,
  GetModelResponse,
  GetModelVersionDownloadUriRequest,
  GetModelVersionDownloadUriResponse,
  GetModelVersionRequest,
  GetModelVersionResponse,
  GetOnlineStoreRequest,
  GetOperationRequest,
  GetRegisteredModelPermissionLevelsRequest,
  GetRegisteredModelPermissionLevelsResponse,
  GetRegisteredModelPermissionsRequest,
  GetRunRequest,
  GetRunResponse,
  GetStreamRequest,
  Issue,
  KafkaConfig,
  ListArtifactsRequest,
  ListArtifactsResponse,
  ListExperimentsRequest,
  ListExperimentsResponse,
  ListFeatureTagsRequest,
  ListFeatureTagsResponse,
  ListFeaturesRequest,
  ListFeaturesResponse,
  ListKafkaConfigsRequest,
  ListKafkaConfigsResponse,
  ListMaterializedFeaturesRequest,
  ListMaterializedFeaturesResponse,
  ListModelsRequest,
  ListModelsResponse,
  ListOnlineStoresRequest,
  ListOnlineStoresResponse,
  ListRegistryWebhooks,
  ListStreamsRequest,
  ListStreamsResponse,
  ListTransitionRequestsRequest,
  ListTransitionRequestsResponse,
  ListWebhooksRequest,
  LogBatch,
  LogInputs,
  LogLoggedModelParamsRequest,
  LogMetric,
  LogModel,
  LogOutputsRequest,
  LogParam,
  MaterializationSet,
  MaterializedFeature,
  OnlineStore,
  Operation,
  PublishTableRequest,
  PublishTableResponse,
  PurgeFeatureEntitiesRequest,
  RegisteredModelPermissions,
  RejectTransitionRequest,
  RejectTransitionRequestResponse,
  RenameModelRequest,
  RenameModelResponse,
  RestoreExperiment,
  RestoreRun,
  RestoreRuns,
  RestoreRunsResponse,
  SearchExperiments,
  SearchExperimentsResponse,
  SearchIssuesRequest,
  SearchIssuesResponse,
  SearchLoggedModelsRequest,
  SearchLoggedModelsResponse,
  SearchModelVersionsRequest,
  SearchModelVersionsResponse,
  SearchModelsRequest,
  SearchModelsResponse,
  SearchRuns,
  SearchRunsResponse,
  SetExperimentPermissionsRequest,
  SetExperimentTag,
  SetLoggedModelTagsRequest,
  SetModelTagRequest,
  SetModelVersionTagRequest,
  SetRegisteredModelPermissionsRequest,
  SetTag,
  Stream,
  TestRegistryWebhookRequest,
  TestRegistryWebhookResponse,
  TransitionModelVersionStageDatabricks,
  TransitionStageResponse,
  UpdateComment,
  UpdateCommentResponse,
  UpdateExperiment,
  UpdateExperimentPermissionsRequest,
  UpdateFeatureRequest,
  UpdateFeatureTagRequest,
  UpdateIssueRequest,
  UpdateKafkaConfigRequest,
  UpdateMaterializationSetRequest,
  UpdateMaterializedFeatureRequest,
  UpdateModelRequest,
  UpdateModelResponse,
  UpdateModelVersionRequest,
  UpdateModelVersionResponse,
  UpdateOnlineStoreRequest,
  UpdateRegisteredModelPermissionsRequest,
  UpdateRegistryWebhook,
  UpdateRun,
  UpdateRunResponse,
  UpdateStreamRequest,
  UpdateWebhookResponse,
} from './types.js';

/** The operations of this package by path and verb. */
export interface MlPaths {
  '/api/2.0/automl/create-forecasting-experiment': {
    /** `Forecasting.createExperiment` */
    post: RestOperation<{}, CreateForecastingExperimentRequest, CreateForecastingExperimentResponse>;
  };
  '/api/2.0/automl/get-forecasting-experiment/{experiment_id}': {
    /** `Forecasting.getExperiment` */
    get: RestOperation<
      { path: { experiment_id: GetForecastingExperimentRequest['experiment_id'] } },
      never,
      ForecastingExperiment
    >;
  };
  '/api/2.0/feature-engineering/feature-specs': {
    /** `FeatureEngineering.createFeatureSpec` */
    post: RestOperation<{}, CreateFeatureSpecRequest['feature_spec'], FeatureSpec>;
  };
  '/api/2.0/feature-engineering/feature-specs/{name}': {
    /** `FeatureEngineering.deleteFeatureSpec` */
    delete: RestOperation<{ path: { name: DeleteFeatureSpecRequest['name'] } }, never, never>;
    /** `FeatureEngineering.getFeatureSpec` */
    get: RestOperation<{ path: { name: GetFeatureSpecRequest['name'] } }, never, FeatureSpec>;
  };
  '/api/2.0/feature-engineering/features': {
    /** `FeatureEngineering.createFeature` */
    post: RestOperation<{}, CreateFeatureRequest['feature'], Feature>;
    /** `FeatureEngineering.listFeatures` */
    get: RestOperation<
      { query: Pick<ListFeaturesRequest, 'catalog_name' | 'page_size' | 'page_token' | 'schema_name'> },
      never,
      ListFeaturesResponse
    >;
  };
  '/api/2.0/feature-engineering/features/kafka-configs': {
    /** `FeatureEngineering.createKafkaConfig` */
    post: RestOperation<{}, CreateKafkaConfigRequest['kafka_config'], KafkaConfig>;
    /** `FeatureEngineering.listKafkaConfigs` */
    get: RestOperation<
      { query?: Pick<ListKafkaConfigsRequest, 'page_size' | 'page_token'> },
      never,
      ListKafkaConfigsResponse
    >;
  };
  '/api/2.0/feature-engineering/features/kafka-configs/{name}': {
    /** `FeatureEngineering.deleteKafkaConfig` */
    delete: RestOperation<{ path: { name: DeleteKafkaConfigRequest['name'] } }, never, never>;
    /** `FeatureEngineering.getKafkaConfig` */
    get: RestOperation<{ path: { name: GetKafkaConfigRequest['name'] } }, never, KafkaConfig>;
    /** `FeatureEngineering.updateKafkaConfig` */
    patch: RestOperation<
      { path: { name: UpdateKafkaConfigRequest['name'] }; query: Pick<UpdateKafkaConfigRequest, 'update_mask'> },
      UpdateKafkaConfigRequest['kafka_config'],
      KafkaConfig
    >;
  };
  '/api/2.0/feature-engineering/features/{full_name}': {
    /** `FeatureEngineering.deleteFeature` */
    delete: RestOperation<{ path: { full_name: DeleteFeatureRequest['full_name'] } }, never, never>;
    /** `FeatureEngineering.getFeature` */
    get: RestOperation<{ path: { full_name: GetFeatureRequest['full_name'] } }, never, Feature>;
    /** `FeatureEngineering.updateFeature` */
    patch: RestOperation<
      { path: { full_name: UpdateFeatureRequest['full_name'] }; query: Pick<UpdateFeatureRequest, 'update_mask'> },
      UpdateFeatureRequest['feature'],
      Feature
    >;
  };
  '/api/2.0/feature-engineering/features:backfill': {
    /** `FeatureEngineering.backfillFeatures` */
    post: RestOperation<{}, BackfillFeaturesRequest, Operation>;
  };
  '/api/2.0/feature-engineering/features:purgeFeatureEntities': {
    /** `FeatureEngineering.purgeFeatureEntities` */
    post: RestOperation<{}, PurgeFeatureEntitiesRequest, Operation>;
  };
  '/api/2.0/feature-engineering/materialization-sets': {
    /** `FeatureEngineering.createMaterializationSet` */
    post: RestOperation<
      { query?: Pick<CreateMaterializationSetRequest, 'request_id'> },
      CreateMaterializationSetRequest['materialization_set'],
      Operation
    >;
  };
  '/api/2.0/feature-engineering/materialization-sets/{materialization_set_id}': {
    /** `FeatureEngineering.deleteMaterializationSet` */
    delete: RestOperation<
      {
        path: { materialization_set_id: DeleteMaterializationSetRequest['materialization_set_id'] };
        query?: Pick<DeleteMaterializationSetRequest, 'allow_missing' | 'request_id'>;
      },
      never,
      Operation
    >;
    /** `FeatureEngineering.getMaterializationSet` */
    get: RestOperation<
      { path: { materialization_set_id: GetMaterializationSetRequest['materialization_set_id'] } },
      never,
      MaterializationSet
    >;
    /** `FeatureEngineering.updateMaterializationSet` */
    patch: RestOperation<
      {
        path: { materialization_set_id: UpdateMaterializationSetRequest['materialization_set_id'] };
        query: Pick<UpdateMaterializationSetRequest, 'request_id' | 'update_mask'>;
      },
      UpdateMaterializationSetRequest['materialization_set'],
      Operation
    >;
  };
  '/api/2.0/feature-engineering/materialized-features': {
    /** `FeatureEngineering.createMaterializedFeature` */
    post: RestOperation<
      {},
      FeatureEngineeringCreateMaterializedFeatureRequest['materialized_feature'],
      MaterializedFeature
    >;
    /** `FeatureEngineering.listMaterializedFeatures` */
    get: RestOperation<
      { query?: Pick<ListMaterializedFeaturesRequest, 'feature_name' | 'page_size' | 'page_token'> },
      never,
      ListMaterializedFeaturesResponse
    >;
  };
  '/api/2.0/feature-engineering/materialized-features/{materialized_feature_id}': {
    /** `FeatureEngineering.deleteMaterializedFeature` */
    delete: RestOperation<
      { path: { materialized_feature_id: DeleteMaterializedFeatureRequest['materialized_feature_id'] } },
      never,
      never
    >;
    /** `FeatureEngineering.getMaterializedFeature` */
    get: RestOperation<
      { path: { materialized_feature_id: GetMaterializedFeatureRequest['materialized_feature_id'] } },
      never,
      MaterializedFeature
    >;
    /** `FeatureEngineering.updateMaterializedFeature` */
    patch: RestOperation<
      {
        path: { materialized_feature_id: UpdateMaterializedFeatureRequest['materialized_feature_id'] };
        query: Pick<UpdateMaterializedFeatureRequest, 'update_mask'>;
      },
      UpdateMaterializedFeatureRequest['materialized_feature'],
      MaterializedFeature
    >;
  };
  '/api/2.0/feature-engineering/materialized-features:batchCreate': {
    /** `FeatureEngineering.batchCreateMaterializedFeatures` */
    post: RestOperation<{}, BatchCreateMaterializedFeaturesRequest, BatchCreateMaterializedFeaturesResponse>;
  };
  '/api/2.0/feature-engineering/streams': {
    /** `FeatureEngineering.createStream` */
    post: RestOperation<{}, CreateStreamRequest['stream'], Stream>;
    /** `FeatureEngineering.listStreams` */
    get: RestOperation<
      { query?: Pick<ListStreamsRequest, 'page_size' | 'page_token' | 'parent'> },
      never,
      ListStreamsResponse
    >;
  };
  '/api/2.0/feature-engineering/streams/{name}': {
    /** `FeatureEngineering.deleteStream` */
    delete: RestOperation<{ path: { name: DeleteStreamRequest['name'] } }, never, never>;
    /** `FeatureEngineering.getStream` */
    get: RestOperation<{ path: { name: GetStreamRequest['name'] } }, never, Stream>;
    /** `FeatureEngineering.updateStream` */
    patch: RestOperation<
      { path: { name: UpdateStreamRequest['name'] }; query: Pick<UpdateStreamRequest, 'update_mask'> },
      UpdateStreamRequest['stream'],
      Stream
    >;
  };
  '/api/2.0/feature-engineering/{name}': {
    /** `FeatureEngineering.getOperation` */
    get: RestOperation<{ path: { name: GetOperationRequest['name'] } }, never, Operation>;
  };
  '/api/2.0/feature-engineering/{name}:cancel': {
    /** `FeatureEngineering.cancelOperation` */
    post: RestOperation<
      { path: { name: CancelOperationRequest['name'] } },
      Omit<CancelOperationRequest, 'name'>,
      never
    >;
  };
  '/api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/lineage': {
    /** `MaterializedFeatures.getFeatureLineage` */
    get: RestOperation<
      {
        path: {
          table_name: GetFeatureLineageRequest['table_name'];
          feature_name: GetFeatureLineageRequest['feature_name'];
        };
      },
      never,
      FeatureLineage
    >;
  };
  '/api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags': {
    /** `MaterializedFeatures.createFeatureTag` */
    post: RestOperation<
      {
        path: {
          table_name: CreateFeatureTagRequest['table_name'];
          feature_name: CreateFeatureTagRequest['feature_name'];
        };
      },
      CreateFeatureTagRequest['feature_tag'],
      FeatureTag
    >;
    /** `MaterializedFeatures.listFeatureTags` */
    get: RestOperation<
      {
        path: {
          table_name: ListFeatureTagsRequest['table_name'];
          feature_name: ListFeatureTagsRequest['feature_name'];
        };
        query?: Pick<ListFeatureTagsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListFeatureTagsResponse
    >;
  };
  '/api/2.0/feature-store/feature-tables/{table_name}/features/{feature_name}/tags/{key}': {
    /** `MaterializedFeatures.deleteFeatureTag` */
    delete: RestOperation<
      {
        path: {
          table_name: DeleteFeatureTagRequest['table_name'];
          feature_name: DeleteFeatureTagRequest['feature_name'];
          key: DeleteFeatureTagRequest['key'];
        };
      },
      never,
      never
    >;
    /** `MaterializedFeatures.getFeatureTag` */
    get: RestOperation<
      {
        path: {
          table_name: GetFeatureTagRequest['table_name'];
          feature_name: GetFeatureTagRequest['feature_name'];
          key: GetFeatureTagRequest['key'];
        };
      },
      never,
      FeatureTag
    >;
    /** `MaterializedFeatures.updateFeatureTag` */
    patch: RestOperation<
      {
        path: {
          table_name: UpdateFeatureTagRequest['table_name'];
          feature_name: UpdateFeatureTagRequest['feature_name'];
          key: UpdateFeatureTagRequest['key'];
        };
        query?: Pick<UpdateFeatureTagRequest, 'update_mask'>;
      },
      UpdateFeatureTagRequest['feature_tag'],
      FeatureTag
    >;
  };
  '/api/2.0/feature-store/online-stores': {
    /** `FeatureStore.createOnlineStore` */
    post: RestOperation<{}, CreateOnlineStoreRequest['online_store'], OnlineStore>;
    /** `FeatureStore.listOnlineStores` */
    get: RestOperation<
      { query?: Pick<ListOnlineStoresRequest, 'page_size' | 'page_token'> },
      never,
      ListOnlineStoresResponse
    >;
  };
  '/api/2.0/feature-store/online-stores/{name}': {
    /** `FeatureStore.deleteOnlineStore` */
    delete: RestOperation<{ path: { name: DeleteOnlineStoreRequest['name'] } }, never, never>;
    /** `FeatureStore.getOnlineStore` */
    get: RestOperation<{ path: { name: GetOnlineStoreRequest['name'] } }, never, OnlineStore>;
    /** `FeatureStore.updateOnlineStore` */
    patch: RestOperation<
      { path: { name: UpdateOnlineStoreRequest['name'] }; query: Pick<UpdateOnlineStoreRequest, 'update_mask'> },
      UpdateOnlineStoreRequest['online_store'],
      OnlineStore
    >;
  };
  '/api/2.0/feature-store/online-tables/{online_table_name}': {
    /** `FeatureStore.deleteOnlineTable` */
    delete: RestOperation<{ path: { online_table_name: DeleteOnlineTableRequest['online_table_name'] } }, never, never>;
  };
  '/api/2.0/feature-store/tables/{source_table_name}/publish': {
    /** `FeatureStore.publishTable` */
    post: RestOperation<
      { path: { source_table_name: PublishTableRequest['source_table_name'] } },
      Omit<PublishTableRequest, 'source_table_name'>,
      PublishTableResponse
    >;
  };
  '/api/2.0/mlflow/artifacts/list': {
    /** `Experiments.listArtifacts` */
    get: RestOperation<
      { query?: Pick<ListArtifactsRequest, 'page_token' | 'path' | 'run_id' | 'run_uuid'> },
      never,
      ListArtifactsResponse
    >;
  };
  '/api/2.0/mlflow/comments/create': {
    /** `ModelRegistry.createComment` */
    post: RestOperation<{}, CreateComment, CreateCommentResponse>;
  };
  '/api/2.0/mlflow/comments/delete': {
    /** `ModelRegistry.deleteComment` */
    delete: RestOperation<{ query: Pick<DeleteCommentRequest, 'id'> }, never, never>;
  };
  '/api/2.0/mlflow/comments/update': {
    /** `ModelRegistry.updateComment` */
    patch: RestOperation<{}, UpdateComment, UpdateCommentResponse>;
  };
  '/api/2.0/mlflow/databricks/model-versions/transition-stage': {
    /** `ModelRegistry.transitionStage` */
    post: RestOperation<{}, TransitionModelVersionStageDatabricks, TransitionStageResponse>;
  };
  '/api/2.0/mlflow/databricks/registered-models/get': {
    /** `ModelRegistry.getModel` */
    get: RestOperation<{ query: Pick<GetModelRequest, 'name'> }, never, GetModelResponse>;
  };
  '/api/2.0/mlflow/databricks/runs/delete-runs': {
    /** `Experiments.deleteRuns` */
    post: RestOperation<{}, DeleteRuns, DeleteRunsResponse>;
  };
  '/api/2.0/mlflow/databricks/runs/restore-runs': {
    /** `Experiments.restoreRuns` */
    post: RestOperation<{}, RestoreRuns, RestoreRunsResponse>;
  };
  '/api/2.0/mlflow/experiments/create': {
    /** `Experiments.createExperiment` */
    post: RestOperation<{}, CreateExperiment, CreateExperimentResponse>;
  };
  '/api/2.0/mlflow/experiments/delete': {
    /** `Experiments.deleteExperiment` */
    post: RestOperation<{}, DeleteExperiment, never>;
  };
  '/api/2.0/mlflow/experiments/get': {
    /** `Experiments.getExperiment` */
    get: RestOperation<{ query: Pick<GetExperimentRequest, 'experiment_id'> }, never, GetExperimentResponse>;
  };
  '/api/2.0/mlflow/experiments/get-by-name': {
    /** `Experiments.getByName` */
    get: RestOperation<{ query: Pick<GetByNameRequest, 'experiment_name'> }, never, GetExperimentByNameResponse>;
  };
  '/api/2.0/mlflow/experiments/list': {
    /** `Experiments.listExperiments` */
    get: RestOperation<
      { query?: Pick<ListExperimentsRequest, 'max_results' | 'page_token' | 'view_type'> },
      never,
      ListExperimentsResponse
    >;
  };
  '/api/2.0/mlflow/experiments/restore': {
    /** `Experiments.restoreExperiment` */
    post: RestOperation<{}, RestoreExperiment, never>;
  };
  '/api/2.0/mlflow/experiments/search': {
    /** `Experiments.searchExperiments` */
    post: RestOperation<{}, SearchExperiments, SearchExperimentsResponse>;
  };
  '/api/2.0/mlflow/experiments/set-experiment-tag': {
    /** `Experiments.setExperimentTag` */
    post: RestOperation<{}, SetExperimentTag, never>;
  };
  '/api/2.0/mlflow/experiments/update': {
    /** `Experiments.updateExperiment` */
    post: RestOperation<{}, UpdateExperiment, never>;
  };
  '/api/2.0/mlflow/experiments/{experiment}/issues': {
    /** `Experiments.createIssue` */
    post: RestOperation<
      { path: { experiment: string }; query?: Pick<CreateIssueRequest, 'issue_id'> },
      CreateIssueRequest['issue'],
      Issue
    >;
  };
  '/api/2.0/mlflow/experiments/{experiment}/issues/{issue}': {
    /** `Experiments.getIssue` */
    get: RestOperation<{ path: { experiment: string; issue: string } }, never, Issue>;
    /** `Experiments.updateIssue` */
    patch: RestOperation<
      { path: { experiment: string; issue: string }; query: Pick<UpdateIssueRequest, 'update_mask'> },
      UpdateIssueRequest['issue'],
      Issue
    >;
  };
  '/api/2.0/mlflow/experiments/{experiment}/issues:search': {
    /** `Experiments.searchIssues` */
    post: RestOperation<{ path: { experiment: string } }, Omit<SearchIssuesRequest, 'parent'>, SearchIssuesResponse>;
  };
  '/api/2.0/mlflow/logged-models': {
    /** `Experiments.createLoggedModel` */
    post: RestOperation<{}, CreateLoggedModelRequest, CreateLoggedModelResponse>;
  };
  '/api/2.0/mlflow/logged-models/search': {
    /** `Experiments.searchLoggedModels` */
    post: RestOperation<{}, SearchLoggedModelsRequest, SearchLoggedModelsResponse>;
  };
  '/api/2.0/mlflow/logged-models/{model_id}': {
    /** `Experiments.deleteLoggedModel` */
    delete: RestOperation<{ path: { model_id: DeleteLoggedModelRequest['model_id'] } }, never, never>;
    /** `Experiments.finalizeLoggedModel` */
    patch: RestOperation<
      { path: { model_id: FinalizeLoggedModelRequest['model_id'] } },
      Omit<FinalizeLoggedModelRequest, 'model_id'>,
      FinalizeLoggedModelResponse
    >;
    /** `Experiments.getLoggedModel` */
    get: RestOperation<{ path: { model_id: GetLoggedModelRequest['model_id'] } }, never, GetLoggedModelResponse>;
  };
  '/api/2.0/mlflow/logged-models/{model_id}/params': {
    /** `Experiments.logLoggedModelParams` */
    post: RestOperation<
      { path: { model_id: LogLoggedModelParamsRequest['model_id'] } },
      Omit<LogLoggedModelParamsRequest, 'model_id'>,
      never
    >;
  };
  '/api/2.0/mlflow/logged-models/{model_id}/tags': {
    /** `Experiments.setLoggedModelTags` */
    patch: RestOperation<
      { path: { model_id: SetLoggedModelTagsRequest['model_id'] } },
      Omit<SetLoggedModelTagsRequest, 'model_id'>,
      never
    >;
  };
  '/api/2.0/mlflow/logged-models/{model_id}/tags/{tag_key}': {
    /** `Experiments.deleteLoggedModelTag` */
    delete: RestOperation<
      { path: { model_id: DeleteLoggedModelTagRequest['model_id']; tag_key: DeleteLoggedModelTagRequest['tag_key'] } },
      never,
      never
    >;
  };
  '/api/2.0/mlflow/metrics/get-history': {
    /** `Experiments.getHistory` */
    get: RestOperation<
      { query: Pick<GetHistoryRequest, 'max_results' | 'metric_key' | 'page_token' | 'run_id' | 'run_uuid'> },
      never,
      GetMetricHistoryResponse
    >;
  };
  '/api/2.0/mlflow/model-versions/create': {
    /** `ModelRegistry.createModelVersion` */
    post: RestOperation<{}, CreateModelVersionRequest, CreateModelVersionResponse>;
  };
  '/api/2.0/mlflow/model-versions/delete': {
    /** `ModelRegistry.deleteModelVersion` */
    delete: RestOperation<{ query: Pick<DeleteModelVersionRequest, 'name' | 'version'> }, never, never>;
  };
  '/api/2.0/mlflow/model-versions/delete-tag': {
    /** `ModelRegistry.deleteModelVersionTag` */
    delete: RestOperation<{ query: Pick<DeleteModelVersionTagRequest, 'key' | 'name' | 'version'> }, never, never>;
  };
  '/api/2.0/mlflow/model-versions/get': {
    /** `ModelRegistry.getModelVersion` */
    get: RestOperation<{ query: Pick<GetModelVersionRequest, 'name' | 'version'> }, never, GetModelVersionResponse>;
  };
  '/api/2.0/mlflow/model-versions/get-download-uri': {
    /** `ModelRegistry.getModelVersionDownloadUri` */
    get: RestOperation<
      { query: Pick<GetModelVersionDownloadUriRequest, 'name' | 'version'> },
      never,
      GetModelVersionDownloadUriResponse
    >;
  };
  '/api/2.0/mlflow/model-versions/search': {
    /** `ModelRegistry.searchModelVersions` */
    get: RestOperation<
      { query?: Pick<SearchModelVersionsRequest, 'filter' | 'max_results' | 'order_by' | 'page_token'> },
      never,
      SearchModelVersionsResponse
    >;
  };
  '/api/2.0/mlflow/model-versions/set-tag': {
    /** `ModelRegistry.setModelVersionTag` */
    post: RestOperation<{}, SetModelVersionTagRequest, never>;
  };
  '/api/2.0/mlflow/model-versions/update': {
    /** `ModelRegistry.updateModelVersion` */
    patch: RestOperation<{}, UpdateModelVersionRequest, UpdateModelVersionResponse>;
  };
  '/api/2.0/mlflow/registered-models/create': {
    /** `ModelRegistry.createModel` */
    post: RestOperation<{}, CreateModelRequest, CreateModelResponse>;
  };
  '/api/2.0/mlflow/registered-models/delete': {
    /** `ModelRegistry.deleteModel` */
    delete: RestOperation<{ query: Pick<DeleteModelRequest, 'name'> }, never, never>;
  };
  '/api/2.0/mlflow/registered-models/delete-tag': {
    /** `ModelRegistry.deleteModelTag` */
    delete: RestOperation<{ query: Pick<DeleteModelTagRequest, 'key' | 'name'> }, never, never>;
  };
  '/api/2.0/mlflow/registered-models/get-latest-versions': {
    /** `ModelRegistry.getLatestVersions` */
    post: RestOperation<{}, GetLatestVersionsRequest, GetLatestVersionsResponse>;
  };
  '/api/2.0/mlflow/registered-models/list': {
    /** `ModelRegistry.listModels` */
    get: RestOperation<{ query?: Pick<ListModelsRequest, 'max_results' | 'page_token'> }, never, ListModelsResponse>;
  };
  '/api/2.0/mlflow/registered-models/rename': {
    /** `ModelRegistry.renameModel` */
    post: RestOperation<{}, RenameModelRequest, RenameModelResponse>;
  };
  '/api/2.0/mlflow/registered-models/search': {
    /** `ModelRegistry.searchModels` */
    get: RestOperation<
      { query?: Pick<SearchModelsRequest, 'filter' | 'max_results' | 'order_by' | 'page_token'> },
      never,
      SearchModelsResponse
    >;
  };
  '/api/2.0/mlflow/registered-models/set-tag': {
    /** `ModelRegistry.setModelTag` */
    post: RestOperation<{}, SetModelTagRequest, never>;
  };
  '/api/2.0/mlflow/registered-models/update': {
    /** `ModelRegistry.updateModel` */
    patch: RestOperation<{}, UpdateModelRequest, UpdateModelResponse>;
  };
  '/api/2.0/mlflow/registry-webhooks/create': {
    /**
     * `ModelRegistry.createWebhook`
     *
     * @beta
     */
    post: RestOperation<{}, CreateRegistryWebhook, CreateWebhookResponse>;
  };
  '/api/2.0/mlflow/registry-webhooks/delete': {
    /**
     * `ModelRegistry.deleteWebhook`
     *
     * @beta
     */
    delete: RestOperation<{ query: Pick<DeleteWebhookRequest, 'id'> }, never, never>;
  };
  '/api/2.0/mlflow/registry-webhooks/list': {
    /**
     * `ModelRegistry.listWebhooks`
     *
     * @beta
     */
    get: RestOperation<
      { query?: Pick<ListWebhooksRequest, 'events' | 'max_results' | 'model_name' | 'page_token'> },
      never,
      ListRegistryWebhooks
    >;
  };
  '/api/2.0/mlflow/registry-webhooks/test': {
    /**
     * `ModelRegistry.testRegistryWebhook`
     *
     * @beta
     */
    post: RestOperation<{}, TestRegistryWebhookRequest, TestRegistryWebhookResponse>;
  };
  '/api/2.0/mlflow/registry-webhooks/update': {
    /**
     * `ModelRegistry.updateWebhook`
     *
     * @beta
     */
    patch: RestOperation<{}, UpdateRegistryWebhook, UpdateWebhookResponse>;
  };
  '/api/2.0/mlflow/runs/create': {
    /** `Experiments.createRun` */
    post: RestOperation<{}, CreateRun, CreateRunResponse>;
  };
  '/api/2.0/mlflow/runs/delete': {
    /** `Experiments.deleteRun` */
    post: RestOperation<{}, DeleteRun, never>;
  };
  '/api/2.0/mlflow/runs/delete-tag': {
    /** `Experiments.deleteTag` */
    post: RestOperation<{}, DeleteTag, never>;
  };
  '/api/2.0/mlflow/runs/get': {
    /** `Experiments.getRun` */
    get: RestOperation<{ query: Pick<GetRunRequest, 'run_id' | 'run_uuid'> }, never, GetRunResponse>;
  };
  '/api/2.0/mlflow/runs/log-batch': {
    /** `Experiments.logBatch` */
    post: RestOperation<{}, LogBatch, never>;
  };
  '/api/2.0/mlflow/runs/log-inputs': {
    /** `Experiments.logInputs` */
    post: RestOperation<{}, LogInputs, never>;
  };
  '/api/2.0/mlflow/runs/log-metric': {
    /** `Experiments.logMetric` */
    post: RestOperation<{}, LogMetric, never>;
  };
  '/api/2.0/mlflow/runs/log-model': {
    /** `Experiments.logModel` */
    post: RestOperation<{}, LogModel, never>;
  };
  '/api/2.0/mlflow/runs/log-parameter': {
    /** `Experiments.logParam` */
    post: RestOperation<{}, LogParam, never>;
  };
  '/api/2.0/mlflow/runs/outputs': {
    /** `Experiments.logOutputs` */
    post: RestOperation<{}, LogOutputsRequest, never>;
  };
  '/api/2.0/mlflow/runs/restore': {
    /** `Experiments.restoreRun` */
    post: RestOperation<{}, RestoreRun, never>;
  };
  '/api/2.0/mlflow/runs/search': {
    /** `Experiments.searchRuns` */
    post: RestOperation<{}, SearchRuns, SearchRunsResponse>;
  };
  '/api/2.0/mlflow/runs/set-tag': {
    /** `Experiments.setTag` */
    post: RestOperation<{}, SetTag, never>;
  };
  '/api/2.0/mlflow/runs/update': {
    /** `Experiments.updateRun` */
    post: RestOperation<{}, UpdateRun, UpdateRunResponse>;
  };
  '/api/2.0/mlflow/transition-requests/approve': {
    /** `ModelRegistry.approveTransitionRequest` */
    post: RestOperation<{}, ApproveTransitionRequest, ApproveTransitionRequestResponse>;
  };
  '/api/2.0/mlflow/transition-requests/create': {
    /** `ModelRegistry.createTransitionRequest` */
    post: RestOperation<{}, CreateTransitionRequest, CreateTransitionRequestResponse>;
  };
  '/api/2.0/mlflow/transition-requests/delete': {
    /** `ModelRegistry.deleteTransitionRequest` */
    delete: RestOperation<
      { query: Pick<DeleteTransitionRequest, 'comment' | 'creator' | 'name' | 'stage' | 'version'> },
      never,
      DeleteTransitionRequestResponse
    >;
  };
  '/api/2.0/mlflow/transition-requests/list': {
    /** `ModelRegistry.listTransitionRequests` */
    get: RestOperation<
      { query: Pick<ListTransitionRequestsRequest, 'name' | 'version'> },
      never,
      ListTransitionRequestsResponse
    >;
  };
  '/api/2.0/mlflow/transition-requests/reject': {
    /** `ModelRegistry.rejectTransitionRequest` */
    post: RestOperation<{}, RejectTransitionRequest, RejectTransitionRequestResponse>;
  };
  '/api/2.0/permissions/experiments/{experiment_id}': {
    /** `Experiments.getPermissions` */
    get: RestOperation<
      { path: { experiment_id: GetExperimentPermissionsRequest['experiment_id'] } },
      never,
      ExperimentPermissions
    >;
    /** `Experiments.setPermissions` */
    put: RestOperation<
      { path: { experiment_id: SetExperimentPermissionsRequest['experiment_id'] } },
      Omit<SetExperimentPermissionsRequest, 'experiment_id'>,
      ExperimentPermissions
    >;
    /** `Experiments.updatePermissions` */
    patch: RestOperation<
      { path: { experiment_id: UpdateExperimentPermissionsRequest['experiment_id'] } },
      Omit<UpdateExperimentPermissionsRequest, 'experiment_id'>,
      ExperimentPermissions
    >;
  };
  '/api/2.0/permissions/experiments/{experiment_id}/permissionLevels': {
    /** `Experiments.getPermissionLevels` */
    get: RestOperation<
      { path: { experiment_id: GetExperimentPermissionLevelsRequest['experiment_id'] } },
      never,
      GetExperimentPermissionLevelsResponse
    >;
  };
  '/api/2.0/permissions/registered-models/{registered_model_id}': {
    /** `ModelRegistry.getPermissions` */
    get: RestOperation<
      { path: { registered_model_id: GetRegisteredModelPermissionsRequest['registered_model_id'] } },
      never,
      RegisteredModelPermissions
    >;
    /** `ModelRegistry.setPermissions` */
    put: RestOperation<
      { path: { registered_model_id: SetRegisteredModelPermissionsRequest['registered_model_id'] } },
      Omit<SetRegisteredModelPermissionsRequest, 'registered_model_id'>,
      RegisteredModelPermissions
    >;
    /** `ModelRegistry.updatePermissions` */
    patch: RestOperation<
      { path: { registered_model_id: UpdateRegisteredModelPermissionsRequest['registered_model_id'] } },
      Omit<UpdateRegisteredModelPermissionsRequest, 'registered_model_id'>,
      RegisteredModelPermissions
    >;
  };
  '/api/2.0/permissions/registered-models/{registered_model_id}/permissionLevels': {
    /** `ModelRegistry.getPermissionLevels` */
    get: RestOperation<
      { path: { registered_model_id: GetRegisteredModelPermissionLevelsRequest['registered_model_id'] } },
      never,
      GetRegisteredModelPermissionLevelsResponse
    >;
  };
}
