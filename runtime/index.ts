// What generated code and downstream generators build on. What users import is listed in sdk/index.ts.
export type { Int64, Int64Input, Uploadable } from './base/values.js';
export { call } from './client/call.js';
export { Client } from './client/client.js';
export { paginate, Service } from './client/service.js';
export { rejoin, start, startAndWait, startLongRunning, type Waitable } from './client/start.js';
export type { CallOptions } from './http/call-options.js';
export type { Paged } from './paging/paged.js';
export type { LongRunningOperation } from './waiting/long-running-operation.js';
export type { WaitOptions } from './waiting/poll-until.js';
export type { Wait } from './waiting/wait.js';
export type { PageSource } from './paging/read-pages.js';
export type { OperationSource } from './waiting/long-running-operation.js';
export type { WaitSource } from './waiting/wait.js';
export { multipartForm } from './wire/forms/multipart-form.js';
export { urlencodedForm } from './wire/forms/urlencoded-form.js';
export { writeParameters } from './wire/styles/write-parameters.js';
export type {
  Field,
  FormField,
  FormWriter,
  ItemField,
  LongRunning,
  Operation,
  OperationWait,
  Paging,
  ParameterWriter,
  StyledParameter,
  WaitStates,
  WrittenBody,
  WrittenParameters,
} from './wire/operation.js';
export type { Style } from './wire/styles/style.js';
export type { HttpBody } from './base/message.js';
