// Generated from api/apps.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  App,
  AppDeployment,
  AppPermissions,
  AppThumbnail,
  AppUpdate,
  AsyncUpdateAppRequest,
  CreateCustomTemplateRequest,
  CreateRequest,
  CreateSpaceRequest,
  CustomTemplate,
  DeleteAppRequest,
  DeleteAppThumbnailRequest,
  DeleteCustomTemplateRequest,
  DeleteSpaceRequest,
  DeployRequest,
  GetAppDeploymentRequest,
  GetAppPermissionLevelsRequest,
  GetAppPermissionLevelsResponse,
  GetAppPermissionsRequest,
  GetAppRequest,
  GetAppUpdateRequest,
  GetCustomTemplateRequest,
  GetOperationRequest,
  GetSpaceRequest,
  ListAppDeploymentsRequest,
  ListAppDeploymentsResponse,
  ListAppsRequest,
  ListAppsResponse,
  ListCustomTemplatesRequest,
  ListCustomTemplatesResponse,
  ListSpacesRequest,
  ListSpacesResponse,
  Operation,
  SetAppPermissionsRequest,
  Space,
  StartAppRequest,
  StopAppRequest,
  UpdateAppPermissionsRequest,
  UpdateAppThumbnailRequest,
  UpdateCustomTemplateRequest,
  UpdateRequest,
  UpdateSpaceRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface AppsPaths {
  '/api/2.0/app-spaces': {
    /** `Apps.createSpace` */
    post: RestOperation<{}, CreateSpaceRequest['space'], Operation>;
    /** `Apps.listSpaces` */
    get: RestOperation<{ query?: Pick<ListSpacesRequest, 'page_size' | 'page_token'> }, never, ListSpacesResponse>;
  };
  '/api/2.0/app-spaces/{name}': {
    /** `Apps.deleteSpace` */
    delete: RestOperation<{ path: { name: DeleteSpaceRequest['name'] } }, never, Operation>;
    /** `Apps.getSpace` */
    get: RestOperation<{ path: { name: GetSpaceRequest['name'] } }, never, Space>;
    /** `Apps.updateSpace` */
    patch: RestOperation<
      { path: { name: UpdateSpaceRequest['name'] }; query: Pick<UpdateSpaceRequest, 'update_mask'> },
      UpdateSpaceRequest['space'],
      Operation
    >;
  };
  '/api/2.0/app-spaces/{name}/operation': {
    /** `Apps.getSpaceOperation` */
    get: RestOperation<{ path: { name: GetOperationRequest['name'] } }, never, Operation>;
  };
  '/api/2.0/apps': {
    /** `Apps.create` */
    post: RestOperation<{ query?: Pick<CreateRequest, 'no_compute'> }, CreateRequest['app'], App>;
    /** `Apps.list` */
    get: RestOperation<
      { query?: Pick<ListAppsRequest, 'page_size' | 'page_token' | 'space'> },
      never,
      ListAppsResponse
    >;
  };
  '/api/2.0/apps-settings/templates': {
    /** `AppsSettings.createCustomTemplate` */
    post: RestOperation<{}, CreateCustomTemplateRequest['template'], CustomTemplate>;
    /** `AppsSettings.listCustomTemplates` */
    get: RestOperation<
      { query?: Pick<ListCustomTemplatesRequest, 'page_size' | 'page_token'> },
      never,
      ListCustomTemplatesResponse
    >;
  };
  '/api/2.0/apps-settings/templates/{name}': {
    /** `AppsSettings.deleteCustomTemplate` */
    delete: RestOperation<{ path: { name: DeleteCustomTemplateRequest['name'] } }, never, CustomTemplate>;
    /** `AppsSettings.getCustomTemplate` */
    get: RestOperation<{ path: { name: GetCustomTemplateRequest['name'] } }, never, CustomTemplate>;
    /** `AppsSettings.updateCustomTemplate` */
    put: RestOperation<
      { path: { name: UpdateCustomTemplateRequest['name'] } },
      UpdateCustomTemplateRequest['template'],
      CustomTemplate
    >;
  };
  '/api/2.0/apps/{app_name}/deployments': {
    /** `Apps.deploy` */
    post: RestOperation<
      { path: { app_name: DeployRequest['app_name'] } },
      DeployRequest['app_deployment'],
      AppDeployment
    >;
    /** `Apps.listDeployments` */
    get: RestOperation<
      {
        path: { app_name: ListAppDeploymentsRequest['app_name'] };
        query?: Pick<ListAppDeploymentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListAppDeploymentsResponse
    >;
  };
  '/api/2.0/apps/{app_name}/deployments/{deployment_id}': {
    /** `Apps.getDeployment` */
    get: RestOperation<
      {
        path: {
          app_name: GetAppDeploymentRequest['app_name'];
          deployment_id: GetAppDeploymentRequest['deployment_id'];
        };
      },
      never,
      AppDeployment
    >;
  };
  '/api/2.0/apps/{app_name}/update': {
    /** `Apps.createUpdate` */
    post: RestOperation<
      { path: { app_name: AsyncUpdateAppRequest['app_name'] } },
      Omit<AsyncUpdateAppRequest, 'app_name'>,
      AppUpdate
    >;
    /** `Apps.getUpdate` */
    get: RestOperation<{ path: { app_name: GetAppUpdateRequest['app_name'] } }, never, AppUpdate>;
  };
  '/api/2.0/apps/{name}': {
    /** `Apps.get` */
    get: RestOperation<{ path: { name: GetAppRequest['name'] } }, never, App>;
    /** `Apps.update` */
    patch: RestOperation<{ path: { name: UpdateRequest['name'] } }, UpdateRequest['app'], App>;
    /** `Apps.delete` */
    delete: RestOperation<{ path: { name: DeleteAppRequest['name'] } }, never, App>;
  };
  '/api/2.0/apps/{name}/start': {
    /** `Apps.start` */
    post: RestOperation<{ path: { name: StartAppRequest['name'] } }, Omit<StartAppRequest, 'name'>, App>;
  };
  '/api/2.0/apps/{name}/stop': {
    /** `Apps.stop` */
    post: RestOperation<{ path: { name: StopAppRequest['name'] } }, Omit<StopAppRequest, 'name'>, App>;
  };
  '/api/2.0/apps/{name}/thumbnail': {
    /** `Apps.deleteAppThumbnail` */
    delete: RestOperation<{ path: { name: DeleteAppThumbnailRequest['name'] } }, never, never>;
    /** `Apps.updateAppThumbnail` */
    patch: RestOperation<
      { path: { name: UpdateAppThumbnailRequest['name'] } },
      Omit<UpdateAppThumbnailRequest, 'name'>,
      AppThumbnail
    >;
  };
  '/api/2.0/permissions/apps/{app_name}': {
    /** `Apps.getPermissions` */
    get: RestOperation<{ path: { app_name: GetAppPermissionsRequest['app_name'] } }, never, AppPermissions>;
    /** `Apps.setPermissions` */
    put: RestOperation<
      { path: { app_name: SetAppPermissionsRequest['app_name'] } },
      Omit<SetAppPermissionsRequest, 'app_name'>,
      AppPermissions
    >;
    /** `Apps.updatePermissions` */
    patch: RestOperation<
      { path: { app_name: UpdateAppPermissionsRequest['app_name'] } },
      Omit<UpdateAppPermissionsRequest, 'app_name'>,
      AppPermissions
    >;
  };
  '/api/2.0/permissions/apps/{app_name}/permissionLevels': {
    /** `Apps.getPermissionLevels` */
    get: RestOperation<
      { path: { app_name: GetAppPermissionLevelsRequest['app_name'] } },
      never,
      GetAppPermissionLevelsResponse
    >;
  };
}
