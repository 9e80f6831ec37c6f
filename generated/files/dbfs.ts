// Generated from api/files.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AddBlock,
  Close,
  Create,
  CreateResponse,
  Delete,
  FileInfo,
  GetStatusRequest,
  ListDbfsRequest,
  ListStatusResponse,
  MkDirs,
  Move,
  Put,
  ReadDbfsRequest,
  ReadResponse,
} from './types.js';

/** The operations of Dbfs. */
export class DbfsService extends Service {
  /**
   * Calls `POST /api/2.0/dbfs/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/create)
   */
  create(request: Create, options?: CallOptions): Promise<CreateResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/dbfs/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/list)
   */
  list(request: ListDbfsRequest, options?: CallOptions): Paged<FileInfo, ListStatusResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.0/dbfs/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/delete)
   */
  delete(request: Delete, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/dbfs/add-block`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/addblock)
   */
  addBlock(request: AddBlock, options?: CallOptions): Promise<void> {
    return call(this.api, operations.addBlock, request, options);
  }

  /**
   * Calls `POST /api/2.0/dbfs/close`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/close)
   */
  close(request: Close, options?: CallOptions): Promise<void> {
    return call(this.api, operations.close, request, options);
  }

  /**
   * Calls `GET /api/2.0/dbfs/get-status`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/getstatus)
   */
  getStatus(request: GetStatusRequest, options?: CallOptions): Promise<FileInfo> {
    return call(this.api, operations.getStatus, request, options);
  }

  /**
   * Calls `POST /api/2.0/dbfs/mkdirs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/mkdirs)
   */
  mkdirs(request: MkDirs, options?: CallOptions): Promise<void> {
    return call(this.api, operations.mkdirs, request, options);
  }

  /**
   * Calls `POST /api/2.0/dbfs/move`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/move)
   */
  move(request: Move, options?: CallOptions): Promise<void> {
    return call(this.api, operations.move, request, options);
  }

  /**
   * Calls `POST /api/2.0/dbfs/put`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/put)
   */
  put(request: Put, options?: CallOptions): Promise<void> {
    return call(this.api, operations.put, request, options);
  }

  /**
   * Calls `GET /api/2.0/dbfs/read`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbfs/read)
   */
  read(request: ReadDbfsRequest, options?: CallOptions): Promise<ReadResponse> {
    return call(this.api, operations.read, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Dbfs.create',
    route: 'POST /api/2.0/dbfs/create',
    body: true,
  } satisfies Operation<Create, CreateResponse>,
  list: {
    id: 'Dbfs.list',
    route: 'GET /api/2.0/dbfs/list',
    query: ['path'],
    paging: { items: 'files' },
  } satisfies Operation<ListDbfsRequest, ListStatusResponse>,
  delete: {
    id: 'Dbfs.delete',
    route: 'POST /api/2.0/dbfs/delete',
    body: true,
    response: 'none',
  } satisfies Operation<Delete, void>,
  addBlock: {
    id: 'Dbfs.addBlock',
    route: 'POST /api/2.0/dbfs/add-block',
    body: true,
    response: 'none',
  } satisfies Operation<AddBlock, void>,
  close: {
    id: 'Dbfs.close',
    route: 'POST /api/2.0/dbfs/close',
    body: true,
    response: 'none',
  } satisfies Operation<Close, void>,
  getStatus: {
    id: 'Dbfs.getStatus',
    route: 'GET /api/2.0/dbfs/get-status',
    query: ['path'],
  } satisfies Operation<GetStatusRequest, FileInfo>,
  mkdirs: {
    id: 'Dbfs.mkdirs',
    route: 'POST /api/2.0/dbfs/mkdirs',
    body: true,
    response: 'none',
  } satisfies Operation<MkDirs, void>,
  move: {
    id: 'Dbfs.move',
    route: 'POST /api/2.0/dbfs/move',
    body: true,
    response: 'none',
  } satisfies Operation<Move, void>,
  put: {
    id: 'Dbfs.put',
    route: 'POST /api/2.0/dbfs/put',
    body: true,
    response: 'none',
  } satisfies Operation<Put, void>,
  read: {
    id: 'Dbfs.read',
    route: 'GET /api/2.0/dbfs/read',
    query: ['length', 'offset', 'path'],
  } satisfies Operation<ReadDbfsRequest, ReadResponse>,
};
