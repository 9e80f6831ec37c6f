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
  /** @deprecated */
  id: string;
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
  /** @deprecated */
  serving_endpoint_name?: string | undefined;
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

/** Request of `SupervisorAgents.setPermissions`. */
export interface SetSupervisorAgentPermissionsRequest {
  supervisor_agent_id: string;
  access_control_list?: SupervisorAgentAccessControlRequest[] | undefined;
}

export interface SupervisorAgent {
  display_name: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator?: string | undefined;
  description?: string | undefined;
  endpoint_name?: string | undefined;
  experiment_id?: string | undefined;
  /** @deprecated */
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

export interface Tool {
  tool_type: string;
  app?: App | undefined;
  description?: string | undefined;
  genie_space?: GenieSpace | undefined;
  /** @deprecated */
  id?: string | undefined;
  knowledge_assistant?: KnowledgeAssistant | undefined;
  name?: string | undefined;
  tool_id?: string | undefined;
  uc_connection?: UcConnection | undefined;
  uc_function?: UcFunction | undefined;
  volume?: Volume | undefined;
}

export interface UcConnection {
  name: string;
}

export interface UcFunction {
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

export interface Volume {
  name: string;
}
