// Generated from api/agentkit.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AppendSessionItemsRequest,
  AppendSessionItemsResponse,
  ClearSessionItemsRequest,
  ClearSessionItemsResponse,
  CreateMemoryRequest,
  CreateMemoryStoreRequest,
  CreateSessionRequest,
  CreateSessionStoreRequest,
  DeleteMemoryRequest,
  DeleteMemoryStoreRequest,
  DeleteSessionRequest,
  DeleteSessionStoreRequest,
  ExtractMemoriesRequest,
  ExtractMemoriesResponse,
  ForkSessionRequest,
  ForkSessionResponse,
  GetMemoryRequest,
  GetMemoryStorePermissionRequest,
  GetMemoryStoreRequest,
  GetSessionRequest,
  GetSessionStorePermissionRequest,
  GetSessionStoreRequest,
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
  ManagedMemoryEntrySearchResult,
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
  SessionItem,
  SessionStore,
  SessionStorePermission,
  UpdateMemoryRequest,
  UpdateMemoryStoreRequest,
  UpdateSessionRequest,
  UpdateSessionStoreRequest,
} from './types.js';

/** The operations of AgentKit. */
export class AgentKitService extends Service {
  /**
   * Calls `POST /api/2.0/agents/{parent}/items:append`, where `parent` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/appendsessionitems)
   */
  appendSessionItems(request: AppendSessionItemsRequest, options?: CallOptions): Promise<AppendSessionItemsResponse> {
    return call(this.api, operations.appendSessionItems, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{parent}/items:clear`, where `parent` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/clearsessionitems)
   */
  clearSessionItems(request: ClearSessionItemsRequest, options?: CallOptions): Promise<ClearSessionItemsResponse> {
    return call(this.api, operations.clearSessionItems, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{parent}/entries`, where `parent` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/creatememory)
   */
  createMemory(request: CreateMemoryRequest, options?: CallOptions): Promise<ManagedMemoryEntry> {
    return call(this.api, operations.createMemory, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/memory-stores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/creatememorystore)
   */
  createMemoryStore(request: CreateMemoryStoreRequest, options?: CallOptions): Promise<ManagedMemoryStore> {
    return call(this.api, operations.createMemoryStore, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{parent}/sessions`, where `parent` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/createsession)
   */
  createSession(request: CreateSessionRequest, options?: CallOptions): Promise<Session> {
    return call(this.api, operations.createSession, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/session-stores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/createsessionstore)
   */
  createSessionStore(request: CreateSessionStoreRequest, options?: CallOptions): Promise<SessionStore> {
    return call(this.api, operations.createSessionStore, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/agents/{name}`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}/entries/{managed_memory_entry_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/deletememory)
   */
  deleteMemory(request: DeleteMemoryRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMemory, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/agents/{name}`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/deletememorystore)
   */
  deleteMemoryStore(request: DeleteMemoryStoreRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMemoryStore, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/agents/{name}`, where `name` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/deletesession)
   */
  deleteSession(request: DeleteSessionRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSession, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/agents/{name}`, where `name` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/deletesessionstore)
   */
  deleteSessionStore(request: DeleteSessionStoreRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSessionStore, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{session_store}/sessions/{session_id}/extractions`, where
   * `session_store` has the form `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/extractmemories)
   */
  extractMemories(request: ExtractMemoriesRequest, options?: CallOptions): Promise<ExtractMemoriesResponse> {
    return call(this.api, operations.extractMemories, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{parent}/sessions:fork`, where `parent` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/forksession)
   */
  forkSession(request: ForkSessionRequest, options?: CallOptions): Promise<ForkSessionResponse> {
    return call(this.api, operations.forkSession, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{name}`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}/entries/{managed_memory_entry_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/getmemory)
   */
  getMemory(request: GetMemoryRequest, options?: CallOptions): Promise<ManagedMemoryEntry> {
    return call(this.api, operations.getMemory, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{name}`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/getmemorystore)
   */
  getMemoryStore(request: GetMemoryStoreRequest, options?: CallOptions): Promise<ManagedMemoryStore> {
    return call(this.api, operations.getMemoryStore, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{name}/permissions/self`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/getmemorystorepermission)
   */
  getMemoryStorePermission(
    request: GetMemoryStorePermissionRequest,
    options?: CallOptions,
  ): Promise<MemoryStorePermission> {
    return call(this.api, operations.getMemoryStorePermission, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{name}`, where `name` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/getsession)
   */
  getSession(request: GetSessionRequest, options?: CallOptions): Promise<Session> {
    return call(this.api, operations.getSession, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{name}`, where `name` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/getsessionstore)
   */
  getSessionStore(request: GetSessionStoreRequest, options?: CallOptions): Promise<SessionStore> {
    return call(this.api, operations.getSessionStore, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{name}/permissions/self`, where `name` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/getsessionstorepermission)
   */
  getSessionStorePermission(
    request: GetSessionStorePermissionRequest,
    options?: CallOptions,
  ): Promise<SessionStorePermission> {
    return call(this.api, operations.getSessionStorePermission, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{name}/permissions:grant`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/grantmemorystorepermission)
   */
  grantMemoryStorePermission(
    request: GrantMemoryStorePermissionRequest,
    options?: CallOptions,
  ): Promise<GrantMemoryStorePermissionResponse> {
    return call(this.api, operations.grantMemoryStorePermission, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{name}/permissions:grant`, where `name` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/grantsessionstorepermission)
   */
  grantSessionStorePermission(
    request: GrantSessionStorePermissionRequest,
    options?: CallOptions,
  ): Promise<GrantSessionStorePermissionResponse> {
    return call(this.api, operations.grantSessionStorePermission, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{parent}/entries`, where `parent` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listmemories)
   */
  listMemories(
    request: ListMemoriesRequest,
    options?: CallOptions,
  ): Paged<ManagedMemoryEntry, ListManagedMemoryEntriesResponse> {
    return paginate(this.api, operations.listMemories, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{parent}/permissions`, where `parent` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listmemorystorepermissions)
   */
  listMemoryStorePermissions(
    request: ListMemoryStorePermissionsRequest,
    options?: CallOptions,
  ): Paged<MemoryStorePermission, ListMemoryStorePermissionsResponse> {
    return paginate(this.api, operations.listMemoryStorePermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/memory-stores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listmemorystores)
   */
  listMemoryStores(
    request: ListMemoryStoresRequest = {},
    options?: CallOptions,
  ): Paged<ManagedMemoryStore, ListManagedMemoryStoresResponse> {
    return paginate(this.api, operations.listMemoryStores, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{parent}/items`, where `parent` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listsessionitems)
   */
  listSessionItems(
    request: ListSessionItemsRequest,
    options?: CallOptions,
  ): Paged<SessionItem, ListSessionItemsResponse> {
    return paginate(this.api, operations.listSessionItems, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{parent}/permissions`, where `parent` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listsessionstorepermissions)
   */
  listSessionStorePermissions(
    request: ListSessionStorePermissionsRequest,
    options?: CallOptions,
  ): Paged<SessionStorePermission, ListSessionStorePermissionsResponse> {
    return paginate(this.api, operations.listSessionStorePermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/session-stores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listsessionstores)
   */
  listSessionStores(
    request: ListSessionStoresRequest = {},
    options?: CallOptions,
  ): Paged<SessionStore, ListSessionStoresResponse> {
    return paginate(this.api, operations.listSessionStores, request, options);
  }

  /**
   * Calls `GET /api/2.0/agents/{parent}/sessions`, where `parent` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/listsessions)
   */
  listSessions(request: ListSessionsRequest, options?: CallOptions): Paged<Session, ListSessionsResponse> {
    return paginate(this.api, operations.listSessions, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{parent}/items:pop`, where `parent` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/popsessionitem)
   */
  popSessionItem(request: PopSessionItemRequest, options?: CallOptions): Promise<PopSessionItemResponse> {
    return call(this.api, operations.popSessionItem, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{name}/permissions:revoke`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/revokememorystorepermission)
   */
  revokeMemoryStorePermission(
    request: RevokeMemoryStorePermissionRequest,
    options?: CallOptions,
  ): Promise<RevokeMemoryStorePermissionResponse> {
    return call(this.api, operations.revokeMemoryStorePermission, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{name}/permissions:revoke`, where `name` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/revokesessionstorepermission)
   */
  revokeSessionStorePermission(
    request: RevokeSessionStorePermissionRequest,
    options?: CallOptions,
  ): Promise<RevokeSessionStorePermissionResponse> {
    return call(this.api, operations.revokeSessionStorePermission, request, options);
  }

  /**
   * Calls `POST /api/2.0/agents/{parent}/entries:search`, where `parent` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/searchmemories)
   */
  searchMemories(
    request: SearchMemoriesRequest,
    options?: CallOptions,
  ): Paged<ManagedMemoryEntrySearchResult, SearchManagedMemoryEntriesResponse> {
    return paginate(this.api, operations.searchMemories, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/agents/{name}`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}/entries/{managed_memory_entry_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/updatememory)
   */
  updateMemory(request: UpdateMemoryRequest, options?: CallOptions): Promise<ManagedMemoryEntry> {
    return call(this.api, operations.updateMemory, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/agents/{name}`, where `name` has the form
   * `memory-stores/{managed_memory_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/updatememorystore)
   */
  updateMemoryStore(request: UpdateMemoryStoreRequest, options?: CallOptions): Promise<ManagedMemoryStore> {
    return call(this.api, operations.updateMemoryStore, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/agents/{name}`, where `name` has the form
   * `session-stores/{session_store_id}/sessions/{session_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/updatesession)
   */
  updateSession(request: UpdateSessionRequest, options?: CallOptions): Promise<Session> {
    return call(this.api, operations.updateSession, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/agents/{name}`, where `name` has the form
   * `session-stores/{session_store_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentkit/updatesessionstore)
   */
  updateSessionStore(request: UpdateSessionStoreRequest, options?: CallOptions): Promise<SessionStore> {
    return call(this.api, operations.updateSessionStore, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  appendSessionItems: {
    id: 'AgentKit.appendSessionItems',
    route: 'POST /api/2.0/agents/{parent=session-stores/*/sessions/*}/items:append',
    body: true,
  } satisfies Operation<AppendSessionItemsRequest, AppendSessionItemsResponse>,
  clearSessionItems: {
    id: 'AgentKit.clearSessionItems',
    route: 'POST /api/2.0/agents/{parent=session-stores/*/sessions/*}/items:clear',
    body: true,
  } satisfies Operation<ClearSessionItemsRequest, ClearSessionItemsResponse>,
  createMemory: {
    id: 'AgentKit.createMemory',
    route: 'POST /api/2.0/agents/{parent=memory-stores/*}/entries',
    query: ['managed_memory_entry_id'],
    body: 'managed_memory_entry',
  } satisfies Operation<CreateMemoryRequest, ManagedMemoryEntry>,
  createMemoryStore: {
    id: 'AgentKit.createMemoryStore',
    route: 'POST /api/2.0/agents/memory-stores',
    query: ['managed_memory_store_id'],
    body: 'managed_memory_store',
  } satisfies Operation<CreateMemoryStoreRequest, ManagedMemoryStore>,
  createSession: {
    id: 'AgentKit.createSession',
    route: 'POST /api/2.0/agents/{parent=session-stores/*}/sessions',
    query: ['session_id'],
    body: 'session',
  } satisfies Operation<CreateSessionRequest, Session>,
  createSessionStore: {
    id: 'AgentKit.createSessionStore',
    route: 'POST /api/2.0/agents/session-stores',
    query: ['session_store_id'],
    body: 'session_store',
  } satisfies Operation<CreateSessionStoreRequest, SessionStore>,
  deleteMemory: {
    id: 'AgentKit.deleteMemory',
    route: 'DELETE /api/2.0/agents/{name=memory-stores/*/entries/*}',
    response: 'none',
  } satisfies Operation<DeleteMemoryRequest, void>,
  deleteMemoryStore: {
    id: 'AgentKit.deleteMemoryStore',
    route: 'DELETE /api/2.0/agents/{name=memory-stores/*}',
    response: 'none',
  } satisfies Operation<DeleteMemoryStoreRequest, void>,
  deleteSession: {
    id: 'AgentKit.deleteSession',
    route: 'DELETE /api/2.0/agents/{name=session-stores/*/sessions/*}',
    response: 'none',
  } satisfies Operation<DeleteSessionRequest, void>,
  deleteSessionStore: {
    id: 'AgentKit.deleteSessionStore',
    route: 'DELETE /api/2.0/agents/{name=session-stores/*}',
    response: 'none',
  } satisfies Operation<DeleteSessionStoreRequest, void>,
  extractMemories: {
    id: 'AgentKit.extractMemories',
    route: 'POST /api/2.0/agents/{session_store=session-stores/*}/sessions/{session_id}/extractions',
    body: true,
  } satisfies Operation<ExtractMemoriesRequest, ExtractMemoriesResponse>,
  forkSession: {
    id: 'AgentKit.forkSession',
    route: 'POST /api/2.0/agents/{parent=session-stores/*}/sessions:fork',
    body: true,
  } satisfies Operation<ForkSessionRequest, ForkSessionResponse>,
  getMemory: {
    id: 'AgentKit.getMemory',
    route: 'GET /api/2.0/agents/{name=memory-stores/*/entries/*}',
    query: ['view'],
  } satisfies Operation<GetMemoryRequest, ManagedMemoryEntry>,
  getMemoryStore: {
    id: 'AgentKit.getMemoryStore',
    route: 'GET /api/2.0/agents/{name=memory-stores/*}',
  } satisfies Operation<GetMemoryStoreRequest, ManagedMemoryStore>,
  getMemoryStorePermission: {
    id: 'AgentKit.getMemoryStorePermission',
    route: 'GET /api/2.0/agents/{name=memory-stores/*}/permissions/self',
  } satisfies Operation<GetMemoryStorePermissionRequest, MemoryStorePermission>,
  getSession: {
    id: 'AgentKit.getSession',
    route: 'GET /api/2.0/agents/{name=session-stores/*/sessions/*}',
  } satisfies Operation<GetSessionRequest, Session>,
  getSessionStore: {
    id: 'AgentKit.getSessionStore',
    route: 'GET /api/2.0/agents/{name=session-stores/*}',
  } satisfies Operation<GetSessionStoreRequest, SessionStore>,
  getSessionStorePermission: {
    id: 'AgentKit.getSessionStorePermission',
    route: 'GET /api/2.0/agents/{name=session-stores/*}/permissions/self',
  } satisfies Operation<GetSessionStorePermissionRequest, SessionStorePermission>,
  grantMemoryStorePermission: {
    id: 'AgentKit.grantMemoryStorePermission',
    route: 'POST /api/2.0/agents/{name=memory-stores/*}/permissions:grant',
    body: true,
  } satisfies Operation<GrantMemoryStorePermissionRequest, GrantMemoryStorePermissionResponse>,
  grantSessionStorePermission: {
    id: 'AgentKit.grantSessionStorePermission',
    route: 'POST /api/2.0/agents/{name=session-stores/*}/permissions:grant',
    body: true,
  } satisfies Operation<GrantSessionStorePermissionRequest, GrantSessionStorePermissionResponse>,
  listMemories: {
    id: 'AgentKit.listMemories',
    route: 'GET /api/2.0/agents/{parent=memory-stores/*}/entries',
    query: ['actor_id', 'page_size', 'page_token', 'path_prefix', 'session_id', 'view'],
    paging: { items: 'managed_memory_entries', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMemoriesRequest, ListManagedMemoryEntriesResponse>,
  listMemoryStorePermissions: {
    id: 'AgentKit.listMemoryStorePermissions',
    route: 'GET /api/2.0/agents/{parent=memory-stores/*}/permissions',
    query: ['page_size', 'page_token'],
    paging: { items: 'memory_store_permissions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMemoryStorePermissionsRequest, ListMemoryStorePermissionsResponse>,
  listMemoryStores: {
    id: 'AgentKit.listMemoryStores',
    route: 'GET /api/2.0/agents/memory-stores',
    query: ['page_size', 'page_token'],
    paging: { items: 'managed_memory_stores', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMemoryStoresRequest, ListManagedMemoryStoresResponse>,
  listSessionItems: {
    id: 'AgentKit.listSessionItems',
    route: 'GET /api/2.0/agents/{parent=session-stores/*/sessions/*}/items',
    query: ['order_by', 'page_size', 'page_token'],
    paging: { items: 'session_items', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSessionItemsRequest, ListSessionItemsResponse>,
  listSessionStorePermissions: {
    id: 'AgentKit.listSessionStorePermissions',
    route: 'GET /api/2.0/agents/{parent=session-stores/*}/permissions',
    query: ['page_size', 'page_token'],
    paging: { items: 'session_store_permissions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSessionStorePermissionsRequest, ListSessionStorePermissionsResponse>,
  listSessionStores: {
    id: 'AgentKit.listSessionStores',
    route: 'GET /api/2.0/agents/session-stores',
    query: ['page_size', 'page_token'],
    paging: { items: 'session_stores', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSessionStoresRequest, ListSessionStoresResponse>,
  listSessions: {
    id: 'AgentKit.listSessions',
    route: 'GET /api/2.0/agents/{parent=session-stores/*}/sessions',
    query: ['filter', 'order_by', 'page_size', 'page_token'],
    paging: { items: 'sessions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSessionsRequest, ListSessionsResponse>,
  popSessionItem: {
    id: 'AgentKit.popSessionItem',
    route: 'POST /api/2.0/agents/{parent=session-stores/*/sessions/*}/items:pop',
    body: true,
  } satisfies Operation<PopSessionItemRequest, PopSessionItemResponse>,
  revokeMemoryStorePermission: {
    id: 'AgentKit.revokeMemoryStorePermission',
    route: 'POST /api/2.0/agents/{name=memory-stores/*}/permissions:revoke',
    body: true,
  } satisfies Operation<RevokeMemoryStorePermissionRequest, RevokeMemoryStorePermissionResponse>,
  revokeSessionStorePermission: {
    id: 'AgentKit.revokeSessionStorePermission',
    route: 'POST /api/2.0/agents/{name=session-stores/*}/permissions:revoke',
    body: true,
  } satisfies Operation<RevokeSessionStorePermissionRequest, RevokeSessionStorePermissionResponse>,
  searchMemories: {
    id: 'AgentKit.searchMemories',
    route: 'POST /api/2.0/agents/{parent=memory-stores/*}/entries:search',
    body: true,
    paging: { items: 'results', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchMemoriesRequest, SearchManagedMemoryEntriesResponse>,
  updateMemory: {
    id: 'AgentKit.updateMemory',
    route: 'PATCH /api/2.0/agents/{name=memory-stores/*/entries/*}',
    query: ['update_mask'],
    body: 'managed_memory_entry',
  } satisfies Operation<UpdateMemoryRequest, ManagedMemoryEntry>,
  updateMemoryStore: {
    id: 'AgentKit.updateMemoryStore',
    route: 'PATCH /api/2.0/agents/{name=memory-stores/*}',
    query: ['update_mask'],
    body: 'managed_memory_store',
  } satisfies Operation<UpdateMemoryStoreRequest, ManagedMemoryStore>,
  updateSession: {
    id: 'AgentKit.updateSession',
    route: 'PATCH /api/2.0/agents/{name=session-stores/*/sessions/*}',
    query: ['update_mask'],
    body: 'session',
  } satisfies Operation<UpdateSessionRequest, Session>,
  updateSessionStore: {
    id: 'AgentKit.updateSessionStore',
    route: 'PATCH /api/2.0/agents/{name=session-stores/*}',
    query: ['update_mask'],
    body: 'session_store',
  } satisfies Operation<UpdateSessionStoreRequest, SessionStore>,
};
