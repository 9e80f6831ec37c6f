// Generated from api/dashboards.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';
import type { StatementResponse } from '../sql/types.js';

/** Values of `DashboardView`; the server may send others. */
export const DashboardView = {
  DASHBOARD_VIEW_BASIC: 'DASHBOARD_VIEW_BASIC',
} as const;
export type DashboardView = (typeof DashboardView)[keyof typeof DashboardView] | (string & {});

/** Values of `EvaluationStatusType`; the server may send others. */
export const EvaluationStatusType = {
  DONE: 'DONE',
  EVALUATION_CANCELLED: 'EVALUATION_CANCELLED',
  EVALUATION_FAILED: 'EVALUATION_FAILED',
  EVALUATION_TIMEOUT: 'EVALUATION_TIMEOUT',
  NOT_STARTED: 'NOT_STARTED',
  RUNNING: 'RUNNING',
} as const;
export type EvaluationStatusType = (typeof EvaluationStatusType)[keyof typeof EvaluationStatusType] | (string & {});

/** Values of `GenieConversationType`; the server may send others. */
export const GenieConversationType = {
  GENIE_CONVERSATION_TYPE_AGENT: 'GENIE_CONVERSATION_TYPE_AGENT',
  GENIE_CONVERSATION_TYPE_CHAT: 'GENIE_CONVERSATION_TYPE_CHAT',
} as const;
export type GenieConversationType = (typeof GenieConversationType)[keyof typeof GenieConversationType] | (string & {});

/** Values of `GenieEvalAssessment`; the server may send others. */
export const GenieEvalAssessment = {
  BAD: 'BAD',
  GOOD: 'GOOD',
  NEEDS_REVIEW: 'NEEDS_REVIEW',
} as const;
export type GenieEvalAssessment = (typeof GenieEvalAssessment)[keyof typeof GenieEvalAssessment] | (string & {});

/** Values of `GenieEvalResponseType`; the server may send others. */
export const GenieEvalResponseType = {
  SQL: 'SQL',
  TEXT: 'TEXT',
} as const;
export type GenieEvalResponseType = (typeof GenieEvalResponseType)[keyof typeof GenieEvalResponseType] | (string & {});

/** Values of `GenieFeedbackRating`; the server may send others. */
export const GenieFeedbackRating = {
  NEGATIVE: 'NEGATIVE',
  NONE: 'NONE',
  POSITIVE: 'POSITIVE',
} as const;
export type GenieFeedbackRating = (typeof GenieFeedbackRating)[keyof typeof GenieFeedbackRating] | (string & {});

/** Values of `LifecycleState`; the server may send others. */
export const LifecycleState = {
  ACTIVE: 'ACTIVE',
  TRASHED: 'TRASHED',
} as const;
export type LifecycleState = (typeof LifecycleState)[keyof typeof LifecycleState] | (string & {});

