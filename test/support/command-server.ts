import { startServer, type Answer, type TestServer } from './server.js';

/** What a fake cluster answers to a piece of code: results, or a status to stay in. */
export type Run = (code: string) => Answer['body'];

/** A cluster that runs commands, and what was asked of it. */
export interface CommandServer {
  readonly server: TestServer;
  /** `create`, `execute`, `cancel`, `destroy` in the order they came, without the looks at a status. */
  readonly calls: readonly string[];
  /** Code that was executed. */
  readonly code: readonly string[];
}

/** Starts a fake of contexts and commands; contexts are `Pending` at the first look. */
export async function commandServer(run: Run): Promise<CommandServer> {
  const calls: string[] = [];
  const code: string[] = [];
  const replies = new Map<string, Answer['body']>();
  let contextLooks = 0;
  const server = await startServer(({ path, query, body }) => {
    const name = path.split('/').slice(-2).join('/');
    const parameters = new URLSearchParams(query);
    if (name === 'clusters/get') return { body: { cluster_id: parameters.get('cluster_id'), state: 'RUNNING' } };
    if (name === 'contexts/status') {
      contextLooks += 1;
      return { body: { id: 'ctx', status: contextLooks % 2 === 1 ? 'Pending' : 'Running' } };
    }
    if (name === 'commands/status') return { body: replies.get(parameters.get('commandId') ?? '') };
    calls.push(name.split('/')[1] ?? '');
    if (name === 'contexts/create') return { body: { id: 'ctx' } };
    if (name !== 'commands/execute') return { body: {} };
    const command: string = JSON.parse(String(body)).command;
    code.push(command);
    replies.set(`c${code.length}`, run(command));
    return { body: { id: `c${code.length}` } };
  });
  return { server, calls, code };
}

/** A command that has ended with text. */
export function finished(text: string): Answer['body'] {
  return { status: 'Finished', results: { resultType: 'text', data: text } };
}
