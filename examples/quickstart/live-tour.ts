import { WorkspaceClient, type Paged } from 'databricks-sdk-ts';
import type { Screen } from './screen.js';
import { takeSteps, type Step, type Tools } from './step.js';

const STEPS: readonly Step[] = [
  {
    title: 'Who am I?',
    code: 'await w.currentUser.me()',
    run: async ({ w }) => {
      const { userName, id } = await w.currentUser.me();
      return `${userName ?? 'a service principal'} (id ${id}), authenticated by ${w.config.authType}.`;
    },
  },
  firstPage(
    'clusters',
    ({ w }) => w.clusters.list({ page_size: 10 }),
    ({ clusters = [] }) => clusters.map(({ cluster_name, state }) => `${cluster_name} ${state}`),
  ),
  firstPage(
    'jobs',
    ({ w }) => w.jobs.list({ limit: 10 }),
    ({ jobs = [] }) => jobs.map(({ job_id, settings }) => `${job_id} ${settings?.name}`),
  ),
  firstPage(
    'warehouses',
    ({ w }) => w.warehouses.list({ page_size: 10 }),
    ({ warehouses = [] }) => warehouses.map(({ name, state }) => `${name} ${state}`),
  ),
];

const SKIPPED = [
  'creating a cluster',
  'running a job',
  'running SQL',
  'uploading a file',
  'meeting NotFound',
  'meeting a 429',
];

/** The half of the tour that only reads, against the workspace of the environment or the profile. */
export async function liveTour(screen: Screen): Promise<void> {
  const w = new WorkspaceClient({ product: 'quickstart', retry: { timeoutMs: 20_000 } });
  screen.heading('databricks-sdk-ts quickstart, live');
  screen.line(`Workspace ${w.config.host}. Nothing is changed there: every step only reads.`);
  await takeSteps(STEPS, { w, screen });
  screen.heading('Skipped, because it changes something, costs something, or needs a server that can be told to fail');
  screen.line(`${SKIPPED.join(', ')}. See it without --live.`);
}

function firstPage<Page>(
  name: string,
  list: (tools: Tools) => Paged<unknown, Page>,
  toLines: (page: Page) => string[],
): Step {
  return {
    title: `The first page of ${name}`,
    code: `w.${name}.list()`,
    run: async (tools) => {
      for await (const page of list(tools).pages()) {
        const lines = toLines(page);
        for (const line of lines) tools.screen.line(line);
        return `${lines.length} ${name} on the first page.`;
      }
      return `no ${name}.`;
    },
  };
}
