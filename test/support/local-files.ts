import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
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

/**
 * A device like `/dev/null` or `/dev/full`. Root gets one of its own where that can be made: code that is broken, or a
 * mutant, would replace that of the whole machine.
 */
export function device(name: 'null' | 'full', folder: string): string {
  const path = join(folder, name);
  try {
    execFileSync('sh', ['-c', 'mknod -m 666 "$0" c 1 "$1" && : > "$0"', path, name === 'null' ? '3' : '7'], {
      stdio: 'ignore',
    });
    return path;
  } catch {
    rmSync(path, { force: true });
    return `/dev/${name}`;
  }
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
