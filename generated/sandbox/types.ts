// Generated from api/sandbox.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Uploadable } from '../../runtime/index.js';

/** Values of `ExecuteCommandStatus`; the server may send others. */
export const ExecuteCommandStatus = {
  EXECUTE_COMMAND_STATUS_COMPLETED: 'EXECUTE_COMMAND_STATUS_COMPLETED',
  EXECUTE_COMMAND_STATUS_FAILED: 'EXECUTE_COMMAND_STATUS_FAILED',
  EXECUTE_COMMAND_STATUS_TIMED_OUT: 'EXECUTE_COMMAND_STATUS_TIMED_OUT',
} as const;
export type ExecuteCommandStatus = (typeof ExecuteCommandStatus)[keyof typeof ExecuteCommandStatus] | (string & {});

/** Values of `SandboxFileType`; the server may send others. */
export const SandboxFileType = {
  SANDBOX_FILE_TYPE_DIRECTORY: 'SANDBOX_FILE_TYPE_DIRECTORY',
  SANDBOX_FILE_TYPE_FILE: 'SANDBOX_FILE_TYPE_FILE',
  SANDBOX_FILE_TYPE_OTHER: 'SANDBOX_FILE_TYPE_OTHER',
  SANDBOX_FILE_TYPE_SYMLINK: 'SANDBOX_FILE_TYPE_SYMLINK',
} as const;
export type SandboxFileType = (typeof SandboxFileType)[keyof typeof SandboxFileType] | (string & {});

/** Values of `SandboxState`; the server may send others. */
export const SandboxState = {
  SANDBOX_STATE_PENDING: 'SANDBOX_STATE_PENDING',
  SANDBOX_STATE_RUNNING: 'SANDBOX_STATE_RUNNING',
  SANDBOX_STATE_STOPPED: 'SANDBOX_STATE_STOPPED',
  SANDBOX_STATE_STOPPING: 'SANDBOX_STATE_STOPPING',
} as const;
export type SandboxState = (typeof SandboxState)[keyof typeof SandboxState] | (string & {});

export interface Command {
  args?: string[] | undefined;
  cmd?: string | undefined;
  command_id?: string | undefined;
  exit_code?: number | undefined;
  finished?: boolean | undefined;
  pid?: Int64 | undefined;
}

export interface ComputeSpec {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  inactivity_timeout?: string | undefined;
}

/** Request of `Sandbox.createDirectory`. */
export interface CreateDirectoryRequest {
  parent: string;
  parents?: boolean | undefined;
  path: string;
}

export interface CreateDirectoryResponse {
  [key: string]: unknown;
}

/** Request of `Sandbox.createSandbox`. */
export interface CreateSandboxRequest {
  sandbox_id: string;
  sandbox: Sandbox;
}

/** Request of `Sandbox.deletePath`. */
export interface DeletePathRequest {
  parent: string;
  path: string;
  recursive?: boolean | undefined;
}

export interface DeletePathResponse {
  [key: string]: unknown;
}

/** Request of `Sandbox.deleteSandbox`. */
export interface DeleteSandboxRequest {
  name: string;
}

/** Request of `Sandbox.downloadFile`. */
export interface DownloadFileRequest {
  parent: string;
  byte_range?: string | undefined;
  if_match?: string | undefined;
  if_modified_since?: string | undefined;
  if_none_match?: string | undefined;
  if_range?: string | undefined;
  if_unmodified_since?: string | undefined;
  path: string;
}

/** Response of `Sandbox.downloadFile`. */
export interface DownloadFileResponse {
  contents: ReadableStream<Uint8Array>;
  'Accept-Ranges'?: string | undefined;
  'Content-Length'?: Int64 | undefined;
  'Content-Range'?: string | undefined;
  'Content-Type'?: string | undefined;
  etag?: string | undefined;
  'Last-Modified'?: string | undefined;
}

export interface EnvironmentSpec {
  image_uri?: string | undefined;
}

/** Request of `Sandbox.executeCommandSync`. */
export interface ExecuteCommandSyncRequest {
  name: string;
  args?: string[] | undefined;
  cmd: string;
  envs?: Record<string, string> | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  execution_timeout?: string | undefined;
}

export interface ExecuteCommandSyncResponse {
  command_id?: string | undefined;
  exit_code?: number | undefined;
  status?: ExecuteCommandStatus | undefined;
  stderr?: string | undefined;
  stdout?: string | undefined;
  truncated?: boolean | undefined;
}

/** Request of `Sandbox.getMetadata`. */
export interface GetMetadataRequest {
  parent: string;
  path: string;
}

export interface GetMetadataResponse {
  file?: SandboxFileInfo | undefined;
}

/** Request of `Sandbox.getSandbox`. */
export interface GetSandboxRequest {
  name: string;
}

/** Request of `Sandbox.listCommands`. */
export interface ListCommandsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCommandsResponse {
  commands?: Command[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Sandbox.listDirectoryContents`. */
export interface ListDirectoryContentsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
  path: string;
}

export interface ListDirectoryContentsResponse {
  contents?: SandboxFileInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Sandbox.listSandboxes`. */
export interface ListSandboxesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSandboxesResponse {
  next_page_token?: string | undefined;
  sandboxes?: Sandbox[] | undefined;
}

/** Request of `Sandbox.renamePath`. */
export interface RenamePathRequest {
  parent: string;
  destination: string;
  source: string;
}

export interface RenamePathResponse {
  [key: string]: unknown;
}

export interface Sandbox {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  display_name?: string | undefined;
  metadata?: SandboxMetadata | undefined;
  name?: string | undefined;
  spec?: SandboxSpec | undefined;
  status?: SandboxStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface SandboxFileInfo {
  file_type?: SandboxFileType | undefined;
  group?: string | undefined;
  mode?: number | undefined;
  /** RFC 3339 timestamp. */
  modify_time?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  path?: string | undefined;
  permissions?: string | undefined;
  size?: Int64 | undefined;
  symlink_target?: string | undefined;
}

export interface SandboxMetadata {
  custom_tags?: Record<string, string> | undefined;
}

export interface SandboxSpec {
  compute?: ComputeSpec | undefined;
  environment?: EnvironmentSpec | undefined;
}

export interface SandboxStatus {
  state?: SandboxState | undefined;
}

/** Request of `Sandbox.startSandbox`. */
export interface StartSandboxRequest {
  name: string;
}

/** Request of `Sandbox.stopSandbox`. */
export interface StopSandboxRequest {
  name: string;
}

/** Request of `Sandbox.updateSandbox`. */
export interface UpdateSandboxRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  sandbox: Sandbox;
}

/** Request of `Sandbox.uploadFile`. */
export interface UploadFileRequest {
  parent: string;
  path: string;
  contents: Uploadable;
}
