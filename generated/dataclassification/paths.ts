// Generated from api/dataclassification.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type { CatalogConfig, CreateCatalogConfigRequest, UpdateCatalogConfigRequest } from './types.js';

/** The operations of this package by path and verb. */
export interface DataclassificationPaths {
  '/api/data-classification/v1/catalogs/{catalog_name}/config': {
    /** `DataClassification.createCatalogConfig` */
    post: RestOperation<
      { path: { catalog_name: string } },
      CreateCatalogConfigRequest['catalog_config'],
      CatalogConfig
    >;
    /** `DataClassification.deleteCatalogConfig` */
    delete: RestOperation<{ path: { catalog_name: string } }, never, never>;
    /** `DataClassification.getCatalogConfig` */
    get: RestOperation<{ path: { catalog_name: string } }, never, CatalogConfig>;
    /** `DataClassification.updateCatalogConfig` */
    patch: RestOperation<
      { path: { catalog_name: string }; query: Pick<UpdateCatalogConfigRequest, 'update_mask'> },
      UpdateCatalogConfigRequest['catalog_config'],
      CatalogConfig
    >;
  };
}
