import { NotFound, WorkspaceClient } from 'databricks-sdk-ts';

// jsdom has signals and errors of its own, and neither fetch nor TextEncoder.
test('a program with the package', async () => {
  const w = new WorkspaceClient({ host: process.env.MATRIX_HOST, token: 't', hostMetadata: false });
  const clusters = await w.clusters.list().toArray();
  expect(clusters.map(({ cluster_id }) => cluster_id)).toEqual(['a', 'b']);
  const missing = await w.clusters.get({ cluster_id: 'missing' }).catch((error) => error);
  expect(missing).toBeInstanceOf(NotFound);
  const controller = new AbortController();
  const slow = w.clusters.get({ cluster_id: 'slow' }, { signal: controller.signal });
  setTimeout(() => controller.abort(), 100);
  await expect(slow).rejects.toMatchObject({ name: 'AbortedError' });
});
