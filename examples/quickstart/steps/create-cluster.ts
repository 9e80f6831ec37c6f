import type { Step } from '../step.js';

/** Something that takes a while, waited for with progress. */
export const createCluster: Step = {
  title: 'Create a cluster and wait until it runs',
  code: 'const wait = await w.clusters.create({ … });\nawait wait.result({ timeoutMs, onProgress });',
  run: async ({ w, screen }) => {
    const wait = await w.clusters.create({
      cluster_name: 'quickstart',
      spark_version: '16.4.x-scala2.12',
      node_type_id: 'i3.xlarge',
      num_workers: 2,
    });
    const progress = screen.progress();
    try {
      const cluster = await wait.result({
        timeoutMs: 60_000,
        onProgress: ({ state, state_message }) => progress.show(`${state} ${state_message ?? ''}`.trim()),
      });
      return `Cluster ${cluster.cluster_id} is ${cluster.state}.`;
    } finally {
      progress.end();
    }
  },
};
