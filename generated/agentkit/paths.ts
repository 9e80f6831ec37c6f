// Generated from api/agentkit.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AppendSessionItemsRequest,
  AppendSessionItemsResponse,
  ClearSessionItemsRequest,
  ClearSessionItemsResponse,
  CreateMemoryRequest,
  CreateMemoryStoreRequest,
  CreateSessionRequest,
  CreateSessionStoreRequest,
  ExtractMemoriesRequest,
  ExtractMemoriesResponse,
  ForkSessionRequest,
  ForkSessionResponse,
  GetMemoryRequest,
  GrantMemoryStorePermissionRequest,
  GrantMemoryStorePermissionResponse,
  GrantSessionStorePermissionRequest,
  GrantSessionStorePermissionResponse,
  ListManagedMemoryEntriesResponse,
  ListManagedMemoryStoresResponse,
  ListMemoriesRequest,
  ListMemoryStorePermissionsRequest,
  ListMemoryStorePermissionsResponse,
  ListMemoryStoresRequest,
  ListSessionItemsRequest,
  ListSessionItemsResponse,
  ListSessionStorePermissionsRequest,
  ListSessionStorePermissionsResponse,
  ListSessionStoresRequest,
  ListSessionStoresResponse,
  ListSessionsRequest,
  ListSessionsResponse,
  ManagedMemoryEntry,
  ManagedMemoryStore,
  MemoryStorePermission,
  PopSessionItemRequest,
  PopSessionItemResponse,
  RevokeMemoryStorePermissionRequest,
  RevokeMemoryStorePermissionResponse,
  RevokeSessionStorePermissionRequest,
  RevokeSessionStorePermissionResponse,
  SearchManagedMemoryEntriesResponse,
  SearchMemoriesRequest,
  Session,
  SessionStore,
  SessionStorePermission,
  UpdateMemoryRequest,
  UpdateMemoryStoreRequest,
  UpdateSessionRequest,
  UpdateSessionStoreRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface AgentkitPaths {
  '/api/2.0/agents/memory-stores': {
    /** `AgentKit.createMemoryStore` */
    post: RestOperation<
      { query: Pick<CreateMemoryStoreRequest, 'managed_memory_store_id'> },
      CreateMemoryStoreRequest['managed_memory_store'],
      ManagedMemoryStore
    >;
    /** `AgentKit.listMemoryStores` */
    get: RestOperation<
      { query?: Pick<ListMemoryStoresRequest, 'page_size' | 'page_token'> },
      never,
      ListManagedMemoryStoresResponse
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}': {
    /** `AgentKit.deleteMemoryStore` */
    delete: RestOperation<{ path: { managed_memory_store_id: string } }, never, never>;
    /** `AgentKit.getMemoryStore` */
    get: RestOperation<{ path: { managed_memory_store_id: string } }, never, ManagedMemoryStore>;
    /** `AgentKit.updateMemoryStore` */
    patch: RestOperation<
      { path: { managed_memory_store_id: string }; query: Pick<UpdateMemoryStoreRequest, 'update_mask'> },
      UpdateMemoryStoreRequest['managed_memory_store'],
      ManagedMemoryStore
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/entries': {
    /** `AgentKit.createMemory` */
    post: RestOperation<
      { path: { managed_memory_store_id: string }; query?: Pick<CreateMemoryRequest, 'managed_memory_entry_id'> },
      CreateMemoryRequest['managed_memory_entry'],
      ManagedMemoryEntry
    >;
    /** `AgentKit.listMemories` */
    get: RestOperation<
      {
        path: { managed_memory_store_id: string };
        query: Pick<
          ListMemoriesRequest,
          'actor_id' | 'page_size' | 'page_token' | 'path_prefix' | 'session_id' | 'view'
        >;
      },
      never,
      ListManagedMemoryEntriesResponse
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/entries/{managed_memory_entry_id}': {
    /** `AgentKit.deleteMemory` */
    delete: RestOperation<{ path: { managed_memory_store_id: string; managed_memory_entry_id: string } }, never, never>;
    /** `AgentKit.getMemory` */
    get: RestOperation<
      {
        path: { managed_memory_store_id: string; managed_memory_entry_id: string };
        query?: Pick<GetMemoryRequest, 'view'>;
      },
      never,
      ManagedMemoryEntry
    >;
    /** `AgentKit.updateMemory` */
    patch: RestOperation<
      {
        path: { managed_memory_store_id: string; managed_memory_entry_id: string };
        query: Pick<UpdateMemoryRequest, 'update_mask'>;
      },
      UpdateMemoryRequest['managed_memory_entry'],
      ManagedMemoryEntry
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/entries:search': {
    /** `AgentKit.searchMemories` */
    post: RestOperation<
      { path: { managed_memory_store_id: string } },
      Omit<SearchMemoriesRequest, 'parent'>,
      SearchManagedMemoryEntriesResponse
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/permissions': {
    /** `AgentKit.listMemoryStorePermissions` */
    get: RestOperation<
      {
        path: { managed_memory_store_id: string };
        query?: Pick<ListMemoryStorePermissionsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListMemoryStorePermissionsResponse
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/permissions/self': {
    /** `AgentKit.getMemoryStorePermission` */
    get: RestOperation<{ path: { managed_memory_store_id: string } }, never, MemoryStorePermission>;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/permissions:grant': {
    /** `AgentKit.grantMemoryStorePermission` */
    post: RestOperation<
      { path: { managed_memory_store_id: string } },
      Omit<GrantMemoryStorePermissionRequest, 'name'>,
      GrantMemoryStorePermissionResponse
    >;
  };
  '/api/2.0/agents/memory-stores/{managed_memory_store_id}/permissions:revoke': {
    /** `AgentKit.revokeMemoryStorePermission` */
    post: RestOperation<
      { path: { managed_memory_store_id: string } },
      Omit<RevokeMemoryStorePermissionRequest, 'name'>,
      RevokeMemoryStorePermissionResponse
    >;
  };
  '/api/2.0/agents/session-stores': {
    /** `AgentKit.createSessionStore` */
    post: RestOperation<
      { query: Pick<CreateSessionStoreRequest, 'session_store_id'> },
      CreateSessionStoreRequest['session_store'],
      SessionStore
    >;
    /** `AgentKit.listSessionStores` */
    get: RestOperation<
      { query?: Pick<ListSessionStoresRequest, 'page_size' | 'page_token'> },
      never,
      ListSessionStoresResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}': {
    /** `AgentKit.deleteSessionStore` */
    delete: RestOperation<{ path: { session_store_id: string } }, never, never>;
    /** `AgentKit.getSessionStore` */
    get: RestOperation<{ path: { session_store_id: string } }, never, SessionStore>;
    /** `AgentKit.updateSessionStore` */
    patch: RestOperation<
      { path: { session_store_id: string }; query: Pick<UpdateSessionStoreRequest, 'update_mask'> },
      UpdateSessionStoreRequest['session_store'],
      SessionStore
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/permissions': {
    /** `AgentKit.listSessionStorePermissions` */
    get: RestOperation<
      {
        path: { session_store_id: string };
        query?: Pick<ListSessionStorePermissionsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListSessionStorePermissionsResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/permissions/self': {
    /** `AgentKit.getSessionStorePermission` */
    get: RestOperation<{ path: { session_store_id: string } }, never, SessionStorePermission>;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/permissions:grant': {
    /** `AgentKit.grantSessionStorePermission` */
    post: RestOperation<
      { path: { session_store_id: string } },
      Omit<GrantSessionStorePermissionRequest, 'name'>,
      GrantSessionStorePermissionResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/permissions:revoke': {
    /** `AgentKit.revokeSessionStorePermission` */
    post: RestOperation<
      { path: { session_store_id: string } },
      Omit<RevokeSessionStorePermissionRequest, 'name'>,
      RevokeSessionStorePermissionResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions': {
    /** `AgentKit.createSession` */
    post: RestOperation<
      { path: { session_store_id: string }; query?: Pick<CreateSessionRequest, 'session_id'> },
      CreateSessionRequest['session'],
      Session
    >;
    /** `AgentKit.listSessions` */
    get: RestOperation<
      {
        path: { session_store_id: string };
        query?: Pick<ListSessionsRequest, 'filter' | 'order_by' | 'page_size' | 'page_token'>;
      },
      never,
      ListSessionsResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions/{session_id}': {
    /** `AgentKit.deleteSession` */
    delete: RestOperation<{ path: { session_store_id: string; session_id: string } }, never, never>;
    /** `AgentKit.getSession` */
    get: RestOperation<{ path: { session_store_id: string; session_id: string } }, never, Session>;
    /** `AgentKit.updateSession` */
    patch: RestOperation<
      { path: { session_store_id: string; session_id: string }; query: Pick<UpdateSessionRequest, 'update_mask'> },
      UpdateSessionRequest['session'],
      Session
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions/{session_id}/extractions': {
    /** `AgentKit.extractMemories` */
    post: RestOperation<
      { path: { session_store_id: string; session_id: ExtractMemoriesRequest['session_id'] } },
      Omit<ExtractMemoriesRequest, 'session_store' | 'session_id'>,
      ExtractMemoriesResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions/{session_id}/items': {
    /** `AgentKit.listSessionItems` */
    get: RestOperation<
      {
        path: { session_store_id: string; session_id: string };
        query?: Pick<ListSessionItemsRequest, 'order_by' | 'page_size' | 'page_token'>;
      },
      never,
      ListSessionItemsResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions/{session_id}/items:append': {
    /** `AgentKit.appendSessionItems` */
    post: RestOperation<
      { path: { session_store_id: string; session_id: string } },
      Omit<AppendSessionItemsRequest, 'parent'>,
      AppendSessionItemsResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions/{session_id}/items:clear': {
    /** `AgentKit.clearSessionItems` */
    post: RestOperation<
      { path: { session_store_id: string; session_id: string } },
      Omit<ClearSessionItemsRequest, 'parent'>,
      ClearSessionItemsResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions/{session_id}/items:pop': {
    /** `AgentKit.popSessionItem` */
    post: RestOperation<
      { path: { session_store_id: string; session_id: string } },
      Omit<PopSessionItemRequest, 'parent'>,
      PopSessionItemResponse
    >;
  };
  '/api/2.0/agents/session-stores/{session_store_id}/sessions:fork': {
    /** `AgentKit.forkSession` */
    post: RestOperation<
      { path: { session_store_id: string } },
      Omit<ForkSessionRequest, 'parent'>,
      ForkSessionResponse
    >;
  };
}