/** Values of `MessageErrorType`; the server may send others. */
export const MessageErrorType = {
  BLOCK_MULTIPLE_EXECUTIONS_EXCEPTION: 'BLOCK_MULTIPLE_EXECUTIONS_EXCEPTION',
  CHAT_COMPLETION_CLIENT_EXCEPTION: 'CHAT_COMPLETION_CLIENT_EXCEPTION',
  CHAT_COMPLETION_CLIENT_TIMEOUT_EXCEPTION: 'CHAT_COMPLETION_CLIENT_TIMEOUT_EXCEPTION',
  CHAT_COMPLETION_NETWORK_EXCEPTION: 'CHAT_COMPLETION_NETWORK_EXCEPTION',
  CONTENT_FILTER_EXCEPTION: 'CONTENT_FILTER_EXCEPTION',
  CONTEXT_EXCEEDED_EXCEPTION: 'CONTEXT_EXCEEDED_EXCEPTION',
  COULD_NOT_GET_DASHBOARD_SCHEMA_EXCEPTION: 'COULD_NOT_GET_DASHBOARD_SCHEMA_EXCEPTION',
  COULD_NOT_GET_MODEL_DEPLOYMENTS_EXCEPTION: 'COULD_NOT_GET_MODEL_DEPLOYMENTS_EXCEPTION',
  COULD_NOT_GET_UC_SCHEMA_EXCEPTION: 'COULD_NOT_GET_UC_SCHEMA_EXCEPTION',
  DEPLOYMENT_NOT_FOUND_EXCEPTION: 'DEPLOYMENT_NOT_FOUND_EXCEPTION',
  DESCRIBE_QUERY_INVALID_SQL_ERROR: 'DESCRIBE_QUERY_INVALID_SQL_ERROR',
  DESCRIBE_QUERY_TIMEOUT: 'DESCRIBE_QUERY_TIMEOUT',
  DESCRIBE_QUERY_UNEXPECTED_FAILURE: 'DESCRIBE_QUERY_UNEXPECTED_FAILURE',
  EXCEEDED_MAX_TOKEN_LENGTH_EXCEPTION: 'EXCEEDED_MAX_TOKEN_LENGTH_EXCEPTION',
  FUNCTIONS_NOT_AVAILABLE_EXCEPTION: 'FUNCTIONS_NOT_AVAILABLE_EXCEPTION',
  FUNCTION_ARGUMENTS_INVALID_EXCEPTION: 'FUNCTION_ARGUMENTS_INVALID_EXCEPTION',
  FUNCTION_ARGUMENTS_INVALID_JSON_EXCEPTION: 'FUNCTION_ARGUMENTS_INVALID_JSON_EXCEPTION',
  FUNCTION_ARGUMENTS_INVALID_TYPE_EXCEPTION: 'FUNCTION_ARGUMENTS_INVALID_TYPE_EXCEPTION',
  FUNCTION_CALL_MISSING_PARAMETER_EXCEPTION: 'FUNCTION_CALL_MISSING_PARAMETER_EXCEPTION',
  GENERATED_SQL_QUERY_TOO_LONG_EXCEPTION: 'GENERATED_SQL_QUERY_TOO_LONG_EXCEPTION',
  GENERIC_CHAT_COMPLETION_EXCEPTION: 'GENERIC_CHAT_COMPLETION_EXCEPTION',
  GENERIC_CHAT_COMPLETION_SERVICE_EXCEPTION: 'GENERIC_CHAT_COMPLETION_SERVICE_EXCEPTION',
  GENERIC_SQL_EXEC_API_CALL_EXCEPTION: 'GENERIC_SQL_EXEC_API_CALL_EXCEPTION',
  ILLEGAL_PARAMETER_DEFINITION_EXCEPTION: 'ILLEGAL_PARAMETER_DEFINITION_EXCEPTION',
  INTERNAL_CATALOG_ASSET_CREATION_FAILED_EXCEPTION: 'INTERNAL_CATALOG_ASSET_CREATION_FAILED_EXCEPTION',
  INTERNAL_CATALOG_ASSET_CREATION_ONGOING_EXCEPTION: 'INTERNAL_CATALOG_ASSET_CREATION_ONGOING_EXCEPTION',
  INTERNAL_CATALOG_ASSET_CREATION_UNSUPPORTED_EXCEPTION: 'INTERNAL_CATALOG_ASSET_CREATION_UNSUPPORTED_EXCEPTION',
  INTERNAL_CATALOG_MISSING_UC_PATH_EXCEPTION: 'INTERNAL_CATALOG_MISSING_UC_PATH_EXCEPTION',
  INTERNAL_CATALOG_PATH_OVERLAP_EXCEPTION: 'INTERNAL_CATALOG_PATH_OVERLAP_EXCEPTION',
  INVALID_CERTIFIED_ANSWER_FUNCTION_EXCEPTION: 'INVALID_CERTIFIED_ANSWER_FUNCTION_EXCEPTION',
  INVALID_CERTIFIED_ANSWER_IDENTIFIER_EXCEPTION: 'INVALID_CERTIFIED_ANSWER_IDENTIFIER_EXCEPTION',
  INVALID_CHAT_COMPLETION_JSON_EXCEPTION: 'INVALID_CHAT_COMPLETION_JSON_EXCEPTION',
  INVALID_COMPLETION_REQUEST_EXCEPTION: 'INVALID_COMPLETION_REQUEST_EXCEPTION',
  INVALID_FUNCTION_CALL_EXCEPTION: 'INVALID_FUNCTION_CALL_EXCEPTION',
  INVALID_SQL_MULTIPLE_DATASET_REFERENCES_EXCEPTION: 'INVALID_SQL_MULTIPLE_DATASET_REFERENCES_EXCEPTION',
  INVALID_SQL_MULTIPLE_STATEMENTS_EXCEPTION: 'INVALID_SQL_MULTIPLE_STATEMENTS_EXCEPTION',
  INVALID_SQL_UNKNOWN_TABLE_EXCEPTION: 'INVALID_SQL_UNKNOWN_TABLE_EXCEPTION',
  INVALID_TABLE_IDENTIFIER_EXCEPTION: 'INVALID_TABLE_IDENTIFIER_EXCEPTION',
  LOCAL_CONTEXT_EXCEEDED_EXCEPTION: 'LOCAL_CONTEXT_EXCEEDED_EXCEPTION',
  MESSAGE_ATTACHMENT_TOO_LONG_ERROR: 'MESSAGE_ATTACHMENT_TOO_LONG_ERROR',
  MESSAGE_CANCELLED_WHILE_EXECUTING_EXCEPTION: 'MESSAGE_CANCELLED_WHILE_EXECUTING_EXCEPTION',
  MESSAGE_DELETED_WHILE_EXECUTING_EXCEPTION: 'MESSAGE_DELETED_WHILE_EXECUTING_EXCEPTION',
  MESSAGE_UPDATED_WHILE_EXECUTING_EXCEPTION: 'MESSAGE_UPDATED_WHILE_EXECUTING_EXCEPTION',
  MISSING_SQL_QUERY_EXCEPTION: 'MISSING_SQL_QUERY_EXCEPTION',
  NO_DEPLOYMENTS_AVAILABLE_TO_WORKSPACE: 'NO_DEPLOYMENTS_AVAILABLE_TO_WORKSPACE',
  NO_QUERY_TO_VISUALIZE_EXCEPTION: 'NO_QUERY_TO_VISUALIZE_EXCEPTION',
  NO_TABLES_TO_QUERY_EXCEPTION: 'NO_TABLES_TO_QUERY_EXCEPTION',
  RATE_LIMIT_EXCEEDED_GENERIC_EXCEPTION: 'RATE_LIMIT_EXCEEDED_GENERIC_EXCEPTION',
  RATE_LIMIT_EXCEEDED_SPECIFIED_WAIT_EXCEPTION: 'RATE_LIMIT_EXCEEDED_SPECIFIED_WAIT_EXCEPTION',
  REPLY_PROCESS_TIMEOUT_EXCEPTION: 'REPLY_PROCESS_TIMEOUT_EXCEPTION',
  RETRYABLE_PROCESSING_EXCEPTION: 'RETRYABLE_PROCESSING_EXCEPTION',
  SQL_EXECUTION_EXCEPTION: 'SQL_EXECUTION_EXCEPTION',
  STOP_PROCESS_DUE_TO_AUTO_REGENERATE: 'STOP_PROCESS_DUE_TO_AUTO_REGENERATE',
  TABLES_MISSING_EXCEPTION: 'TABLES_MISSING_EXCEPTION',
  TOO_MANY_CERTIFIED_ANSWERS_EXCEPTION: 'TOO_MANY_CERTIFIED_ANSWERS_EXCEPTION',
  TOO_MANY_TABLES_EXCEPTION: 'TOO_MANY_TABLES_EXCEPTION',
  UNEXPECTED_REPLY_PROCESS_EXCEPTION: 'UNEXPECTED_REPLY_PROCESS_EXCEPTION',
  UNKNOWN_AI_MODEL: 'UNKNOWN_AI_MODEL',
  UNSUPPORTED_CONVERSATION_TYPE_EXCEPTION: 'UNSUPPORTED_CONVERSATION_TYPE_EXCEPTION',
  WAREHOUSE_ACCESS_MISSING_EXCEPTION: 'WAREHOUSE_ACCESS_MISSING_EXCEPTION',
  WAREHOUSE_NOT_FOUND_EXCEPTION: 'WAREHOUSE_NOT_FOUND_EXCEPTION',
} as const;
export type MessageErrorType = (typeof MessageErrorType)[keyof typeof MessageErrorType] | (string & {});

