import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { startWorkspace } from 'databricks-sdk-ts/testing';
import type { LocalWorkspace, LocalWorkspaceOptions } from 'databricks-sdk-ts/testing';

/** How a program ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of the repository. */
export const REPOSITORY: string = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a TypeScript program of this repository in a process of its own, with nothing of this environment but `PATH`. */
export function runProgram(
  file: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: REPOSITORY,
    // Without a home there is no ~/.databrickscfg.
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', USERPROFILE: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  onTestFinished(() => void child.kill());
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...written }));
  });
}

/** A local workspace that ends with the test, and the environment that leads a program to it. */
export async function workspaceEnvironment(
  options: LocalWorkspaceOptions = {},
): Promise<{ workspace: LocalWorkspace; env: Record<string, string> }> {
  const workspace = await startWorkspace(options);
  onTestFinished(() => workspace.close());
  return { workspace, env: { DATABRICKS_HOST: workspace.host, DATABRICKS_TOKEN: workspace.token } };
}
