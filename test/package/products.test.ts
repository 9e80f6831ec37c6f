import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, type Consumer } from './packed.js';

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 180_000);
afterAll(() => consumer?.remove());

/** Subpath, class and property of everything that the SDK builds on a generated service. */
const PRODUCTS = [
  ['apps', 'Apps', 'apps'],
  ['compute', 'Clusters', 'clusters'],
  ['compute', 'CommandExecution', 'commandExecution'],
  ['dashboards', 'Genie', 'genie'],
  ['database', 'Database', 'database'],
  ['files', 'Dbfs', 'dbfs'],
  ['files', 'Files', 'files'],
  ['jobs', 'Jobs', 'jobs'],
  ['postgres', 'Postgres', 'postgres'],
  ['serving', 'ServingEndpoints', 'servingEndpoints'],
  ['serving', 'ServingEndpointsDataPlane', 'servingEndpointsDataPlane'],
  ['vectorsearch', 'VectorSearchIndexes', 'vectorSearchIndexes'],
  ['workspace', 'Secrets', 'secrets'],
  ['workspace', 'Workspace', 'workspace'],
] as const;

describe('a product is one class', () => {
  it('whether it comes from the client or from its subpath', () => {
    const script = `
      const { WorkspaceClient } = await import('databricks-sdk-ts');
      const w = new WorkspaceClient({ host: 'https://x.example', token: 't' });
      const found = [];
      for (const [subpath, name, property] of ${JSON.stringify(PRODUCTS)}) {
        const face = await import('databricks-sdk-ts/' + subpath);
        found.push([subpath, name, property, w[property].constructor === face[name], face[name + 'Service'] === face[name]]);
      }
      console.log(JSON.stringify(found));`;
    const found: unknown = JSON.parse(consumer.node('--input-type=module', '-e', script));
    expect(found).toEqual(PRODUCTS.map((product) => [...product, true, true]));
  });
});
