import { createContext, runInContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, type Consumer } from './packed.js';

const KB = 1000;
let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 180_000);
afterAll(() => consumer?.remove());

type Target = 'browser' | 'node' | 'workerd';

const TARGETS: Record<Target, BuildOptions> = {
  browser: { platform: 'browser' },
  node: { platform: 'node' },
  workerd: {
    platform: 'neutral',
    conditions: ['workerd', 'worker'],
    mainFields: ['module', 'main'],
    external: ['node:*'],
  },
};

/** Bundles a program of the consumer's, resolved through `exports` and `imports` as a user's would be. */
async function bundle(program: string, target: Target = 'browser'): Promise<{ bytes: number; code: string }> {
  const { outputFiles = [] } = await build({
    absWorkingDir: consumer.folder,
    stdin: { contents: program, resolveDir: consumer.folder },
    bundle: true,
    minify: true,
    write: false,
    format: target === 'browser' ? 'iife' : 'esm',
    globalName: 'bundled',
    logLevel: 'silent',
    ...TARGETS[target],
  });
  const code = outputFiles[0]?.text ?? '';
  return { bytes: Buffer.byteLength(code), code };
}

const CLUSTERS = "export { ClustersService } from 'databricks-sdk-ts/compute';";
const THREE = `${CLUSTERS} export { JobsService } from 'databricks-sdk-ts/jobs'; export { CatalogsService } from 'databricks-sdk-ts/catalog';`;
const CLIENT = "export { ApiClient } from 'databricks-sdk-ts';";
const CURRENT_USER = "export { CurrentUserService } from 'databricks-sdk-ts/iam';";

describe('a bundle', () => {
  it('keeps nothing that is not used', async () => {
    const { bytes } = await bundle("export { VERSION } from 'databricks-sdk-ts';");
    expect(bytes).toBeLessThanOrEqual(KB);
  });

  it.each<[string, Target, string, number]>([
    ['one service', 'browser', CLUSTERS, 55],
    ['three services', 'browser', THREE, 70],
    ['a client and a plain service', 'browser', CLIENT + CURRENT_USER, 80],
    ['a client and a plain service', 'workerd', CLIENT + CURRENT_USER, 117],
    ['a client and a plain service', 'node', CLIENT + CURRENT_USER, 171],
    // Lists, waits and what the SDK adds to clusters, which bundlers that split leave out until it is called.
    ['a client and clusters', 'browser', CLIENT + CLUSTERS, 104],
    ['a client and clusters', 'workerd', CLIENT + CLUSTERS, 141],
    ['a client and clusters', 'node', CLIENT + CLUSTERS, 195],
  ])('holds %s for %s', async (_what, target, program, limit) => {
    const { bytes } = await bundle(program, target);
    expect(bytes).toBeLessThanOrEqual(limit * KB);
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
