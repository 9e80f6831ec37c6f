import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../../runtime/auth/programs/run-program.js';

const run = (script: string, options: { timeoutMs?: number; signal?: AbortSignal; background?: boolean } = {}) =>
  runProgram(process.execPath, ['-e', script], { env: process.env, timeoutMs: 10_000, ...options });

describe('runProgram', () => {
  it('gives what the program printed', async () => {
    expect(await run('process.stdout.write("out"); process.stderr.write("err")')).toEqual({ output: 'out' });
  });

  it('keeps standard output out of a failure', async () => {
    const result = await run(
      'console.log("token-secret"); console.error("no login for dapi0123456789abcdef"); process.exit(3)',
    );
    expect(result).toEqual({ failure: 'no login for dapi***' });
  });

  it('names the exit code of a silent failure', async () => {
    expect(await run('process.exit(3)')).toEqual({ failure: 'exit code 3' });
  });

  it('closes standard input, so that a program which asks does not hang', async () => {
    expect(await run('process.stdin.on("end", () => console.log("ended")).resume()')).toEqual({ output: 'ended\n' });
  });

  it('ends a program that takes too long', async () => {
    expect(await run('setInterval(() => {}, 1000)', { timeoutMs: 200 })).toEqual({
      failure: 'no result within 200 ms',
    });
  });

  it('ends a program whose caller aborts', async () => {
    const controller = new AbortController();
    const running = run('setInterval(() => {}, 1000)', { signal: controller.signal });
    controller.abort();
    expect(await running).toEqual({ failure: 'cancelled' });
  });

  it('says when there is no such program', async () => {
    const result = await runProgram('/nonexistent/program', [], { env: {}, timeoutMs: 1_000 });
    expect(result).toEqual({ failure: 'ENOENT' });
  });

  it('passes arguments without a shell', async () => {
    const result = await runProgram(process.execPath, ['-p', 'process.argv[1]', '$(id) `id` ; id'], {
      env: process.env,
      timeoutMs: 10_000,
    });
    expect(result).toEqual({ output: '$(id) `id` ; id\n' });
  });
});
