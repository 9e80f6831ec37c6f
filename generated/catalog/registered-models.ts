// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRegisteredModelRequest,
  DeleteAliasRequest,
  DeleteRegisteredModelRequest,
  GetRegisteredModelRequest,
  ListRegisteredModelsRequest,
  ListRegisteredModelsResponse,
  RegisteredModelAlias,
  RegisteredModelInfo,
  SetRegisteredModelAliasRequest,
  UpdateRegisteredModelRequest,
} from './types.js';

/** The operations of RegisteredModels. */
export class RegisteredModelsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/models`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/create)
   */
  create(request: CreateRegisteredModelRequest = {}, options?: CallOptions): Promise<RegisteredModelInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/models/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/get)
   */
  get(request: GetRegisteredModelRequest, options?: CallOptions): Promise<RegisteredModelInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/models`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/list)
   */
  list(
    request: ListRegisteredModelsRequest = {},
    options?: CallOptions,
  ): Paged<RegisteredModelInfo, ListRegisteredModelsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/models/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/update)
   */
  update(request: UpdateRegisteredModelRequest, options?: CallOptions): Promise<RegisteredModelInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/models/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/delete)
   */
  delete(request: DeleteRegisteredModelRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/deletealias)
   */
  deleteAlias(request: DeleteAliasRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteAlias, request, options);
  }

  /**
   * Calls `PUT /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/registeredmodels/setalias)
   */
  setAlias(request: SetRegisteredModelAliasRequest, options?: CallOptions): Promise<RegisteredModelAlias> {
    return call(this.api, operations.setAlias, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'RegisteredModels.create',
    route: 'POST /api/2.1/unity-catalog/models',
    body: true,
  } satisfies Operation<CreateRegisteredModelRequest, RegisteredModelInfo>,
  get: {
    id: 'RegisteredModels.get',
    route: 'GET /api/2.1/unity-catalog/models/{full_name}',
    query: ['include_aliases', 'include_browse'],
  } satisfies Operation<GetRegisteredModelRequest, RegisteredModelInfo>,
  list: {
    id: 'RegisteredModels.list',
    route: 'GET /api/2.1/unity-catalog/models',
    query: ['catalog_name', 'include_browse', 'max_results', 'page_token', 'schema_name'],
    paging: {
      items: 'registered_models',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'full_name' },
    },
  } satisfies Operation<ListRegisteredModelsRequest, ListRegisteredModelsResponse>,
  update: {
    id: 'RegisteredModels.update',
    route: 'PATCH /api/2.1/unity-catalog/models/{full_name}',
    body: true,
  } satisfies Operation<UpdateRegisteredModelRequest, RegisteredModelInfo>,
  delete: {
    id: 'RegisteredModels.delete',
    route: 'DELETE /api/2.1/unity-catalog/models/{full_name}',
    response: 'none',
  } satisfies Operation<DeleteRegisteredModelRequest, void>,
  deleteAlias: {
    id: 'RegisteredModels.deleteAlias',
    route: 'DELETE /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}',
    response: 'none',
  } satisfies Operation<DeleteAliasRequest, void>,
  setAlias: {
    id: 'RegisteredModels.setAlias',
    route: 'PUT /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}',
    body: true,
  } satisfies Operation<SetRegisteredModelAliasRequest, RegisteredModelAlias>,
};
