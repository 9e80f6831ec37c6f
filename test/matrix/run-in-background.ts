import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { HERE } from './installed.js';

/** Runs a program while a server of this process answers it, and gives what it prints. */
export async function runInBackground(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const options = { cwd: HERE, timeout: 120_000, env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(program, args, options);
  return stdout;
}
