// Generated from api/provisioning.json by codegen/. Do not edit.
export * from './types.js';
export { CredentialsService } from './credentials.js';
export { EncryptionKeysService } from './encryption-keys.js';
export { NetworksService } from './networks.js';
export { PrivateAccessService } from './private-access.js';
export { StorageService } from './storage.js';
export { VpcEndpointsService } from './vpc-endpoints.js';
export { WorkspacesService } from './workspaces.js';
