// Generated from api/dashboards.json by codegen/. Do not edit.
import { Service, call, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  DownloadMessageAttachmentVisualizationRequest,
  DownloadMessageAttachmentVisualizationResponse,
  GenieCancelResponseRequest,
  GenieCreateConversationMessageRequest,
  GenieCreateEvalRunRequest,
  GenieCreateMessageCommentRequest,
  GenieCreateSpaceRequest,
  GenieDeleteConversationMessageRequest,
  GenieDeleteConversationRequest,
  GenieEvalResultDetails,
  GenieEvalRunResponse,
  GenieExecuteMessageAttachmentQueryRequest,
  GenieExecuteMessageQueryRequest,
  GenieGenerateDownloadFullQueryResultRequest,
  GenieGenerateDownloadFullQueryResultResponse,
  GenieGetConversationMessageRequest,
  GenieGetDownloadFullQueryResultRequest,
  GenieGetDownloadFullQueryResultResponse,
  GenieGetEvalResultDetailsRequest,
  GenieGetEvalRunRequest,
  GenieGetMessageAttachmentQueryResultRequest,
  GenieGetMessageQueryResultRequest,
  GenieGetMessageQueryResultResponse,
  GenieGetQueryResultByAttachmentRequest,
  GenieGetSpaceRequest,
  GenieListConversationCommentsRequest,
  GenieListConversationCommentsResponse,
  GenieListConversationMessagesRequest,
  GenieListConversationMessagesResponse,
  GenieListConversationsRequest,
  GenieListConversationsResponse,
  GenieListEvalResultsRequest,
  GenieListEvalResultsResponse,
  GenieListEvalRunsRequest,
  GenieListEvalRunsResponse,
  GenieListMessageCommentsRequest,
  GenieListMessageCommentsResponse,
  GenieListSpacesRequest,
  GenieListSpacesResponse,
  GenieMessage,
  GenieMessageComment,
  GenieSendMessageFeedbackRequest,
  GenieSpace,
  GenieStartConversationMessageRequest,
  GenieStartConversationResponse,
  GenieTrashSpaceRequest,
  GenieUpdateSpaceRequest,
} from './types.js';

/** The operations of Genie. */
export class GenieService extends Service {
  /**
   * Calls `POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/createmessage)
   */
  createMessage(
    request: GenieCreateConversationMessageRequest,
    options?: CallOptions,
  ): Promise<Wait<GenieMessage, GenieMessage>> {
    return start(this.api, operations.createMessage, request, options);
  }

  /**
   * Does what `createMessage` does and waits until the state is `COMPLETED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createMessageAndWait(
    request: GenieCreateConversationMessageRequest,
    options?: WaitOptions<GenieMessage>,
  ): Promise<GenieMessage> {
    return startAndWait(this.api, operations.createMessage, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/comments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/createmessagecomment)
   */
  createMessageComment(request: GenieCreateMessageCommentRequest, options?: CallOptions): Promise<GenieMessageComment> {
    return call(this.api, operations.createMessageComment, request, options);
  }

