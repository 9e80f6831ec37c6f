import { describe, expect, it } from 'vitest';
import { startServer, type Answer } from '../../support/server.js';
import { NotFound } from 'databricks-sdk-ts';
import { WorkspaceClient } from '../fixtures/petstore/expected/index.js';

/** A generated client of a document that has nothing to do with Databricks. */
async function petstore(answer: Answer) {
  const server = await startServer(() => answer);
  return { server, client: new WorkspaceClient({ host: server.host, token: 'secret', hostMetadata: false }) };
}

describe('a client that is generated from a plain OpenAPI document', () => {
  it('sends path, query and credentials, and reads the answer', async () => {
    const { server, client } = await petstore({ body: [{ id: 1, name: 'Rex' }] });
    const pets = await client.pets.listPets({ limit: 2, status: ['available', 'sold'] });
    expect(pets.map((pet) => pet.name)).toEqual(['Rex']);
    const [request] = server.requests;
    expect([request?.method, request?.path, request?.query]).toEqual([
      'GET',
      '/v1/pets',
      'limit=2&status=available&status=sold',
    ]);
    expect(request?.headers.authorization).toBe('Bearer secret');
  });

  it('has nothing of Databricks', async () => {
    const { client } = await petstore({});
    const members = ['dbutils', 'sql', 'forUser', 'getWorkspaceId'];
    expect(members.filter((member) => member in client)).toEqual([]);
  });

  it('splits a request into path and JSON body', async () => {
    const { server, client } = await petstore({ body: { pet: { id: 7, name: 'Rex' }, changed: true } });
    const answer = await client.pets.updatePet({ petId: 9_007_199_254_740_993n, name: 'Rex', nickname: null });
    expect(answer?.changed).toBe(true);
    const [request] = server.requests;
    expect(request?.path).toBe('/v1/pets/9007199254740993');
    expect(JSON.parse(String(request?.body))).toEqual({ name: 'Rex', nickname: null });
  });

  it('uploads and downloads what is not JSON as it is', async () => {
    const { server, client } = await petstore({ body: ['a dog'] });
    const png = new Uint8Array([137, 80, 78, 71]);
    expect(await client.pets.uploadPhoto({ petId: 1, contents: png })).toEqual(['a dog']);
    expect(server.requests[0]?.headers['content-type']).toBe('image/png');
    expect([...(server.requests[0]?.body ?? [])]).toEqual([...png]);

    const photo = await petstore({ headers: { 'content-type': 'image/png' }, body: png });
    const { contents } = await photo.client.pets.downloadPhoto({ petId: 1 });
    expect(new Uint8Array(await new Response(contents).arrayBuffer())).toEqual(png);
  });

  it('throws the class of an error', async () => {
    const { client } = await petstore({ status: 404, body: { code: 404, message: 'no such pet' } });
    await expect(client.pets.getPetById({ petId: 1 })).rejects.toThrow(NotFound);
  });
});
