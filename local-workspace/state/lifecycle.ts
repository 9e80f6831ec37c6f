/** How fast things in the local workspace change state. Whichever limit is reached first moves them on. */
export interface Pace {
  /** Polls that still see one state before the next state follows; 0 for the last state at once. */
  readonly polls?: number | undefined;
  /** Milliseconds that one state lasts. */
  readonly afterMs?: number | undefined;
}

/** The states that something goes through, and how far it came. */
export interface Lifecycle {
  readonly states: readonly string[];
  /** When the first state began, in milliseconds since the epoch. */
  readonly since: number;
  polls: number;
}

/** Starts a lifecycle at the first of some states. */
export function beginLifecycle(states: readonly string[], now: number): Lifecycle {
  return { states, since: now, polls: 0 };
}

/** The state that a lifecycle is in. */
export function currentState(lifecycle: Lifecycle, pace: Pace, now: number): string {
  const byPolls = stepsTaken(lifecycle.polls, pace.polls);
  const byTime = stepsTaken(now - lifecycle.since, pace.afterMs);
  const last = lifecycle.states.length - 1;
  return lifecycle.states[Math.min(Math.max(byPolls, byTime), last)] ?? 'UNKNOWN';
}

/** The state that a lifecycle is in, counting this look as a poll. */
export function pollState(lifecycle: Lifecycle, pace: Pace, now: number): string {
  const state = currentState(lifecycle, pace, now);
  lifecycle.polls += 1;
  return state;
}

/** Whether a lifecycle has reached its last state. */
export function isSettled(lifecycle: Lifecycle, pace: Pace, now: number): boolean {
  return currentState(lifecycle, pace, now) === lifecycle.states.at(-1);
}

function stepsTaken(amount: number, perStep: number | undefined): number {
  if (perStep === undefined) return 0;
  return perStep <= 0 ? Number.POSITIVE_INFINITY : Math.floor(amount / perStep);
}
