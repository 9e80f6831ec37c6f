import { Config, WorkspaceClient } from 'databricks-sdk-ts';
import { startWorkspace } from 'databricks-sdk-ts/testing';
import type { Screen } from './screen.js';
import { takeSteps, type LocalTools, type Step } from './step.js';
import { copyFile } from './steps/copy-file.js';
import { createCluster } from './steps/create-cluster.js';
import { listClusters } from './steps/list-clusters.js';
import { meetNotFound } from './steps/meet-not-found.js';
import { meetThrottling } from './steps/meet-throttling.js';
import { runJob } from './steps/run-job.js';
import { runSql } from './steps/run-sql.js';

const STEPS: readonly Step<LocalTools>[] = [
  listClusters,
  createCluster,
  runJob,
  runSql,
  copyFile,
  meetNotFound,
  meetThrottling,
];

/** The whole tour, against a workspace that runs in this process. */
export async function localTour(screen: Screen): Promise<void> {
  const workspace = await startWorkspace({ chunkRows: 5 });
  try {
    screen.heading('databricks-sdk-ts quickstart');
    screen.line(`A workspace of its own, in this process, over HTTP at ${workspace.host}.`);
    await takeSteps(STEPS, { w: clientFor(workspace), workspace, screen });
  } finally {
    await workspace.close();
  }
}

/** The tour must not depend on the environment or the profile that happens to be set up here: it sees neither. */
function clientFor({ host, token }: { host: string; token: string }): WorkspaceClient {
  return new WorkspaceClient(new Config({ host, token, product: 'quickstart' }, { env: {} }));
}
