// Generated from api/provisioning.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateCredentialRequest,
  CreateCustomerManagedKeyRequest,
  CreateNetworkRequest,
  CreatePrivateAccessSettingsRequest,
  CreateStorageConfigurationRequest,
  CreateVpcEndpointRequest,
  CreateWorkspaceRequest,
  Credential,
  CustomerManagedKey,
  DeleteCredentialRequest,
  DeleteEncryptionKeyRequest,
  DeleteNetworkRequest,
  DeletePrivateAccesRequest,
  DeleteStorageRequest,
  DeleteVpcEndpointRequest,
  DeleteWorkspaceRequest,
  GetCredentialRequest,
  GetEncryptionKeyRequest,
  GetNetworkRequest,
  GetPrivateAccesRequest,
  GetStorageRequest,
  GetVpcEndpointRequest,
  GetWorkspaceRequest,
  Network,
  PrivateAccessSettings,
  ReplaceRequest,
  StorageConfiguration,
  UpdateRequest,
  VpcEndpoint,
  Workspace,
} from './types.js';

/** The operations of this package by path and verb. */
export interface ProvisioningPaths {
  '/api/2.0/accounts/{account_id}/credentials': {
    /** `Credentials.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateCredentialRequest, Credential>;
    /** `Credentials.list` */
    get: RestOperation<{ path: { account_id: string } }, never, Credential[]>;
  };
  '/api/2.0/accounts/{account_id}/credentials/{credentials_id}': {
    /** `Credentials.get` */
    get: RestOperation<
      { path: { account_id: string; credentials_id: GetCredentialRequest['credentials_id'] } },
      never,
      Credential
    >;
    /** `Credentials.delete` */
    delete: RestOperation<
      { path: { account_id: string; credentials_id: DeleteCredentialRequest['credentials_id'] } },
      never,
      Credential
    >;
  };
  '/api/2.0/accounts/{account_id}/customer-managed-keys': {
    /** `EncryptionKeys.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateCustomerManagedKeyRequest, CustomerManagedKey>;
    /** `EncryptionKeys.list` */
    get: RestOperation<{ path: { account_id: string } }, never, CustomerManagedKey[]>;
  };
  '/api/2.0/accounts/{account_id}/customer-managed-keys/{customer_managed_key_id}': {
    /** `EncryptionKeys.get` */
    get: RestOperation<
      { path: { account_id: string; customer_managed_key_id: GetEncryptionKeyRequest['customer_managed_key_id'] } },
      never,
      CustomerManagedKey
    >;
    /** `EncryptionKeys.delete` */
    delete: RestOperation<
      { path: { account_id: string; customer_managed_key_id: DeleteEncryptionKeyRequest['customer_managed_key_id'] } },
      never,
      CustomerManagedKey
    >;
  };
  '/api/2.0/accounts/{account_id}/networks': {
    /** `Networks.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateNetworkRequest, Network>;
    /** `Networks.list` */
    get: RestOperation<{ path: { account_id: string } }, never, Network[]>;
  };
  '/api/2.0/accounts/{account_id}/networks/{network_id}': {
    /** `Networks.get` */
    get: RestOperation<{ path: { account_id: string; network_id: GetNetworkRequest['network_id'] } }, never, Network>;
    /** `Networks.delete` */
    delete: RestOperation<
      { path: { account_id: string; network_id: DeleteNetworkRequest['network_id'] } },
      never,
      Network
    >;
  };
  '/api/2.0/accounts/{account_id}/private-access-settings': {
    /** `PrivateAccess.create` */
    post: RestOperation<{ path: { account_id: string } }, CreatePrivateAccessSettingsRequest, PrivateAccessSettings>;
    /** `PrivateAccess.list` */
    get: RestOperation<{ path: { account_id: string } }, never, PrivateAccessSettings[]>;
  };
  '/api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}': {
    /** `PrivateAccess.get` */
    get: RestOperation<
      {
        path: { account_id: string; private_access_settings_id: GetPrivateAccesRequest['private_access_settings_id'] };
      },
      never,
      PrivateAccessSettings
    >;
    /** `PrivateAccess.delete` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          private_access_settings_id: DeletePrivateAccesRequest['private_access_settings_id'];
        };
      },
      never,
      PrivateAccessSettings
    >;
    /** `PrivateAccess.replace` */
    put: RestOperation<
      { path: { account_id: string; private_access_settings_id: ReplaceRequest['private_access_settings_id'] } },
      ReplaceRequest['customer_facing_private_access_settings'],
      PrivateAccessSettings
    >;
  };
  '/api/2.0/accounts/{account_id}/storage-configurations': {
    /** `Storage.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateStorageConfigurationRequest, StorageConfiguration>;
    /** `Storage.list` */
    get: RestOperation<{ path: { account_id: string } }, never, StorageConfiguration[]>;
  };
  '/api/2.0/accounts/{account_id}/storage-configurations/{storage_configuration_id}': {
    /** `Storage.get` */
    get: RestOperation<
      { path: { account_id: string; storage_configuration_id: GetStorageRequest['storage_configuration_id'] } },
      never,
      StorageConfiguration
    >;
    /** `Storage.delete` */
    delete: RestOperation<
      { path: { account_id: string; storage_configuration_id: DeleteStorageRequest['storage_configuration_id'] } },
      never,
      StorageConfiguration
    >;
  };
  '/api/2.0/accounts/{account_id}/vpc-endpoints': {
    /** `VpcEndpoints.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateVpcEndpointRequest, VpcEndpoint>;
    /** `VpcEndpoints.list` */
    get: RestOperation<{ path: { account_id: string } }, never, VpcEndpoint[]>;
  };
  '/api/2.0/accounts/{account_id}/vpc-endpoints/{vpc_endpoint_id}': {
    /** `VpcEndpoints.get` */
    get: RestOperation<
      { path: { account_id: string; vpc_endpoint_id: GetVpcEndpointRequest['vpc_endpoint_id'] } },
      never,
      VpcEndpoint
    >;
    /** `VpcEndpoints.delete` */
    delete: RestOperation<
      { path: { account_id: string; vpc_endpoint_id: DeleteVpcEndpointRequest['vpc_endpoint_id'] } },
      never,
      VpcEndpoint
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces': {
    /** `Workspaces.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateWorkspaceRequest, Workspace>;
    /** `Workspaces.list` */
    get: RestOperation<{ path: { account_id: string } }, never, Workspace[]>;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}': {
    /** `Workspaces.get` */
    get: RestOperation<
      { path: { account_id: string; workspace_id: GetWorkspaceRequest['workspace_id'] } },
      never,
      Workspace
    >;
    /** `Workspaces.update` */
    patch: RestOperation<
      {
        path: { account_id: string; workspace_id: UpdateRequest['workspace_id'] };
        query?: Pick<UpdateRequest, 'update_mask'>;
      },
      UpdateRequest['customer_facing_workspace'],
      Workspace
    >;
    /** `Workspaces.delete` */
    delete: RestOperation<
      { path: { account_id: string; workspace_id: DeleteWorkspaceRequest['workspace_id'] } },
      never,
      Workspace
    >;
  };
}
