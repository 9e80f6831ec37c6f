export * from '../../generated/workspace/index.js';
export { Secrets, Secrets as SecretsService } from '../secrets/secrets.js';
export { Workspace, Workspace as WorkspaceService } from '../workspace/workspace.js';
export type {
  ImportFileRequest,
  WorkspaceDownloadRequest,
  WorkspaceUploadRequest,
} from '../workspace/workspace-requests.js';
