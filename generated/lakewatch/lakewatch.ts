// Generated from api/lakewatch.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AlertConfig,
  CommonConfig,
  CreateDatasourceRequest,
  CreateRuleRequest,
  Datasource,
  DatasourceConfig,
  DeleteDatasourceRequest,
  DeleteRuleRequest,
  GetAlertConfigRequest,
  GetCommonConfigRequest,
  GetDatasourceConfigRequest,
  GetDatasourceRequest,
  GetRuleConfigRequest,
  GetRuleRequest,
  ListDatasourcesRequest,
  ListDatasourcesResponse,
  ListRulesRequest,
  ListRulesResponse,
  Rule,
  RuleConfig,
  UpdateAlertConfigRequest,
  UpdateCommonConfigRequest,
  UpdateDatasourceConfigRequest,
  UpdateDatasourceRequest,
  UpdateRuleConfigRequest,
  UpdateRuleRequest,
} from './types.js';

/** The operations of Lakewatch. */
export class LakewatchService extends Service {
  /**
   * Calls `POST /api/2.0/lakewatch/datasources`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/createdatasource)
   */
  createDatasource(request: CreateDatasourceRequest, options?: CallOptions): Promise<Datasource> {
    return call(this.api, operations.createDatasource, request, options);
  }

  /**
   * Calls `POST /api/2.0/lakewatch/rules`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/createrule)
   */
  createRule(request: CreateRuleRequest, options?: CallOptions): Promise<Rule> {
    return call(this.api, operations.createRule, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lakewatch/{name}`, where `name` has the form
   * `datasources/{datasource_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/deletedatasource)
   */
  deleteDatasource(request: DeleteDatasourceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDatasource, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/lakewatch/{name}`, where `name` has the form `rules/{rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/deleterule)
   */
  deleteRule(request: DeleteRuleRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteRule, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/alertConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/getalertconfig)
   */
  getAlertConfig(request: GetAlertConfigRequest, options?: CallOptions): Promise<AlertConfig> {
    return call(this.api, operations.getAlertConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/commonConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/getcommonconfig)
   */
  getCommonConfig(request: GetCommonConfigRequest, options?: CallOptions): Promise<CommonConfig> {
    return call(this.api, operations.getCommonConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/{name}`, where `name` has the form `datasources/{datasource_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/getdatasource)
   */
  getDatasource(request: GetDatasourceRequest, options?: CallOptions): Promise<Datasource> {
    return call(this.api, operations.getDatasource, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/datasourceConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/getdatasourceconfig)
   */
  getDatasourceConfig(request: GetDatasourceConfigRequest, options?: CallOptions): Promise<DatasourceConfig> {
    return call(this.api, operations.getDatasourceConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/{name}`, where `name` has the form `rules/{rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/getrule)
   */
  getRule(request: GetRuleRequest, options?: CallOptions): Promise<Rule> {
    return call(this.api, operations.getRule, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/ruleConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/getruleconfig)
   */
  getRuleConfig(request: GetRuleConfigRequest, options?: CallOptions): Promise<RuleConfig> {
    return call(this.api, operations.getRuleConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/datasources`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/listdatasources)
   */
  listDatasources(request: ListDatasourcesRequest, options?: CallOptions): Paged<Datasource, ListDatasourcesResponse> {
    return paginate(this.api, operations.listDatasources, request, options);
  }

  /**
   * Calls `GET /api/2.0/lakewatch/rules`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/listrules)
   */
  listRules(request: ListRulesRequest, options?: CallOptions): Paged<Rule, ListRulesResponse> {
    return paginate(this.api, operations.listRules, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/alertConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/updatealertconfig)
   */
  updateAlertConfig(request: UpdateAlertConfigRequest, options?: CallOptions): Promise<AlertConfig> {
    return call(this.api, operations.updateAlertConfig, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/commonConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/updatecommonconfig)
   */
  updateCommonConfig(request: UpdateCommonConfigRequest, options?: CallOptions): Promise<CommonConfig> {
    return call(this.api, operations.updateCommonConfig, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakewatch/{name}`, where `name` has the form
   * `datasources/{datasource_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/updatedatasource)
   */
  updateDatasource(request: UpdateDatasourceRequest, options?: CallOptions): Promise<Datasource> {
    return call(this.api, operations.updateDatasource, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/datasourceConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/updatedatasourceconfig)
   */
  updateDatasourceConfig(request: UpdateDatasourceConfigRequest, options?: CallOptions): Promise<DatasourceConfig> {
    return call(this.api, operations.updateDatasourceConfig, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakewatch/{name}`, where `name` has the form `rules/{rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/updaterule)
   */
  updateRule(request: UpdateRuleRequest, options?: CallOptions): Promise<Rule> {
    return call(this.api, operations.updateRule, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/lakewatch/{name}`, where `name` has the form
   * `catalogs/{catalog}/ruleConfig`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakewatch/updateruleconfig)
   */
  updateRuleConfig(request: UpdateRuleConfigRequest, options?: CallOptions): Promise<RuleConfig> {
    return call(this.api, operations.updateRuleConfig, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createDatasource: {
    id: 'Lakewatch.createDatasource',
    route: 'POST /api/2.0/lakewatch/datasources',
    body: 'datasource',
  } satisfies Operation<CreateDatasourceRequest, Datasource>,
  createRule: {
    id: 'Lakewatch.createRule',
    route: 'POST /api/2.0/lakewatch/rules',
    body: 'rule',
  } satisfies Operation<CreateRuleRequest, Rule>,
  deleteDatasource: {
    id: 'Lakewatch.deleteDatasource',
    route: 'DELETE /api/2.0/lakewatch/{name=datasources/*}',
    response: 'none',
  } satisfies Operation<DeleteDatasourceRequest, void>,
  deleteRule: {
    id: 'Lakewatch.deleteRule',
    route: 'DELETE /api/2.0/lakewatch/{name=rules/*}',
    response: 'none',
  } satisfies Operation<DeleteRuleRequest, void>,
  getAlertConfig: {
    id: 'Lakewatch.getAlertConfig',
    route: 'GET /api/2.0/lakewatch/{name=catalogs/*/alertConfig}',
  } satisfies Operation<GetAlertConfigRequest, AlertConfig>,
  getCommonConfig: {
    id: 'Lakewatch.getCommonConfig',
    route: 'GET /api/2.0/lakewatch/{name=catalogs/*/commonConfig}',
  } satisfies Operation<GetCommonConfigRequest, CommonConfig>,
  getDatasource: {
    id: 'Lakewatch.getDatasource',
    route: 'GET /api/2.0/lakewatch/{name=datasources/*}',
  } satisfies Operation<GetDatasourceRequest, Datasource>,
  getDatasourceConfig: {
    id: 'Lakewatch.getDatasourceConfig',
    route: 'GET /api/2.0/lakewatch/{name=catalogs/*/datasourceConfig}',
  } satisfies Operation<GetDatasourceConfigRequest, DatasourceConfig>,
  getRule: {
    id: 'Lakewatch.getRule',
    route: 'GET /api/2.0/lakewatch/{name=rules/*}',
  } satisfies Operation<GetRuleRequest, Rule>,
  getRuleConfig: {
    id: 'Lakewatch.getRuleConfig',
    route: 'GET /api/2.0/lakewatch/{name=catalogs/*/ruleConfig}',
  } satisfies Operation<GetRuleConfigRequest, RuleConfig>,
  listDatasources: {
    id: 'Lakewatch.listDatasources',
    route: 'GET /api/2.0/lakewatch/datasources',
    query: ['catalog_name', 'filter', 'page_size', 'page_token', 'schema_name', 'view'],
    paging: { items: 'datasources', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDatasourcesRequest, ListDatasourcesResponse>,
  listRules: {
    id: 'Lakewatch.listRules',
    route: 'GET /api/2.0/lakewatch/rules',
    query: ['catalog_name', 'filter', 'page_size', 'page_token', 'schema_name', 'view'],
    paging: { items: 'rules', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListRulesRequest, ListRulesResponse>,
  updateAlertConfig: {
    id: 'Lakewatch.updateAlertConfig',
    route: 'PATCH /api/2.0/lakewatch/{name=catalogs/*/alertConfig}',
    query: ['etag', 'update_mask'],
    body: 'alert_config',
  } satisfies Operation<UpdateAlertConfigRequest, AlertConfig>,
  updateCommonConfig: {
    id: 'Lakewatch.updateCommonConfig',
    route: 'PATCH /api/2.0/lakewatch/{name=catalogs/*/commonConfig}',
    query: ['etag', 'update_mask'],
    body: 'common_config',
  } satisfies Operation<UpdateCommonConfigRequest, CommonConfig>,
  updateDatasource: {
    id: 'Lakewatch.updateDatasource',
    route: 'PATCH /api/2.0/lakewatch/{name=datasources/*}',
    query: ['etag', 'update_mask'],
    body: 'datasource',
  } satisfies Operation<UpdateDatasourceRequest, Datasource>,
  updateDatasourceConfig: {
    id: 'Lakewatch.updateDatasourceConfig',
    route: 'PATCH /api/2.0/lakewatch/{name=catalogs/*/datasourceConfig}',
    query: ['etag', 'update_mask'],
    body: 'datasource_config',
  } satisfies Operation<UpdateDatasourceConfigRequest, DatasourceConfig>,
  updateRule: {
    id: 'Lakewatch.updateRule',
    route: 'PATCH /api/2.0/lakewatch/{name=rules/*}',
    query: ['etag', 'update_mask'],
    body: 'rule',
  } satisfies Operation<UpdateRuleRequest, Rule>,
  updateRuleConfig: {
    id: 'Lakewatch.updateRuleConfig',
    route: 'PATCH /api/2.0/lakewatch/{name=catalogs/*/ruleConfig}',
    query: ['etag', 'update_mask'],
    body: 'rule_config',
  } satisfies Operation<UpdateRuleConfigRequest, RuleConfig>,
};
