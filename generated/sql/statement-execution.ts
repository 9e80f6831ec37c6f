// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CancelExecutionRequest,
  ExecuteStatementRequest,
  GetStatementRequest,
  GetStatementResultChunkNRequest,
  ResultData,
  StatementResponse,
} from './types.js';

/** The operations of StatementExecution. */
export class StatementExecutionService extends Service {
  /**
   * Calls `POST /api/2.0/sql/statements/{statement_id}/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/statementexecution/cancelexecution)
   */
  cancelExecution(request: CancelExecutionRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.cancelExecution, request, options);
  }

  /**
   * Calls `POST /api/2.0/sql/statements`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/statementexecution/executestatement)
   */
  executeStatement(request: ExecuteStatementRequest, options?: CallOptions): Promise<StatementResponse> {
    return call(this.api, operations.executeStatement, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/statements/{statement_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/statementexecution/getstatement)
   */
  getStatement(request: GetStatementRequest, options?: CallOptions): Promise<StatementResponse> {
    return call(this.api, operations.getStatement, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/statements/{statement_id}/result/chunks/{chunk_index}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/statementexecution/getstatementresultchunkn)
   */
  getStatementResultChunkN(request: GetStatementResultChunkNRequest, options?: CallOptions): Promise<ResultData> {
    return call(this.api, operations.getStatementResultChunkN, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  cancelExecution: {
    id: 'StatementExecution.cancelExecution',
    route: 'POST /api/2.0/sql/statements/{statement_id}/cancel',
    body: true,
    response: 'none',
  } satisfies Operation<CancelExecutionRequest, void>,
  executeStatement: {
    id: 'StatementExecution.executeStatement',
    route: 'POST /api/2.0/sql/statements',
    body: true,
  } satisfies Operation<ExecuteStatementRequest, StatementResponse>,
  getStatement: {
    id: 'StatementExecution.getStatement',
    route: 'GET /api/2.0/sql/statements/{statement_id}',
  } satisfies Operation<GetStatementRequest, StatementResponse>,
  getStatementResultChunkN: {
    id: 'StatementExecution.getStatementResultChunkN',
    route: 'GET /api/2.0/sql/statements/{statement_id}/result/chunks/{chunk_index}',
  } satisfies Operation<GetStatementResultChunkNRequest, ResultData>,
};
