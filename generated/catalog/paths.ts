// Generated from api/catalog.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AccessRequestDestinations,
  AccountsCreateMetastore,
  AccountsCreateMetastoreAssignment,
  AccountsCreateMetastoreAssignmentResponse,
  AccountsCreateMetastoreResponse,
  AccountsCreateStorageCredential,
  AccountsCreateStorageCredentialInfo,
  AccountsDeleteMetastoreAssignmentResponse,
  AccountsDeleteMetastoreResponse,
  AccountsDeleteStorageCredentialResponse,
  AccountsGetMetastoreResponse,
  AccountsListMetastoresResponse,
  AccountsMetastoreAssignment,
  AccountsStorageCredentialInfo,
  AccountsUpdateMetastore,
  AccountsUpdateMetastoreAssignment,
  AccountsUpdateMetastoreAssignmentResponse,
  AccountsUpdateMetastoreResponse,
  AccountsUpdateStorageCredential,
  AccountsUpdateStorageCredentialResponse,
  ArtifactAllowlistInfo,
  BatchCreateAccessRequestsRequest,
  BatchCreateAccessRequestsResponse,
  CancelRefreshRequest,
  CatalogInfo,
  ConnectionInfo,
  CreateCatalog,
  CreateConnection,
  CreateCredentialRequest,
  CreateExternalLineageRelationshipRequest,
  CreateExternalLocation,
  CreateExternalMetadataRequest,
  CreateFunctionRequest,
  CreateMcpServiceRequest,
  CreateMcpServiceUserMappedCredentialRequest,
  CreateMetastore,
  CreateModelProviderServiceRequest,
  CreateModelServiceRequest,
  CreateMonitor,
  CreatePolicyRequest,
  CreateRegisteredModelRequest,
  CreateRequest,
  CreateSchema,
  CreateSecretRequest,
  CreateSkillRequest,
  CreateStorageCredential,
  CreateTableConstraint,
  CreateTableRequest,
  CreateVolumeRequestContent,
  CredentialInfo,
  DeleteAccountMetastoreAssignmentRequest,
  DeleteAccountMetastoreRequest,
  DeleteAccountStorageCredentialRequest,
  DeleteAliasRequest,
  DeleteCatalogRequest,
  DeleteConnectionRequest,
  DeleteCredentialRequest,
  DeleteEntityTagAssignmentRequest,
  DeleteExternalLineageRelationshipRequest,
  DeleteExternalLocationRequest,
  DeleteExternalMetadataRequest,
  DeleteFunctionRequest,
  DeleteMcpServiceRequest,
  DeleteMcpServiceUserMappedCredentialResponse,
  DeleteMetastoreRequest,
  DeleteModelProviderServiceRequest,
  DeleteModelServiceRequest,
  DeleteModelVersionRequest,
  DeleteMonitorResponse,
  DeleteOnlineTableRequest,
  DeletePolicyRequest,
  DeletePolicyResponse,
  DeleteQualityMonitorRequest,
  DeleteRegisteredModelRequest,
  DeleteSchemaRequest,
  DeleteSecretRequest,
  DeleteSkillRequest,
  DeleteStorageCredentialRequest,
  DeleteTableConstraintRequest,
  DeleteTableRequest,
  DeleteVolumeRequest,
  DisableRequest,
  EffectivePermissionsList,
  EnableRequest,
  EntityTagAssignment,
  ExistsRequest,
  ExternalLineageRelationship,
  ExternalLocationInfo,
  ExternalMetadata,
  FunctionInfo,
  GenerateTemporaryPathCredentialRequest,
  GenerateTemporaryPathCredentialResponse,
  GenerateTemporaryServiceCredentialRequest,
  GenerateTemporaryTableCredentialRequest,
  GenerateTemporaryTableCredentialResponse,
  GenerateTemporaryVolumeCredentialRequest,
  GenerateTemporaryVolumeCredentialResponse,
  GetAccessRequestDestinationsRequest,
  GetAccountMetastoreAssignmentRequest,
  GetAccountMetastoreRequest,
  GetAccountStorageCredentialRequest,
  GetArtifactAllowlistRequest,
  GetBindingsRequest,
  GetByAliasRequest,
  GetCatalogRequest,
  GetCatalogWorkspaceBindingsResponse,
  GetConnectionRequest,
  GetCredentialRequest,
  GetEffectiveRequest,
  GetEntityTagAssignmentRequest,
  GetExternalLocationRequest,
  GetExternalMetadataRequest,
  GetFunctionRequest,
  GetGrantRequest,
  GetMetastoreRequest,
  GetMetastoreSummaryResponse,
  GetModelVersionRequest,
  GetOnlineTableRequest,
  GetPermissionsResponse,
  GetPolicyRequest,
  GetQualityMonitorRequest,
  GetQuotaRequest,
  GetQuotaResponse,
  GetRefreshRequest,
  GetRegisteredModelRequest,
  GetSchemaRequest,
  GetSecretRequest,
  GetStorageCredentialRequest,
  GetTableRequest,
  GetWorkspaceBindingRequest,
  GetWorkspaceBindingsResponse,
  ListAccountMetastoreAssignmentsRequest,
  ListAccountMetastoreAssignmentsResponse,
  ListAccountStorageCredentialsRequest,
  ListAccountStorageCredentialsResponse,
  ListCatalogsRequest,
  ListCatalogsResponse,
  ListConnectionsRequest,
  ListConnectionsResponse,
  ListCredentialsRequest,
  ListCredentialsResponse,
  ListEffectivePrivilegeAssignmentsRequest,
  ListEffectivePrivilegeAssignmentsResponse,
  ListEntityTagAssignmentsRequest,
  ListEntityTagAssignmentsResponse,
  ListExternalLineageRelationshipsRequest,
  ListExternalLineageRelationshipsResponse,
  ListExternalLocationsRequest,
  ListExternalLocationsResponse,
  ListExternalMetadataRequest,
  ListExternalMetadataResponse,
  ListFunctionsRequest,
  ListFunctionsResponse,
  ListMcpServicesRequest,
  ListMcpServicesResponse,
  ListMetastoresRequest,
  ListMetastoresResponse,
  ListModelProviderServicesRequest,
  ListModelProviderServicesResponse,
  ListModelServicesRequest,
  ListModelServicesResponse,
  ListModelVersionsRequest,
  ListModelVersionsResponse,
  ListPoliciesRequest,
  ListPoliciesResponse,
  ListPrivilegeAssignmentsRequest,
  ListPrivilegeAssignmentsResponse,
  ListQuotasRequest,
  ListQuotasResponse,
  ListRefreshesRequest,
  ListRegisteredModelsRequest,
  ListRegisteredModelsResponse,
  ListSchemasRequest,
  ListSchemasResponse,
  ListSecretsRequest,
  ListSecretsResponse,
  ListSkillsRequest,
  ListSkillsResponse,
  ListStorageCredentialsRequest,
  ListStorageCredentialsResponse,
  ListSummariesRequest,
  ListSystemSchemasRequest,
  ListSystemSchemasResponse,
  ListTableSummariesResponse,
  ListTablesRequest,
  ListTablesResponse,
  ListVolumesRequest,
  ListVolumesResponseContent,
  McpService,
  McpServiceUserMappedCredential,
  MetastoreAssignment,
  MetastoreInfo,
  MetastoresAssignBody,
  MetastoresUpdateAssignmentBody,
  ModelProviderService,
  ModelService,
  ModelVersionInfo,
  MonitorInfo,
  MonitorRefreshInfo,
  MonitorRefreshListResponse,
  OnlineTable,
  OnlineTablesCreateRequest,
  PolicyInfo,
  ReadVolumeRequest,
  RegenerateDashboardRequest,
  RegenerateDashboardResponse,
  RegisteredModelAlias,
  RegisteredModelInfo,
  RunRefreshRequest,
  SchemaInfo,
  Secret,
  SetArtifactAllowlist,
  SetRegisteredModelAliasRequest,
  Skill,
  StorageCredentialInfo,
  TableConstraint,
  TableExistsResponse,
  TableInfo,
  TemporaryCredentials,
  UnassignRequest,
  UndropMetastoreByIdRequest,
  UpdateAccessRequestDestinationsRequest,
  UpdateCatalog,
  UpdateCatalogWorkspaceBindingsResponse,
  UpdateConnection,
  UpdateCredentialRequest,
  UpdateExternalLineageRelationshipRequest,
  UpdateExternalLocation,
  UpdateExternalMetadataRequest,
  UpdateFunction,
  UpdateMcpServiceRequest,
  UpdateMetastore,
  UpdateModelProviderServiceRequest,
  UpdateModelServiceRequest,
  UpdateModelVersionRequest,
  UpdateMonitor,
  UpdatePermissions,
  UpdatePermissionsResponse,
  UpdatePolicyRequest,
  UpdateRegisteredModelRequest,
  UpdateRequest,
  UpdateSchema,
  UpdateSecretRequest,
  UpdateSkillRequest,
  UpdateStorageCredential,
  UpdateTableRequest,
  UpdateVolumeRequestContent,
  UpdateWorkspaceBindings,
  UpdateWorkspaceBindingsParameters,
  UpdateWorkspaceBindingsResponse,
  ValidateCredentialRequest,
  ValidateCredentialResponse,
  ValidateStorageCredential,
  ValidateStorageCredentialResponse,
  VolumeInfo,
} from './types.js';

