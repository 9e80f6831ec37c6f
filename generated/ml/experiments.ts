// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExperiment,
  CreateExperimentResponse,
  CreateIssueRequest,
  CreateLoggedModelRequest,
  CreateLoggedModelResponse,
  CreateRun,
  CreateRunResponse,
  DeleteExperiment,
  DeleteLoggedModelRequest,
  DeleteLoggedModelTagRequest,
  DeleteRun,
  DeleteRuns,
  DeleteRunsResponse,
  DeleteTag,
  Experiment,
  ExperimentPermissions,
  FileInfo,
  FinalizeLoggedModelRequest,
  FinalizeLoggedModelResponse,
  GetByNameRequest,
  GetExperimentByNameResponse,
  GetExperimentPermissionLevelsRequest,
  GetExperimentPermissionLevelsResponse,
  GetExperimentPermissionsRequest,
  GetExperimentRequest,
  GetExperimentResponse,
  GetHistoryRequest,
  GetIssueRequest,
  GetLoggedModelRequest,
  GetLoggedModelResponse,
  GetMetricHistoryResponse,
  GetRunRequest,
  GetRunResponse,
  Issue,
  ListArtifactsRequest,
  ListArtifactsResponse,
  ListExperimentsRequest,
  ListExperimentsResponse,
  LogBatch,
  LogInputs,
  LogLoggedModelParamsRequest,
  LogMetric,
  LogModel,
  LogOutputsRequest,
  LogParam,
  LoggedModel,
  Metric,
  RestoreExperiment,
  RestoreRun,
  RestoreRuns,
  RestoreRunsResponse,
  Run,
  SearchExperiments,
  SearchExperimentsResponse,
  SearchIssuesRequest,
  SearchIssuesResponse,
  SearchLoggedModelsRequest,
  SearchLoggedModelsResponse,
  SearchRuns,
  SearchRunsResponse,
  SetExperimentPermissionsRequest,
  SetExperimentTag,
  SetLoggedModelTagsRequest,
  SetTag,
  UpdateExperiment,
  UpdateExperimentPermissionsRequest,
  UpdateIssueRequest,
  UpdateRun,
  UpdateRunResponse,
} from './types.js';

