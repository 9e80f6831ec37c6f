import { NotFound, WorkspaceClient } from 'databricks-sdk-ts';

/** Does a little of everything at a server, and says how it went. */
export async function check(host) {
  const w = new WorkspaceClient({ host, clientId: 'id', clientSecret: 'secret', hostMetadata: false });
  const ids = [];
  for await (const { cluster_id } of w.clusters.list()) ids.push(cluster_id);
  const missing = await w.clusters.get({ cluster_id: 'missing' }).catch((error) => error);
  const slow = w.clusters.get({ cluster_id: 'slow' }, { signal: AbortSignal.timeout(200) });
  const aborted = await slow.catch((error) => error);
  const contents = new TextEncoder().encode('Grüße');
  await w.files.upload({ file_path: '/Volumes/main/default/v/a.txt', contents, overwrite: true });
  const { contents: stream } = await w.files.download({ file_path: '/Volumes/main/default/v/a.txt' });
  const text = await new Response(stream).text();
  return { ids, isNotFound: missing instanceof NotFound, aborted: aborted.name, text };
}
