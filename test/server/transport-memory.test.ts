import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { bodyOf, httpServer } from '../support/loopback.js';
import { transports } from '../support/http/transports.js';

const MEGABYTE = 1_048_576;
const SIZE = 300 * MEGABYTE;
const PIECE = Buffer.alloc(MEGABYTE, 'x');

describe.each(transports)('a large body over the %s transport', (_name, create) => {
  it('comes as fast as it is read, and no faster', async () => {
    let written = 0;
    await using server = await httpServer((_request, response) => {
      response.writeHead(200, { 'content-length': SIZE });
      const write = (): void => {
        while (written < SIZE) {
          written += PIECE.length;
          if (!response.write(PIECE)) return void response.once('drain', write);
        }
        response.end();
      };
      write();
    });
    const response = await create().send({ method: 'GET', url: server.url, headers: {} });
    const reader = response.stream().getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    // What is out now fills the buffers of two sockets, not this process.
    expect(written).toBeLessThan(40 * MEGABYTE);
    let length = 0;
    let most = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      length += chunk.value.length;
      most = Math.max(most, written - length);
    }
    expect(written).toBe(SIZE);
    expect(most).toBeLessThan(60 * MEGABYTE);
  });
});

describe('a large body over the node transport', () => {
  it('goes out as fast as it is taken, and no faster', async () => {
    let read = 0;
    await using server = await httpServer(async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      response.end(String((await bodyOf(request)).length));
    });
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (read >= 100 * MEGABYTE) return controller.close();
        read += PIECE.length;
        controller.enqueue(PIECE);
      },
    });
    const sending = createNodeTransport({ env: {} }).send({ method: 'PUT', url: server.url, headers: {}, body });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).toBeLessThan(40 * MEGABYTE);
    expect(await (await sending).text()).toBe(String(100 * MEGABYTE));
  });
});

describe('the process', () => {
  it('ends by itself while connections and timers of finished calls are idle', async () => {
    await using server = await httpServer((_request, response) => void response.end('done'));
    const module = new URL('../../runtime/http/transport/node/node.ts', import.meta.url).href;
    const program = `
      import(${JSON.stringify(module)}).then(async ({ createNodeTransport }) => {
        const url = '${server.url}';
        const response = await createNodeTransport().send({ method: 'GET', url, headers: {}, inactivityTimeoutMs: 60_000 });
        console.log(await response.text());
      });`;
    const start = Date.now();
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', program], {
      timeout: 15_000,
    });
    const took = Date.now() - start;
    expect(stdout.trim()).toBe('done');
    // The server keeps its side open for five seconds more.
    expect(took).toBeLessThan(5_000);
  });
});
