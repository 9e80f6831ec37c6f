import type { ChildProcess, ExecFileException, ExecFileOptions } from 'node:child_process';
import { builtin, type Environment } from '../../base/platform.js';
import { scrub } from '../scrub.js';
import { commandLine } from './command-line.js';

/** How a program is run. */
export interface RunOptions {
  readonly env: Environment;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Nobody waits: the process may end while the program runs. */
  readonly background?: boolean | undefined;
}

/** How a program ended. What it printed to standard output is kept only when all went well: it may hold a token. */
export type RunResult = { readonly output: string } | { readonly failure: string };

/** Runs a program to its end, without a shell. Never rejects. */
export type RunProgram = (file: string, args: readonly string[], options: RunOptions) => Promise<RunResult>;

const MAX_OUTPUT_BYTES = 1024 * 1024;

/** Runs a program of this machine. */
export const runProgram: RunProgram = async (file, args, options) => {
  const childProcess = builtin<typeof import('node:child_process')>('node:child_process');
  if (!childProcess) return { failure: 'programs cannot be run here' };
  const command = commandLine(file, args, { platform: globalThis.process?.platform ?? '', env: options.env });
  if ('failure' in command) return command;
  return new Promise((resolve) => {
    const done = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      resolve(error ? { failure: failureText(error, stderr, options.timeoutMs) } : { output: stdout });
    try {
      const child = childProcess.execFile(command.file, command.args, execOptions(options, command.verbatim), done);
      // A program that asks for input would wait for ever.
      child.stdin?.end();
      if (options.background) release(child);
    } catch (error) {
      resolve({ failure: scrub(error instanceof Error ? error.message : String(error)) });
    }
  });
};

function execOptions(options: RunOptions, verbatim: boolean): ExecFileOptions & { encoding: 'utf8' } {
  return {
    encoding: 'utf8',
    env: { ...options.env, NoDefaultCurrentDirectoryInExePath: '1' },
    timeout: options.timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
    windowsVerbatimArguments: verbatim,
    ...(options.signal ? { signal: options.signal } : {}),
  };
}

/** Only what the program says about the failure: the error's own message repeats the command, its output may hold a token. */
function failureText(error: ExecFileException, stderr: string, timeoutMs: number): string {
  if (error.name === 'AbortError') return 'cancelled';
  if (error.killed === true) return `no result within ${timeoutMs} ms`;
  const said = scrub(stderr);
  return said || (typeof error.code === 'number' ? `exit code ${error.code}` : String(error.code ?? 'unknown failure'));
}

function release(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  }
}
