// Generated from api/aifunctions.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
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

/** The operations of this package by path and verb. */
export interface AifunctionsPaths {
  '/api/2.0/ai-functions/ai-classify': {
    /** `AiFunctions.aiClassify` */
    post: RestOperation<{}, AiClassifyRequest, AiClassifyResponse>;
  };
  '/api/2.0/ai-functions/ai-decide': {
    /** `AiFunctions.aiDecide` */
    post: RestOperation<{}, AiDecideRequest, AiDecideResponse>;
  };
  '/api/2.0/ai-functions/ai-extract': {
    /** `AiFunctions.aiExtract` */
    post: RestOperation<{}, AiExtractRequest, AiExtractResponse>;
  };
  '/api/2.0/ai-functions/ai-parse-document': {
    /** `AiFunctions.aiParseDocument` */
    post: RestOperation<{}, AiParseDocumentRequest, AiParseDocumentResponse>;
  };
  '/api/2.0/ai-functions/batches': {
    /** `AiFunctions.createBatch` */
    post: RestOperation<{}, CreateBatchRequest['batch'], Batch>;
    /** `AiFunctions.listBatches` */
    get: RestOperation<{ query?: Pick<ListBatchesRequest, 'page_size' | 'page_token'> }, never, ListBatchesResponse>;
  };
  '/api/2.0/ai-functions/batches/{name}': {
    /** `AiFunctions.getBatch` */
    get: RestOperation<{ path: { name: GetBatchRequest['name'] } }, never, Batch>;
  };
  '/api/2.0/ai-functions/batches/{name}/cancel': {
    /** `AiFunctions.cancelBatch` */
    post: RestOperation<
      { path: { name: CancelBatchRequest['name'] } },
      Omit<CancelBatchRequest, 'name'>,
      CancelBatchResponse
    >;
  };
}
