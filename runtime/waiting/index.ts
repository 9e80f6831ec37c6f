export { LongRunningOperation } from './long-running-operation.js';
export { checkedTimeout } from './poll-until.js';
export { pollRequest } from './poll-request.js';
export { Wait } from './wait.js';
export { waitFor } from './wait-for.js';
export type { PollOptions, WaitOptions } from './wait-options.js';
