/** Messages of the service that stand for a passing condition, whatever the status. */
const TRANSIENT: readonly string[] = [
  'com.databricks.backend.manager.util.UnknownWorkerEnvironmentException',
  'does not have any associated worker environments',
  'There is no worker environment with id',
  'Unknown worker environment',
  'ClusterNotReadyException',
  'Timed out after ',
  'deadline exceeded',
  'Unexpected error',
  'Please try again later or try a faster operation.',
  'RPC token bucket limit has been exceeded',
  'REQUEST_LIMIT_EXCEEDED',
];

/** What the service answers with status 403 when the token itself is the problem, not what it may do. */
const DEAD_TOKEN =
  /invalid access token|token is expiring within|(access )?token (has|is) expired|expired (access )?token|token (has been|was|is) revoked/i;

/** Whether the service's own words say that the failure will pass. It has no code for these conditions. */
export function saysTransient(message: string): boolean {
  return TRANSIENT.some((text) => message.includes(text)) || saysMissingWorker(message);
}

/** Whether the service's own words say that the token is no longer valid. It has no code for it. */
export function saysDeadToken(message: string): boolean {
  return DEAD_TOKEN.test(message);
}

// Two searches instead of `worker env .* not found`, which takes quadratic time on a hostile message.
function saysMissingWorker(message: string): boolean {
  const start = message.indexOf('worker env ');
  return start >= 0 && message.includes(' not found', start);
}
