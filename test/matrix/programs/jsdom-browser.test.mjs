import { WorkspaceClient } from 'databricks-sdk-ts';

test('a program with what is made for browsers', async () => {
  const w = new WorkspaceClient({ host: process.env.MATRIX_HOST, token: 't', hostMetadata: false });
  await expect(w.clusters.list().toArray()).rejects.toThrow("customExportConditions: ['node']");
});
