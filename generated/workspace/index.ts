// Generated from api/workspace.json by codegen/. Do not edit.
export * from './types.js';
export { GitCredentialsService } from './git-credentials.js';
export { ReposService } from './repos.js';
export { SecretsService } from './secrets.js';
export { WorkspaceService } from './workspace.js';
