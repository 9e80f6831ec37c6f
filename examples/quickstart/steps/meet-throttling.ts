import type { LocalTools, Step } from '../step.js';

const PATH = '/api/2.1/clusters/list';

/** A refusal that passes by itself. */
export const meetThrottling: Step<LocalTools> = {
  title: 'Meet a server that says 429, Retry-After: 1',
  code: 'await w.clusters.list({}, { onResponse }).toArray();',
  run: async ({ w, workspace, screen }) => {
    workspace.failNext({ status: 429, path: PATH, headers: { 'retry-after': '1' } });
    let retries = 0;
    const start = performance.now();
    const clusters = await w.clusters
      .list(
        {},
        {
          onResponse: ({ status, attempts, headers }) => {
            const wait = headers['retry-after'];
            screen.line(`attempt ${attempts}: ${status}${wait === undefined ? '' : `, Retry-After: ${wait}`}`);
            retries = attempts - 1;
          },
        },
      )
      .toArray();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    return `The SDK retried ${retries} time after ${seconds} s, and the call gave ${clusters.length} clusters.`;
  },
};
