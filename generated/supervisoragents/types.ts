// Generated from api/supervisoragents.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `SupervisorAgentPermissionLevel`; the server may send others. */
export const SupervisorAgentPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
} as const;
export type SupervisorAgentPermissionLevel =
  (typeof SupervisorAgentPermissionLevel)[keyof typeof SupervisorAgentPermissionLevel] | (string & {});

export interface App {
  name: string;
}

export interface Catalog {
  name: string;
}

/** Request of `SupervisorAgents.createExample`. */
export interface CreateExampleRequest {
  parent: string;
  example: Example;
}

/** Request of `SupervisorAgents.createSupervisorAgent`. */
export interface CreateSupervisorAgentRequest {
  supervisor_agent: SupervisorAgent;
}

/** Request of `SupervisorAgents.createTool`. */
export interface CreateToolRequest {
  parent: string;
  tool_id: string;
  tool: Tool;
}

/** Request of `SupervisorAgents.deleteExample`. */
export interface DeleteExampleRequest {
  name: string;
}

/** Request of `SupervisorAgents.deleteSupervisorAgent`. */
export interface DeleteSupervisorAgentRequest {
  name: string;
}

/** Request of `SupervisorAgents.deleteTool`. */
export interface DeleteToolRequest {
  name: string;
}

export interface Example {
  question: string;
  guidelines: string[];
  example_id?: string | undefined;
  name?: string | undefined;
}

export interface GenieSpace {
  id: string;
  space_id?: string | undefined;
}

/** Request of `SupervisorAgents.getExample`. */
export interface GetExampleRequest {
  name: string;
}

/** Request of `SupervisorAgents.getPermissionLevels`. */
export interface GetSupervisorAgentPermissionLevelsRequest {
  supervisor_agent_id: string;
}

export interface GetSupervisorAgentPermissionLevelsResponse {
  permission_levels?: SupervisorAgentPermissionsDescription[] | undefined;
}

/** Request of `SupervisorAgents.getPermissions`. */
export interface GetSupervisorAgentPermissionsRequest {
  supervisor_agent_id: string;
}

/** Request of `SupervisorAgents.getSupervisorAgent`. */
export interface GetSupervisorAgentRequest {
  name: string;
}

/** Request of `SupervisorAgents.getTool`. */
export interface GetToolRequest {
  name: string;
}

export interface KnowledgeAssistant {
  knowledge_assistant_id: string;
  serving_endpoint_name?: string | undefined;
}

export interface LakeviewDashboard {
  dashboard_id: string;
}

/** Request of `SupervisorAgents.listExamples`. */
export interface ListExamplesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListExamplesResponse {
  examples?: Example[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `SupervisorAgents.listSupervisorAgents`. */
export interface ListSupervisorAgentsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSupervisorAgentsResponse {
  next_page_token?: string | undefined;
  supervisor_agents?: SupervisorAgent[] | undefined;
}

/** Request of `SupervisorAgents.listTools`. */
export interface ListToolsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListToolsResponse {
  next_page_token?: string | undefined;
  tools?: Tool[] | undefined;
}

export interface Schema {
  name: string;
}

export interface ServingEndpoint {
  name: string;
}

/** Request of `SupervisorAgents.setPermissions`. */
export interface SetSupervisorAgentPermissionsRequest {
  supervisor_agent_id: string;
  access_control_list?: SupervisorAgentAccessControlRequest[] | undefined;
}

export interface Skill {
  path: string;
}

export interface SupervisorAgent {
  display_name: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator?: string | undefined;
  description?: string | undefined;
  endpoint_name?: string | undefined;
  experiment_id?: string | undefined;
  id?: string | undefined;
  instructions?: string | undefined;
  name?: string | undefined;
  supervisor_agent_id?: string | undefined;
}

export interface SupervisorAgentAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: SupervisorAgentPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface SupervisorAgentAccessControlResponse {
  all_permissions?: SupervisorAgentPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface SupervisorAgentPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: SupervisorAgentPermissionLevel | undefined;
}

export interface SupervisorAgentPermissions {
  access_control_list?: SupervisorAgentAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface SupervisorAgentPermissionsDescription {
  description?: string | undefined;
  permission_level?: SupervisorAgentPermissionLevel | undefined;
}

export interface SupervisorAgentPermissionsRequest {
  access_control_list?: SupervisorAgentAccessControlRequest[] | undefined;
}

export interface SupervisorAgentTool {
  supervisor_agent_id: string;
}

export interface Tool {
  tool_type: string;
  app?: App | undefined;
  catalog?: Catalog | undefined;
  dashboard?: LakeviewDashboard | undefined;
  description?: string | undefined;
  genie_space?: GenieSpace | undefined;
  id?: string | undefined;
  knowledge_assistant?: KnowledgeAssistant | undefined;
  lakeview_dashboard?: LakeviewDashboard | undefined;
  name?: string | undefined;
  schema?: Schema | undefined;
  serving_endpoint?: ServingEndpoint | undefined;
  skill?: Skill | undefined;
  supervisor_agent?: SupervisorAgentTool | undefined;
  table?: UcTable | undefined;
  tool_id?: string | undefined;
  uc_connection?: UcConnection | undefined;
  uc_function?: UcFunction | undefined;
  uc_mcp?: UcMcpService | undefined;
  uc_table?: UcTable | undefined;
  vector_search_index?: VectorSearchIndex | undefined;
  volume?: Volume | undefined;
  web_search?: WebSearch | undefined;
}

export interface UcConnection {
  name: string;
}

export interface UcFunction {
  name: string;
}

export interface UcMcpService {
  name: string;
}

export interface UcTable {
  name: string;
}

/** Request of `SupervisorAgents.updateExample`. */
export interface UpdateExampleRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  example: Example;
}

/** Request of `SupervisorAgents.updatePermissions`. */
export interface UpdateSupervisorAgentPermissionsRequest {
  supervisor_agent_id: string;
  access_control_list?: SupervisorAgentAccessControlRequest[] | undefined;
}

/** Request of `SupervisorAgents.updateSupervisorAgent`. */
export interface UpdateSupervisorAgentRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  supervisor_agent: SupervisorAgent;
}

/** Request of `SupervisorAgents.updateTool`. */
export interface UpdateToolRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  tool: Tool;
}

export interface VectorSearchIndex {
  name: string;
  columns?: string[] | undefined;
}

export interface Volume {
  name: string;
}

export interface WebSearch {
  [key: string]: unknown;
}
