export { LongRunningOperation, type OperationSource } from './long-running-operation.js';
export { pollRequest, type Started } from './poll-request.js';
export { Wait } from './wait.js';
export { waitFor, type Polling } from './wait-for.js';
export type { PollOptions, WaitOptions } from './wait-options.js';