/** The operations of this package by path and verb. */
export interface CatalogPaths {
  '/api/2.0/accounts/{account_id}/metastores': {
    /** `AccountMetastores.create` */
    post: RestOperation<{ path: { account_id: string } }, AccountsCreateMetastore, AccountsCreateMetastoreResponse>;
    /** `AccountMetastores.list` */
    get: RestOperation<{ path: { account_id: string } }, never, AccountsListMetastoresResponse>;
  };
  '/api/2.0/accounts/{account_id}/metastores/{metastore_id}': {
    /** `AccountMetastores.get` */
    get: RestOperation<
      { path: { account_id: string; metastore_id: GetAccountMetastoreRequest['metastore_id'] } },
      never,
      AccountsGetMetastoreResponse
    >;
    /** `AccountMetastores.update` */
    put: RestOperation<
      { path: { account_id: string; metastore_id: AccountsUpdateMetastore['metastore_id'] } },
      Omit<AccountsUpdateMetastore, 'metastore_id'>,
      AccountsUpdateMetastoreResponse
    >;
    /** `AccountMetastores.delete` */
    delete: RestOperation<
      {
        path: { account_id: string; metastore_id: DeleteAccountMetastoreRequest['metastore_id'] };
        query?: Pick<DeleteAccountMetastoreRequest, 'force'>;
      },
      never,
      AccountsDeleteMetastoreResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials': {
    /** `AccountStorageCredentials.create` */
    post: RestOperation<
      { path: { account_id: string; metastore_id: AccountsCreateStorageCredential['metastore_id'] } },
      Omit<AccountsCreateStorageCredential, 'metastore_id'>,
      AccountsCreateStorageCredentialInfo
    >;
    /** `AccountStorageCredentials.list` */
    get: RestOperation<
      { path: { account_id: string; metastore_id: ListAccountStorageCredentialsRequest['metastore_id'] } },
      never,
      ListAccountStorageCredentialsResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}': {
    /** `AccountStorageCredentials.get` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          metastore_id: GetAccountStorageCredentialRequest['metastore_id'];
          storage_credential_name: GetAccountStorageCredentialRequest['storage_credential_name'];
        };
      },
      never,
      AccountsStorageCredentialInfo
    >;
    /** `AccountStorageCredentials.update` */
    put: RestOperation<
      {
        path: {
          account_id: string;
          metastore_id: AccountsUpdateStorageCredential['metastore_id'];
          storage_credential_name: AccountsUpdateStorageCredential['storage_credential_name'];
        };
      },
      Omit<AccountsUpdateStorageCredential, 'metastore_id' | 'storage_credential_name'>,
      AccountsUpdateStorageCredentialResponse
    >;
    /** `AccountStorageCredentials.delete` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          metastore_id: DeleteAccountStorageCredentialRequest['metastore_id'];
          storage_credential_name: DeleteAccountStorageCredentialRequest['storage_credential_name'];
        };
        query?: Pick<DeleteAccountStorageCredentialRequest, 'force'>;
      },
      never,
      AccountsDeleteStorageCredentialResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/metastores/{metastore_id}/workspaces': {
    /** `AccountMetastoreAssignments.list` */
    get: RestOperation<
      { path: { account_id: string; metastore_id: ListAccountMetastoreAssignmentsRequest['metastore_id'] } },
      never,
      ListAccountMetastoreAssignmentsResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastore': {
    /** `AccountMetastoreAssignments.get` */
    get: RestOperation<
      { path: { account_id: string; workspace_id: GetAccountMetastoreAssignmentRequest['workspace_id'] } },
      never,
      AccountsMetastoreAssignment
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}': {
    /** `AccountMetastoreAssignments.create` */
    post: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: AccountsCreateMetastoreAssignment['workspace_id'];
          metastore_id: AccountsCreateMetastoreAssignment['metastore_id'];
        };
      },
      Omit<AccountsCreateMetastoreAssignment, 'workspace_id' | 'metastore_id'>,
      AccountsCreateMetastoreAssignmentResponse
    >;
    /** `AccountMetastoreAssignments.update` */
    put: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: AccountsUpdateMetastoreAssignment['workspace_id'];
          metastore_id: AccountsUpdateMetastoreAssignment['metastore_id'];
        };
      },
      Omit<AccountsUpdateMetastoreAssignment, 'workspace_id' | 'metastore_id'>,
      AccountsUpdateMetastoreAssignmentResponse
    >;
    /** `AccountMetastoreAssignments.delete` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: DeleteAccountMetastoreAssignmentRequest['workspace_id'];
          metastore_id: DeleteAccountMetastoreAssignmentRequest['metastore_id'];
        };
      },
      never,
      AccountsDeleteMetastoreAssignmentResponse
    >;
  };
  '/api/2.0/lineage-tracking/external-lineage': {
    /** `ExternalLineage.createExternalLineageRelationship` */
    post: RestOperation<
      {},
      CreateExternalLineageRelationshipRequest['external_lineage_relationship'],
      ExternalLineageRelationship
    >;
    /** `ExternalLineage.deleteExternalLineageRelationship` */
    delete: RestOperation<
      { query: Pick<DeleteExternalLineageRelationshipRequest, 'external_lineage_relationship'> },
      never,
      never
    >;
    /** `ExternalLineage.listExternalLineageRelationships` */
    get: RestOperation<
      {
        query: Pick<
          ListExternalLineageRelationshipsRequest,
          'lineage_direction' | 'object_info' | 'page_size' | 'page_token'
        >;
      },
      never,
      ListExternalLineageRelationshipsResponse
    >;
    /** `ExternalLineage.updateExternalLineageRelationship` */
    patch: RestOperation<
      { query: Pick<UpdateExternalLineageRelationshipRequest, 'update_mask'> },
      UpdateExternalLineageRelationshipRequest['external_lineage_relationship'],
      ExternalLineageRelationship
    >;
  };
  '/api/2.0/lineage-tracking/external-metadata': {
    /** `ExternalMetadata.createExternalMetadata` */
    post: RestOperation<{}, CreateExternalMetadataRequest['external_metadata'], ExternalMetadata>;
    /** `ExternalMetadata.listExternalMetadata` */
    get: RestOperation<
      { query?: Pick<ListExternalMetadataRequest, 'page_size' | 'page_token'> },
      never,
      ListExternalMetadataResponse
    >;
  };
  '/api/2.0/lineage-tracking/external-metadata/{name}': {
    /** `ExternalMetadata.deleteExternalMetadata` */
    delete: RestOperation<{ path: { name: DeleteExternalMetadataRequest['name'] } }, never, never>;
    /** `ExternalMetadata.getExternalMetadata` */
    get: RestOperation<{ path: { name: GetExternalMetadataRequest['name'] } }, never, ExternalMetadata>;
    /** `ExternalMetadata.updateExternalMetadata` */
    patch: RestOperation<
      {
        path: { name: UpdateExternalMetadataRequest['name'] };
        query: Pick<UpdateExternalMetadataRequest, 'update_mask'>;
      },
      UpdateExternalMetadataRequest['external_metadata'],
      ExternalMetadata
    >;
  };
  '/api/2.0/online-tables': {
    /** `OnlineTables.create` */
    post: RestOperation<{}, OnlineTablesCreateRequest['table'], OnlineTable>;
  };
  '/api/2.0/online-tables/{name}': {
    /** `OnlineTables.get` */
    get: RestOperation<{ path: { name: GetOnlineTableRequest['name'] } }, never, OnlineTable>;
    /** `OnlineTables.delete` */
    delete: RestOperation<{ path: { name: DeleteOnlineTableRequest['name'] } }, never, never>;
  };
  '/api/2.0/unity-catalog/temporary-path-credentials': {
    /** `TemporaryPathCredentials.generateTemporaryPathCredentials` */
    post: RestOperation<{}, GenerateTemporaryPathCredentialRequest, GenerateTemporaryPathCredentialResponse>;
  };
  '/api/2.0/unity-catalog/temporary-table-credentials': {
    /** `TemporaryTableCredentials.generateTemporaryTableCredentials` */
    post: RestOperation<{}, GenerateTemporaryTableCredentialRequest, GenerateTemporaryTableCredentialResponse>;
  };
  '/api/2.0/unity-catalog/temporary-volume-credentials': {
    /** `TemporaryVolumeCredentials.generateTemporaryVolumeCredentials` */
    post: RestOperation<{}, GenerateTemporaryVolumeCredentialRequest, GenerateTemporaryVolumeCredentialResponse>;
  };
  '/api/2.1/quality-monitoring/tables/{table_name}/monitor/dashboard': {
    /**
     * `QualityMonitors.regenerateDashboard`
     *
     * @deprecated
     */
    post: RestOperation<
      { path: { table_name: RegenerateDashboardRequest['table_name'] } },
      Omit<RegenerateDashboardRequest, 'table_name'>,
      RegenerateDashboardResponse
    >;
  };
  '/api/2.1/unity-catalog/artifact-allowlists/{artifact_type}': {
    /** `ArtifactAllowlists.get` */
    get: RestOperation<
      { path: { artifact_type: GetArtifactAllowlistRequest['artifact_type'] } },
      never,
      ArtifactAllowlistInfo
    >;
    /** `ArtifactAllowlists.update` */
    put: RestOperation<
      { path: { artifact_type: SetArtifactAllowlist['artifact_type'] } },
      Omit<SetArtifactAllowlist, 'artifact_type'>,
      ArtifactAllowlistInfo
    >;
  };
  '/api/2.1/unity-catalog/bindings/{securable_type}/{securable_name}': {
    /** `WorkspaceBindings.getBindings` */
    get: RestOperation<
      {
        path: {
          securable_type: GetBindingsRequest['securable_type'];
          securable_name: GetBindingsRequest['securable_name'];
        };
        query?: Pick<GetBindingsRequest, 'max_results' | 'page_token'>;
      },
      never,
      GetWorkspaceBindingsResponse
    >;
    /** `WorkspaceBindings.updateBindings` */
    patch: RestOperation<
      {
        path: {
          securable_type: UpdateWorkspaceBindingsParameters['securable_type'];
          securable_name: UpdateWorkspaceBindingsParameters['securable_name'];
        };
      },
      Omit<UpdateWorkspaceBindingsParameters, 'securable_type' | 'securable_name'>,
      UpdateWorkspaceBindingsResponse
    >;
  };
  '/api/2.1/unity-catalog/catalogs': {
    /** `Catalogs.create` */
    post: RestOperation<{}, CreateCatalog, CatalogInfo>;
    /** `Catalogs.list` */
    get: RestOperation<
      { query?: Pick<ListCatalogsRequest, 'include_browse' | 'include_unbound' | 'max_results' | 'page_token'> },
      never,
      ListCatalogsResponse
    >;
  };
  '/api/2.1/unity-catalog/catalogs/{name}': {
    /** `Catalogs.get` */
    get: RestOperation<
      { path: { name: GetCatalogRequest['name'] }; query?: Pick<GetCatalogRequest, 'include_browse'> },
      never,
      CatalogInfo
    >;
    /** `Catalogs.update` */
    patch: RestOperation<{ path: { name: UpdateCatalog['name'] } }, Omit<UpdateCatalog, 'name'>, CatalogInfo>;
    /** `Catalogs.delete` */
    delete: RestOperation<
      { path: { name: DeleteCatalogRequest['name'] }; query?: Pick<DeleteCatalogRequest, 'force'> },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/connections': {
    /** `Connections.create` */
    post: RestOperation<{}, CreateConnection, ConnectionInfo>;
    /** `Connections.list` */
    get: RestOperation<
      { query?: Pick<ListConnectionsRequest, 'max_results' | 'page_token' | 'parent'> },
      never,
      ListConnectionsResponse
    >;
  };
  '/api/2.1/unity-catalog/connections/{name}': {
    /** `Connections.get` */
    get: RestOperation<{ path: { name: GetConnectionRequest['name'] } }, never, ConnectionInfo>;
    /** `Connections.update` */
    patch: RestOperation<{ path: { name: UpdateConnection['name'] } }, Omit<UpdateConnection, 'name'>, ConnectionInfo>;
    /** `Connections.delete` */
    delete: RestOperation<{ path: { name: DeleteConnectionRequest['name'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/constraints': {
    /** `TableConstraints.create` */
    post: RestOperation<{}, CreateTableConstraint, TableConstraint>;
  };
  '/api/2.1/unity-catalog/constraints/{full_name}': {
    /** `TableConstraints.delete` */
    delete: RestOperation<
      {
        path: { full_name: DeleteTableConstraintRequest['full_name'] };
        query: Pick<DeleteTableConstraintRequest, 'cascade' | 'constraint_name'>;
      },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/credentials': {
    /** `Credentials.createCredential` */
    post: RestOperation<{}, CreateCredentialRequest, CredentialInfo>;
    /** `Credentials.listCredentials` */
    get: RestOperation<
      { query?: Pick<ListCredentialsRequest, 'include_unbound' | 'max_results' | 'page_token' | 'purpose'> },
      never,
      ListCredentialsResponse
    >;
  };
  '/api/2.1/unity-catalog/credentials/{name_arg}': {
    /** `Credentials.deleteCredential` */
    delete: RestOperation<
      { path: { name_arg: DeleteCredentialRequest['name_arg'] }; query?: Pick<DeleteCredentialRequest, 'force'> },
      never,
      never
    >;
    /** `Credentials.getCredential` */
    get: RestOperation<{ path: { name_arg: GetCredentialRequest['name_arg'] } }, never, CredentialInfo>;
    /** `Credentials.updateCredential` */
    patch: RestOperation<
      { path: { name_arg: UpdateCredentialRequest['name_arg'] } },
      Omit<UpdateCredentialRequest, 'name_arg'>,
      CredentialInfo
    >;
  };
  '/api/2.1/unity-catalog/current-metastore-assignment': {
    /** `Metastores.current` */
    get: RestOperation<{}, never, MetastoreAssignment>;
  };
  '/api/2.1/unity-catalog/effective-permissions/{securable_type}/{full_name}': {
    /** `Grants.getEffective` */
    get: RestOperation<
      {
        path: { securable_type: GetEffectiveRequest['securable_type']; full_name: GetEffectiveRequest['full_name'] };
        query?: Pick<GetEffectiveRequest, 'max_results' | 'page_token' | 'principal'>;
      },
      never,
      EffectivePermissionsList
    >;
  };
  '/api/2.1/unity-catalog/effective-privilege-assignments/{securable_type}/{full_name}': {
    /** `Grants.listEffective` */
    get: RestOperation<
      {
        path: {
          securable_type: ListEffectivePrivilegeAssignmentsRequest['securable_type'];
          full_name: ListEffectivePrivilegeAssignmentsRequest['full_name'];
        };
        query?: Pick<ListEffectivePrivilegeAssignmentsRequest, 'page_size' | 'page_token' | 'principal'>;
      },
      never,
      ListEffectivePrivilegeAssignmentsResponse
    >;
  };
  '/api/2.1/unity-catalog/entity-tag-assignments': {
    /** `EntityTagAssignments.create` */
    post: RestOperation<{}, CreateRequest['tag_assignment'], EntityTagAssignment>;
  };
  '/api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags': {
    /** `EntityTagAssignments.list` */
    get: RestOperation<
      {
        path: {
          entity_type: ListEntityTagAssignmentsRequest['entity_type'];
          entity_name: ListEntityTagAssignmentsRequest['entity_name'];
        };
        query?: Pick<ListEntityTagAssignmentsRequest, 'max_results' | 'page_token'>;
      },
      never,
      ListEntityTagAssignmentsResponse
    >;
  };
  '/api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}': {
    /** `EntityTagAssignments.get` */
    get: RestOperation<
      {
        path: {
          entity_type: GetEntityTagAssignmentRequest['entity_type'];
          entity_name: GetEntityTagAssignmentRequest['entity_name'];
          tag_key: GetEntityTagAssignmentRequest['tag_key'];
        };
      },
      never,
      EntityTagAssignment
    >;
    /** `EntityTagAssignments.update` */
    patch: RestOperation<
      {
        path: {
          entity_type: UpdateRequest['entity_type'];
          entity_name: UpdateRequest['entity_name'];
          tag_key: UpdateRequest['tag_key'];
        };
        query: Pick<UpdateRequest, 'update_mask'>;
      },
      UpdateRequest['tag_assignment'],
      EntityTagAssignment
    >;
    /** `EntityTagAssignments.delete` */
    delete: RestOperation<
      {
        path: {
          entity_type: DeleteEntityTagAssignmentRequest['entity_type'];
          entity_name: DeleteEntityTagAssignmentRequest['entity_name'];
          tag_key: DeleteEntityTagAssignmentRequest['tag_key'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/external-locations': {
    /** `ExternalLocations.create` */
    post: RestOperation<{}, CreateExternalLocation, ExternalLocationInfo>;
    /** `ExternalLocations.list` */
    get: RestOperation<
      {
        query?: Pick<ListExternalLocationsRequest, 'include_browse' | 'include_unbound' | 'max_results' | 'page_token'>;
      },
      never,
      ListExternalLocationsResponse
    >;
  };
  '/api/2.1/unity-catalog/external-locations/{name}': {
    /** `ExternalLocations.get` */
    get: RestOperation<
      {
        path: { name: GetExternalLocationRequest['name'] };
        query?: Pick<GetExternalLocationRequest, 'include_browse'>;
      },
      never,
      ExternalLocationInfo
    >;
    /** `ExternalLocations.update` */
    patch: RestOperation<
      { path: { name: UpdateExternalLocation['name'] } },
      Omit<UpdateExternalLocation, 'name'>,
      ExternalLocationInfo
    >;
    /** `ExternalLocations.delete` */
    delete: RestOperation<
      { path: { name: DeleteExternalLocationRequest['name'] }; query?: Pick<DeleteExternalLocationRequest, 'force'> },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/functions': {
    /**
     * `Functions.create`
     *
     * @experimental
     */
    post: RestOperation<{}, CreateFunctionRequest, FunctionInfo>;
    /** `Functions.list` */
    get: RestOperation<
      {
        query: Pick<
          ListFunctionsRequest,
          'catalog_name' | 'include_browse' | 'max_results' | 'page_token' | 'schema_name'
        >;
      },
      never,
      ListFunctionsResponse
    >;
  };
  '/api/2.1/unity-catalog/functions/{name}': {
    /** `Functions.get` */
    get: RestOperation<
      { path: { name: GetFunctionRequest['name'] }; query?: Pick<GetFunctionRequest, 'include_browse'> },
      never,
      FunctionInfo
    >;
    /** `Functions.update` */
    patch: RestOperation<{ path: { name: UpdateFunction['name'] } }, Omit<UpdateFunction, 'name'>, FunctionInfo>;
    /** `Functions.delete` */
    delete: RestOperation<
      { path: { name: DeleteFunctionRequest['name'] }; query?: Pick<DeleteFunctionRequest, 'force'> },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/mcp-services': {
    /** `AiGateway.createMcpService` */
    post: RestOperation<
      { query: Pick<CreateMcpServiceRequest, 'mcp_service_id' | 'parent'> },
      CreateMcpServiceRequest['mcp_service'],
      McpService
    >;
    /** `AiGateway.listMcpServices` */
    get: RestOperation<
      { query?: Pick<ListMcpServicesRequest, 'page_size' | 'page_token' | 'parent' | 'view'> },
      never,
      ListMcpServicesResponse
    >;
  };
  '/api/2.1/unity-catalog/mcp-services/{full_name}': {
    /** `AiGateway.deleteMcpService` */
    delete: RestOperation<{ path: { full_name: string }; query?: Pick<DeleteMcpServiceRequest, 'etag'> }, never, never>;
    /** `AiGateway.getMcpService` */
    get: RestOperation<{ path: { full_name: string } }, never, McpService>;
    /** `AiGateway.updateMcpService` */
    patch: RestOperation<
      { path: { full_name: string }; query: Pick<UpdateMcpServiceRequest, 'etag' | 'update_mask'> },
      UpdateMcpServiceRequest['mcp_service'],
      McpService
    >;
  };
  '/api/2.1/unity-catalog/mcp-services/{full_name}/user-credentials': {
    /** `AiGateway.createMcpServiceUserMappedCredential` */
    post: RestOperation<
      { path: { full_name: string } },
      CreateMcpServiceUserMappedCredentialRequest['login'],
      McpServiceUserMappedCredential
    >;
    /** `AiGateway.deleteMcpServiceUserMappedCredential` */
    delete: RestOperation<{ path: { full_name: string } }, never, DeleteMcpServiceUserMappedCredentialResponse>;
    /** `AiGateway.getMcpServiceUserMappedCredential` */
    get: RestOperation<{ path: { full_name: string } }, never, McpServiceUserMappedCredential>;
  };
  '/api/2.1/unity-catalog/metastore_summary': {
    /** `Metastores.summary` */
    get: RestOperation<{}, never, GetMetastoreSummaryResponse>;
  };
  '/api/2.1/unity-catalog/metastores': {
    /** `Metastores.create` */
    post: RestOperation<{}, CreateMetastore, MetastoreInfo>;
    /** `Metastores.list` */
    get: RestOperation<
      { query?: Pick<ListMetastoresRequest, 'max_results' | 'page_token'> },
      never,
      ListMetastoresResponse
    >;
  };
  '/api/2.1/unity-catalog/metastores/{id}': {
    /** `Metastores.get` */
    get: RestOperation<{ path: { id: GetMetastoreRequest['id'] } }, never, MetastoreInfo>;
    /** `Metastores.update` */
    patch: RestOperation<{ path: { id: UpdateMetastore['id'] } }, Omit<UpdateMetastore, 'id'>, MetastoreInfo>;
    /** `Metastores.delete` */
    delete: RestOperation<
      { path: { id: DeleteMetastoreRequest['id'] }; query?: Pick<DeleteMetastoreRequest, 'force'> },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas': {
    /** `SystemSchemas.list` */
    get: RestOperation<
      {
        path: { metastore_id: ListSystemSchemasRequest['metastore_id'] };
        query?: Pick<ListSystemSchemasRequest, 'max_results' | 'page_token'>;
      },
      never,
      ListSystemSchemasResponse
    >;
  };
  '/api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas/{schema_name}': {
    /** `SystemSchemas.disable` */
    delete: RestOperation<
      { path: { metastore_id: DisableRequest['metastore_id']; schema_name: DisableRequest['schema_name'] } },
      never,
      never
    >;
    /** `SystemSchemas.enable` */
    put: RestOperation<
      { path: { metastore_id: EnableRequest['metastore_id']; schema_name: EnableRequest['schema_name'] } },
      Omit<EnableRequest, 'metastore_id' | 'schema_name'>,
      never
    >;
  };
  '/api/2.1/unity-catalog/metastores:undropById': {
    /** `Metastores.undropMetastoreById` */
    post: RestOperation<{}, UndropMetastoreByIdRequest, MetastoreInfo>;
  };
  '/api/2.1/unity-catalog/model-provider-services': {
    /** `AiGateway.createModelProviderService` */
    post: RestOperation<
      { query: Pick<CreateModelProviderServiceRequest, 'model_provider_service_id' | 'parent'> },
      CreateModelProviderServiceRequest['model_provider_service'],
      ModelProviderService
    >;
    /** `AiGateway.listModelProviderServices` */
    get: RestOperation<
      { query?: Pick<ListModelProviderServicesRequest, 'page_size' | 'page_token' | 'parent' | 'view'> },
      never,
      ListModelProviderServicesResponse
    >;
  };
  '/api/2.1/unity-catalog/model-provider-services/{full_name}': {
    /** `AiGateway.deleteModelProviderService` */
    delete: RestOperation<
      { path: { full_name: string }; query?: Pick<DeleteModelProviderServiceRequest, 'etag'> },
      never,
      never
    >;
    /** `AiGateway.getModelProviderService` */
    get: RestOperation<{ path: { full_name: string } }, never, ModelProviderService>;
    /** `AiGateway.updateModelProviderService` */
    patch: RestOperation<
      { path: { full_name: string }; query: Pick<UpdateModelProviderServiceRequest, 'etag' | 'update_mask'> },
      UpdateModelProviderServiceRequest['model_provider_service'],
      ModelProviderService
    >;
  };
  '/api/2.1/unity-catalog/model-services': {
    /** `AiGateway.createModelService` */
    post: RestOperation<
      { query: Pick<CreateModelServiceRequest, 'model_service_id' | 'parent'> },
      CreateModelServiceRequest['model_service'],
      ModelService
    >;
    /** `AiGateway.listModelServices` */
    get: RestOperation<
      { query?: Pick<ListModelServicesRequest, 'page_size' | 'page_token' | 'parent' | 'view'> },
      never,
      ListModelServicesResponse
    >;
  };
  '/api/2.1/unity-catalog/model-services/{full_name}': {
    /** `AiGateway.deleteModelService` */
    delete: RestOperation<
      { path: { full_name: string }; query?: Pick<DeleteModelServiceRequest, 'etag'> },
      never,
      never
    >;
    /** `AiGateway.getModelService` */
    get: RestOperation<{ path: { full_name: string } }, never, ModelService>;
    /** `AiGateway.updateModelService` */
    patch: RestOperation<
      { path: { full_name: string }; query: Pick<UpdateModelServiceRequest, 'etag' | 'update_mask'> },
      UpdateModelServiceRequest['model_service'],
      ModelService
    >;
  };
  '/api/2.1/unity-catalog/models': {
    /** `RegisteredModels.create` */
    post: RestOperation<{}, CreateRegisteredModelRequest, RegisteredModelInfo>;
    /** `RegisteredModels.list` */
    get: RestOperation<
      {
        query?: Pick<
          ListRegisteredModelsRequest,
          'catalog_name' | 'include_browse' | 'max_results' | 'page_token' | 'schema_name'
        >;
      },
      never,
      ListRegisteredModelsResponse
    >;
  };
  '/api/2.1/unity-catalog/models/{full_name}': {
    /** `RegisteredModels.get` */
    get: RestOperation<
      {
        path: { full_name: GetRegisteredModelRequest['full_name'] };
        query?: Pick<GetRegisteredModelRequest, 'include_aliases' | 'include_browse'>;
      },
      never,
      RegisteredModelInfo
    >;
    /** `RegisteredModels.update` */
    patch: RestOperation<
      { path: { full_name: UpdateRegisteredModelRequest['full_name'] } },
      Omit<UpdateRegisteredModelRequest, 'full_name'>,
      RegisteredModelInfo
    >;
    /** `RegisteredModels.delete` */
    delete: RestOperation<{ path: { full_name: DeleteRegisteredModelRequest['full_name'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/models/{full_name}/aliases/{alias}': {
    /** `ModelVersions.getByAlias` */
    get: RestOperation<
      {
        path: { full_name: GetByAliasRequest['full_name']; alias: GetByAliasRequest['alias'] };
        query?: Pick<GetByAliasRequest, 'include_aliases'>;
      },
      never,
      ModelVersionInfo
    >;
    /** `RegisteredModels.deleteAlias` */
    delete: RestOperation<
      { path: { full_name: DeleteAliasRequest['full_name']; alias: DeleteAliasRequest['alias'] } },
      never,
      never
    >;
    /** `RegisteredModels.setAlias` */
    put: RestOperation<
      {
        path: {
          full_name: SetRegisteredModelAliasRequest['full_name'];
          alias: SetRegisteredModelAliasRequest['alias'];
        };
      },
      Omit<SetRegisteredModelAliasRequest, 'full_name' | 'alias'>,
      RegisteredModelAlias
    >;
  };
  '/api/2.1/unity-catalog/models/{full_name}/versions': {
    /** `ModelVersions.list` */
    get: RestOperation<
      {
        path: { full_name: ListModelVersionsRequest['full_name'] };
        query?: Pick<ListModelVersionsRequest, 'include_browse' | 'max_results' | 'page_token'>;
      },
      never,
      ListModelVersionsResponse
    >;
  };
  '/api/2.1/unity-catalog/models/{full_name}/versions/{version}': {
    /** `ModelVersions.get` */
    get: RestOperation<
      {
        path: { full_name: GetModelVersionRequest['full_name']; version: GetModelVersionRequest['version'] };
        query?: Pick<GetModelVersionRequest, 'include_aliases' | 'include_browse'>;
      },
      never,
      ModelVersionInfo
    >;
    /** `ModelVersions.update` */
    patch: RestOperation<
      { path: { full_name: UpdateModelVersionRequest['full_name']; version: UpdateModelVersionRequest['version'] } },
      Omit<UpdateModelVersionRequest, 'full_name' | 'version'>,
      ModelVersionInfo
    >;
    /** `ModelVersions.delete` */
    delete: RestOperation<
      { path: { full_name: DeleteModelVersionRequest['full_name']; version: DeleteModelVersionRequest['version'] } },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/permissions/{securable_type}/{full_name}': {
    /** `Grants.get` */
    get: RestOperation<
      {
        path: { securable_type: GetGrantRequest['securable_type']; full_name: GetGrantRequest['full_name'] };
        query?: Pick<GetGrantRequest, 'max_results' | 'page_token' | 'principal'>;
      },
      never,
      GetPermissionsResponse
    >;
    /** `Grants.update` */
    patch: RestOperation<
      { path: { securable_type: UpdatePermissions['securable_type']; full_name: UpdatePermissions['full_name'] } },
      Omit<UpdatePermissions, 'securable_type' | 'full_name'>,
      UpdatePermissionsResponse
    >;
  };
  '/api/2.1/unity-catalog/policies': {
    /** `Policies.createPolicy` */
    post: RestOperation<{}, CreatePolicyRequest['policy_info'], PolicyInfo>;
  };
  '/api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}': {
    /** `Policies.listPolicies` */
    get: RestOperation<
      {
        path: {
          on_securable_type: ListPoliciesRequest['on_securable_type'];
          on_securable_fullname: ListPoliciesRequest['on_securable_fullname'];
        };
        query?: Pick<ListPoliciesRequest, 'include_inherited' | 'max_results' | 'page_token'>;
      },
      never,
      ListPoliciesResponse
    >;
  };
  '/api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}': {
    /** `Policies.deletePolicy` */
    delete: RestOperation<
      {
        path: {
          on_securable_type: DeletePolicyRequest['on_securable_type'];
          on_securable_fullname: DeletePolicyRequest['on_securable_fullname'];
          name: DeletePolicyRequest['name'];
        };
      },
      never,
      DeletePolicyResponse
    >;
    /** `Policies.getPolicy` */
    get: RestOperation<
      {
        path: {
          on_securable_type: GetPolicyRequest['on_securable_type'];
          on_securable_fullname: GetPolicyRequest['on_securable_fullname'];
          name: GetPolicyRequest['name'];
        };
      },
      never,
      PolicyInfo
    >;
    /** `Policies.updatePolicy` */
    patch: RestOperation<
      {
        path: {
          on_securable_type: UpdatePolicyRequest['on_securable_type'];
          on_securable_fullname: UpdatePolicyRequest['on_securable_fullname'];
          name: UpdatePolicyRequest['name'];
        };
        query?: Pick<UpdatePolicyRequest, 'update_mask'>;
      },
      UpdatePolicyRequest['policy_info'],
      PolicyInfo
    >;
  };
  '/api/2.1/unity-catalog/privilege-assignments/{securable_type}/{full_name}': {
    /** `Grants.list` */
    get: RestOperation<
      {
        path: {
          securable_type: ListPrivilegeAssignmentsRequest['securable_type'];
          full_name: ListPrivilegeAssignmentsRequest['full_name'];
        };
        query?: Pick<ListPrivilegeAssignmentsRequest, 'page_size' | 'page_token' | 'principal'>;
      },
      never,
      ListPrivilegeAssignmentsResponse
    >;
  };
  '/api/2.1/unity-catalog/resource-quotas/all-resource-quotas': {
    /** `ResourceQuotas.listQuotas` */
    get: RestOperation<{ query?: Pick<ListQuotasRequest, 'max_results' | 'page_token'> }, never, ListQuotasResponse>;
  };
  '/api/2.1/unity-catalog/resource-quotas/{parent_securable_type}/{parent_full_name}/{quota_name}': {
    /** `ResourceQuotas.getQuota` */
    get: RestOperation<
      {
        path: {
          parent_securable_type: GetQuotaRequest['parent_securable_type'];
          parent_full_name: GetQuotaRequest['parent_full_name'];
          quota_name: GetQuotaRequest['quota_name'];
        };
      },
      never,
      GetQuotaResponse
    >;
  };
  '/api/2.1/unity-catalog/schemas': {
    /** `Schemas.create` */
    post: RestOperation<{}, CreateSchema, SchemaInfo>;
    /** `Schemas.list` */
    get: RestOperation<
      { query: Pick<ListSchemasRequest, 'catalog_name' | 'include_browse' | 'max_results' | 'page_token'> },
      never,
      ListSchemasResponse
    >;
  };
  '/api/2.1/unity-catalog/schemas/{full_name}': {
    /** `Schemas.get` */
    get: RestOperation<
      { path: { full_name: GetSchemaRequest['full_name'] }; query?: Pick<GetSchemaRequest, 'include_browse'> },
      never,
      SchemaInfo
    >;
    /** `Schemas.update` */
    patch: RestOperation<
      { path: { full_name: UpdateSchema['full_name'] } },
      Omit<UpdateSchema, 'full_name'>,
      SchemaInfo
    >;
    /** `Schemas.delete` */
    delete: RestOperation<
      { path: { full_name: DeleteSchemaRequest['full_name'] }; query?: Pick<DeleteSchemaRequest, 'force'> },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/secrets': {
    /** `SecretsUc.createSecret` */
    post: RestOperation<{}, CreateSecretRequest['secret'], Secret>;
    /** `SecretsUc.listSecrets` */
    get: RestOperation<
      { query?: Pick<ListSecretsRequest, 'catalog_name' | 'page_size' | 'page_token' | 'schema_name'> },
      never,
      ListSecretsResponse
    >;
  };
  '/api/2.1/unity-catalog/secrets/{full_name}': {
    /** `SecretsUc.deleteSecret` */
    delete: RestOperation<{ path: { full_name: DeleteSecretRequest['full_name'] } }, never, never>;
    /** `SecretsUc.getSecret` */
    get: RestOperation<
      { path: { full_name: GetSecretRequest['full_name'] }; query?: Pick<GetSecretRequest, 'include_value'> },
      never,
      Secret
    >;
    /** `SecretsUc.updateSecret` */
    patch: RestOperation<
      { path: { full_name: UpdateSecretRequest['full_name'] }; query: Pick<UpdateSecretRequest, 'update_mask'> },
      UpdateSecretRequest['secret'],
      Secret
    >;
  };
  '/api/2.1/unity-catalog/skills': {
    /** `AiGateway.createSkill` */
    post: RestOperation<{ query: Pick<CreateSkillRequest, 'parent' | 'skill_id'> }, CreateSkillRequest['skill'], Skill>;
    /** `AiGateway.listSkills` */
    get: RestOperation<
      { query: Pick<ListSkillsRequest, 'page_size' | 'page_token' | 'parent'> },
      never,
      ListSkillsResponse
    >;
  };
  '/api/2.1/unity-catalog/skills/{full_name}': {
    /** `AiGateway.deleteSkill` */
    delete: RestOperation<{ path: { full_name: string }; query?: Pick<DeleteSkillRequest, 'etag'> }, never, never>;
    /** `AiGateway.getSkill` */
    get: RestOperation<{ path: { full_name: string } }, never, Skill>;
    /** `AiGateway.updateSkill` */
    patch: RestOperation<
      { path: { full_name: string }; query: Pick<UpdateSkillRequest, 'etag' | 'update_mask'> },
      UpdateSkillRequest['skill'],
      Skill
    >;
  };
  '/api/2.1/unity-catalog/skills/{full_name}/finalize': {
    /** `AiGateway.finalizeSkill` */
    post: RestOperation<{ path: { full_name: string } }, never, Skill>;
  };
  '/api/2.1/unity-catalog/storage-credentials': {
    /** `StorageCredentials.create` */
    post: RestOperation<{}, CreateStorageCredential, StorageCredentialInfo>;
    /** `StorageCredentials.list` */
    get: RestOperation<
      { query?: Pick<ListStorageCredentialsRequest, 'include_unbound' | 'max_results' | 'page_token'> },
      never,
      ListStorageCredentialsResponse
    >;
  };
  '/api/2.1/unity-catalog/storage-credentials/{name}': {
    /** `StorageCredentials.get` */
    get: RestOperation<{ path: { name: GetStorageCredentialRequest['name'] } }, never, StorageCredentialInfo>;
    /** `StorageCredentials.update` */
    patch: RestOperation<
      { path: { name: UpdateStorageCredential['name'] } },
      Omit<UpdateStorageCredential, 'name'>,
      StorageCredentialInfo
    >;
    /** `StorageCredentials.delete` */
    delete: RestOperation<
      { path: { name: DeleteStorageCredentialRequest['name'] }; query?: Pick<DeleteStorageCredentialRequest, 'force'> },
      never,
      never
    >;
  };
  '/api/2.1/unity-catalog/table-summaries': {
    /** `Tables.listSummaries` */
    get: RestOperation<
      {
        query: Pick<
          ListSummariesRequest,
          | 'catalog_name'
          | 'include_manifest_capabilities'
          | 'max_results'
          | 'page_token'
          | 'schema_name_pattern'
          | 'table_name_pattern'
        >;
      },
      never,
      ListTableSummariesResponse
    >;
  };
  '/api/2.1/unity-catalog/tables': {
    /** `Tables.create` */
    post: RestOperation<{}, CreateTableRequest, TableInfo>;
    /** `Tables.list` */
    get: RestOperation<
      {
        query: Pick<
          ListTablesRequest,
          | 'catalog_name'
          | 'include_browse'
          | 'include_manifest_capabilities'
          | 'max_results'
          | 'omit_columns'
          | 'omit_properties'
          | 'omit_username'
          | 'page_token'
          | 'schema_name'
        >;
      },
      never,
      ListTablesResponse
    >;
  };
  '/api/2.1/unity-catalog/tables/{full_name}': {
    /** `Tables.get` */
    get: RestOperation<
      {
        path: { full_name: GetTableRequest['full_name'] };
        query?: Pick<GetTableRequest, 'include_browse' | 'include_delta_metadata' | 'include_manifest_capabilities'>;
      },
      never,
      TableInfo
    >;
    /** `Tables.update` */
    patch: RestOperation<
      { path: { full_name: UpdateTableRequest['full_name'] } },
      Omit<UpdateTableRequest, 'full_name'>,
      never
    >;
    /** `Tables.delete` */
    delete: RestOperation<{ path: { full_name: DeleteTableRequest['full_name'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/tables/{full_name}/exists': {
    /** `Tables.exists` */
    get: RestOperation<{ path: { full_name: ExistsRequest['full_name'] } }, never, TableExistsResponse>;
  };
  '/api/2.1/unity-catalog/tables/{table_name}/monitor': {
    /**
     * `QualityMonitors.create`
     *
     * @deprecated Use `w.dataQuality.createMonitor`.
     */
    post: RestOperation<
      { path: { table_name: CreateMonitor['table_name'] } },
      Omit<CreateMonitor, 'table_name'>,
      MonitorInfo
    >;
    /**
     * `QualityMonitors.get`
     *
     * @deprecated Use `w.dataQuality.getMonitor`.
     */
    get: RestOperation<{ path: { table_name: GetQualityMonitorRequest['table_name'] } }, never, MonitorInfo>;
    /**
     * `QualityMonitors.update`
     *
     * @deprecated Use `w.dataQuality.updateMonitor`.
     */
    put: RestOperation<
      { path: { table_name: UpdateMonitor['table_name'] } },
      Omit<UpdateMonitor, 'table_name'>,
      MonitorInfo
    >;
    /**
     * `QualityMonitors.delete`
     *
     * @deprecated Use `w.dataQuality.deleteMonitor`.
     */
    delete: RestOperation<
      { path: { table_name: DeleteQualityMonitorRequest['table_name'] } },
      never,
      DeleteMonitorResponse
    >;
  };
  '/api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes': {
    /**
     * `QualityMonitors.listRefreshes`
     *
     * @deprecated Use `w.dataQuality.listRefresh`.
     */
    get: RestOperation<{ path: { table_name: ListRefreshesRequest['table_name'] } }, never, MonitorRefreshListResponse>;
    /**
     * `QualityMonitors.runRefresh`
     *
     * @deprecated Use `w.dataQuality.createRefresh`.
     */
    post: RestOperation<
      { path: { table_name: RunRefreshRequest['table_name'] } },
      Omit<RunRefreshRequest, 'table_name'>,
      MonitorRefreshInfo
    >;
  };
  '/api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes/{refresh_id}': {
    /**
     * `QualityMonitors.getRefresh`
     *
     * @deprecated Use `w.dataQuality.getRefresh`.
     */
    get: RestOperation<
      { path: { table_name: GetRefreshRequest['table_name']; refresh_id: GetRefreshRequest['refresh_id'] } },
      never,
      MonitorRefreshInfo
    >;
  };
  '/api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes/{refresh_id}/cancel': {
    /**
     * `QualityMonitors.cancelRefresh`
     *
     * @deprecated Use `w.dataQuality.cancelRefresh`.
     */
    post: RestOperation<
      { path: { table_name: CancelRefreshRequest['table_name']; refresh_id: CancelRefreshRequest['refresh_id'] } },
      Omit<CancelRefreshRequest, 'table_name' | 'refresh_id'>,
      never
    >;
  };
  '/api/2.1/unity-catalog/temporary-service-credentials': {
    /** `Credentials.generateTemporaryServiceCredential` */
    post: RestOperation<{}, GenerateTemporaryServiceCredentialRequest, TemporaryCredentials>;
  };
  '/api/2.1/unity-catalog/validate-credentials': {
    /** `Credentials.validateCredential` */
    post: RestOperation<{}, ValidateCredentialRequest, ValidateCredentialResponse>;
  };
  '/api/2.1/unity-catalog/validate-storage-credentials': {
    /** `StorageCredentials.validate` */
    post: RestOperation<{}, ValidateStorageCredential, ValidateStorageCredentialResponse>;
  };
  '/api/2.1/unity-catalog/volumes': {
    /** `Volumes.create` */
    post: RestOperation<{}, CreateVolumeRequestContent, VolumeInfo>;
    /** `Volumes.list` */
    get: RestOperation<
      {
        query: Pick<
          ListVolumesRequest,
          'catalog_name' | 'include_browse' | 'max_results' | 'page_token' | 'schema_name'
        >;
      },
      never,
      ListVolumesResponseContent
    >;
  };
  '/api/2.1/unity-catalog/volumes/{name}': {
    /** `Volumes.update` */
    patch: RestOperation<
      { path: { name: UpdateVolumeRequestContent['name'] } },
      Omit<UpdateVolumeRequestContent, 'name'>,
      VolumeInfo
    >;
    /** `Volumes.delete` */
    delete: RestOperation<{ path: { name: DeleteVolumeRequest['name'] } }, never, never>;
    /** `Volumes.read` */
    get: RestOperation<
      { path: { name: ReadVolumeRequest['name'] }; query?: Pick<ReadVolumeRequest, 'include_browse'> },
      never,
      VolumeInfo
    >;
  };
  '/api/2.1/unity-catalog/workspace-bindings/catalogs/{name}': {
    /**
     * `WorkspaceBindings.get`
     *
     * @deprecated Use `getBindings`.
     */
    get: RestOperation<
      { path: { name: GetWorkspaceBindingRequest['name'] } },
      never,
      GetCatalogWorkspaceBindingsResponse
    >;
    /**
     * `WorkspaceBindings.update`
     *
     * @deprecated Use `updateBindings`.
     */
    patch: RestOperation<
      { path: { name: UpdateWorkspaceBindings['name'] } },
      Omit<UpdateWorkspaceBindings, 'name'>,
      UpdateCatalogWorkspaceBindingsResponse
    >;
  };
  '/api/2.1/unity-catalog/workspaces/{workspace_id}/metastore': {
    /** `Metastores.assign` */
    put: RestOperation<
      { path: { workspace_id: MetastoresAssignBody['workspace_id'] } },
      Omit<MetastoresAssignBody, 'workspace_id'>,
      never
    >;
    /** `Metastores.unassign` */
    delete: RestOperation<
      { path: { workspace_id: UnassignRequest['workspace_id'] }; query: Pick<UnassignRequest, 'metastore_id'> },
      never,
      never
    >;
    /** `Metastores.updateAssignment` */
    patch: RestOperation<
      { path: { workspace_id: MetastoresUpdateAssignmentBody['workspace_id'] } },
      Omit<MetastoresUpdateAssignmentBody, 'workspace_id'>,
      never
    >;
  };
  '/api/3.0/rfa/destinations': {
    /** `Rfa.updateAccessRequestDestinations` */
    patch: RestOperation<
      { query: Pick<UpdateAccessRequestDestinationsRequest, 'update_mask'> },
      UpdateAccessRequestDestinationsRequest['access_request_destinations'],
      AccessRequestDestinations
    >;
  };
  '/api/3.0/rfa/destinations/{securable_type}/{full_name}': {
    /** `Rfa.getAccessRequestDestinations` */
    get: RestOperation<
      {
        path: {
          securable_type: GetAccessRequestDestinationsRequest['securable_type'];
          full_name: GetAccessRequestDestinationsRequest['full_name'];
        };
      },
      never,
      AccessRequestDestinations
    >;
  };
  '/api/3.0/rfa/requests': {
    /** `Rfa.batchCreateAccessRequests` */
    post: RestOperation<{}, BatchCreateAccessRequestsRequest, BatchCreateAccessRequestsResponse>;
  };
}
