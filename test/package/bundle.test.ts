import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './packed.js';

const KB = 1000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(ROOT, 'test', '.bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundle(program: string): Promise<{ bytes: number; code: string }> {
  const entry = join(folder, 'entry.js');
  const outfile = join(folder, 'out.js');
  writeFileSync(entry, program);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bundled',
    platform: 'browser',
    conditions: ['browser'],
    logLevel: 'silent',
    alias: {
      'databricks-sdk-ts': join(ROOT, 'dist/modules/sdk/index.js'),
      'databricks-sdk-ts/compute': join(ROOT, 'dist/modules/sdk/faces/compute.js'),
      'databricks-sdk-ts/jobs': join(ROOT, 'dist/modules/sdk/faces/jobs.js'),
      'databricks-sdk-ts/catalog': join(ROOT, 'dist/modules/generated/catalog/index.js'),
    },
  });
  const code = readFileSync(outfile, 'utf8');
  return { bytes: Buffer.byteLength(code), code };
}

describe('a bundle for browsers', () => {
  it('holds one service in at most 50 kB', async () => {
    const { bytes } = await bundle(
      "import { ClustersService } from 'databricks-sdk-ts/compute'; export { ClustersService };",
    );
    expect(bytes).toBeLessThanOrEqual(50 * KB);
  });

  it('holds three services in at most 65 kB', async () => {
    const { bytes } = await bundle(
      "export { ClustersService } from 'databricks-sdk-ts/compute'; export { JobsService } from 'databricks-sdk-ts/jobs'; export { CatalogsService } from 'databricks-sdk-ts/catalog';",
    );
    expect(bytes).toBeLessThanOrEqual(65 * KB);
  });

  it('runs where there is no Node', async () => {
    const { code } = await bundle(
      "import { ApiClient } from 'databricks-sdk-ts'; import { ClustersService } from 'databricks-sdk-ts/compute'; export const list = (fetch) => new ClustersService(new ApiClient({ host: 'https://x.example', token: 't', fetch })).list().toArray();",
    );
    const requests: { url: string; headers: Record<string, string> }[] = [];
    const fetch = async (url: string, init: { headers: HeadersInit }): Promise<Response> => {
      requests.push({ url: String(url), headers: Object.fromEntries(new Headers(init.headers)) });
      return Response.json({ clusters: [{ cluster_id: 'a' }] });
    };
    const web = {
      URL,
      Headers,
      Response,
      Blob,
      ReadableStream,
      TextEncoder,
      TextDecoder,
      AbortController,
      AbortSignal,
      setTimeout,
      clearTimeout,
      crypto,
      fetch,
    };
    const context = createContext({ ...web, document: {} });
    runInContext(code, context);
    const clusters: unknown = await runInContext('bundled.list(fetch)', context);
    expect(JSON.parse(JSON.stringify(clusters))).toEqual([{ cluster_id: 'a' }]);
    expect(requests[0]?.url).toBe('https://x.example/api/2.1/clusters/list');
    expect(requests[0]?.headers['authorization']).toBe('Bearer t');
  });
});