  /**
   * Calls `POST /api/2.0/genie/spaces`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/createspace)
   */
  createSpace(request: GenieCreateSpaceRequest, options?: CallOptions): Promise<GenieSpace> {
    return call(this.api, operations.createSpace, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/deleteconversation)
   */
  deleteConversation(request: GenieDeleteConversationRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteConversation, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/deleteconversationmessage)
   */
  deleteConversationMessage(request: GenieDeleteConversationMessageRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteConversationMessage, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/{name}/download-visualization`, where `name` has the form
   * `spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/downloadmessageattachmentvisualization)
   */
  downloadMessageAttachmentVisualization(
    request: DownloadMessageAttachmentVisualizationRequest,
    options?: CallOptions,
  ): Promise<DownloadMessageAttachmentVisualizationResponse> {
    return call(this.api, operations.downloadMessageAttachmentVisualization, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/execute-query`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/executemessageattachmentquery)
   */
  executeMessageAttachmentQuery(
    request: GenieExecuteMessageAttachmentQueryRequest,
    options?: CallOptions,
  ): Promise<GenieGetMessageQueryResultResponse> {
    return call(this.api, operations.executeMessageAttachmentQuery, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/execute-query`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/executemessagequery)
   *
   * @deprecated Use `executeMessageAttachmentQuery`.
   */
  executeMessageQuery(
    request: GenieExecuteMessageQueryRequest,
    options?: CallOptions,
  ): Promise<GenieGetMessageQueryResultResponse> {
    return call(this.api, operations.executeMessageQuery, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/downloads`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/generatedownloadfullqueryresult)
   */
  generateDownloadFullQueryResult(
    request: GenieGenerateDownloadFullQueryResultRequest,
    options?: CallOptions,
  ): Promise<GenieGenerateDownloadFullQueryResultResponse> {
    return call(this.api, operations.generateDownloadFullQueryResult, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/genie/agents/{agent_id}/conversations/{conversation_id}/responses/{response_id}/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/geniecancelresponse)
   */
  genieCancelResponse(request: GenieCancelResponseRequest, options?: CallOptions): Promise<GenieMessage> {
    return call(this.api, operations.genieCancelResponse, request, options);
  }

  /**
   * Calls `POST /api/2.0/genie/spaces/{space_id}/eval-runs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/geniecreateevalrun)
   */
  genieCreateEvalRun(request: GenieCreateEvalRunRequest, options?: CallOptions): Promise<GenieEvalRunResponse> {
    return call(this.api, operations.genieCreateEvalRun, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}/results/{result_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/geniegetevalresultdetails)
   */
  genieGetEvalResultDetails(
    request: GenieGetEvalResultDetailsRequest,
    options?: CallOptions,
  ): Promise<GenieEvalResultDetails> {
    return call(this.api, operations.genieGetEvalResultDetails, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/geniegetevalrun)
   */
  genieGetEvalRun(request: GenieGetEvalRunRequest, options?: CallOptions): Promise<GenieEvalRunResponse> {
    return call(this.api, operations.genieGetEvalRun, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}/results`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/genielistevalresults)
   */
  genieListEvalResults(
    request: GenieListEvalResultsRequest,
    options?: CallOptions,
  ): Promise<GenieListEvalResultsResponse> {
    return call(this.api, operations.genieListEvalResults, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/eval-runs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/genielistevalruns)
   */
  genieListEvalRuns(request: GenieListEvalRunsRequest, options?: CallOptions): Promise<GenieListEvalRunsResponse> {
    return call(this.api, operations.genieListEvalRuns, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/downloads/{download_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/getdownloadfullqueryresult)
   */
  getDownloadFullQueryResult(
    request: GenieGetDownloadFullQueryResultRequest,
    options?: CallOptions,
  ): Promise<GenieGetDownloadFullQueryResultResponse> {
    return call(this.api, operations.getDownloadFullQueryResult, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/getmessage)
   */
  getMessage(request: GenieGetConversationMessageRequest, options?: CallOptions): Promise<GenieMessage> {
    return call(this.api, operations.getMessage, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/query-result`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/getmessageattachmentqueryresult)
   */
  getMessageAttachmentQueryResult(
    request: GenieGetMessageAttachmentQueryResultRequest,
    options?: CallOptions,
  ): Promise<GenieGetMessageQueryResultResponse> {
    return call(this.api, operations.getMessageAttachmentQueryResult, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/getmessagequeryresult)
   *
   * @deprecated Use `getMessageAttachmentQueryResult`.
   */
  getMessageQueryResult(
    request: GenieGetMessageQueryResultRequest,
    options?: CallOptions,
  ): Promise<GenieGetMessageQueryResultResponse> {
    return call(this.api, operations.getMessageQueryResult, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result/{attachment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/getmessagequeryresultbyattachment)
   *
   * @deprecated Use `getMessageAttachmentQueryResult`.
   */
  getMessageQueryResultByAttachment(
    request: GenieGetQueryResultByAttachmentRequest,
    options?: CallOptions,
  ): Promise<GenieGetMessageQueryResultResponse> {
    return call(this.api, operations.getMessageQueryResultByAttachment, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/getspace)
   */
  getSpace(request: GenieGetSpaceRequest, options?: CallOptions): Promise<GenieSpace> {
    return call(this.api, operations.getSpace, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/list-comments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/listconversationcomments)
   */
  listConversationComments(
    request: GenieListConversationCommentsRequest,
    options?: CallOptions,
  ): Promise<GenieListConversationCommentsResponse> {
    return call(this.api, operations.listConversationComments, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/listconversationmessages)
   */
  listConversationMessages(
    request: GenieListConversationMessagesRequest,
    options?: CallOptions,
  ): Promise<GenieListConversationMessagesResponse> {
    return call(this.api, operations.listConversationMessages, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces/{space_id}/conversations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/listconversations)
   */
  listConversations(
    request: GenieListConversationsRequest,
    options?: CallOptions,
  ): Promise<GenieListConversationsResponse> {
    return call(this.api, operations.listConversations, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/comments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/listmessagecomments)
   */
  listMessageComments(
    request: GenieListMessageCommentsRequest,
    options?: CallOptions,
  ): Promise<GenieListMessageCommentsResponse> {
    return call(this.api, operations.listMessageComments, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/spaces`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/listspaces)
   */
  listSpaces(request: GenieListSpacesRequest = {}, options?: CallOptions): Promise<GenieListSpacesResponse> {
    return call(this.api, operations.listSpaces, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/feedback`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/sendmessagefeedback)
   */
  sendMessageFeedback(request: GenieSendMessageFeedbackRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.sendMessageFeedback, request, options);
  }

  /**
   * Calls `POST /api/2.0/genie/spaces/{space_id}/start-conversation`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/startconversation)
   */
  startConversation(
    request: GenieStartConversationMessageRequest,
    options?: CallOptions,
  ): Promise<Wait<GenieMessage, GenieStartConversationResponse>> {
    return start(this.api, operations.startConversation, request, options);
  }

  /**
   * Does what `startConversation` does and waits until the state is `COMPLETED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  startConversationAndWait(
    request: GenieStartConversationMessageRequest,
    options?: WaitOptions<GenieMessage>,
  ): Promise<GenieMessage> {
    return startAndWait(this.api, operations.startConversation, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/genie/spaces/{space_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/trashspace)
   */
  trashSpace(request: GenieTrashSpaceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.trashSpace, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/genie/spaces/{space_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genie/updatespace)
   */
  updateSpace(request: GenieUpdateSpaceRequest, options?: CallOptions): Promise<GenieSpace> {
    return call(this.api, operations.updateSpace, request, options);
  }

  /**
   * Polls `getMessage` until the state is `COMPLETED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetMessageGenieCompleted(
    request: GenieGetConversationMessageRequest,
    options?: WaitOptions<GenieMessage>,
  ): Promise<GenieMessage> {
    return rejoin(this.api, operations.createMessage, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createMessage: {
    id: 'Genie.createMessage',
    route: 'POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages',
    body: true,
    wait: {
      id: 'Genie.waitGetMessageGenieCompleted',
      poll: (): Operation => operations.getMessage,
      binding: {
        conversation_id: { request: 'conversation_id' },
        message_id: { response: 'message_id' },
        space_id: { request: 'space_id' },
      },
      state: ['status'],
      success: ['COMPLETED'],
      failure: ['FAILED', 'CANCELLED', 'QUERY_RESULT_EXPIRED'],
    },
  } satisfies Operation<GenieCreateConversationMessageRequest, GenieMessage>,
  createMessageComment: {
    id: 'Genie.createMessageComment',
    route: 'POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/comments',
    body: true,
  } satisfies Operation<GenieCreateMessageCommentRequest, GenieMessageComment>,
  createSpace: {
    id: 'Genie.createSpace',
    route: 'POST /api/2.0/genie/spaces',
    body: true,
  } satisfies Operation<GenieCreateSpaceRequest, GenieSpace>,
  deleteConversation: {
    id: 'Genie.deleteConversation',
    route: 'DELETE /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}',
    response: 'none',
  } satisfies Operation<GenieDeleteConversationRequest, void>,
  deleteConversationMessage: {
    id: 'Genie.deleteConversationMessage',
    route: 'DELETE /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}',
    response: 'none',
  } satisfies Operation<GenieDeleteConversationMessageRequest, void>,
  downloadMessageAttachmentVisualization: {
    id: 'Genie.downloadMessageAttachmentVisualization',
    route: 'GET /api/2.0/genie/{name=spaces/*/conversations/*/messages/*/attachments/*}/download-visualization',
    response: 'stream',
    accept: 'application/octet-stream',
  } satisfies Operation<DownloadMessageAttachmentVisualizationRequest, DownloadMessageAttachmentVisualizationResponse>,
  executeMessageAttachmentQuery: {
    id: 'Genie.executeMessageAttachmentQuery',
    route:
      'POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/execute-query',
    body: true,
  } satisfies Operation<GenieExecuteMessageAttachmentQueryRequest, GenieGetMessageQueryResultResponse>,
  executeMessageQuery: {
    id: 'Genie.executeMessageQuery',
    route: 'POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/execute-query',
    body: true,
  } satisfies Operation<GenieExecuteMessageQueryRequest, GenieGetMessageQueryResultResponse>,
  generateDownloadFullQueryResult: {
    id: 'Genie.generateDownloadFullQueryResult',
    route:
      'POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/downloads',
    body: true,
  } satisfies Operation<GenieGenerateDownloadFullQueryResultRequest, GenieGenerateDownloadFullQueryResultResponse>,
  genieCancelResponse: {
    id: 'Genie.genieCancelResponse',
    route: 'POST /api/2.0/genie/agents/{agent_id}/conversations/{conversation_id}/responses/{response_id}/cancel',
    body: true,
  } satisfies Operation<GenieCancelResponseRequest, GenieMessage>,
  genieCreateEvalRun: {
    id: 'Genie.genieCreateEvalRun',
    route: 'POST /api/2.0/genie/spaces/{space_id}/eval-runs',
    body: true,
  } satisfies Operation<GenieCreateEvalRunRequest, GenieEvalRunResponse>,
  genieGetEvalResultDetails: {
    id: 'Genie.genieGetEvalResultDetails',
    route: 'GET /api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}/results/{result_id}',
  } satisfies Operation<GenieGetEvalResultDetailsRequest, GenieEvalResultDetails>,
  genieGetEvalRun: {
    id: 'Genie.genieGetEvalRun',
    route: 'GET /api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}',
  } satisfies Operation<GenieGetEvalRunRequest, GenieEvalRunResponse>,
  genieListEvalResults: {
    id: 'Genie.genieListEvalResults',
    route: 'GET /api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}/results',
    query: ['page_size', 'page_token'],
  } satisfies Operation<GenieListEvalResultsRequest, GenieListEvalResultsResponse>,
  genieListEvalRuns: {
    id: 'Genie.genieListEvalRuns',
    route: 'GET /api/2.0/genie/spaces/{space_id}/eval-runs',
    query: ['page_size', 'page_token'],
  } satisfies Operation<GenieListEvalRunsRequest, GenieListEvalRunsResponse>,
  getDownloadFullQueryResult: {
    id: 'Genie.getDownloadFullQueryResult',
    route:
      'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/downloads/{download_id}',
    query: ['download_id_signature'],
  } satisfies Operation<GenieGetDownloadFullQueryResultRequest, GenieGetDownloadFullQueryResultResponse>,
  getMessage: {
    id: 'Genie.getMessage',
    route: 'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}',
  } satisfies Operation<GenieGetConversationMessageRequest, GenieMessage>,
  getMessageAttachmentQueryResult: {
    id: 'Genie.getMessageAttachmentQueryResult',
    route:
      'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/query-result',
  } satisfies Operation<GenieGetMessageAttachmentQueryResultRequest, GenieGetMessageQueryResultResponse>,
  getMessageQueryResult: {
    id: 'Genie.getMessageQueryResult',
    route: 'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result',
  } satisfies Operation<GenieGetMessageQueryResultRequest, GenieGetMessageQueryResultResponse>,
  getMessageQueryResultByAttachment: {
    id: 'Genie.getMessageQueryResultByAttachment',
    route:
      'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result/{attachment_id}',
  } satisfies Operation<GenieGetQueryResultByAttachmentRequest, GenieGetMessageQueryResultResponse>,
  getSpace: {
    id: 'Genie.getSpace',
    route: 'GET /api/2.0/genie/spaces/{space_id}',
    query: ['include_serialized_space'],
  } satisfies Operation<GenieGetSpaceRequest, GenieSpace>,
  listConversationComments: {
    id: 'Genie.listConversationComments',
    route: 'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/list-comments',
    query: ['page_size', 'page_token'],
  } satisfies Operation<GenieListConversationCommentsRequest, GenieListConversationCommentsResponse>,
  listConversationMessages: {
    id: 'Genie.listConversationMessages',
    route: 'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages',
    query: ['page_size', 'page_token'],
  } satisfies Operation<GenieListConversationMessagesRequest, GenieListConversationMessagesResponse>,
  listConversations: {
    id: 'Genie.listConversations',
    route: 'GET /api/2.0/genie/spaces/{space_id}/conversations',
    query: ['include_all', 'page_size', 'page_token'],
  } satisfies Operation<GenieListConversationsRequest, GenieListConversationsResponse>,
  listMessageComments: {
    id: 'Genie.listMessageComments',
    route: 'GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/comments',
    query: ['page_size', 'page_token'],
  } satisfies Operation<GenieListMessageCommentsRequest, GenieListMessageCommentsResponse>,
  listSpaces: {
    id: 'Genie.listSpaces',
    route: 'GET /api/2.0/genie/spaces',
    query: ['page_size', 'page_token'],
  } satisfies Operation<GenieListSpacesRequest, GenieListSpacesResponse>,
  sendMessageFeedback: {
    id: 'Genie.sendMessageFeedback',
    route: 'POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/feedback',
    body: true,
    response: 'none',
  } satisfies Operation<GenieSendMessageFeedbackRequest, void>,
  startConversation: {
    id: 'Genie.startConversation',
    route: 'POST /api/2.0/genie/spaces/{space_id}/start-conversation',
    body: true,
    wait: {
      id: 'Genie.waitGetMessageGenieCompleted',
      poll: (): Operation => operations.getMessage,
      binding: {
        conversation_id: { response: 'conversation_id' },
        message_id: { response: 'message_id' },
        space_id: { request: 'space_id' },
      },
      state: ['status'],
      success: ['COMPLETED'],
      failure: ['FAILED', 'CANCELLED', 'QUERY_RESULT_EXPIRED'],
    },
  } satisfies Operation<GenieStartConversationMessageRequest, GenieStartConversationResponse>,
  trashSpace: {
    id: 'Genie.trashSpace',
    route: 'DELETE /api/2.0/genie/spaces/{space_id}',
    response: 'none',
  } satisfies Operation<GenieTrashSpaceRequest, void>,
  updateSpace: {
    id: 'Genie.updateSpace',
    route: 'PATCH /api/2.0/genie/spaces/{space_id}',
    body: true,
  } satisfies Operation<GenieUpdateSpaceRequest, GenieSpace>,
};