/** Values of `MessageStatus`; the server may send others. */
export const MessageStatus = {
  ASKING_AI: 'ASKING_AI',
  CANCELLED: 'CANCELLED',
  COMPLETED: 'COMPLETED',
  EXECUTING_QUERY: 'EXECUTING_QUERY',
  FAILED: 'FAILED',
  FETCHING_METADATA: 'FETCHING_METADATA',
  FILTERING_CONTEXT: 'FILTERING_CONTEXT',
  PENDING_WAREHOUSE: 'PENDING_WAREHOUSE',
  QUERY_RESULT_EXPIRED: 'QUERY_RESULT_EXPIRED',
  SUBMITTED: 'SUBMITTED',
} as const;
export type MessageStatus = (typeof MessageStatus)[keyof typeof MessageStatus] | (string & {});

/** Values of `SchedulePauseStatus`; the server may send others. */
export const SchedulePauseStatus = {
  PAUSED: 'PAUSED',
  UNPAUSED: 'UNPAUSED',
} as const;
export type SchedulePauseStatus = (typeof SchedulePauseStatus)[keyof typeof SchedulePauseStatus] | (string & {});

/** Values of `ScoreReason`; the server may send others. */
export const ScoreReason = {
  COLUMN_TYPE_DIFFERENCE: 'COLUMN_TYPE_DIFFERENCE',
  EMPTY_GOOD_SQL: 'EMPTY_GOOD_SQL',
  EMPTY_RESULT: 'EMPTY_RESULT',
  LLM_JUDGE_FORMATTING_ERROR: 'LLM_JUDGE_FORMATTING_ERROR',
  LLM_JUDGE_INCOMPLETE_OR_PARTIAL_OUTPUT: 'LLM_JUDGE_INCOMPLETE_OR_PARTIAL_OUTPUT',
  LLM_JUDGE_INCORRECT_FUNCTION_USAGE: 'LLM_JUDGE_INCORRECT_FUNCTION_USAGE',
  LLM_JUDGE_INCORRECT_METRIC_CALCULATION: 'LLM_JUDGE_INCORRECT_METRIC_CALCULATION',
  LLM_JUDGE_INCORRECT_TABLE_OR_FIELD_USAGE: 'LLM_JUDGE_INCORRECT_TABLE_OR_FIELD_USAGE',
  LLM_JUDGE_INSTRUCTION_COMPLIANCE_OR_MISSING_BUSINESS_LOGIC:
    'LLM_JUDGE_INSTRUCTION_COMPLIANCE_OR_MISSING_BUSINESS_LOGIC',
  LLM_JUDGE_MISINTERPRETATION_OF_USER_REQUEST: 'LLM_JUDGE_MISINTERPRETATION_OF_USER_REQUEST',
  LLM_JUDGE_MISSING_JOIN: 'LLM_JUDGE_MISSING_JOIN',
  LLM_JUDGE_MISSING_OR_INCORRECT_AGGREGATION: 'LLM_JUDGE_MISSING_OR_INCORRECT_AGGREGATION',
  LLM_JUDGE_MISSING_OR_INCORRECT_FILTER: 'LLM_JUDGE_MISSING_OR_INCORRECT_FILTER',
  LLM_JUDGE_MISSING_OR_INCORRECT_JOIN: 'LLM_JUDGE_MISSING_OR_INCORRECT_JOIN',
  LLM_JUDGE_OTHER: 'LLM_JUDGE_OTHER',
  LLM_JUDGE_SEMANTIC_ERROR: 'LLM_JUDGE_SEMANTIC_ERROR',
  LLM_JUDGE_SYNTAX_ERROR: 'LLM_JUDGE_SYNTAX_ERROR',
  LLM_JUDGE_WRONG_AGGREGATION: 'LLM_JUDGE_WRONG_AGGREGATION',
  LLM_JUDGE_WRONG_COLUMNS: 'LLM_JUDGE_WRONG_COLUMNS',
  LLM_JUDGE_WRONG_FILTER: 'LLM_JUDGE_WRONG_FILTER',
  RESULT_EXTRA_COLUMNS: 'RESULT_EXTRA_COLUMNS',
  RESULT_EXTRA_ROWS: 'RESULT_EXTRA_ROWS',
  RESULT_MISSING_COLUMNS: 'RESULT_MISSING_COLUMNS',
  RESULT_MISSING_ROWS: 'RESULT_MISSING_ROWS',
  SINGLE_CELL_DIFFERENCE: 'SINGLE_CELL_DIFFERENCE',
} as const;
export type ScoreReason = (typeof ScoreReason)[keyof typeof ScoreReason] | (string & {});

