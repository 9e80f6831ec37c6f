import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSpecs } from '../../../codegen/load/load-specs.js';
import { waiterName } from '../../../codegen/load/wait.js';
import { documentedPackages, documentedSchemas, documentOperations } from '../../wire/document-check.js';
import { ok, openApi } from './read-one.js';

const SPECS = fileURLToPath(new URL('../../../specs', import.meta.url));

describe('loadSpecs', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'specs-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  const write = async (file: string, value: object | string) => {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), typeof value === 'string' ? value : JSON.stringify(value));
  };
  const document = openApi({ paths: { '/x': { get: { operationId: 'x', ...ok } } } });

  it('reads the folder "api" with overlays and docs', async () => {
    await write('README.md', 'not a document');
    await write('stray.json', 'not even read');
    await write('api/b.json', document);
    await write('api/a.yaml', JSON.stringify(document));
    await write('api/.hidden.json', 'x');
    await write('overlays/a.yaml', '- { reason: it is y, target: /paths/~1x/get/operationId, set: y }');
    await write('docs/a.yaml', 'services: { A: { operations: { y: Does y. } } }');
    expect(await loadSpecs(dir)).toMatchObject([
      { file: 'api/a.yaml', package: 'a', operations: [{ id: 'A.y', summary: 'Does y.' }] },
      { file: 'api/b.json', package: 'b', operations: [{ id: 'B.x' }] },
    ]);
  });

  it('reads documents that lie in the folder itself, and one that is named itself', async () => {
    await write('b.json', document);
    await write('a.yml', document);
    expect((await loadSpecs(dir)).map(({ file }) => file)).toEqual(['a.yml', 'b.json']);
    expect((await loadSpecs(join(dir, 'b.json'))).map(({ file }) => file)).toEqual(['b.json']);
  });

  it('names the folder that is empty or not there', async () => {
    await expect(loadSpecs(dir)).rejects.toThrow(`there is no OpenAPI document in the folder ${dir}`);
    await mkdir(join(dir, 'api'));
    await expect(loadSpecs(dir)).rejects.toThrow(`in the folder ${join(dir, 'api')}`);
    await expect(loadSpecs(join(dir, 'gone'))).rejects.toThrow(`the folder ${join(dir, 'gone')} does not exist`);
  });
});

describe('the documents of this repository', () => {
  it('load whole', async () => {
    const documents = await loadSpecs(SPECS);
    expect(documents.map((document) => document.package)).toEqual(documentedPackages().sort());
    for (const { package: name, operations, schemas } of documents) {
      expect(operations.map(({ id }) => id).sort()).toEqual([...documentOperations(name).keys()].sort());
      expect(Object.keys(schemas)).toEqual(expect.arrayContaining(documentedSchemas(name)));
    }
  });

  it('name their waiters as the rule for documents without names would', async () => {
    const operations = (await loadSpecs(SPECS)).flatMap((document) => document.operations);
    const waits = operations.flatMap(({ service, wait }) => (wait === undefined ? [] : [{ service, wait }]));
    expect(waits).not.toEqual([]);
    for (const { service, wait } of waits) expect(waiterName(wait.poll, service, wait.success)).toBe(wait.waiter);
  });

  it('give the answer of a serving query a type, and the SCIM services their second names', async () => {
    const documents = await loadSpecs(SPECS);
    const query = documents.flatMap(({ operations }) => operations).find(({ id }) => id === 'ServingEndpoints.query');
    expect(query?.response?.schema.$ref).toBe('#/components/schemas/serving.QueryEndpointResponse');
    expect(documents.flatMap(({ tags }) => tags.flatMap(({ aliases }) => aliases ?? [])).sort()).toEqual([
      'groupsV2',
      'groupsV2',
      'servicePrincipalsV2',
      'servicePrincipalsV2',
      'usersV2',
      'usersV2',
    ]);
  });

  it('end the waits for deployments and Genie messages in every final state', async () => {
    const operations = (await loadSpecs(SPECS)).flatMap((document) => document.operations);
    const failures = (id: string) => operations.find((operation) => operation.id === id)?.wait?.failure;
    expect(failures('Apps.deploy')).toEqual(['FAILED', 'CANCELLED']);
    expect(failures('Genie.startConversation')).toEqual(['FAILED', 'CANCELLED', 'QUERY_RESULT_EXPIRED']);
    expect(failures('Genie.createMessage')).toEqual(['FAILED', 'CANCELLED', 'QUERY_RESULT_EXPIRED']);
  });
});
