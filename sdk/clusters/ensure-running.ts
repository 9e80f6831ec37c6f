import type { ClustersService } from '../../generated/compute/clusters.js';
import type { ClusterDetails } from '../../generated/compute/types.js';
import { startDeadline, type Deadline } from '../../runtime/base/deadline.js';
import { durationText } from '../../runtime/base/duration.js';
import { cleanText, InvalidState, WaitError } from '../../runtime/errors/index.js';
import { callOptionsOf } from '../../runtime/http/call-options.js';
import { PollFailures } from '../../runtime/waiting/poll-failures.js';
import { checkedTimeout, DEFAULT_WAIT_MS, pollTimeoutMs, type WaitOptions } from '../../runtime/waiting/poll-until.js';

const ID = 'Clusters.ensureClusterIsRunning';

/** A cluster that fails to start this often will not start. */
const MAX_FAILURES = 3;

const RETRY_PAUSE_MS = 2_000;

/** What is done about each state; any other state is an error. */
const STEPS: Readonly<Record<string, 'wait' | 'waitTerminated' | 'start' | 'done'>> = {
  RUNNING: 'done',
  RESIZING: 'done',
  PENDING: 'wait',
  RESTARTING: 'wait',
  TERMINATING: 'waitTerminated',
  TERMINATED: 'start',
};

interface Task {
  readonly clusters: ClustersService;
  readonly cluster_id: string;
  readonly deadline: Deadline;
  readonly looks: PollFailures;
  readonly options: WaitOptions<ClusterDetails>;
  readonly statesSeen: Map<string, number>;
}

/**
 * Brings a cluster to RUNNING, from whatever state it is in. Another program may start or stop it at the same time.
 *
 * @throws WaitError when it is in a state of error, fails to start repeatedly, or the time is up
 */
export async function ensureRunning(
  clusters: ClustersService,
  cluster_id: string,
  options: WaitOptions<ClusterDetails> = {},
): Promise<ClusterDetails> {
  const timeoutMs = checkedTimeout(ID, options.timeoutMs ?? DEFAULT_WAIT_MS);
  const { clock } = clusters.api.config;
  const deadline = startDeadline(clock, timeoutMs);
  const looks = new PollFailures(clock, { ...options, timeoutMs });
  const task = { clusters, cluster_id, deadline, looks, options, statesSeen: new Map<string, number>() };
  for (let failures = 0; ;) {
    const cluster = await look(task);
    const next = STEPS[cluster.state ?? ''];
    if (next === 'done') return cluster;
    if (next === undefined) throw unusable(task, cluster);
    if (deadline.remainingMs() === 0) throw timedOut(task, cluster);
    const result = await take(next, task).catch((error: unknown): undefined => {
      failures += Number(error instanceof WaitError);
      if (!isPassing(error) || failures >= MAX_FAILURES) throw error;
    });
    if (result !== undefined) return result;
    await deadline.pause(RETRY_PAUSE_MS, options.signal);
  }
}

async function look(task: Task): Promise<ClusterDetails> {
  const { looks, deadline, options } = task;
  for (;;) {
    const seen = await looks.outlast(() => read(task));
    if (seen !== undefined) return seen.answer;
    if (deadline.remainingMs() === 0) throw timedOut(task, {}, looks.last);
    await deadline.pause(RETRY_PAUSE_MS, options.signal);
  }
}

async function read({ clusters, cluster_id, deadline, options, statesSeen }: Task): Promise<ClusterDetails> {
  const timeoutMs = pollTimeoutMs(deadline.remainingMs(), deadline.timeoutMs);
  const cluster = await clusters.get({ cluster_id }, { ...callOptionsOf(options), timeoutMs });
  const state = cluster.state ?? '(none)';
  statesSeen.set(state, (statesSeen.get(state) ?? 0) + 1);
  return cluster;
}

/** Does what the state asks for; resolves to the cluster when it is running then. */
async function take(step: 'wait' | 'waitTerminated' | 'start', task: Task): Promise<ClusterDetails | undefined> {
  const { clusters, cluster_id, deadline, options } = task;
  const wait = { ...options, timeoutMs: Math.max(1, deadline.remainingMs()) };
  if (step === 'wait') return clusters.waitGetClusterRunning({ cluster_id }, wait);
  if (step === 'start') return clusters.startAndWait({ cluster_id }, wait);
  await clusters.waitGetClusterTerminated({ cluster_id }, wait);
  return undefined;
}

/** Someone else acted on the cluster, or it stopped on its way: a new look at it tells what to do. */
function isPassing(error: unknown): boolean {
  return error instanceof InvalidState || (error instanceof WaitError && !error.timedOut);
}

function unusable({ cluster_id, statesSeen }: Task, cluster: ClusterDetails): WaitError {
  const { state = '(none)', state_message } = cluster;
  const stateMessage = state_message === undefined ? undefined : cleanText(state_message);
  return new WaitError(
    `${ID}: cluster ${cluster_id} is in state ${state}` +
      `${stateMessage ? `: ${stateMessage}` : ''}; it cannot be started from there`,
    { state, stateMessage, lastResponse: cluster, statesSeen, timedOut: false },
  );
}

function timedOut({ cluster_id, deadline, statesSeen }: Task, cluster: ClusterDetails, cause?: unknown): WaitError {
  const { state = '(none)' } = cluster;
  return new WaitError(
    `${ID}: cluster ${cluster_id} is in state ${state} after ${durationText(deadline.timeoutMs)}; ` +
      'call it again, or give a larger timeoutMs',
    { state, lastResponse: cluster, statesSeen, timedOut: true, cause },
  );
}