/** Values of `TextAttachmentPurpose`; the server may send others. */
export const TextAttachmentPurpose = {
  FOLLOW_UP_QUESTION: 'FOLLOW_UP_QUESTION',
  TEXT_ATTACHMENT_PURPOSE_ANSWER: 'TEXT_ATTACHMENT_PURPOSE_ANSWER',
} as const;
export type TextAttachmentPurpose = (typeof TextAttachmentPurpose)[keyof typeof TextAttachmentPurpose] | (string & {});

/** Values of `ThoughtType`; the server may send others. */
export const ThoughtType = {
  THOUGHT_TYPE_DATA_SOURCING: 'THOUGHT_TYPE_DATA_SOURCING',
  THOUGHT_TYPE_DESCRIPTION: 'THOUGHT_TYPE_DESCRIPTION',
  THOUGHT_TYPE_INSTRUCTIONS: 'THOUGHT_TYPE_INSTRUCTIONS',
  THOUGHT_TYPE_STEPS: 'THOUGHT_TYPE_STEPS',
  THOUGHT_TYPE_UNDERSTANDING: 'THOUGHT_TYPE_UNDERSTANDING',
} as const;
export type ThoughtType = (typeof ThoughtType)[keyof typeof ThoughtType] | (string & {});

export interface AuthorizationDetails {
  grant_rules?: AuthorizationDetailsGrantRule[] | undefined;
  resource_legacy_acl_path?: string | undefined;
  resource_name?: string | undefined;
  type?: string | undefined;
}

