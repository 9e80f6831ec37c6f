import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, type Consumer } from './packed.js';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 180_000);
afterAll(() => consumer?.remove());

const HEADER = "import { WorkspaceClient } from 'databricks-sdk-ts';\nconst w = new WorkspaceClient();\n";
const CALLS = `${HEADER}
await w.clusters.get({ cluster_id: 'a' });
await w.clusters.create({ spark_version: 'x', num_workers: 1 });
for await (const cluster of w.clusters.list()) cluster.cluster_id;
await w.jobs.runNow({ job_id: 1 });
await w.jobs.get({ job_id: 1 });
for await (const job of w.jobs.list()) job.job_id;
await w.catalogs.update({ name: 'a', comment: 'b' });
await w.tables.get({ full_name: 'a.b.c' });
await w.statementExecution.executeStatement({ statement: 'SELECT 1', warehouse_id: 'w' });
await w.files.download({ file_path: '/a' });
`;

const TSCONFIG = JSON.stringify({
  compilerOptions: { noEmit: true, strict: true, target: 'es2022', module: 'nodenext', skipLibCheck: true, types: [] },
  files: ['program.ts'],
});

function instantiations(program: string): number {
  consumer.write('program.ts', program);
  consumer.write('tsconfig.json', TSCONFIG);
  const { stdout, status } = spawnSync(process.execPath, [tsc, '--extendedDiagnostics'], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
  return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
}

describe('the types, as a consumer compiles them', () => {
  it('cost at most 50 instantiations a call', () => {
    const cost = (instantiations(CALLS) - instantiations(HEADER)) / 10;
    expect(cost).toBeLessThanOrEqual(50);
  });
});
