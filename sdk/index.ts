// The public surface, name by name. What a name stands for is said where it is defined.

// Clients
export { AccountClient } from './account-client.js';
export { WorkspaceClient } from './workspace-client.js';
export type { IncomingHeaders } from './derived/user-token.js';
export type { WorkspaceOfAccount } from './derived/workspace-options.js';

// Connection and configuration
export { ApiClient } from '../runtime/client/api-client.js';
export { Config } from '../runtime/client/config.js';
export type { ClientOptions } from '../runtime/client/client-options.js';
export { Service } from '../runtime/client/service.js';
export type { ApiRequest } from '../runtime/wire/untyped-request.js';
export type { PreparedRequest } from '../runtime/wire/request.js';
export type { AttributeName, Cloud, ConfigAttributes } from '../runtime/config/attributes/config-attributes.js';
export type { HostType } from '../runtime/config/host.js';
export type { Source as ConfigSource } from '../runtime/config/layers.js';
export type { ConfigEffects } from '../runtime/config/machine-effects.js';
export type { ProfileEffects } from '../runtime/config/profile/profile.js';
export type { HostMetadata, HostMetadataResolver } from '../runtime/client/host-metadata/host-metadata.js';
export type { Environment } from '../runtime/base/platform.js';
export type { DefaultedAttribute, ResolvedConfig } from '../runtime/config/resolve.js';
export type { ExplainedAttribute, ExplainedStrategy, Explanation } from '../runtime/client/explain/explanation.js';
export type { Credentials, CredentialsProvider, Token } from '../runtime/auth/credentials.js';
export type { CredentialsRequest } from '../runtime/base/credentials-request.js';
export type { OAuthTokenSource } from '../runtime/auth/tokens/oauth-token.js';

// Calls, lists and waits
export type { CallOptions, ResponseSummary, RetryOptions, SentOptions } from '../runtime/http/call-options.js';
export { Paged, type ThisIsAListUseForAwaitOrToArray } from '../runtime/paging/paged.js';
export type { ToArrayOptions } from '../runtime/paging/to-array.js';
export { Wait } from '../runtime/waiting/wait.js';
export type { WaitOptions } from '../runtime/waiting/poll-until.js';
export { LongRunningOperation } from '../runtime/waiting/long-running-operation.js';
export { isRetryable } from '../runtime/http/pipeline/retry.js';
export type { Int64, Int64Input, Uploadable } from '../runtime/base/values.js';
export { VERSION } from '../runtime/base/version.js';

// Errors
export { AbortedError } from '../runtime/errors/aborted-error.js';
export { ApiError, type ApiErrorOptions } from '../runtime/errors/api-error.js';
export {
  Aborted,
  AlreadyExists,
  BadRequest,
  Cancelled,
  DataLoss,
  DeadlineExceeded,
  InternalError,
  InvalidParameterValue,
  InvalidState,
  NotFound,
  NotImplemented,
  PermissionDenied,
  PrivateLinkValidationError,
  RequestLimitExceeded,
  ResourceAlreadyExists,
  ResourceConflict,
  ResourceDoesNotExist,
  ResourceExhausted,
  TemporarilyUnavailable,
  TooManyRequests,
  Unauthenticated,
  Unknown,
} from '../runtime/errors/api-error-classes.js';
export {
  AuthError,
  type AuthAttempt,
  type AuthAttribute,
  type AuthErrorOptions,
} from '../runtime/errors/auth-error.js';
export { ConfigError } from '../runtime/errors/config-error.js';
export { ConnectionError, type ConnectionErrorOptions } from '../runtime/errors/connection-error.js';
export { DatabricksError } from '../runtime/errors/databricks-error.js';
export type {
  BadRequestDetail,
  DebugInfo,
  ErrorDetails,
  ErrorInfo,
  Help,
  PreconditionFailure,
  QuotaFailure,
  RequestInfo,
  ResourceInfo,
  RetryInfo,
} from '../runtime/errors/reply/error-details.js';
export { isApiError, isDatabricksError, isNotFound } from '../runtime/errors/guards.js';
export { RunError, type FailedTask, type RunErrorOptions } from '../runtime/errors/run-error.js';
export { TimeoutError, type TimeoutErrorOptions } from '../runtime/errors/timeout-error.js';
export { WaitError, type WaitErrorOptions } from '../runtime/errors/wait-error.js';

// Transport, pipeline and effects
export type {
  HttpBody,
  HttpHeaders,
  HttpMethod,
  HttpRequest,
  HttpResponse,
  Transport,
} from '../runtime/base/message.js';
export type { CallContext, Exchange, Next, Step } from '../runtime/http/pipeline/compose.js';
export type { LogFields, Logger } from '../runtime/http/pipeline/log.js';
export type { Clock, Random } from '../runtime/base/clock.js';

// SQL, files, names
export { runSql } from './sql/run-sql.js';
export { SqlError, type SqlErrorOptions } from './sql/statement/sql-error.js';
export type { SqlOptions, SqlParameter, TypedSqlParameter } from './sql/types/sql-options.js';
export type { SqlQuery } from './sql/sql-query.js';
export type { SqlRun } from './sql/types/sql-run.js';
export type { SqlColumn, SqlManifest } from './sql/types/sql-result.js';
export type { SqlRow, SqlValue } from './sql/types/sql-value.js';
export type {
  DownloadToRequest,
  TransferOptions,
  TransferProgress,
  UploadFromRequest,
  UploadOptions,
} from './files/storage/transfer-options.js';
export { getByName, nameToId, type NamedList, type NameLookupOptions } from './names/get-by-name.js';
export { NameLookupError } from './names/name-lookup-error.js';

// What the products take and give; their classes are in the subpaths of their packages
export type { NodeTypeFilter } from './clusters/select-node-type.js';
export type { SparkVersionFilter } from './clusters/select-spark-version.js';
export type { CommandResult } from './command-execution/command-result.js';
export type { CommandExecutor } from './command-execution/executor.js';
export type { CopyRequest } from './dbfs/dbfs-requests.js';
export type { Dbutils } from './dbutils/dbutils.js';
export type { DbutilsCredentials } from './dbutils/credentials.js';
export type { DbutilsFile, DbutilsFs, DbutilsMount, MountOptions } from './dbutils/fs.js';
export type { DbutilsNotebook } from './dbutils/notebook.js';
export type { RemoteCallOptions } from './dbutils/cluster-call.js';
export type { DbutilsSecrets } from './dbutils/secrets.js';
export type { DbutilsTaskValues, TaskValueOptions } from './dbutils/task-values.js';
export type { DbutilsWidgets } from './dbutils/widgets.js';
export type { AskOn, GenieAnswer } from './genie/genie-answer.js';
export type { RunOutputs, TaskOutput } from './jobs/task-outputs.js';
export type { PasswordProvider } from './lakebase/password-provider.js';
export type { ServingEvent } from './serving/serving-event.js';
export type { ServingStream } from './serving/serving-stream.js';
export type { UpsertResult } from './vector-search/upsert-rows.js';
export type { VectorQuery } from './vector-search/vector-search-indexes.js';