export interface AuthorizationDetailsGrantRule {
  permission_set?: string | undefined;
}

/** Request of `Lakeview.create`. */
export interface CreateRequest {
  dataset_catalog?: string | undefined;
  dataset_schema?: string | undefined;
  dashboard: Dashboard;
}

/** Request of `Lakeview.createSchedule`. */
export interface CreateScheduleRequest {
  dashboard_id: string;
  schedule: Schedule;
}

/** Request of `Lakeview.createSubscription`. */
export interface CreateSubscriptionRequest {
  dashboard_id: string;
  schedule_id: string;
  subscription: Subscription;
}

export interface CronSchedule {
  quartz_cron_expression: string;
  timezone_id: string;
}

export interface Dashboard {
  create_time?: string | undefined;
  dashboard_id?: string | undefined;
  display_name?: string | undefined;
  etag?: string | undefined;
  lifecycle_state?: LifecycleState | undefined;
  parent_path?: string | undefined;
  path?: string | undefined;
  serialized_dashboard?: string | undefined;
  update_time?: string | undefined;
  warehouse_id?: string | undefined;
}

/** Request of `Lakeview.deleteSchedule`. */
export interface DeleteScheduleRequest {
  dashboard_id: string;
  schedule_id: string;
  etag?: string | undefined;
}

/** Request of `Lakeview.deleteSubscription`. */
export interface DeleteSubscriptionRequest {
  dashboard_id: string;
  schedule_id: string;
  subscription_id: string;
  etag?: string | undefined;
}

/** Request of `Genie.downloadMessageAttachmentVisualization`. */
export interface DownloadMessageAttachmentVisualizationRequest {
  name: string;
}

/** Response of `Genie.downloadMessageAttachmentVisualization`. */
export interface DownloadMessageAttachmentVisualizationResponse {
  contents: ReadableStream<Uint8Array>;
}

export interface GenieAttachment {
  attachment_id?: string | undefined;
  query?: GenieQueryAttachment | undefined;
  suggested_questions?: GenieSuggestedQuestionsAttachment | undefined;
  text?: TextAttachment | undefined;
  viz?: GenieVizAttachment | undefined;
}

/** Request of `Genie.genieCancelResponse`. */
export interface GenieCancelResponseRequest {
  agent_id: string;
  conversation_id: string;
  response_id: string;
}

export interface GenieConversation {
  space_id: string;
  title: string;
  conversation_id: string;
  created_timestamp?: Int64 | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  user_id?: number | undefined;
}

export interface GenieConversationSummary {
  conversation_id: string;
  agent_type?: GenieConversationType | undefined;
  created_timestamp?: Int64 | undefined;
  title?: string | undefined;
}

/** Request of `Genie.createMessage`. */
export interface GenieCreateConversationMessageRequest {
  space_id: string;
  conversation_id: string;
  content: string;
  enable_visualization?: boolean | undefined;
}

