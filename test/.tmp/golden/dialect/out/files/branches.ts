// Generated from api/files.json by codegen/. Do not edit.
import { Service, call, startLongRunning } from '../../../../../../runtime/service.js';
import type { CallOptions, LongRunning, LongRunningOperation, Operation } from '../../../../../../runtime/service.js';
import type {
  Branch,
  BranchMetadata,
  CancelOperationRequest,
  CreateRequest,
  DeleteRequest,
  GetOperationRequest,
  Operation as FilesOperation,
} from './types.js';

/** The operations of Branches. */
export class BranchesService extends Service {
  /**
   * Calls `POST /api/2.0/projects/{project_id}/branches`.
   *
   * @see https://docs.databricks.com/api/workspace/branches/create
   */
  create(request: CreateRequest, options?: CallOptions): Promise<LongRunningOperation<Branch, BranchMetadata>> {
    return startLongRunning(this.api, operations.create, longRunning.create, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/projects/{project_id}/branches/{branch_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/branches/delete
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<LongRunningOperation<void, unknown>> {
    return startLongRunning(this.api, operations.delete, longRunning.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/{name}/cancel`.
   *
   * @see https://docs.databricks.com/api/workspace/branches/canceloperation
   */
  cancelOperation(request: CancelOperationRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.cancelOperation, request, options);
  }

  /**
   * Calls `GET /api/2.0/{name}`.
   *
   * @see https://docs.databricks.com/api/workspace/branches/getoperation
   */
  getOperation(request: GetOperationRequest, options?: CallOptions): Promise<FilesOperation> {
    return call(this.api, operations.getOperation, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  create: {
    id: 'Branches.create',
    method: 'POST',
    path: '/api/2.0/{parent=projects/*}/branches',
    query: ['branch_id'],
    body: 'branch',
  } satisfies Operation<CreateRequest, FilesOperation>,
  delete: {
    id: 'Branches.delete',
    method: 'DELETE',
    path: '/api/2.0/{name=projects/*/branches/*}',
  } satisfies Operation<DeleteRequest, FilesOperation>,
  cancelOperation: {
    id: 'Branches.cancelOperation',
    method: 'POST',
    path: '/api/2.0/{name=**}/cancel',
    response: 'none',
  } satisfies Operation<CancelOperationRequest, void>,
  getOperation: {
    id: 'Branches.getOperation',
    method: 'GET',
    path: '/api/2.0/{name=**}',
  } satisfies Operation<GetOperationRequest, FilesOperation>,
};

const longRunning = {
  create: {
    poll: () => operations.getOperation,
    cancel: () => operations.cancelOperation,
    hasResult: true,
  } satisfies LongRunning,
  delete: { poll: () => operations.getOperation, hasResult: false } satisfies LongRunning,
};
