// Generated from api/apps.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateCustomTemplateRequest,
  CustomTemplate,
  DeleteCustomTemplateRequest,
  GetCustomTemplateRequest,
  ListCustomTemplatesRequest,
  ListCustomTemplatesResponse,
  UpdateCustomTemplateRequest,
} from './types.js';

/** The operations of AppsSettings. */
export class AppsSettingsService extends Service {
  /**
   * Calls `POST /api/2.0/apps-settings/templates`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/appssettings/createcustomtemplate)
   */
  createCustomTemplate(request: CreateCustomTemplateRequest, options?: CallOptions): Promise<CustomTemplate> {
    return call(this.api, operations.createCustomTemplate, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/apps-settings/templates/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/appssettings/deletecustomtemplate)
   */
  deleteCustomTemplate(request: DeleteCustomTemplateRequest, options?: CallOptions): Promise<CustomTemplate> {
    return call(this.api, operations.deleteCustomTemplate, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps-settings/templates/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/appssettings/getcustomtemplate)
   */
  getCustomTemplate(request: GetCustomTemplateRequest, options?: CallOptions): Promise<CustomTemplate> {
    return call(this.api, operations.getCustomTemplate, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps-settings/templates`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/appssettings/listcustomtemplates)
   */
  listCustomTemplates(
    request: ListCustomTemplatesRequest = {},
    options?: CallOptions,
  ): Paged<CustomTemplate, ListCustomTemplatesResponse> {
    return paginate(this.api, operations.listCustomTemplates, request, options);
  }

  /**
   * Calls `PUT /api/2.0/apps-settings/templates/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/appssettings/updatecustomtemplate)
   */
  updateCustomTemplate(request: UpdateCustomTemplateRequest, options?: CallOptions): Promise<CustomTemplate> {
    return call(this.api, operations.updateCustomTemplate, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createCustomTemplate: {
    id: 'AppsSettings.createCustomTemplate',
    route: 'POST /api/2.0/apps-settings/templates',
    body: 'template',
  } satisfies Operation<CreateCustomTemplateRequest, CustomTemplate>,
  deleteCustomTemplate: {
    id: 'AppsSettings.deleteCustomTemplate',
    route: 'DELETE /api/2.0/apps-settings/templates/{name}',
  } satisfies Operation<DeleteCustomTemplateRequest, CustomTemplate>,
  getCustomTemplate: {
    id: 'AppsSettings.getCustomTemplate',
    route: 'GET /api/2.0/apps-settings/templates/{name}',
  } satisfies Operation<GetCustomTemplateRequest, CustomTemplate>,
  listCustomTemplates: {
    id: 'AppsSettings.listCustomTemplates',
    route: 'GET /api/2.0/apps-settings/templates',
    query: ['page_size', 'page_token'],
    paging: { items: 'templates', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCustomTemplatesRequest, ListCustomTemplatesResponse>,
  updateCustomTemplate: {
    id: 'AppsSettings.updateCustomTemplate',
    route: 'PUT /api/2.0/apps-settings/templates/{name}',
    body: 'template',
  } satisfies Operation<UpdateCustomTemplateRequest, CustomTemplate>,
};
