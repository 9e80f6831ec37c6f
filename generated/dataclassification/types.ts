// Generated from api/dataclassification.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `AutoTaggingConfigAutoTaggingMode`; the server may send others. */
export const AutoTaggingConfigAutoTaggingMode = {
  AUTO_TAGGING_DISABLED: 'AUTO_TAGGING_DISABLED',
  AUTO_TAGGING_ENABLED: 'AUTO_TAGGING_ENABLED',
} as const;
export type AutoTaggingConfigAutoTaggingMode =
  (typeof AutoTaggingConfigAutoTaggingMode)[keyof typeof AutoTaggingConfigAutoTaggingMode] | (string & {});

export interface AutoTaggingConfig {
  classification_tag: string;
  auto_tagging_mode: AutoTaggingConfigAutoTaggingMode;
}

export interface CatalogConfig {
  auto_tag_configs?: AutoTaggingConfig[] | undefined;
  excluded_schemas?: CatalogConfigSchemaNames | undefined;
  included_schemas?: CatalogConfigSchemaNames | undefined;
  name?: string | undefined;
}

export interface CatalogConfigSchemaNames {
  names: string[];
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
