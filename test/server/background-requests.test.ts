import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { runProgram } from '../support/run-program.js';
import { startServer } from '../support/server.js';

const PROGRAM = 'test/support/programs/background-request.ts';

describe('a request in the background', () => {
  it('lets the process end, while any other request keeps it alive', async () => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const server = await startServer(async ({ path }, response) => {
      if (path === '/silent') await released;
      response.end('there');
    });
    const silent = (): number => server.requests.filter(({ path }) => path === '/silent').length;
    let isOver = false;
    const other = runProgram(PROGRAM, {}, [server.host, 'foreground']).finally(() => (isOver = true));
    await eventually(silent).toBe(1);
    expect(await runProgram(PROGRAM, {}, [server.host, 'background'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect([silent(), isOver]).toEqual([2, false]);
    release();
    expect((await other).code).toBe(0);
  });
});
