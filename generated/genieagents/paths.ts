// Generated from api/genieagents.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateGenieAgentRequest,
  DeleteGenieAgentRequest,
  GenieAgent,
  ListGenieAgentsRequest,
  ListGenieAgentsResponse,
  UpdateGenieAgentRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface GenieagentsPaths {
  '/api/2.0/genie/agents': {
    /** `GenieAgents.createGenieAgent` */
    post: RestOperation<
      { query?: Pick<CreateGenieAgentRequest, 'genie_agent_id'> },
      CreateGenieAgentRequest['genie_agent'],
      GenieAgent
    >;
    /** `GenieAgents.listGenieAgents` */
    get: RestOperation<
      { query?: Pick<ListGenieAgentsRequest, 'page_size' | 'page_token' | 'view'> },
      never,
      ListGenieAgentsResponse
    >;
  };
  '/api/2.0/genie/agents/{genie_agent_id}': {
    /** `GenieAgents.deleteGenieAgent` */
    delete: RestOperation<
      { path: { genie_agent_id: string }; query?: Pick<DeleteGenieAgentRequest, 'etag'> },
      never,
      never
    >;
    /** `GenieAgents.getGenieAgent` */
    get: RestOperation<{ path: { genie_agent_id: string } }, never, GenieAgent>;
    /** `GenieAgents.updateGenieAgent` */
    patch: RestOperation<
      { path: { genie_agent_id: string }; query: Pick<UpdateGenieAgentRequest, 'etag' | 'update_mask'> },
      UpdateGenieAgentRequest['genie_agent'],
      GenieAgent
    >;
  };
}
