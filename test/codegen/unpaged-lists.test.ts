import { describe, expect, it } from 'vitest';
import { indexSchemas, propertiesOf, type SchemaIndex } from '../../codegen/document/schemas.js';
import type { SpecDocument, SpecOperation } from '../../codegen/document/document.js';
import { loadSpecs } from '../../codegen/load/load-specs.js';
import { ok, readOne } from './load/read-one.js';

const RELEASED = 'released as one page: to return a list that pages would break its callers';

/** Operations that answer one page although there may be more, and why they stay so. A new one gets an overlay instead. */
const ONE_PAGE: Readonly<Record<string, string>> = {
  'aisearch.AiSearch.scanIndex': RELEASED,
  'catalog.Grants.get': RELEASED,
  'catalog.Grants.getEffective': RELEASED,
  'dashboards.Genie.genieListEvalResults': RELEASED,
  'dashboards.Genie.genieListEvalRuns': RELEASED,
  'dashboards.Genie.listConversationComments': RELEASED,
  'dashboards.Genie.listConversationMessages': RELEASED,
  'dashboards.Genie.listConversations': RELEASED,
  'dashboards.Genie.listMessageComments': RELEASED,
  'dashboards.Genie.listSpaces': RELEASED,
  'iamv2.AccountIamV2.listTransitiveParentGroups': RELEASED,
  'iamv2.WorkspaceIamV2.listTransitiveParentGroupsProxy': RELEASED,
  'jobs.Jobs.get': 'one job, whose arrays page: the Jobs of the SDK joins them',
  'jobs.Jobs.getRun': 'one run, whose arrays page: the Jobs of the SDK joins them',
  'pipelines.Pipelines.listUpdates': RELEASED,
  'sharing.Recipients.sharePermissions': RELEASED,
  'sharing.Shares.sharePermissions': RELEASED,
  'sql.QueryHistory.list': RELEASED,
  'vectorsearch.VectorSearchEndpoints.retrieveUserVisibleMetrics': RELEASED,
  'vectorsearch.VectorSearchIndexes.queryIndex': 'the VectorSearchIndexes of the SDK asks queryNextPage for the rest',
  'vectorsearch.VectorSearchIndexes.queryNextPage': 'one page by its nature',
};

/** The operations whose answer names a next page that no list follows. */
function unpaged(documents: readonly SpecDocument[]): string[] {
  const index = indexSchemas(documents);
  return documents.flatMap((document) =>
    document.operations
      .filter((operation) => leavesPages(operation, index))
      .map(({ id }) => `${document.package}.${id}`),
  );
}

function leavesPages({ response, pagination }: SpecOperation, index: SchemaIndex): boolean {
  const tokens = Object.keys(propertiesOf(response?.schema, index)).filter((name) => /^next_?page_?token$/i.test(name));
  return tokens.length > 0 && pagination?.token === undefined && pagination?.next === undefined;
}

describe('a list that pages', () => {
  it('is a list in the SDK, or stands here with the reason', async () => {
    const found = unpaged(await loadSpecs(new URL('../../specs', import.meta.url).pathname));
    expect(found.sort()).toEqual(Object.keys(ONE_PAGE));
  });

  it('is noticed by its token', () => {
    const answer = { type: 'object', properties: { items: { type: 'array' }, next_page_token: { type: 'string' } } };
    const responses = { 200: { description: '', content: { 'application/json': { schema: answer } } } };
    const paging = { results: 'items', token: { request: 'page_token', response: 'next_page_token' } };
    const document = readOne({
      paths: {
        '/left': { get: { operationId: 'Pets.left', responses } },
        '/paged': { get: { operationId: 'Pets.paged', responses, 'x-databricks-pagination': paging } },
        '/plain': { get: { operationId: 'Pets.plain', ...ok } },
      },
    });
    expect(unpaged([document])).toEqual(['pets.Pets.left']);
  });
});