/** Request of `Genie.genieCreateEvalRun`. */
export interface GenieCreateEvalRunRequest {
  space_id: string;
  benchmark_question_ids?: string[] | undefined;
}

/** Request of `Genie.createMessageComment`. */
export interface GenieCreateMessageCommentRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  content: string;
}

export interface GenieCreateSpaceRequest {
  description?: string | undefined;
  parent_path?: string | undefined;
  serialized_space: string;
  title?: string | undefined;
  warehouse_id: string;
}

/** Request of `Genie.deleteConversationMessage`. */
export interface GenieDeleteConversationMessageRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
}

/** Request of `Genie.deleteConversation`. */
export interface GenieDeleteConversationRequest {
  space_id: string;
  conversation_id: string;
}

export interface GenieEvalResponse {
  response?: string | undefined;
  response_type?: GenieEvalResponseType | undefined;
  sql_execution_result?: StatementResponse | undefined;
}

export interface GenieEvalResult {
  result_id: string;
  space_id: string;
  benchmark_question_id: string;
  benchmark_answer?: string | undefined;
  created_by_user?: Int64 | undefined;
  question?: string | undefined;
  status?: EvaluationStatusType | undefined;
}

export interface GenieEvalResultDetails {
  result_id: string;
  space_id: string;
  benchmark_question_id: string;
  actual_response?: GenieEvalResponse[] | undefined;
  assessment?: GenieEvalAssessment | undefined;
  assessment_reasons?: ScoreReason[] | undefined;
  eval_run_status?: EvaluationStatusType | undefined;
  expected_response?: GenieEvalResponse[] | undefined;
  manual_assessment?: boolean | undefined;
}

export interface GenieEvalRunResponse {
  eval_run_id: string;
  created_timestamp?: Int64 | undefined;
  eval_run_status?: EvaluationStatusType | undefined;
  last_updated_timestamp?: Int64 | undefined;
  num_correct?: Int64 | undefined;
  num_done?: Int64 | undefined;
  num_needs_review?: Int64 | undefined;
  num_questions?: Int64 | undefined;
  run_by_user?: Int64 | undefined;
}

/** Request of `Genie.executeMessageAttachmentQuery`. */
export interface GenieExecuteMessageAttachmentQueryRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  attachment_id: string;
}

/** Request of `Genie.executeMessageQuery`. */
export interface GenieExecuteMessageQueryRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
}

export interface GenieFeedback {
  comment?: string | undefined;
  rating?: GenieFeedbackRating | undefined;
}

/** Request of `Genie.generateDownloadFullQueryResult`. */
export interface GenieGenerateDownloadFullQueryResultRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  attachment_id: string;
}

export interface GenieGenerateDownloadFullQueryResultResponse {
  download_id?: string | undefined;
  download_id_signature?: string | undefined;
}

/** Request of `Genie.getMessage`. */
export interface GenieGetConversationMessageRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
}

/** Request of `Genie.getDownloadFullQueryResult`. */
export interface GenieGetDownloadFullQueryResultRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  attachment_id: string;
  download_id: string;
  download_id_signature: string;
}

export interface GenieGetDownloadFullQueryResultResponse {
  statement_response?: StatementResponse | undefined;
}

/** Request of `Genie.genieGetEvalResultDetails`. */
export interface GenieGetEvalResultDetailsRequest {
  space_id: string;
  eval_run_id: string;
  result_id: string;
}

/** Request of `Genie.genieGetEvalRun`. */
export interface GenieGetEvalRunRequest {
  space_id: string;
  eval_run_id: string;
}

/** Request of `Genie.getMessageAttachmentQueryResult`. */
export interface GenieGetMessageAttachmentQueryResultRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  attachment_id: string;
}

/** Request of `Genie.getMessageQueryResult`. */
export interface GenieGetMessageQueryResultRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
}

export interface GenieGetMessageQueryResultResponse {
  statement_response?: StatementResponse | undefined;
}

/** Request of `Genie.getMessageQueryResultByAttachment`. */
export interface GenieGetQueryResultByAttachmentRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  attachment_id: string;
}

/** Request of `Genie.getSpace`. */
export interface GenieGetSpaceRequest {
  space_id: string;
  include_serialized_space?: boolean | undefined;
}

