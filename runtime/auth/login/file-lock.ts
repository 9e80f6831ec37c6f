import type { Clock } from '../../base/clock.js';
import { hasEnded, thisProcess } from './lock-owner.js';

const POLL_MS = 100;
/** Longer than a token request may take: an older lock was left behind by a process that cannot be asked. */
const STALE_MS = 60_000;

/** Where the lock lives. */
export interface LockPlace {
  readonly fs: typeof import('node:fs').promises;
  readonly directory: string;
  readonly clock: Clock;
}

/**
 * Runs while this process holds the lock file. Waits for another holder, takes over the lock of one that has died, and
 * runs without a lock where none can be created, as in a read-only home.
 */
export async function withFileLock<T>(place: LockPlace, path: string, run: () => Promise<T>): Promise<T> {
  const owner = await thisProcess(place.fs);
  const isHeld = await acquire(place, path, owner);
  try {
    return await run();
  } finally {
    if (isHeld) await release(place, path, owner);
  }
}

async function acquire(place: LockPlace, path: string, owner: string): Promise<boolean> {
  const { fs, directory, clock } = place;
  const deadline = clock.now() + STALE_MS;
  await fs.mkdir(directory, { recursive: true, mode: 0o700 }).catch(() => {});
  while (clock.now() < deadline) {
    const outcome = await tryCreate(fs, path, owner);
    if (outcome !== 'taken') return outcome === 'created';
    if (!(await isStale(place, path)) || !(await removeStale(place, path, owner))) await clock.sleep(POLL_MS);
  }
  return false;
}

/** Removes a stale lock, one process at a time: another one may just have replaced it by a lock of its own. */
async function removeStale(place: LockPlace, path: string, owner: string): Promise<boolean> {
  const { fs } = place;
  const guard = `${path}.stale`;
  if ((await tryCreate(fs, guard, owner)) !== 'created') {
    if (await isStale(place, guard)) await remove(fs, guard);
    return false;
  }
  if (await isStale(place, path)) await remove(fs, path);
  await remove(fs, guard);
  return true;
}

/** Lets go of the lock, unless another process has taken it over meanwhile. */
async function release({ fs }: LockPlace, path: string, owner: string): Promise<void> {
  const holder = await fs.readFile(path, 'utf8').catch(() => undefined);
  if (holder === owner) await remove(fs, path);
}

async function remove(fs: LockPlace['fs'], path: string): Promise<void> {
  await fs.rm(path, { force: true }).catch(() => {});
}

async function tryCreate(
  fs: LockPlace['fs'],
  path: string,
  content: string,
): Promise<'created' | 'taken' | 'impossible'> {
  try {
    await fs.writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return 'created';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'impossible';
  }
}

async function isStale({ fs, clock }: LockPlace, path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await fs.stat(path);
    return clock.now() - mtimeMs > STALE_MS || (await hasEnded(fs, await fs.readFile(path, 'utf8')));
  } catch {
    // Gone by now: the next attempt to create it decides.
    return false;
  }
}
