import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'local-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a named pipe. */
export function makePipe(path: string): string {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
  return path;
}

/** Runs a line of shell beside the test, killed when that ends; gives what it has printed when it is over. */
export function shell(line: string): Promise<Buffer> {
  const child = spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  // The shell and all that it has started.
  onTestFinished(() => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => child.on('close', () => resolve(Buffer.concat(chunks))));
}

/** Fails unless the thread pool still does its work: a pool whose threads all wait for pipes does none. */
export async function expectFreeThreads(work: () => Promise<unknown>): Promise<void> {
  const late = new Promise((_, reject) => setTimeout(reject, 2_000, new Error('the thread pool is blocked')).unref());
  await Promise.race([work(), late]);
}