/** Request of `Genie.listConversationComments`. */
export interface GenieListConversationCommentsRequest {
  space_id: string;
  conversation_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListConversationCommentsResponse {
  comments?: GenieMessageComment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Genie.listConversationMessages`. */
export interface GenieListConversationMessagesRequest {
  space_id: string;
  conversation_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListConversationMessagesResponse {
  messages?: GenieMessage[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Genie.listConversations`. */
export interface GenieListConversationsRequest {
  space_id: string;
  include_all?: boolean | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListConversationsResponse {
  conversations?: GenieConversationSummary[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Genie.genieListEvalResults`. */
export interface GenieListEvalResultsRequest {
  space_id: string;
  eval_run_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListEvalResultsResponse {
  eval_results?: GenieEvalResult[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Genie.genieListEvalRuns`. */
export interface GenieListEvalRunsRequest {
  space_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListEvalRunsResponse {
  eval_runs?: GenieEvalRunResponse[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Genie.listMessageComments`. */
export interface GenieListMessageCommentsRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListMessageCommentsResponse {
  comments?: GenieMessageComment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Genie.listSpaces`. */
export interface GenieListSpacesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface GenieListSpacesResponse {
  next_page_token?: string | undefined;
  spaces?: GenieSpace[] | undefined;
}

export interface GenieMessage {
  space_id: string;
  conversation_id: string;
  content: string;
  message_id: string;
  attachments?: GenieAttachment[] | undefined;
  created_timestamp?: Int64 | undefined;
  error?: MessageError | undefined;
  feedback?: GenieFeedback | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  /** @deprecated */
  query_result?: Result | undefined;
  status?: MessageStatus | undefined;
  user_id?: Int64 | undefined;
}

export interface GenieMessageComment {
  space_id: string;
  conversation_id: string;
  message_id: string;
  message_comment_id: string;
  content: string;
  created_timestamp?: Int64 | undefined;
  user_id?: Int64 | undefined;
}

export interface GenieQueryAttachment {
  description?: string | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  parameters?: QueryAttachmentParameter[] | undefined;
  query?: string | undefined;
  query_result_metadata?: GenieResultMetadata | undefined;
  statement_id?: string | undefined;
  thoughts?: Thought[] | undefined;
  title?: string | undefined;
}

export interface GenieResultMetadata {
  is_truncated?: boolean | undefined;
  row_count?: Int64 | undefined;
}

/** Request of `Genie.sendMessageFeedback`. */
export interface GenieSendMessageFeedbackRequest {
  space_id: string;
  conversation_id: string;
  message_id: string;
  comment?: string | undefined;
  rating: GenieFeedbackRating;
}

export interface GenieSpace {
  space_id: string;
  title: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  description?: string | undefined;
  etag?: string | undefined;
  parent_path?: string | undefined;
  serialized_space?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  warehouse_id?: string | undefined;
}

/** Request of `Genie.startConversation`. */
export interface GenieStartConversationMessageRequest {
  space_id: string;
  content: string;
  enable_visualization?: boolean | undefined;
}

export interface GenieStartConversationResponse {
  message_id: string;
  conversation_id: string;
  conversation?: GenieConversation | undefined;
  message?: GenieMessage | undefined;
}

export interface GenieSuggestedQuestionsAttachment {
  questions?: string[] | undefined;
}

/** Request of `Genie.trashSpace`. */
export interface GenieTrashSpaceRequest {
  space_id: string;
}

/** Request of `Genie.updateSpace`. */
export interface GenieUpdateSpaceRequest {
  space_id: string;
  description?: string | undefined;
  etag?: string | undefined;
  parent_path?: string | undefined;
  serialized_space?: string | undefined;
  title?: string | undefined;
  warehouse_id?: string | undefined;
}

export interface GenieVizAttachment {
  query_attachment_id?: string | undefined;
  title?: string | undefined;
}

/** Request of `Lakeview.get`. */
export interface GetDashboardRequest {
  dashboard_id: string;
}

/** Request of `Lakeview.getPublished`. */
export interface GetPublishedDashboardRequest {
  dashboard_id: string;
}

/** Request of `LakeviewEmbedded.getPublishedDashboardTokenInfo`. */
export interface GetPublishedDashboardTokenInfoRequest {
  dashboard_id: string;
  external_value?: string | undefined;
  external_viewer_id?: string | undefined;
}

export interface GetPublishedDashboardTokenInfoResponse {
  authorization_details?: AuthorizationDetails[] | undefined;
  custom_claim?: string | undefined;
  scope?: string | undefined;
}

/** Request of `Lakeview.getSchedule`. */
export interface GetScheduleRequest {
  dashboard_id: string;
  schedule_id: string;
}

/** Request of `Lakeview.getSubscription`. */
export interface GetSubscriptionRequest {
  dashboard_id: string;
  schedule_id: string;
  subscription_id: string;
}

/** Request of `Lakeview.list`. */
export interface ListDashboardsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  show_trashed?: boolean | undefined;
  view?: DashboardView | undefined;
}

export interface ListDashboardsResponse {
  dashboards?: Dashboard[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Lakeview.listSchedules`. */
export interface ListSchedulesRequest {
  dashboard_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSchedulesResponse {
  next_page_token?: string | undefined;
  schedules?: Schedule[] | undefined;
}

/** Request of `Lakeview.listSubscriptions`. */
export interface ListSubscriptionsRequest {
  dashboard_id: string;
  schedule_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSubscriptionsResponse {
  next_page_token?: string | undefined;
  subscriptions?: Subscription[] | undefined;
}

export interface MessageError {
  error?: string | undefined;
  type?: MessageErrorType | undefined;
}

export interface MigrateDashboardRequest {
  display_name?: string | undefined;
  parent_path?: string | undefined;
  source_dashboard_id: string;
  update_parameter_syntax?: boolean | undefined;
}

/** Request of `Lakeview.publish`. */
export interface PublishRequest {
  dashboard_id: string;
  embed_credentials?: boolean | undefined;
  warehouse_id?: string | undefined;
}

export interface PublishedDashboard {
  display_name?: string | undefined;
  embed_credentials?: boolean | undefined;
  revision_create_time?: string | undefined;
  warehouse_id?: string | undefined;
}

export interface QueryAttachmentParameter {
  keyword?: string | undefined;
  sql_type?: string | undefined;
  value?: string | undefined;
}

export interface Result {
  is_truncated?: boolean | undefined;
  row_count?: Int64 | undefined;
  statement_id?: string | undefined;
  statement_id_signature?: string | undefined;
}

/** Request of `Lakeview.revert`. */
export interface RevertDashboardRequest {
  dashboard_id: string;
  etag?: string | undefined;
}

export interface RevertDashboardResponse {
  dashboard?: Dashboard | undefined;
}

export interface Schedule {
  cron_schedule: CronSchedule;
  create_time?: string | undefined;
  dashboard_id?: string | undefined;
  display_name?: string | undefined;
  etag?: string | undefined;
  pause_status?: SchedulePauseStatus | undefined;
  schedule_id?: string | undefined;
  update_time?: string | undefined;
  warehouse_id?: string | undefined;
}

export interface Subscriber {
  destination_subscriber?: SubscriptionSubscriberDestination | undefined;
  user_subscriber?: SubscriptionSubscriberUser | undefined;
}

export interface Subscription {
  subscriber: Subscriber;
  create_time?: string | undefined;
  created_by_user_id?: Int64 | undefined;
  dashboard_id?: string | undefined;
  etag?: string | undefined;
  schedule_id?: string | undefined;
  skip_notify?: boolean | undefined;
  subscription_id?: string | undefined;
  update_time?: string | undefined;
}

export interface SubscriptionSubscriberDestination {
  destination_id: string;
}

export interface SubscriptionSubscriberUser {
  user_id: Int64;
}

export interface TextAttachment {
  content?: string | undefined;
  id?: string | undefined;
  purpose?: TextAttachmentPurpose | undefined;
}

export interface Thought {
  content?: string | undefined;
  thought_type?: ThoughtType | undefined;
}

/** Request of `Lakeview.trash`. */
export interface TrashDashboardRequest {
  dashboard_id: string;
}

/** Request of `Lakeview.unpublish`. */
export interface UnpublishDashboardRequest {
  dashboard_id: string;
}

/** Request of `Lakeview.update`. */
export interface UpdateRequest {
  dashboard_id: string;
  dataset_catalog?: string | undefined;
  dataset_schema?: string | undefined;
  dashboard: Dashboard;
}

/** Request of `Lakeview.updateSchedule`. */
export interface UpdateScheduleRequest {
  dashboard_id: string;
  schedule_id: string;
  schedule: Schedule;
}
