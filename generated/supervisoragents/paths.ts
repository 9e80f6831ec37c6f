// Generated from api/supervisoragents.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateExampleRequest,
  CreateSupervisorAgentRequest,
  CreateToolRequest,
  Example,
  GetSupervisorAgentPermissionLevelsRequest,
  GetSupervisorAgentPermissionLevelsResponse,
  GetSupervisorAgentPermissionsRequest,
  ListExamplesRequest,
  ListExamplesResponse,
  ListSupervisorAgentsRequest,
  ListSupervisorAgentsResponse,
  ListToolsRequest,
  ListToolsResponse,
  SetSupervisorAgentPermissionsRequest,
  SupervisorAgent,
  SupervisorAgentPermissions,
  Tool,
  UpdateExampleRequest,
  UpdateSupervisorAgentPermissionsRequest,
  UpdateSupervisorAgentRequest,
  UpdateToolRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface SupervisoragentsPaths {
  '/api/2.0/permissions/supervisor-agents/{supervisor_agent_id}': {
    /** `SupervisorAgents.getPermissions` */
    get: RestOperation<
      { path: { supervisor_agent_id: GetSupervisorAgentPermissionsRequest['supervisor_agent_id'] } },
      never,
      SupervisorAgentPermissions
    >;
    /** `SupervisorAgents.setPermissions` */
    put: RestOperation<
      { path: { supervisor_agent_id: SetSupervisorAgentPermissionsRequest['supervisor_agent_id'] } },
      Omit<SetSupervisorAgentPermissionsRequest, 'supervisor_agent_id'>,
      SupervisorAgentPermissions
    >;
    /** `SupervisorAgents.updatePermissions` */
    patch: RestOperation<
      { path: { supervisor_agent_id: UpdateSupervisorAgentPermissionsRequest['supervisor_agent_id'] } },
      Omit<UpdateSupervisorAgentPermissionsRequest, 'supervisor_agent_id'>,
      SupervisorAgentPermissions
    >;
  };
  '/api/2.0/permissions/supervisor-agents/{supervisor_agent_id}/permissionLevels': {
    /** `SupervisorAgents.getPermissionLevels` */
    get: RestOperation<
      { path: { supervisor_agent_id: GetSupervisorAgentPermissionLevelsRequest['supervisor_agent_id'] } },
      never,
      GetSupervisorAgentPermissionLevelsResponse
    >;
  };
  '/api/2.1/supervisor-agents': {
    /** `SupervisorAgents.createSupervisorAgent` */
    post: RestOperation<{}, CreateSupervisorAgentRequest['supervisor_agent'], SupervisorAgent>;
    /** `SupervisorAgents.listSupervisorAgents` */
    get: RestOperation<
      { query?: Pick<ListSupervisorAgentsRequest, 'page_size' | 'page_token'> },
      never,
      ListSupervisorAgentsResponse
    >;
  };
  '/api/2.1/supervisor-agents/{supervisor_agent_id}': {
    /** `SupervisorAgents.deleteSupervisorAgent` */
    delete: RestOperation<{ path: { supervisor_agent_id: string } }, never, never>;
    /** `SupervisorAgents.getSupervisorAgent` */
    get: RestOperation<{ path: { supervisor_agent_id: string } }, never, SupervisorAgent>;
    /** `SupervisorAgents.updateSupervisorAgent` */
    patch: RestOperation<
      { path: { supervisor_agent_id: string }; query: Pick<UpdateSupervisorAgentRequest, 'update_mask'> },
      UpdateSupervisorAgentRequest['supervisor_agent'],
      SupervisorAgent
    >;
  };
  '/api/2.1/supervisor-agents/{supervisor_agent_id}/examples': {
    /** `SupervisorAgents.createExample` */
    post: RestOperation<{ path: { supervisor_agent_id: string } }, CreateExampleRequest['example'], Example>;
    /** `SupervisorAgents.listExamples` */
    get: RestOperation<
      { path: { supervisor_agent_id: string }; query?: Pick<ListExamplesRequest, 'page_size' | 'page_token'> },
      never,
      ListExamplesResponse
    >;
  };
  '/api/2.1/supervisor-agents/{supervisor_agent_id}/examples/{example_id}': {
    /** `SupervisorAgents.deleteExample` */
    delete: RestOperation<{ path: { supervisor_agent_id: string; example_id: string } }, never, never>;
    /** `SupervisorAgents.getExample` */
    get: RestOperation<{ path: { supervisor_agent_id: string; example_id: string } }, never, Example>;
    /** `SupervisorAgents.updateExample` */
    patch: RestOperation<
      { path: { supervisor_agent_id: string; example_id: string }; query: Pick<UpdateExampleRequest, 'update_mask'> },
      UpdateExampleRequest['example'],
      Example
    >;
  };
  '/api/2.1/supervisor-agents/{supervisor_agent_id}/tools': {
    /** `SupervisorAgents.createTool` */
    post: RestOperation<
      { path: { supervisor_agent_id: string }; query: Pick<CreateToolRequest, 'tool_id'> },
      CreateToolRequest['tool'],
      Tool
    >;
    /** `SupervisorAgents.listTools` */
    get: RestOperation<
      { path: { supervisor_agent_id: string }; query?: Pick<ListToolsRequest, 'page_size' | 'page_token'> },
      never,
      ListToolsResponse
    >;
  };
  '/api/2.1/supervisor-agents/{supervisor_agent_id}/tools/{tool_id}': {
    /** `SupervisorAgents.deleteTool` */
    delete: RestOperation<{ path: { supervisor_agent_id: string; tool_id: string } }, never, never>;
    /** `SupervisorAgents.getTool` */
    get: RestOperation<{ path: { supervisor_agent_id: string; tool_id: string } }, never, Tool>;
    /** `SupervisorAgents.updateTool` */
    patch: RestOperation<
      { path: { supervisor_agent_id: string; tool_id: string }; query: Pick<UpdateToolRequest, 'update_mask'> },
      UpdateToolRequest['tool'],
      Tool
    >;
  };
}