/** The operations of Experiments. */
export class ExperimentsService extends Service {
  /**
   * Calls `POST /api/2.0/mlflow/experiments/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/createexperiment)
   */
  createExperiment(request: CreateExperiment, options?: CallOptions): Promise<CreateExperimentResponse> {
    return call(this.api, operations.createExperiment, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/{parent}/issues`, where `parent` has the form
   * `experiments/{experiment}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/createissue)
   */
  createIssue(request: CreateIssueRequest, options?: CallOptions): Promise<Issue> {
    return call(this.api, operations.createIssue, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/logged-models`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/createloggedmodel)
   */
  createLoggedModel(request: CreateLoggedModelRequest, options?: CallOptions): Promise<CreateLoggedModelResponse> {
    return call(this.api, operations.createLoggedModel, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/createrun)
   */
  createRun(request: CreateRun = {}, options?: CallOptions): Promise<CreateRunResponse> {
    return call(this.api, operations.createRun, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/experiments/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/deleteexperiment)
   */
  deleteExperiment(request: DeleteExperiment, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteExperiment, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/logged-models/{model_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/deleteloggedmodel)
   */
  deleteLoggedModel(request: DeleteLoggedModelRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteLoggedModel, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/logged-models/{model_id}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/deleteloggedmodeltag)
   */
  deleteLoggedModelTag(request: DeleteLoggedModelTagRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteLoggedModelTag, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/deleterun)
   */
  deleteRun(request: DeleteRun, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteRun, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/databricks/runs/delete-runs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/deleteruns)
   */
  deleteRuns(request: DeleteRuns, options?: CallOptions): Promise<DeleteRunsResponse> {
    return call(this.api, operations.deleteRuns, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/delete-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/deletetag)
   */
  deleteTag(request: DeleteTag, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteTag, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/logged-models/{model_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/finalizeloggedmodel)
   */
  finalizeLoggedModel(
    request: FinalizeLoggedModelRequest,
    options?: CallOptions,
  ): Promise<FinalizeLoggedModelResponse> {
    return call(this.api, operations.finalizeLoggedModel, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/experiments/get-by-name`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getbyname)
   */
  getByName(request: GetByNameRequest, options?: CallOptions): Promise<GetExperimentByNameResponse> {
    return call(this.api, operations.getByName, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/experiments/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getexperiment)
   */
  getExperiment(request: GetExperimentRequest, options?: CallOptions): Promise<GetExperimentResponse> {
    return call(this.api, operations.getExperiment, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/metrics/get-history`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/gethistory)
   */
  getHistory(request: GetHistoryRequest, options?: CallOptions): Paged<Metric, GetMetricHistoryResponse> {
    return paginate(this.api, operations.getHistory, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/{name}`, where `name` has the form
   * `experiments/{experiment}/issues/{issue}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getissue)
   */
  getIssue(request: GetIssueRequest, options?: CallOptions): Promise<Issue> {
    return call(this.api, operations.getIssue, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/logged-models/{model_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getloggedmodel)
   */
  getLoggedModel(request: GetLoggedModelRequest, options?: CallOptions): Promise<GetLoggedModelResponse> {
    return call(this.api, operations.getLoggedModel, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/experiments/{experiment_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetExperimentPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetExperimentPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/experiments/{experiment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getpermissions)
   */
  getPermissions(request: GetExperimentPermissionsRequest, options?: CallOptions): Promise<ExperimentPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/runs/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/getrun)
   */
  getRun(request: GetRunRequest, options?: CallOptions): Promise<GetRunResponse> {
    return call(this.api, operations.getRun, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/artifacts/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/listartifacts)
   */
  listArtifacts(request: ListArtifactsRequest = {}, options?: CallOptions): Paged<FileInfo, ListArtifactsResponse> {
    return paginate(this.api, operations.listArtifacts, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/experiments/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/listexperiments)
   */
  listExperiments(
    request: ListExperimentsRequest = {},
    options?: CallOptions,
  ): Paged<Experiment, ListExperimentsResponse> {
    return paginate(this.api, operations.listExperiments, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/log-batch`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/logbatch)
   */
  logBatch(request: LogBatch = {}, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logBatch, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/log-inputs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/loginputs)
   */
  logInputs(request: LogInputs, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logInputs, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/logged-models/{model_id}/params`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/logloggedmodelparams)
   */
  logLoggedModelParams(request: LogLoggedModelParamsRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logLoggedModelParams, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/log-metric`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/logmetric)
   */
  logMetric(request: LogMetric, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logMetric, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/log-model`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/logmodel)
   */
  logModel(request: LogModel = {}, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logModel, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/outputs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/logoutputs)
   */
  logOutputs(request: LogOutputsRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logOutputs, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/log-parameter`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/logparam)
   */
  logParam(request: LogParam, options?: CallOptions): Promise<void> {
    return call(this.api, operations.logParam, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/experiments/restore`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/restoreexperiment)
   */
  restoreExperiment(request: RestoreExperiment, options?: CallOptions): Promise<void> {
    return call(this.api, operations.restoreExperiment, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/restore`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/restorerun)
   */
  restoreRun(request: RestoreRun, options?: CallOptions): Promise<void> {
    return call(this.api, operations.restoreRun, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/databricks/runs/restore-runs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/restoreruns)
   */
  restoreRuns(request: RestoreRuns, options?: CallOptions): Promise<RestoreRunsResponse> {
    return call(this.api, operations.restoreRuns, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/experiments/search`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/searchexperiments)
   */
  searchExperiments(
    request: SearchExperiments = {},
    options?: CallOptions,
  ): Paged<Experiment, SearchExperimentsResponse> {
    return paginate(this.api, operations.searchExperiments, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/{parent}/issues:search`, where `parent` has the form
   * `experiments/{experiment}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/searchissues)
   */
  searchIssues(request: SearchIssuesRequest, options?: CallOptions): Paged<Issue, SearchIssuesResponse> {
    return paginate(this.api, operations.searchIssues, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/logged-models/search`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/searchloggedmodels)
   */
  searchLoggedModels(
    request: SearchLoggedModelsRequest = {},
    options?: CallOptions,
  ): Paged<LoggedModel, SearchLoggedModelsResponse> {
    return paginate(this.api, operations.searchLoggedModels, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/search`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/searchruns)
   */
  searchRuns(request: SearchRuns = {}, options?: CallOptions): Paged<Run, SearchRunsResponse> {
    return paginate(this.api, operations.searchRuns, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/experiments/set-experiment-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/setexperimenttag)
   */
  setExperimentTag(request: SetExperimentTag, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setExperimentTag, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/logged-models/{model_id}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/setloggedmodeltags)
   */
  setLoggedModelTags(request: SetLoggedModelTagsRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setLoggedModelTags, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/experiments/{experiment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/setpermissions)
   */
  setPermissions(request: SetExperimentPermissionsRequest, options?: CallOptions): Promise<ExperimentPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/set-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/settag)
   */
  setTag(request: SetTag, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setTag, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/experiments/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/updateexperiment)
   */
  updateExperiment(request: UpdateExperiment, options?: CallOptions): Promise<void> {
    return call(this.api, operations.updateExperiment, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/{name}`, where `name` has the form
   * `experiments/{experiment}/issues/{issue}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/updateissue)
   */
  updateIssue(request: UpdateIssueRequest, options?: CallOptions): Promise<Issue> {
    return call(this.api, operations.updateIssue, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/experiments/{experiment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/updatepermissions)
   */
  updatePermissions(
    request: UpdateExperimentPermissionsRequest,
    options?: CallOptions,
  ): Promise<ExperimentPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/runs/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/experiments/updaterun)
   */
  updateRun(request: UpdateRun = {}, options?: CallOptions): Promise<UpdateRunResponse> {
    return call(this.api, operations.updateRun, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createExperiment: {
    id: 'Experiments.createExperiment',
    route: 'POST /api/2.0/mlflow/experiments/create',
    body: true,
  } satisfies Operation<CreateExperiment, CreateExperimentResponse>,
  createIssue: {
    id: 'Experiments.createIssue',
    route: 'POST /api/2.0/mlflow/{parent=experiments/*}/issues',
    query: ['issue_id'],
    body: 'issue',
  } satisfies Operation<CreateIssueRequest, Issue>,
  createLoggedModel: {
    id: 'Experiments.createLoggedModel',
    route: 'POST /api/2.0/mlflow/logged-models',
    body: true,
  } satisfies Operation<CreateLoggedModelRequest, CreateLoggedModelResponse>,
  createRun: {
    id: 'Experiments.createRun',
    route: 'POST /api/2.0/mlflow/runs/create',
    body: true,
  } satisfies Operation<CreateRun, CreateRunResponse>,
  deleteExperiment: {
    id: 'Experiments.deleteExperiment',
    route: 'POST /api/2.0/mlflow/experiments/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteExperiment, void>,
  deleteLoggedModel: {
    id: 'Experiments.deleteLoggedModel',
    route: 'DELETE /api/2.0/mlflow/logged-models/{model_id}',
    response: 'none',
  } satisfies Operation<DeleteLoggedModelRequest, void>,
  deleteLoggedModelTag: {
    id: 'Experiments.deleteLoggedModelTag',
    route: 'DELETE /api/2.0/mlflow/logged-models/{model_id}/tags/{tag_key}',
    response: 'none',
  } satisfies Operation<DeleteLoggedModelTagRequest, void>,
  deleteRun: {
    id: 'Experiments.deleteRun',
    route: 'POST /api/2.0/mlflow/runs/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteRun, void>,
  deleteRuns: {
    id: 'Experiments.deleteRuns',
    route: 'POST /api/2.0/mlflow/databricks/runs/delete-runs',
    body: true,
  } satisfies Operation<DeleteRuns, DeleteRunsResponse>,
  deleteTag: {
    id: 'Experiments.deleteTag',
    route: 'POST /api/2.0/mlflow/runs/delete-tag',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteTag, void>,
  finalizeLoggedModel: {
    id: 'Experiments.finalizeLoggedModel',
    route: 'PATCH /api/2.0/mlflow/logged-models/{model_id}',
    body: true,
  } satisfies Operation<FinalizeLoggedModelRequest, FinalizeLoggedModelResponse>,
  getByName: {
    id: 'Experiments.getByName',
    route: 'GET /api/2.0/mlflow/experiments/get-by-name',
    query: ['experiment_name'],
  } satisfies Operation<GetByNameRequest, GetExperimentByNameResponse>,
  getExperiment: {
    id: 'Experiments.getExperiment',
    route: 'GET /api/2.0/mlflow/experiments/get',
    query: ['experiment_id'],
  } satisfies Operation<GetExperimentRequest, GetExperimentResponse>,
  getHistory: {
    id: 'Experiments.getHistory',
    route: 'GET /api/2.0/mlflow/metrics/get-history',
    query: ['max_results', 'metric_key', 'page_token', 'run_id', 'run_uuid'],
    paging: { items: 'metrics', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<GetHistoryRequest, GetMetricHistoryResponse>,
  getIssue: {
    id: 'Experiments.getIssue',
    route: 'GET /api/2.0/mlflow/{name=experiments/*/issues/*}',
  } satisfies Operation<GetIssueRequest, Issue>,
  getLoggedModel: {
    id: 'Experiments.getLoggedModel',
    route: 'GET /api/2.0/mlflow/logged-models/{model_id}',
  } satisfies Operation<GetLoggedModelRequest, GetLoggedModelResponse>,
  getPermissionLevels: {
    id: 'Experiments.getPermissionLevels',
    route: 'GET /api/2.0/permissions/experiments/{experiment_id}/permissionLevels',
  } satisfies Operation<GetExperimentPermissionLevelsRequest, GetExperimentPermissionLevelsResponse>,
  getPermissions: {
    id: 'Experiments.getPermissions',
    route: 'GET /api/2.0/permissions/experiments/{experiment_id}',
  } satisfies Operation<GetExperimentPermissionsRequest, ExperimentPermissions>,
  getRun: {
    id: 'Experiments.getRun',
    route: 'GET /api/2.0/mlflow/runs/get',
    query: ['run_id', 'run_uuid'],
  } satisfies Operation<GetRunRequest, GetRunResponse>,
  listArtifacts: {
    id: 'Experiments.listArtifacts',
    route: 'GET /api/2.0/mlflow/artifacts/list',
    query: ['page_token', 'path', 'run_id', 'run_uuid'],
    paging: { items: 'files', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListArtifactsRequest, ListArtifactsResponse>,
  listExperiments: {
    id: 'Experiments.listExperiments',
    route: 'GET /api/2.0/mlflow/experiments/list',
    query: ['max_results', 'page_token', 'view_type'],
    paging: {
      items: 'experiments',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'experiment_id' },
    },
  } satisfies Operation<ListExperimentsRequest, ListExperimentsResponse>,
  logBatch: {
    id: 'Experiments.logBatch',
    route: 'POST /api/2.0/mlflow/runs/log-batch',
    body: true,
    response: 'none',
  } satisfies Operation<LogBatch, void>,
  logInputs: {
    id: 'Experiments.logInputs',
    route: 'POST /api/2.0/mlflow/runs/log-inputs',
    body: true,
    response: 'none',
  } satisfies Operation<LogInputs, void>,
  logLoggedModelParams: {
    id: 'Experiments.logLoggedModelParams',
    route: 'POST /api/2.0/mlflow/logged-models/{model_id}/params',
    body: true,
    response: 'none',
  } satisfies Operation<LogLoggedModelParamsRequest, void>,
  logMetric: {
    id: 'Experiments.logMetric',
    route: 'POST /api/2.0/mlflow/runs/log-metric',
    body: true,
    response: 'none',
  } satisfies Operation<LogMetric, void>,
  logModel: {
    id: 'Experiments.logModel',
    route: 'POST /api/2.0/mlflow/runs/log-model',
    body: true,
    response: 'none',
  } satisfies Operation<LogModel, void>,
  logOutputs: {
    id: 'Experiments.logOutputs',
    route: 'POST /api/2.0/mlflow/runs/outputs',
    body: true,
    response: 'none',
  } satisfies Operation<LogOutputsRequest, void>,
  logParam: {
    id: 'Experiments.logParam',
    route: 'POST /api/2.0/mlflow/runs/log-parameter',
    body: true,
    response: 'none',
  } satisfies Operation<LogParam, void>,
  restoreExperiment: {
    id: 'Experiments.restoreExperiment',
    route: 'POST /api/2.0/mlflow/experiments/restore',
    body: true,
    response: 'none',
  } satisfies Operation<RestoreExperiment, void>,
  restoreRun: {
    id: 'Experiments.restoreRun',
    route: 'POST /api/2.0/mlflow/runs/restore',
    body: true,
    response: 'none',
  } satisfies Operation<RestoreRun, void>,
  restoreRuns: {
    id: 'Experiments.restoreRuns',
    route: 'POST /api/2.0/mlflow/databricks/runs/restore-runs',
    body: true,
  } satisfies Operation<RestoreRuns, RestoreRunsResponse>,
  searchExperiments: {
    id: 'Experiments.searchExperiments',
    route: 'POST /api/2.0/mlflow/experiments/search',
    body: true,
    paging: {
      items: 'experiments',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'experiment_id' },
    },
  } satisfies Operation<SearchExperiments, SearchExperimentsResponse>,
  searchIssues: {
    id: 'Experiments.searchIssues',
    route: 'POST /api/2.0/mlflow/{parent=experiments/*}/issues:search',
    body: true,
    paging: { items: 'issues', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchIssuesRequest, SearchIssuesResponse>,
  searchLoggedModels: {
    id: 'Experiments.searchLoggedModels',
    route: 'POST /api/2.0/mlflow/logged-models/search',
    body: true,
    paging: { items: 'models', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchLoggedModelsRequest, SearchLoggedModelsResponse>,
  searchRuns: {
    id: 'Experiments.searchRuns',
    route: 'POST /api/2.0/mlflow/runs/search',
    body: true,
    paging: { items: 'runs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchRuns, SearchRunsResponse>,
  setExperimentTag: {
    id: 'Experiments.setExperimentTag',
    route: 'POST /api/2.0/mlflow/experiments/set-experiment-tag',
    body: true,
    response: 'none',
  } satisfies Operation<SetExperimentTag, void>,
  setLoggedModelTags: {
    id: 'Experiments.setLoggedModelTags',
    route: 'PATCH /api/2.0/mlflow/logged-models/{model_id}/tags',
    body: true,
    response: 'none',
  } satisfies Operation<SetLoggedModelTagsRequest, void>,
  setPermissions: {
    id: 'Experiments.setPermissions',
    route: 'PUT /api/2.0/permissions/experiments/{experiment_id}',
    body: true,
  } satisfies Operation<SetExperimentPermissionsRequest, ExperimentPermissions>,
  setTag: {
    id: 'Experiments.setTag',
    route: 'POST /api/2.0/mlflow/runs/set-tag',
    body: true,
    response: 'none',
  } satisfies Operation<SetTag, void>,
  updateExperiment: {
    id: 'Experiments.updateExperiment',
    route: 'POST /api/2.0/mlflow/experiments/update',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateExperiment, void>,
  updateIssue: {
    id: 'Experiments.updateIssue',
    route: 'PATCH /api/2.0/mlflow/{name=experiments/*/issues/*}',
    query: ['update_mask'],
    body: 'issue',
  } satisfies Operation<UpdateIssueRequest, Issue>,
  updatePermissions: {
    id: 'Experiments.updatePermissions',
    route: 'PATCH /api/2.0/permissions/experiments/{experiment_id}',
    body: true,
  } satisfies Operation<UpdateExperimentPermissionsRequest, ExperimentPermissions>,
  updateRun: {
    id: 'Experiments.updateRun',
    route: 'POST /api/2.0/mlflow/runs/update',
    body: true,
  } satisfies Operation<UpdateRun, UpdateRunResponse>,
};
