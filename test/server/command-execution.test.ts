import { describe, expect, it } from 'vitest';
import { AbortedError, ConfigError, WaitError } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { commandServer, finished } from '../support/command-server.js';
import { failureOf } from '../support/failures.js';
import { eventually } from '../support/eventually.js';

describe('an executor', () => {
  it('runs code in one context and destroys it at the end of the block', async () => {
    const { server, calls, code } = await commandServer((text) => finished(`Out[1]: ${text.length}`));
    {
      await using python = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
      const result = await python.execute(`
        x = 1
        if x: print(x)
      `);
      expect(result).toEqual({ type: 'text', text: '20', truncated: false });
      await python.execute('x');
    }
    expect(calls).toEqual(['create', 'execute', 'execute', 'destroy']);
    expect(code).toEqual(['x = 1\nif x: print(x)', 'x']);
    const create = server.requests.find(({ path }) => path === '/api/1.2/contexts/create');
    expect(JSON.parse(String(create?.body))).toEqual({ clusterId: 'c-1', language: 'python' });
  });

  it('gives failed code as a result with its trace', async () => {
    const results = { resultType: 'error', summary: '<b>NameError</b>: x', cause: '\u001b[31mTraceback\u001b[0m' };
    const { server } = await commandServer(() => ({ status: 'Error', results }));
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1', language: 'sql' });
    expect(await executor.execute('x')).toEqual({ type: 'error', message: 'NameError: x', trace: 'Traceback' });
  });

  it('runs one piece of code after the other', async () => {
    let running = 0;
    const { server, code } = await commandServer((text) => {
      running += 1;
      return finished(`${text} ${running}`);
    });
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
    const results = await Promise.all(['a', 'b', 'c'].map((text) => executor.execute(text)));
    expect(results.map((result) => result.type === 'text' && result.text)).toEqual(['a 1', 'b 2', 'c 3']);
    expect(code).toEqual(['a', 'b', 'c']);
  });

  it('cancels code on the cluster when it is aborted, and can go on', async () => {
    const { server, calls } = await commandServer((text) => (text === 'slow' ? { status: 'Running' } : finished('ok')));
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
    const abort = new AbortController();
    const slow = executor.execute('slow', { signal: abort.signal, onProgress: () => abort.abort() });
    expect(await failureOf(slow)).toBeInstanceOf(AbortedError);
    await eventually(() => calls).toContain('cancel');
    expect(await executor.execute('next')).toMatchObject({ text: 'ok' });
  });

  it('cancels code that takes too long', async () => {
    const { server, calls } = await commandServer(() => ({ status: 'Running' }));
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
    expect(await failureOf(executor.execute('slow', { timeoutMs: 3_000 }))).toMatchObject({ timedOut: true });
    await eventually(() => calls).toContain('cancel');
  });

  it('leaves the queue at once when it is aborted there', async () => {
    const { server, code } = await commandServer(() => ({ status: 'Running' }));
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
    const first = failureOf(executor.execute('slow', { timeoutMs: 20_000 }));
    expect(await failureOf(executor.execute('queued', { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortedError);
    await first;
    expect(code).toEqual(['slow']);
  });

  it('tells that code was cancelled by someone else', async () => {
    const { server } = await commandServer(() => ({ status: 'Cancelled' }));
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
    expect(await failureOf(executor.execute('x'))).toBeInstanceOf(WaitError);
  });

  it('can be destroyed twice, and runs nothing afterwards', async () => {
    const { server, calls } = await commandServer(() => finished(''));
    const executor = await workspaceClient(server).commandExecution.executor({ cluster_id: 'c-1' });
    await Promise.all([executor.destroy(), executor.destroy()]);
    expect(calls).toEqual(['create', 'destroy']);
    expect((await failureOf(executor.execute('x'))).message).toContain('this executor is destroyed');
  });

  it('takes the cluster of the configuration, and says so when there is none', async () => {
    const { server } = await commandServer(() => finished(''));
    const configured = workspaceClient(server, { clusterId: 'c-9' });
    expect((await configured.commandExecution.executor()).cluster_id).toBe('c-9');
    expect(await failureOf(workspaceClient(server).commandExecution.executor())).toBeInstanceOf(ConfigError);
  });
});
