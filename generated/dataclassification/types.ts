// Generated from api/dataclassification.json by codegen/. Do not edit.

/** Values of `AutoTaggingConfigAutoTaggingMode`; the server may send others. */
export const AutoTaggingConfigAutoTaggingMode = {
  AUTO_TAGGING_DISABLED: 'AUTO_TAGGING_DISABLED',
  AUTO_TAGGING_ENABLED: 'AUTO_TAGGING_ENABLED',
} as const;
/** Values of `AutoTaggingConfigAutoTaggingMode`; the server may send others. */
export type AutoTaggingConfigAutoTaggingMode = 'AUTO_TAGGING_DISABLED' | 'AUTO_TAGGING_ENABLED' | (string & {});

/** Part of `CatalogConfig`. */
export interface AutoTaggingConfig {
  classification_tag: string;
  auto_tagging_mode: AutoTaggingConfigAutoTaggingMode;
  classification_tag_value?: string | undefined;
}

/** Part of `CatalogConfig`. */
export interface CatalogConfigSchemaNames {
  names: string[];
}

/**
 * Answer of `DataClassification.createCatalogConfig`, `DataClassification.getCatalogConfig`,
 * `DataClassification.updateCatalogConfig`. Part of `CreateCatalogConfigRequest`,
 * `UpdateCatalogConfigRequest`.
 */
export interface CatalogConfig {
  auto_tag_configs?: AutoTaggingConfig[] | undefined;
  effective_auto_tag_configs?: AutoTaggingConfig[] | undefined;
  excluded_schemas?: CatalogConfigSchemaNames | undefined;
  included_schemas?: CatalogConfigSchemaNames | undefined;
  name?: string | undefined;
}

/** Request of `DataClassification.createCatalogConfig`. */
export interface CreateCatalogConfigRequest {
  parent: string;
  catalog_config: CatalogConfig;
}

/** Request of `DataClassification.deleteCatalogConfig`. */
export interface DeleteCatalogConfigRequest {
  name: string;
}

/** Request of `DataClassification.getCatalogConfig`. */
export interface GetCatalogConfigRequest {
  name: string;
}

/** Request of `DataClassification.updateCatalogConfig`. */
export interface UpdateCatalogConfigRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  catalog_config: CatalogConfig;
}
