// Generated from api/lakewatch.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AlertConfig,
  CommonConfig,
  CreateDatasourceRequest,
  CreateRuleRequest,
  Datasource,
  DatasourceConfig,
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

/** The operations of this package by path and verb. */
export interface LakewatchPaths {
  '/api/2.0/lakewatch/catalogs/{catalog}/alertConfig': {
    /** `Lakewatch.getAlertConfig` */
    get: RestOperation<{ path: { catalog: string } }, never, AlertConfig>;
    /** `Lakewatch.updateAlertConfig` */
    patch: RestOperation<
      { path: { catalog: string }; query: Pick<UpdateAlertConfigRequest, 'etag' | 'update_mask'> },
      UpdateAlertConfigRequest['alert_config'],
      AlertConfig
    >;
  };
  '/api/2.0/lakewatch/catalogs/{catalog}/commonConfig': {
    /** `Lakewatch.getCommonConfig` */
    get: RestOperation<{ path: { catalog: string } }, never, CommonConfig>;
    /** `Lakewatch.updateCommonConfig` */
    patch: RestOperation<
      { path: { catalog: string }; query: Pick<UpdateCommonConfigRequest, 'etag' | 'update_mask'> },
      UpdateCommonConfigRequest['common_config'],
      CommonConfig
    >;
  };
  '/api/2.0/lakewatch/catalogs/{catalog}/datasourceConfig': {
    /** `Lakewatch.getDatasourceConfig` */
    get: RestOperation<{ path: { catalog: string } }, never, DatasourceConfig>;
    /** `Lakewatch.updateDatasourceConfig` */
    patch: RestOperation<
      { path: { catalog: string }; query: Pick<UpdateDatasourceConfigRequest, 'etag' | 'update_mask'> },
      UpdateDatasourceConfigRequest['datasource_config'],
      DatasourceConfig
    >;
  };
  '/api/2.0/lakewatch/catalogs/{catalog}/ruleConfig': {
    /** `Lakewatch.getRuleConfig` */
    get: RestOperation<{ path: { catalog: string } }, never, RuleConfig>;
    /** `Lakewatch.updateRuleConfig` */
    patch: RestOperation<
      { path: { catalog: string }; query: Pick<UpdateRuleConfigRequest, 'etag' | 'update_mask'> },
      UpdateRuleConfigRequest['rule_config'],
      RuleConfig
    >;
  };
  '/api/2.0/lakewatch/datasources': {
    /** `Lakewatch.createDatasource` */
    post: RestOperation<{}, CreateDatasourceRequest['datasource'], Datasource>;
    /** `Lakewatch.listDatasources` */
    get: RestOperation<
      {
        query: Pick<
          ListDatasourcesRequest,
          'catalog_name' | 'filter' | 'page_size' | 'page_token' | 'schema_name' | 'view'
        >;
      },
      never,
      ListDatasourcesResponse
    >;
  };
  '/api/2.0/lakewatch/datasources/{datasource_id}': {
    /** `Lakewatch.deleteDatasource` */
    delete: RestOperation<{ path: { datasource_id: string } }, never, never>;
    /** `Lakewatch.getDatasource` */
    get: RestOperation<{ path: { datasource_id: string } }, never, Datasource>;
    /** `Lakewatch.updateDatasource` */
    patch: RestOperation<
      { path: { datasource_id: string }; query: Pick<UpdateDatasourceRequest, 'etag' | 'update_mask'> },
      UpdateDatasourceRequest['datasource'],
      Datasource
    >;
  };
  '/api/2.0/lakewatch/rules': {
    /** `Lakewatch.createRule` */
    post: RestOperation<{}, CreateRuleRequest['rule'], Rule>;
    /** `Lakewatch.listRules` */
    get: RestOperation<
      {
        query: Pick<ListRulesRequest, 'catalog_name' | 'filter' | 'page_size' | 'page_token' | 'schema_name' | 'view'>;
      },
      never,
      ListRulesResponse
    >;
  };
  '/api/2.0/lakewatch/rules/{rule_id}': {
    /** `Lakewatch.deleteRule` */
    delete: RestOperation<{ path: { rule_id: string } }, never, never>;
    /** `Lakewatch.getRule` */
    get: RestOperation<{ path: { rule_id: string } }, never, Rule>;
    /** `Lakewatch.updateRule` */
    patch: RestOperation<
      { path: { rule_id: string }; query: Pick<UpdateRuleRequest, 'etag' | 'update_mask'> },
      UpdateRuleRequest['rule'],
      Rule
    >;
  };
}
