import { NotFound } from 'databricks-sdk-ts';
import type { Step } from '../step.js';

/** A failure that a program can act on. */
export const meetNotFound: Step = {
  title: 'Ask for something that is not there',
  code: "try { await w.clusters.get({ cluster_id: 'no-such-cluster' }) } catch (error) { error instanceof NotFound }",
  run: async ({ w, screen }) => {
    try {
      await w.clusters.get({ cluster_id: 'no-such-cluster' });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      screen.line(`${error.name}: ${error.message}`);
      screen.line(`status ${error.status}, code ${error.errorCode}, request id ${error.requestId}`);
      return `Caught as NotFound, from ${error.method} ${error.path}.`;
    }
    throw new Error('the cluster is there');
  },
};
