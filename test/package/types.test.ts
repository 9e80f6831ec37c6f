import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, ROOT, type Consumer } from './packed.js';

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

const OPTIONS = { noEmit: true, strict: true, target: 'es2022', module: 'nodenext', skipLibCheck: true, types: [] };

function compile(program: string, options: Readonly<Record<string, unknown>> = {}): string {
  consumer.write('program.ts', program);
  consumer.write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, files: ['program.ts'] }),
  );
  const { stdout, status } = spawnSync(process.execPath, [tsc, '--extendedDiagnostics'], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
  return stdout;
}

const instantiations = (program: string): number => Number(/Instantiations:\s+(\d+)/.exec(compile(program))?.[1]);

describe('the types, as a consumer compiles them', () => {
  it('cost at most 50 instantiations a call', () => {
    const cost = (instantiations(CALLS) - instantiations(HEADER)) / 10;
    expect(cost).toBeLessThanOrEqual(50);
  });

  it('have few comments that a compiler reads: those with @see or @link', () => {
    const folder = join(consumer.folder, 'node_modules/databricks-sdk-ts/dist');
    const declarations = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.d.ts'),
    );
    const links = declarations.flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/@(?:see|link)/g) ?? [],
    );
    expect(declarations.length).toBeGreaterThan(40);
    expect(links.length).toBeLessThan(50);
  });

  it('need neither skipLibCheck nor the optional packages', () => {
    const testing = "import { startWorkspace } from 'databricks-sdk-ts/testing';\nexport { startWorkspace };\n";
    const typeRoots = [join(ROOT, 'node_modules/@types')];
    const report = compile(testing + CALLS, {
      skipLibCheck: false,
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      typeRoots,
    });
    expect(report).toContain('Instantiations');
  });
});
