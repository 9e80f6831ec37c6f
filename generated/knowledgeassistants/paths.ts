// Generated from api/knowledgeassistants.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateExampleRequest,
  CreateKnowledgeAssistantRequest,
  CreateKnowledgeSourceRequest,
  Example,
  GetKnowledgeAssistantPermissionLevelsRequest,
  GetKnowledgeAssistantPermissionLevelsResponse,
  GetKnowledgeAssistantPermissionsRequest,
  KnowledgeAssistant,
  KnowledgeAssistantPermissions,
  KnowledgeSource,
  ListExamplesRequest,
  ListExamplesResponse,
  ListKnowledgeAssistantsRequest,
  ListKnowledgeAssistantsResponse,
  ListKnowledgeSourcesRequest,
  ListKnowledgeSourcesResponse,
  SetKnowledgeAssistantPermissionsRequest,
  SyncKnowledgeSourcesRequest,
  UpdateExampleRequest,
  UpdateKnowledgeAssistantPermissionsRequest,
  UpdateKnowledgeAssistantRequest,
  UpdateKnowledgeSourceRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface KnowledgeassistantsPaths {
  '/api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}': {
    /** `KnowledgeAssistants.getPermissions` */
    get: RestOperation<
      { path: { knowledge_assistant_id: GetKnowledgeAssistantPermissionsRequest['knowledge_assistant_id'] } },
      never,
      KnowledgeAssistantPermissions
    >;
    /** `KnowledgeAssistants.setPermissions` */
    put: RestOperation<
      { path: { knowledge_assistant_id: SetKnowledgeAssistantPermissionsRequest['knowledge_assistant_id'] } },
      Omit<SetKnowledgeAssistantPermissionsRequest, 'knowledge_assistant_id'>,
      KnowledgeAssistantPermissions
    >;
    /** `KnowledgeAssistants.updatePermissions` */
    patch: RestOperation<
      { path: { knowledge_assistant_id: UpdateKnowledgeAssistantPermissionsRequest['knowledge_assistant_id'] } },
      Omit<UpdateKnowledgeAssistantPermissionsRequest, 'knowledge_assistant_id'>,
      KnowledgeAssistantPermissions
    >;
  };
  '/api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}/permissionLevels': {
    /** `KnowledgeAssistants.getPermissionLevels` */
    get: RestOperation<
      { path: { knowledge_assistant_id: GetKnowledgeAssistantPermissionLevelsRequest['knowledge_assistant_id'] } },
      never,
      GetKnowledgeAssistantPermissionLevelsResponse
    >;
  };
  '/api/2.1/knowledge-assistants': {
    /** `KnowledgeAssistants.createKnowledgeAssistant` */
    post: RestOperation<{}, CreateKnowledgeAssistantRequest['knowledge_assistant'], KnowledgeAssistant>;
    /** `KnowledgeAssistants.listKnowledgeAssistants` */
    get: RestOperation<
      { query?: Pick<ListKnowledgeAssistantsRequest, 'page_size' | 'page_token'> },
      never,
      ListKnowledgeAssistantsResponse
    >;
  };
  '/api/2.1/knowledge-assistants/{knowledge_assistant_id}': {
    /** `KnowledgeAssistants.deleteKnowledgeAssistant` */
    delete: RestOperation<{ path: { knowledge_assistant_id: string } }, never, never>;
    /** `KnowledgeAssistants.getKnowledgeAssistant` */
    get: RestOperation<{ path: { knowledge_assistant_id: string } }, never, KnowledgeAssistant>;
    /** `KnowledgeAssistants.updateKnowledgeAssistant` */
    patch: RestOperation<
      { path: { knowledge_assistant_id: string }; query: Pick<UpdateKnowledgeAssistantRequest, 'update_mask'> },
      UpdateKnowledgeAssistantRequest['knowledge_assistant'],
      KnowledgeAssistant
    >;
  };
  '/api/2.1/knowledge-assistants/{knowledge_assistant_id}/examples': {
    /** `KnowledgeAssistants.createExample` */
    post: RestOperation<{ path: { knowledge_assistant_id: string } }, CreateExampleRequest['example'], Example>;
    /** `KnowledgeAssistants.listExamples` */
    get: RestOperation<
      { path: { knowledge_assistant_id: string }; query?: Pick<ListExamplesRequest, 'page_size' | 'page_token'> },
      never,
      ListExamplesResponse
    >;
  };
  '/api/2.1/knowledge-assistants/{knowledge_assistant_id}/examples/{example_id}': {
    /** `KnowledgeAssistants.deleteExample` */
    delete: RestOperation<{ path: { knowledge_assistant_id: string; example_id: string } }, never, never>;
    /** `KnowledgeAssistants.getExample` */
    get: RestOperation<{ path: { knowledge_assistant_id: string; example_id: string } }, never, Example>;
    /** `KnowledgeAssistants.updateExample` */
    patch: RestOperation<
      {
        path: { knowledge_assistant_id: string; example_id: string };
        query: Pick<UpdateExampleRequest, 'update_mask'>;
      },
      UpdateExampleRequest['example'],
      Example
    >;
  };
  '/api/2.1/knowledge-assistants/{knowledge_assistant_id}/knowledge-sources': {
    /** `KnowledgeAssistants.createKnowledgeSource` */
    post: RestOperation<
      { path: { knowledge_assistant_id: string } },
      CreateKnowledgeSourceRequest['knowledge_source'],
      KnowledgeSource
    >;
    /** `KnowledgeAssistants.listKnowledgeSources` */
    get: RestOperation<
      {
        path: { knowledge_assistant_id: string };
        query?: Pick<ListKnowledgeSourcesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListKnowledgeSourcesResponse
    >;
  };
  '/api/2.1/knowledge-assistants/{knowledge_assistant_id}/knowledge-sources/{knowledge_source_id}': {
    /** `KnowledgeAssistants.deleteKnowledgeSource` */
    delete: RestOperation<{ path: { knowledge_assistant_id: string; knowledge_source_id: string } }, never, never>;
    /** `KnowledgeAssistants.getKnowledgeSource` */
    get: RestOperation<
      { path: { knowledge_assistant_id: string; knowledge_source_id: string } },
      never,
      KnowledgeSource
    >;
    /** `KnowledgeAssistants.updateKnowledgeSource` */
    patch: RestOperation<
      {
        path: { knowledge_assistant_id: string; knowledge_source_id: string };
        query: Pick<UpdateKnowledgeSourceRequest, 'update_mask'>;
      },
      UpdateKnowledgeSourceRequest['knowledge_source'],
      KnowledgeSource
    >;
  };
  '/api/2.1/knowledge-assistants/{knowledge_assistant_id}/knowledge-sources:sync': {
    /** `KnowledgeAssistants.syncKnowledgeSources` */
    post: RestOperation<{ path: { knowledge_assistant_id: string } }, Omit<SyncKnowledgeSourcesRequest, 'name'>, never>;
  };
}
