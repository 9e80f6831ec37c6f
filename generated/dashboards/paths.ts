// Generated from api/dashboards.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateRequest,
  CreateScheduleRequest,
  CreateSubscriptionRequest,
  Dashboard,
  DeleteScheduleRequest,
  DeleteSubscriptionRequest,
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
  GetDashboardRequest,
  GetPublishedDashboardRequest,
  GetPublishedDashboardTokenInfoRequest,
  GetPublishedDashboardTokenInfoResponse,
  GetScheduleRequest,
  GetSubscriptionRequest,
  ListDashboardsRequest,
  ListDashboardsResponse,
  ListSchedulesRequest,
  ListSchedulesResponse,
  ListSubscriptionsRequest,
  ListSubscriptionsResponse,
  MigrateDashboardRequest,
  PublishRequest,
  PublishedDashboard,
  RevertDashboardRequest,
  RevertDashboardResponse,
  Schedule,
  Subscription,
  TrashDashboardRequest,
  UnpublishDashboardRequest,
  UpdateRequest,
  UpdateScheduleRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface DashboardsPaths {
  '/api/2.0/genie/agents/{agent_id}/conversations/{conversation_id}/responses/{response_id}/cancel': {
    /** `Genie.genieCancelResponse` */
    post: RestOperation<
      {
        path: {
          agent_id: GenieCancelResponseRequest['agent_id'];
          conversation_id: GenieCancelResponseRequest['conversation_id'];
          response_id: GenieCancelResponseRequest['response_id'];
        };
      },
      Omit<GenieCancelResponseRequest, 'agent_id' | 'conversation_id' | 'response_id'>,
      GenieMessage
    >;
  };
  '/api/2.0/genie/spaces': {
    /** `Genie.createSpace` */
    post: RestOperation<{}, GenieCreateSpaceRequest, GenieSpace>;
    /** `Genie.listSpaces` */
    get: RestOperation<
      { query?: Pick<GenieListSpacesRequest, 'page_size' | 'page_token'> },
      never,
      GenieListSpacesResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}': {
    /** `Genie.getSpace` */
    get: RestOperation<
      {
        path: { space_id: GenieGetSpaceRequest['space_id'] };
        query?: Pick<GenieGetSpaceRequest, 'include_serialized_space'>;
      },
      never,
      GenieSpace
    >;
    /** `Genie.trashSpace` */
    delete: RestOperation<{ path: { space_id: GenieTrashSpaceRequest['space_id'] } }, never, never>;
    /** `Genie.updateSpace` */
    patch: RestOperation<
      { path: { space_id: GenieUpdateSpaceRequest['space_id'] } },
      Omit<GenieUpdateSpaceRequest, 'space_id'>,
      GenieSpace
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations': {
    /** `Genie.listConversations` */
    get: RestOperation<
      {
        path: { space_id: GenieListConversationsRequest['space_id'] };
        query?: Pick<GenieListConversationsRequest, 'include_all' | 'page_size' | 'page_token'>;
      },
      never,
      GenieListConversationsResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}': {
    /** `Genie.deleteConversation` */
    delete: RestOperation<
      {
        path: {
          space_id: GenieDeleteConversationRequest['space_id'];
          conversation_id: GenieDeleteConversationRequest['conversation_id'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/list-comments': {
    /** `Genie.listConversationComments` */
    get: RestOperation<
      {
        path: {
          space_id: GenieListConversationCommentsRequest['space_id'];
          conversation_id: GenieListConversationCommentsRequest['conversation_id'];
        };
        query?: Pick<GenieListConversationCommentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      GenieListConversationCommentsResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages': {
    /** `Genie.createMessage` */
    post: RestOperation<
      {
        path: {
          space_id: GenieCreateConversationMessageRequest['space_id'];
          conversation_id: GenieCreateConversationMessageRequest['conversation_id'];
        };
      },
      Omit<GenieCreateConversationMessageRequest, 'space_id' | 'conversation_id'>,
      GenieMessage
    >;
    /** `Genie.listConversationMessages` */
    get: RestOperation<
      {
        path: {
          space_id: GenieListConversationMessagesRequest['space_id'];
          conversation_id: GenieListConversationMessagesRequest['conversation_id'];
        };
        query?: Pick<GenieListConversationMessagesRequest, 'page_size' | 'page_token'>;
      },
      never,
      GenieListConversationMessagesResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}': {
    /** `Genie.deleteConversationMessage` */
    delete: RestOperation<
      {
        path: {
          space_id: GenieDeleteConversationMessageRequest['space_id'];
          conversation_id: GenieDeleteConversationMessageRequest['conversation_id'];
          message_id: GenieDeleteConversationMessageRequest['message_id'];
        };
      },
      never,
      never
    >;
    /** `Genie.getMessage` */
    get: RestOperation<
      {
        path: {
          space_id: GenieGetConversationMessageRequest['space_id'];
          conversation_id: GenieGetConversationMessageRequest['conversation_id'];
          message_id: GenieGetConversationMessageRequest['message_id'];
        };
      },
      never,
      GenieMessage
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/download-visualization': {
    /** `Genie.downloadMessageAttachmentVisualization` */
    get: RestOperation<
      { path: { space_id: string; conversation_id: string; message_id: string; attachment_id: string } },
      never,
      Blob
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/downloads': {
    /** `Genie.generateDownloadFullQueryResult` */
    post: RestOperation<
      {
        path: {
          space_id: GenieGenerateDownloadFullQueryResultRequest['space_id'];
          conversation_id: GenieGenerateDownloadFullQueryResultRequest['conversation_id'];
          message_id: GenieGenerateDownloadFullQueryResultRequest['message_id'];
          attachment_id: GenieGenerateDownloadFullQueryResultRequest['attachment_id'];
        };
      },
      Omit<
        GenieGenerateDownloadFullQueryResultRequest,
        'space_id' | 'conversation_id' | 'message_id' | 'attachment_id'
      >,
      GenieGenerateDownloadFullQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/downloads/{download_id}': {
    /** `Genie.getDownloadFullQueryResult` */
    get: RestOperation<
      {
        path: {
          space_id: GenieGetDownloadFullQueryResultRequest['space_id'];
          conversation_id: GenieGetDownloadFullQueryResultRequest['conversation_id'];
          message_id: GenieGetDownloadFullQueryResultRequest['message_id'];
          attachment_id: GenieGetDownloadFullQueryResultRequest['attachment_id'];
          download_id: GenieGetDownloadFullQueryResultRequest['download_id'];
        };
        query: Pick<GenieGetDownloadFullQueryResultRequest, 'download_id_signature'>;
      },
      never,
      GenieGetDownloadFullQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/execute-query': {
    /** `Genie.executeMessageAttachmentQuery` */
    post: RestOperation<
      {
        path: {
          space_id: GenieExecuteMessageAttachmentQueryRequest['space_id'];
          conversation_id: GenieExecuteMessageAttachmentQueryRequest['conversation_id'];
          message_id: GenieExecuteMessageAttachmentQueryRequest['message_id'];
          attachment_id: GenieExecuteMessageAttachmentQueryRequest['attachment_id'];
        };
      },
      Omit<GenieExecuteMessageAttachmentQueryRequest, 'space_id' | 'conversation_id' | 'message_id' | 'attachment_id'>,
      GenieGetMessageQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/query-result': {
    /** `Genie.getMessageAttachmentQueryResult` */
    get: RestOperation<
      {
        path: {
          space_id: GenieGetMessageAttachmentQueryResultRequest['space_id'];
          conversation_id: GenieGetMessageAttachmentQueryResultRequest['conversation_id'];
          message_id: GenieGetMessageAttachmentQueryResultRequest['message_id'];
          attachment_id: GenieGetMessageAttachmentQueryResultRequest['attachment_id'];
        };
      },
      never,
      GenieGetMessageQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/comments': {
    /** `Genie.createMessageComment` */
    post: RestOperation<
      {
        path: {
          space_id: GenieCreateMessageCommentRequest['space_id'];
          conversation_id: GenieCreateMessageCommentRequest['conversation_id'];
          message_id: GenieCreateMessageCommentRequest['message_id'];
        };
      },
      Omit<GenieCreateMessageCommentRequest, 'space_id' | 'conversation_id' | 'message_id'>,
      GenieMessageComment
    >;
    /** `Genie.listMessageComments` */
    get: RestOperation<
      {
        path: {
          space_id: GenieListMessageCommentsRequest['space_id'];
          conversation_id: GenieListMessageCommentsRequest['conversation_id'];
          message_id: GenieListMessageCommentsRequest['message_id'];
        };
        query?: Pick<GenieListMessageCommentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      GenieListMessageCommentsResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/execute-query': {
    /**
     * `Genie.executeMessageQuery`
     *
     * @deprecated Use `executeMessageAttachmentQuery`.
     */
    post: RestOperation<
      {
        path: {
          space_id: GenieExecuteMessageQueryRequest['space_id'];
          conversation_id: GenieExecuteMessageQueryRequest['conversation_id'];
          message_id: GenieExecuteMessageQueryRequest['message_id'];
        };
      },
      Omit<GenieExecuteMessageQueryRequest, 'space_id' | 'conversation_id' | 'message_id'>,
      GenieGetMessageQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/feedback': {
    /** `Genie.sendMessageFeedback` */
    post: RestOperation<
      {
        path: {
          space_id: GenieSendMessageFeedbackRequest['space_id'];
          conversation_id: GenieSendMessageFeedbackRequest['conversation_id'];
          message_id: GenieSendMessageFeedbackRequest['message_id'];
        };
      },
      Omit<GenieSendMessageFeedbackRequest, 'space_id' | 'conversation_id' | 'message_id'>,
      never
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result': {
    /**
     * `Genie.getMessageQueryResult`
     *
     * @deprecated Use `getMessageAttachmentQueryResult`.
     */
    get: RestOperation<
      {
        path: {
          space_id: GenieGetMessageQueryResultRequest['space_id'];
          conversation_id: GenieGetMessageQueryResultRequest['conversation_id'];
          message_id: GenieGetMessageQueryResultRequest['message_id'];
        };
      },
      never,
      GenieGetMessageQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result/{attachment_id}': {
    /**
     * `Genie.getMessageQueryResultByAttachment`
     *
     * @deprecated Use `getMessageAttachmentQueryResult`.
     */
    get: RestOperation<
      {
        path: {
          space_id: GenieGetQueryResultByAttachmentRequest['space_id'];
          conversation_id: GenieGetQueryResultByAttachmentRequest['conversation_id'];
          message_id: GenieGetQueryResultByAttachmentRequest['message_id'];
          attachment_id: GenieGetQueryResultByAttachmentRequest['attachment_id'];
        };
      },
      never,
      GenieGetMessageQueryResultResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/eval-runs': {
    /** `Genie.genieCreateEvalRun` */
    post: RestOperation<
      { path: { space_id: GenieCreateEvalRunRequest['space_id'] } },
      Omit<GenieCreateEvalRunRequest, 'space_id'>,
      GenieEvalRunResponse
    >;
    /** `Genie.genieListEvalRuns` */
    get: RestOperation<
      {
        path: { space_id: GenieListEvalRunsRequest['space_id'] };
        query?: Pick<GenieListEvalRunsRequest, 'page_size' | 'page_token'>;
      },
      never,
      GenieListEvalRunsResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}': {
    /** `Genie.genieGetEvalRun` */
    get: RestOperation<
      { path: { space_id: GenieGetEvalRunRequest['space_id']; eval_run_id: GenieGetEvalRunRequest['eval_run_id'] } },
      never,
      GenieEvalRunResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}/results': {
    /** `Genie.genieListEvalResults` */
    get: RestOperation<
      {
        path: {
          space_id: GenieListEvalResultsRequest['space_id'];
          eval_run_id: GenieListEvalResultsRequest['eval_run_id'];
        };
        query?: Pick<GenieListEvalResultsRequest, 'page_size' | 'page_token'>;
      },
      never,
      GenieListEvalResultsResponse
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/eval-runs/{eval_run_id}/results/{result_id}': {
    /** `Genie.genieGetEvalResultDetails` */
    get: RestOperation<
      {
        path: {
          space_id: GenieGetEvalResultDetailsRequest['space_id'];
          eval_run_id: GenieGetEvalResultDetailsRequest['eval_run_id'];
          result_id: GenieGetEvalResultDetailsRequest['result_id'];
        };
      },
      never,
      GenieEvalResultDetails
    >;
  };
  '/api/2.0/genie/spaces/{space_id}/start-conversation': {
    /** `Genie.startConversation` */
    post: RestOperation<
      { path: { space_id: GenieStartConversationMessageRequest['space_id'] } },
      Omit<GenieStartConversationMessageRequest, 'space_id'>,
      GenieStartConversationResponse
    >;
  };
  '/api/2.0/lakeview/dashboards': {
    /** `Lakeview.create` */
    post: RestOperation<
      { query?: Pick<CreateRequest, 'dataset_catalog' | 'dataset_schema'> },
      CreateRequest['dashboard'],
      Dashboard
    >;
    /** `Lakeview.list` */
    get: RestOperation<
      { query?: Pick<ListDashboardsRequest, 'page_size' | 'page_token' | 'show_trashed' | 'view'> },
      never,
      ListDashboardsResponse
    >;
  };
  '/api/2.0/lakeview/dashboards/migrate': {
    /**
     * `Lakeview.migrate`
     *
     * @deprecated
     */
    post: RestOperation<{}, MigrateDashboardRequest, Dashboard>;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}': {
    /** `Lakeview.get` */
    get: RestOperation<{ path: { dashboard_id: GetDashboardRequest['dashboard_id'] } }, never, Dashboard>;
    /** `Lakeview.update` */
    patch: RestOperation<
      {
        path: { dashboard_id: UpdateRequest['dashboard_id'] };
        query?: Pick<UpdateRequest, 'dataset_catalog' | 'dataset_schema'>;
      },
      UpdateRequest['dashboard'],
      Dashboard
    >;
    /** `Lakeview.trash` */
    delete: RestOperation<{ path: { dashboard_id: TrashDashboardRequest['dashboard_id'] } }, never, never>;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/published': {
    /** `Lakeview.getPublished` */
    get: RestOperation<
      { path: { dashboard_id: GetPublishedDashboardRequest['dashboard_id'] } },
      never,
      PublishedDashboard
    >;
    /** `Lakeview.publish` */
    post: RestOperation<
      { path: { dashboard_id: PublishRequest['dashboard_id'] } },
      Omit<PublishRequest, 'dashboard_id'>,
      PublishedDashboard
    >;
    /** `Lakeview.unpublish` */
    delete: RestOperation<{ path: { dashboard_id: UnpublishDashboardRequest['dashboard_id'] } }, never, never>;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/published/tokeninfo': {
    /** `LakeviewEmbedded.getPublishedDashboardTokenInfo` */
    get: RestOperation<
      {
        path: { dashboard_id: GetPublishedDashboardTokenInfoRequest['dashboard_id'] };
        query?: Pick<GetPublishedDashboardTokenInfoRequest, 'external_value' | 'external_viewer_id'>;
      },
      never,
      GetPublishedDashboardTokenInfoResponse
    >;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/revert': {
    /** `Lakeview.revert` */
    post: RestOperation<
      { path: { dashboard_id: RevertDashboardRequest['dashboard_id'] } },
      Omit<RevertDashboardRequest, 'dashboard_id'>,
      RevertDashboardResponse
    >;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/schedules': {
    /** `Lakeview.createSchedule` */
    post: RestOperation<
      { path: { dashboard_id: CreateScheduleRequest['dashboard_id'] } },
      CreateScheduleRequest['schedule'],
      Schedule
    >;
    /** `Lakeview.listSchedules` */
    get: RestOperation<
      {
        path: { dashboard_id: ListSchedulesRequest['dashboard_id'] };
        query?: Pick<ListSchedulesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListSchedulesResponse
    >;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}': {
    /** `Lakeview.deleteSchedule` */
    delete: RestOperation<
      {
        path: {
          dashboard_id: DeleteScheduleRequest['dashboard_id'];
          schedule_id: DeleteScheduleRequest['schedule_id'];
        };
        query?: Pick<DeleteScheduleRequest, 'etag'>;
      },
      never,
      never
    >;
    /** `Lakeview.getSchedule` */
    get: RestOperation<
      { path: { dashboard_id: GetScheduleRequest['dashboard_id']; schedule_id: GetScheduleRequest['schedule_id'] } },
      never,
      Schedule
    >;
    /** `Lakeview.updateSchedule` */
    put: RestOperation<
      {
        path: {
          dashboard_id: UpdateScheduleRequest['dashboard_id'];
          schedule_id: UpdateScheduleRequest['schedule_id'];
        };
      },
      UpdateScheduleRequest['schedule'],
      Schedule
    >;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions': {
    /** `Lakeview.createSubscription` */
    post: RestOperation<
      {
        path: {
          dashboard_id: CreateSubscriptionRequest['dashboard_id'];
          schedule_id: CreateSubscriptionRequest['schedule_id'];
        };
      },
      CreateSubscriptionRequest['subscription'],
      Subscription
    >;
    /** `Lakeview.listSubscriptions` */
    get: RestOperation<
      {
        path: {
          dashboard_id: ListSubscriptionsRequest['dashboard_id'];
          schedule_id: ListSubscriptionsRequest['schedule_id'];
        };
        query?: Pick<ListSubscriptionsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListSubscriptionsResponse
    >;
  };
  '/api/2.0/lakeview/dashboards/{dashboard_id}/schedules/{schedule_id}/subscriptions/{subscription_id}': {
    /** `Lakeview.deleteSubscription` */
    delete: RestOperation<
      {
        path: {
          dashboard_id: DeleteSubscriptionRequest['dashboard_id'];
          schedule_id: DeleteSubscriptionRequest['schedule_id'];
          subscription_id: DeleteSubscriptionRequest['subscription_id'];
        };
        query?: Pick<DeleteSubscriptionRequest, 'etag'>;
      },
      never,
      never
    >;
    /** `Lakeview.getSubscription` */
    get: RestOperation<
      {
        path: {
          dashboard_id: GetSubscriptionRequest['dashboard_id'];
          schedule_id: GetSubscriptionRequest['schedule_id'];
          subscription_id: GetSubscriptionRequest['subscription_id'];
        };
      },
      never,
      Subscription
    >;
  };
}
