import type { Step } from '../step.js';

/** A list over several pages. */
export const listClusters: Step = {
  title: 'List clusters, three to a page',
  code: 'for await (const page of w.clusters.list({ page_size: 3 }).pages()) …',
  run: async ({ w, screen }) => {
    const counts: number[] = [];
    for await (const { clusters = [] } of w.clusters.list({ page_size: 3 }).pages()) {
      counts.push(clusters.length);
      const names = clusters.map(({ cluster_name, state }) => `${cluster_name} (${state})`);
      screen.line(`page ${counts.length}: ${names.join(', ')}`);
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    return `${total} clusters on ${counts.length} pages. Without .pages() the same loop gives clusters, not pages.`;
  },
};
