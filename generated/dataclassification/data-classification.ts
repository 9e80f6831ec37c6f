// Generated from api/dataclassification.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CatalogConfig,
  CreateCatalogConfigRequest,
  DeleteCatalogConfigRequest,
  GetCatalogConfigRequest,
  UpdateCatalogConfigRequest,
} from './types.js';

/** The operations of DataClassification. */
export class DataClassificationService extends Service {
  /**
   * Calls `POST /api/data-classification/v1/{parent}/config`, where `parent` has the form
   * `catalogs/{catalog_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataclassification/createcatalogconfig)
   */
  createCatalogConfig(request: CreateCatalogConfigRequest, options?: CallOptions): Promise<CatalogConfig> {
    return call(this.api, operations.createCatalogConfig, request, options);
  }

  /**
   * Calls `DELETE /api/data-classification/v1/{name}`, where `name` has the form
   * `catalogs/{catalog_name}/config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataclassification/deletecatalogconfig)
   */
  deleteCatalogConfig(request: DeleteCatalogConfigRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteCatalogConfig, request, options);
  }

  /**
   * Calls `GET /api/data-classification/v1/{name}`, where `name` has the form
   * `catalogs/{catalog_name}/config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataclassification/getcatalogconfig)
   */
  getCatalogConfig(request: GetCatalogConfigRequest, options?: CallOptions): Promise<CatalogConfig> {
    return call(this.api, operations.getCatalogConfig, request, options);
  }

  /**
   * Calls `PATCH /api/data-classification/v1/{name}`, where `name` has the form
   * `catalogs/{catalog_name}/config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataclassification/updatecatalogconfig)
   */
  updateCatalogConfig(request: UpdateCatalogConfigRequest, options?: CallOptions): Promise<CatalogConfig> {
    return call(this.api, operations.updateCatalogConfig, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createCatalogConfig: {
    id: 'DataClassification.createCatalogConfig',
    route: 'POST /api/data-classification/v1/{parent=catalogs/*}/config',
    body: 'catalog_config',
  } satisfies Operation<CreateCatalogConfigRequest, CatalogConfig>,
  deleteCatalogConfig: {
    id: 'DataClassification.deleteCatalogConfig',
    route: 'DELETE /api/data-classification/v1/{name=catalogs/*/config}',
    response: 'none',
  } satisfies Operation<DeleteCatalogConfigRequest, void>,
  getCatalogConfig: {
    id: 'DataClassification.getCatalogConfig',
    route: 'GET /api/data-classification/v1/{name=catalogs/*/config}',
  } satisfies Operation<GetCatalogConfigRequest, CatalogConfig>,
  updateCatalogConfig: {
    id: 'DataClassification.updateCatalogConfig',
    route: 'PATCH /api/data-classification/v1/{name=catalogs/*/config}',
    query: ['update_mask'],
    body: 'catalog_config',
  } satisfies Operation<UpdateCatalogConfigRequest, CatalogConfig>,
};
