// Generated from api/agentkit.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `ManagedMemoryEntrySourceType`; the server may send others. */
export const ManagedMemoryEntrySourceType = {
  MANAGED_MEMORY_ENTRY_SOURCE_TYPE_AGENT: 'MANAGED_MEMORY_ENTRY_SOURCE_TYPE_AGENT',
  MANAGED_MEMORY_ENTRY_SOURCE_TYPE_DREAMER: 'MANAGED_MEMORY_ENTRY_SOURCE_TYPE_DREAMER',
} as const;
export type ManagedMemoryEntrySourceType =
  (typeof ManagedMemoryEntrySourceType)[keyof typeof ManagedMemoryEntrySourceType] | (string & {});

/** Values of `ManagedMemoryEntryView`; the server may send others. */
export const ManagedMemoryEntryView = {
  MANAGED_MEMORY_ENTRY_VIEW_BASIC: 'MANAGED_MEMORY_ENTRY_VIEW_BASIC',
  MANAGED_MEMORY_ENTRY_VIEW_FULL: 'MANAGED_MEMORY_ENTRY_VIEW_FULL',
} as const;
export type ManagedMemoryEntryView =
  (typeof ManagedMemoryEntryView)[keyof typeof ManagedMemoryEntryView] | (string & {});

/** Values of `PermissionLevel`; the server may send others. */
export const PermissionLevel = {
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
export type PermissionLevel = (typeof PermissionLevel)[keyof typeof PermissionLevel] | (string & {});

/** Values of `PrincipalType`; the server may send others. */
export const PrincipalType = {
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER: 'USER',
} as const;
export type PrincipalType = (typeof PrincipalType)[keyof typeof PrincipalType] | (string & {});

/** Values of `StorageBackendType`; the server may send others. */
export const StorageBackendType = {
  STORAGE_BACKEND_TYPE_LAKEBASE: 'STORAGE_BACKEND_TYPE_LAKEBASE',
} as const;
export type StorageBackendType = (typeof StorageBackendType)[keyof typeof StorageBackendType] | (string & {});

/** Request of `AgentKit.appendSessionItems`. */
export interface AppendSessionItemsRequest {
  parent: string;
  items: SessionItem[];
}

export interface AppendSessionItemsResponse {
  session_items?: SessionItem[] | undefined;
}

/** Request of `AgentKit.clearSessionItems`. */
export interface ClearSessionItemsRequest {
  parent: string;
}

export interface ClearSessionItemsResponse {
  [key: string]: unknown;
}

/** Request of `AgentKit.createMemory`. */
export interface CreateMemoryRequest {
  parent: string;
  managed_memory_entry_id?: string | undefined;
  managed_memory_entry: ManagedMemoryEntry;
}

/** Request of `AgentKit.createMemoryStore`. */
export interface CreateMemoryStoreRequest {
  managed_memory_store_id: string;
  managed_memory_store: ManagedMemoryStore;
}

/** Request of `AgentKit.createSession`. */
export interface CreateSessionRequest {
  parent: string;
  session_id?: string | undefined;
  session: Session;
}

/** Request of `AgentKit.createSessionStore`. */
export interface CreateSessionStoreRequest {
  session_store_id: string;
  session_store: SessionStore;
}

/** Request of `AgentKit.deleteMemory`. */
export interface DeleteMemoryRequest {
  name: string;
}

/** Request of `AgentKit.deleteMemoryStore`. */
export interface DeleteMemoryStoreRequest {
  name: string;
}

/** Request of `AgentKit.deleteSession`. */
export interface DeleteSessionRequest {
  name: string;
}

/** Request of `AgentKit.deleteSessionStore`. */
export interface DeleteSessionStoreRequest {
  name: string;
}

/** Request of `AgentKit.extractMemories`. */
export interface ExtractMemoriesRequest {
  session_store: string;
  session_id: string;
  dry_run?: boolean | undefined;
  instructions?: string | undefined;
  memory_store: string;
}

export interface ExtractMemoriesResponse {
  entries?: ManagedMemoryEntry[] | undefined;
  name?: string | undefined;
}

/** Request of `AgentKit.forkSession`. */
export interface ForkSessionRequest {
  parent: string;
  actor_id: string;
  metadata?: Record<string, string> | undefined;
  session_id?: string | undefined;
  source_session_id: string;
  up_to_item_id?: string | undefined;
}

export interface ForkSessionResponse {
  session?: Session | undefined;
}

/** Request of `AgentKit.getMemory`. */
export interface GetMemoryRequest {
  name: string;
  view?: ManagedMemoryEntryView | undefined;
}

/** Request of `AgentKit.getMemoryStorePermission`. */
export interface GetMemoryStorePermissionRequest {
  name: string;
}

/** Request of `AgentKit.getMemoryStore`. */
export interface GetMemoryStoreRequest {
  name: string;
}

/** Request of `AgentKit.getSession`. */
export interface GetSessionRequest {
  name: string;
}

/** Request of `AgentKit.getSessionStorePermission`. */
export interface GetSessionStorePermissionRequest {
  name: string;
}

/** Request of `AgentKit.getSessionStore`. */
export interface GetSessionStoreRequest {
  name: string;
}

/** Request of `AgentKit.grantMemoryStorePermission`. */
export interface GrantMemoryStorePermissionRequest {
  name: string;
  permission: PermissionLevel;
  principal: StorePrincipal;
}

export interface GrantMemoryStorePermissionResponse {
  [key: string]: unknown;
}

/** Request of `AgentKit.grantSessionStorePermission`. */
export interface GrantSessionStorePermissionRequest {
  name: string;
  permission: PermissionLevel;
  principal: StorePrincipal;
}

export interface GrantSessionStorePermissionResponse {
  [key: string]: unknown;
}

export interface ListManagedMemoryEntriesResponse {
  managed_memory_entries?: ManagedMemoryEntry[] | undefined;
  next_page_token?: string | undefined;
}

export interface ListManagedMemoryStoresResponse {
  managed_memory_stores?: ManagedMemoryStore[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AgentKit.listMemories`. */
export interface ListMemoriesRequest {
  parent: string;
  actor_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
  path_prefix?: string | undefined;
  session_id?: string | undefined;
  view?: ManagedMemoryEntryView | undefined;
}

/** Request of `AgentKit.listMemoryStorePermissions`. */
export interface ListMemoryStorePermissionsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListMemoryStorePermissionsResponse {
  memory_store_permissions?: MemoryStorePermission[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AgentKit.listMemoryStores`. */
export interface ListMemoryStoresRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AgentKit.listSessionItems`. */
export interface ListSessionItemsRequest {
  parent: string;
  order_by?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSessionItemsResponse {
  next_page_token?: string | undefined;
  session_items?: SessionItem[] | undefined;
}

/** Request of `AgentKit.listSessionStorePermissions`. */
export interface ListSessionStorePermissionsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSessionStorePermissionsResponse {
  next_page_token?: string | undefined;
  session_store_permissions?: SessionStorePermission[] | undefined;
}

/** Request of `AgentKit.listSessionStores`. */
export interface ListSessionStoresRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSessionStoresResponse {
  next_page_token?: string | undefined;
  session_stores?: SessionStore[] | undefined;
}

/** Request of `AgentKit.listSessions`. */
export interface ListSessionsRequest {
  parent: string;
  filter?: string | undefined;
  order_by?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSessionsResponse {
  next_page_token?: string | undefined;
  sessions?: Session[] | undefined;
}

export interface ManagedMemoryEntry {
  actor_id: string;
  path: string;
  content?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  description?: string | undefined;
  name?: string | undefined;
  session_id?: string | undefined;
  source_type?: ManagedMemoryEntrySourceType | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface ManagedMemoryEntrySearchResult {
  managed_memory_entry?: ManagedMemoryEntry | undefined;
  score?: number | undefined;
}

export interface ManagedMemoryStore {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator_user_id?: string | undefined;
  description?: string | undefined;
  /** @deprecated */
  display_name?: string | undefined;
  name?: string | undefined;
  /** @deprecated */
  owner_user_id?: string | undefined;
  storage_backend?: StorageBackend | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  workspace_id?: Int64 | undefined;
}

export interface MemoryStorePermission {
  permission?: PermissionLevel | undefined;
  principal?: StorePrincipal | undefined;
}

/** Request of `AgentKit.popSessionItem`. */
export interface PopSessionItemRequest {
  parent: string;
}

export interface PopSessionItemResponse {
  item?: SessionItem | undefined;
}

/** Request of `AgentKit.revokeMemoryStorePermission`. */
export interface RevokeMemoryStorePermissionRequest {
  name: string;
  principal: StorePrincipal;
}

export interface RevokeMemoryStorePermissionResponse {
  [key: string]: unknown;
}

/** Request of `AgentKit.revokeSessionStorePermission`. */
export interface RevokeSessionStorePermissionRequest {
  name: string;
  principal: StorePrincipal;
}

export interface RevokeSessionStorePermissionResponse {
  [key: string]: unknown;
}

export interface SearchManagedMemoryEntriesResponse {
  /** @deprecated */
  managed_memory_entries?: ManagedMemoryEntry[] | undefined;
  next_page_token?: string | undefined;
  results?: ManagedMemoryEntrySearchResult[] | undefined;
}

/** Request of `AgentKit.searchMemories`. */
export interface SearchMemoriesRequest {
  parent: string;
  actor_id: string;
  /** @deprecated */
  limit?: number | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  path_prefix?: string | undefined;
  query: string;
  session_id?: string | undefined;
  view?: ManagedMemoryEntryView | undefined;
}

export interface Session {
  actor_id: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  /** RFC 3339 timestamp. */
  last_activity_time?: string | undefined;
  metadata?: Record<string, string> | undefined;
  name?: string | undefined;
  parent_session_id?: string | undefined;
  root_session_id?: string | undefined;
  session_id?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface SessionItem {
  data: unknown;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  item_id?: string | undefined;
}

export interface SessionStore {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator_user_id?: string | undefined;
  description?: string | undefined;
  metadata?: Record<string, string> | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface SessionStorePermission {
  permission?: PermissionLevel | undefined;
  principal?: StorePrincipal | undefined;
}

export interface StorageBackend {
  backend_id?: string | undefined;
  backend_type?: StorageBackendType | undefined;
}

export interface StorePrincipal {
  name: string;
  principal_type?: PrincipalType | undefined;
}

/** Request of `AgentKit.updateMemory`. */
export interface UpdateMemoryRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  managed_memory_entry: ManagedMemoryEntry;
}

/** Request of `AgentKit.updateMemoryStore`. */
export interface UpdateMemoryStoreRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  managed_memory_store: ManagedMemoryStore;
}

/** Request of `AgentKit.updateSession`. */
export interface UpdateSessionRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  session: Session;
}

/** Request of `AgentKit.updateSessionStore`. */
export interface UpdateSessionStoreRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  session_store: SessionStore;
}
