import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPOSITORY, runProgram, workspaceEnvironment } from '../support/run-program.js';

/** What each example must write, when the environment leads it to a local workspace. */
const EXAMPLES: Readonly<Record<string, readonly RegExp[]>> = {
  'errors.ts': [/^not there: Cluster no-such-cluster/m, /^stopped by us/m, /^it worked$/m],
  'files.ts': [/example\.txt: \d+ bytes/, /^the same bytes came back$/m, /^trips\.csv {2}\d+$/m],
  'list-clusters.ts': [/analytics {2}RUNNING/, /^first 3: analytics, etl, shared$/m, /(a page of 3\n){2}a page of 2\n/],
  'one-package.ts': [/^analytics: RUNNING$/m],
  'raw-rest.ts': [/^\S+ RUNNING\n\S+ RUNNING\n\{"clusters":\[/, /^200$/m],
  'run-job.ts': [/^run \d+ of job 101$/m, /^PENDING\nRUNNING\nTERMINATED\nSUCCESS/m, /^ingest: \{/m],
  'sql.ts': [/^greeting\tmany\nHello\t9007199254740993\n$/],
};

describe('the examples', { timeout: 60_000 }, () => {
  it.each(Object.entries(EXAMPLES))('%s does its job in a workspace', async (file, expected) => {
    const { env } = await workspaceEnvironment();
    const { code, stdout, stderr } = await runProgram(`examples/${file}`, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of expected) expect(stdout).toMatch(line);
  });

  it('are all run here, but for the one that reads the documents and the one that asks a model', () => {
    const files = readdirSync(`${REPOSITORY}/examples`).filter((file) => file.endsWith('.ts'));
    const elsewhere = ['operations-table.ts', 'serving.ts'];
    expect(files.filter((file) => !elsewhere.includes(file)).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });
});
