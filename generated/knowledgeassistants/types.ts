// Generated from api/knowledgeassistants.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `KnowledgeAssistantPermissionLevel`; the server may send others. */
export const KnowledgeAssistantPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
} as const;
export type KnowledgeAssistantPermissionLevel =
  (typeof KnowledgeAssistantPermissionLevel)[keyof typeof KnowledgeAssistantPermissionLevel] | (string & {});

/** Values of `KnowledgeAssistantState`; the server may send others. */
export const KnowledgeAssistantState = {
  ACTIVE: 'ACTIVE',
  CREATING: 'CREATING',
  FAILED: 'FAILED',
} as const;
export type KnowledgeAssistantState =
  (typeof KnowledgeAssistantState)[keyof typeof KnowledgeAssistantState] | (string & {});

/** Values of `KnowledgeSourceState`; the server may send others. */
export const KnowledgeSourceState = {
  FAILED_UPDATE: 'FAILED_UPDATE',
  UPDATED: 'UPDATED',
  UPDATING: 'UPDATING',
} as const;
export type KnowledgeSourceState = (typeof KnowledgeSourceState)[keyof typeof KnowledgeSourceState] | (string & {});

/** Request of `KnowledgeAssistants.createExample`. */
export interface CreateExampleRequest {
  parent: string;
  example: Example;
}

/** Request of `KnowledgeAssistants.createKnowledgeAssistant`. */
export interface CreateKnowledgeAssistantRequest {
  knowledge_assistant: KnowledgeAssistant;
}

/** Request of `KnowledgeAssistants.createKnowledgeSource`. */
export interface CreateKnowledgeSourceRequest {
  parent: string;
  knowledge_source: KnowledgeSource;
}

/** Request of `KnowledgeAssistants.deleteExample`. */
export interface DeleteExampleRequest {
  name: string;
}

/** Request of `KnowledgeAssistants.deleteKnowledgeAssistant`. */
export interface DeleteKnowledgeAssistantRequest {
  name: string;
}

/** Request of `KnowledgeAssistants.deleteKnowledgeSource`. */
export interface DeleteKnowledgeSourceRequest {
  name: string;
}

export interface Example {
  question: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  example_id?: string | undefined;
  guidelines?: string[] | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface FileTableSpec {
  table_name: string;
  file_col: string;
}

export interface FilesSpec {
  path: string;
}

/** Request of `KnowledgeAssistants.getExample`. */
export interface GetExampleRequest {
  name: string;
}

/** Request of `KnowledgeAssistants.getPermissionLevels`. */
export interface GetKnowledgeAssistantPermissionLevelsRequest {
  knowledge_assistant_id: string;
}

export interface GetKnowledgeAssistantPermissionLevelsResponse {
  permission_levels?: KnowledgeAssistantPermissionsDescription[] | undefined;
}

/** Request of `KnowledgeAssistants.getPermissions`. */
export interface GetKnowledgeAssistantPermissionsRequest {
  knowledge_assistant_id: string;
}

/** Request of `KnowledgeAssistants.getKnowledgeAssistant`. */
export interface GetKnowledgeAssistantRequest {
  name: string;
}

/** Request of `KnowledgeAssistants.getKnowledgeSource`. */
export interface GetKnowledgeSourceRequest {
  name: string;
}

export interface IndexSpec {
  index_name: string;
  text_col: string;
  doc_uri_col: string;
}

export interface KnowledgeAssistant {
  display_name: string;
  description: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator?: string | undefined;
  endpoint_name?: string | undefined;
  error_info?: string | undefined;
  experiment_id?: string | undefined;
  /** @deprecated */
  id?: string | undefined;
  instructions?: string | undefined;
  name?: string | undefined;
  state?: KnowledgeAssistantState | undefined;
}

export interface KnowledgeAssistantAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: KnowledgeAssistantPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface KnowledgeAssistantAccessControlResponse {
  all_permissions?: KnowledgeAssistantPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface KnowledgeAssistantPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: KnowledgeAssistantPermissionLevel | undefined;
}

export interface KnowledgeAssistantPermissions {
  access_control_list?: KnowledgeAssistantAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface KnowledgeAssistantPermissionsDescription {
  description?: string | undefined;
  permission_level?: KnowledgeAssistantPermissionLevel | undefined;
}

export interface KnowledgeAssistantPermissionsRequest {
  access_control_list?: KnowledgeAssistantAccessControlRequest[] | undefined;
}

export interface KnowledgeSource {
  display_name: string;
  description: string;
  source_type: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  file_table?: FileTableSpec | undefined;
  files?: FilesSpec | undefined;
  id?: string | undefined;
  index?: IndexSpec | undefined;
  /** RFC 3339 timestamp. */
  knowledge_cutoff_time?: string | undefined;
  name?: string | undefined;
  state?: KnowledgeSourceState | undefined;
}

/** Request of `KnowledgeAssistants.listExamples`. */
export interface ListExamplesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListExamplesResponse {
  examples?: Example[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `KnowledgeAssistants.listKnowledgeAssistants`. */
export interface ListKnowledgeAssistantsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListKnowledgeAssistantsResponse {
  knowledge_assistants?: KnowledgeAssistant[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `KnowledgeAssistants.listKnowledgeSources`. */
export interface ListKnowledgeSourcesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListKnowledgeSourcesResponse {
  knowledge_sources?: KnowledgeSource[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `KnowledgeAssistants.setPermissions`. */
export interface SetKnowledgeAssistantPermissionsRequest {
  knowledge_assistant_id: string;
  access_control_list?: KnowledgeAssistantAccessControlRequest[] | undefined;
}

/** Request of `KnowledgeAssistants.syncKnowledgeSources`. */
export interface SyncKnowledgeSourcesRequest {
  name: string;
}

/** Request of `KnowledgeAssistants.updateExample`. */
export interface UpdateExampleRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  example: Example;
}

/** Request of `KnowledgeAssistants.updatePermissions`. */
export interface UpdateKnowledgeAssistantPermissionsRequest {
  knowledge_assistant_id: string;
  access_control_list?: KnowledgeAssistantAccessControlRequest[] | undefined;
}

/** Request of `KnowledgeAssistants.updateKnowledgeAssistant`. */
export interface UpdateKnowledgeAssistantRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  knowledge_assistant: KnowledgeAssistant;
}

/** Request of `KnowledgeAssistants.updateKnowledgeSource`. */
export interface UpdateKnowledgeSourceRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  knowledge_source: KnowledgeSource;
}
