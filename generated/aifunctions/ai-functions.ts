// Generated from api/aifunctions.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AiClassifyRequest,
  AiClassifyResponse,
  AiDecideRequest,
  AiDecideResponse,
  AiExtractRequest,
  AiExtractResponse,
  AiParseDocumentRequest,
  AiParseDocumentResponse,
  Batch,
  CancelBatchRequest,
  CancelBatchResponse,
  CreateBatchRequest,
  GetBatchRequest,
  ListBatchesRequest,
  ListBatchesResponse,
} from './types.js';

/** The operations of AiFunctions. */
export class AiFunctionsService extends Service {
  /**
   * Calls `POST /api/2.0/ai-functions/ai-classify`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/aiclassify)
   */
  aiClassify(request: AiClassifyRequest, options?: CallOptions): Promise<AiClassifyResponse> {
    return call(this.api, operations.aiClassify, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-functions/ai-decide`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/aidecide)
   */
  aiDecide(request: AiDecideRequest, options?: CallOptions): Promise<AiDecideResponse> {
    return call(this.api, operations.aiDecide, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-functions/ai-extract`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/aiextract)
   */
  aiExtract(request: AiExtractRequest, options?: CallOptions): Promise<AiExtractResponse> {
    return call(this.api, operations.aiExtract, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-functions/ai-parse-document`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/aiparsedocument)
   */
  aiParseDocument(request: AiParseDocumentRequest, options?: CallOptions): Promise<AiParseDocumentResponse> {
    return call(this.api, operations.aiParseDocument, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-functions/batches/{name}/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/cancelbatch)
   */
  cancelBatch(request: CancelBatchRequest, options?: CallOptions): Promise<CancelBatchResponse> {
    return call(this.api, operations.cancelBatch, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-functions/batches`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/createbatch)
   */
  createBatch(request: CreateBatchRequest, options?: CallOptions): Promise<Batch> {
    return call(this.api, operations.createBatch, request, options);
  }

  /**
   * Calls `GET /api/2.0/ai-functions/batches/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/getbatch)
   */
  getBatch(request: GetBatchRequest, options?: CallOptions): Promise<Batch> {
    return call(this.api, operations.getBatch, request, options);
  }

  /**
   * Calls `GET /api/2.0/ai-functions/batches`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aifunctions/listbatches)
   */
  listBatches(request: ListBatchesRequest = {}, options?: CallOptions): Paged<Batch, ListBatchesResponse> {
    return paginate(this.api, operations.listBatches, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  aiClassify: {
    id: 'AiFunctions.aiClassify',
    route: 'POST /api/2.0/ai-functions/ai-classify',
    body: true,
  } satisfies Operation<AiClassifyRequest, AiClassifyResponse>,
  aiDecide: {
    id: 'AiFunctions.aiDecide',
    route: 'POST /api/2.0/ai-functions/ai-decide',
    body: true,
  } satisfies Operation<AiDecideRequest, AiDecideResponse>,
  aiExtract: {
    id: 'AiFunctions.aiExtract',
    route: 'POST /api/2.0/ai-functions/ai-extract',
    body: true,
  } satisfies Operation<AiExtractRequest, AiExtractResponse>,
  aiParseDocument: {
    id: 'AiFunctions.aiParseDocument',
    route: 'POST /api/2.0/ai-functions/ai-parse-document',
    body: true,
  } satisfies Operation<AiParseDocumentRequest, AiParseDocumentResponse>,
  cancelBatch: {
    id: 'AiFunctions.cancelBatch',
    route: 'POST /api/2.0/ai-functions/batches/{name}/cancel',
    body: true,
  } satisfies Operation<CancelBatchRequest, CancelBatchResponse>,
  createBatch: {
    id: 'AiFunctions.createBatch',
    route: 'POST /api/2.0/ai-functions/batches',
    body: 'batch',
  } satisfies Operation<CreateBatchRequest, Batch>,
  getBatch: {
    id: 'AiFunctions.getBatch',
    route: 'GET /api/2.0/ai-functions/batches/{name}',
  } satisfies Operation<GetBatchRequest, Batch>,
  listBatches: {
    id: 'AiFunctions.listBatches',
    route: 'GET /api/2.0/ai-functions/batches',
    query: ['page_size', 'page_token'],
    paging: { items: 'batches', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListBatchesRequest, ListBatchesResponse>,
};
