// What generated code and downstream generators build on. What users import is listed in sdk/index.ts.
export type { Int64, Int64Input, Uploadable } from './base/values.js';
export { call } from './client/call.js';
export { Client } from './client/client.js';
export {
  paginate,
  Service,
  start,
  startAndWait,
  startLongRunning,
  waitUntil,
  type LongRunning,
} from './client/service.js';
export type { CallOptions } from './http/call-options.js';
export type { Paged } from './paging/paged.js';
export type { LongRunningOperation } from './waiting/long-running-operation.js';
export type { WaitOptions } from './waiting/wait-options.js';
export type { Wait } from './waiting/wait.js';
export type { Binding, Field, Operation, Paging, Starting, Waiting } from './wire/operation.js';
export type { PageSource } from './paging/read-pages.js';
export type { OperationSource } from './waiting/long-running-operation.js';
export type { Polling } from './waiting/wait-for.js';
export type { PollOptions } from './waiting/wait-options.js';
