import { describe, expect, it } from 'vitest';
import { walk } from '../../../../runtime/paging/walk.js';
import { getByName, NameLookupError, nameToId, Paged } from 'databricks-sdk-ts';

interface Listing<Item> {
  readonly pages: readonly (readonly Item[])[];
  readonly named?: { readonly name: string; readonly id: string };
}

function list<Item>(id: string, { pages, named }: Listing<Item>): Paged<Item> {
  const fetchPage = (request: { page_token?: string }): Promise<object> => {
    const at = Number(request.page_token ?? 0);
    const next = at + 1 < pages.length ? { next_page_token: String(at + 1) } : {};
    return Promise.resolve({ items: pages[at], ...next });
  };
  const token = { request: 'page_token', response: 'next_page_token' };
  const paging = { items: 'items', token, ...(named && { named }) };
  return new Paged<Item>({ id, paging, request: {}, fetchPage });
}

const jobs = (): Paged<object> =>
  list<object>('Jobs.list', {
    named: { name: 'settings.name', id: 'job_id' },
    pages: [
      [{ job_id: 1, settings: { name: 'etl' } }, { job_id: 2 }],
      [{ job_id: '9007199254740993', settings: { name: 'report' } }],
    ],
  });

describe('getByName', () => {
  it('finds an item on a later page, by a field inside it', async () => {
    expect(await getByName(jobs(), 'report')).toEqual({ job_id: '9007199254740993', settings: { name: 'report' } });
  });

  it('says which list has no such name', async () => {
    const error = await getByName(jobs(), 'ETL').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NameLookupError);
    expect(error).toMatchObject({ count: 0, message: expect.stringContaining("Jobs.list: nothing is named 'ETL'") });
  });

  it('refuses a name that several have', async () => {
    const twice = list('Warehouses.list', {
      named: { name: 'name', id: 'id' },
      pages: [[{ id: 'a', name: 'x' }], [{ id: 'b', name: 'x' }]],
    });
    await expect(getByName(twice, 'x')).rejects.toMatchObject({
      count: 2,
      message: "Warehouses.list: 2 are named 'x'; use an id, or rename all but one",
    });
  });

  it('takes an array, and tells by its fields what it holds', async () => {
    const workspaces = [{ workspace_id: 7, workspace_name: 'prod', credentials_id: 'c', network_id: 'n' }];
    expect(await getByName(Promise.resolve(workspaces), 'prod')).toBe(workspaces[0]);
    expect(await nameToId(Promise.resolve(workspaces))).toEqual(new Map([['prod', 7]]));
    await expect(getByName(Promise.resolve<object[]>([]), 'prod')).rejects.toMatchObject({ count: 0 });
  });

  it('takes the fields of a list that it does not know', async () => {
    const things = (): Paged<object> => list('Things.list', { pages: [[{ title: 'a', key: 'k' }]] });
    await expect(getByName(things(), 'a')).rejects.toThrow('Things.list: no field is known to hold the names');
    expect(await getByName(things(), 'a', { name: 'title' })).toEqual({ title: 'a', key: 'k' });
    expect(await nameToId(things(), { name: 'title', id: 'key' })).toEqual(new Map([['a', 'k']]));
  });
});

describe('a list that walks a tree', () => {
  it('has the names of its items too', async () => {
    const named = { name: 'path', id: 'object_id' };
    const items = [{ path: '/a/b', object_id: 7 }];
    const tree = { id: 'Workspace.list', root: '/a', items: 'objects', named, folderOf: () => undefined };
    const found = walk<object, object>({ ...tree, list: () => Promise.resolve(items) });
    expect(await nameToId(found)).toEqual(new Map([['/a/b', 7]]));
  });
});

describe('nameToId', () => {
  it('maps names to ids and leaves out what has no name', async () => {
    expect(await nameToId(jobs())).toEqual(
      new Map<string, number | string>([
        ['etl', 1],
        ['report', '9007199254740993'],
      ]),
    );
  });

  it('leaves out what has no id', async () => {
    const things = list<object>('Things.list', { pages: [[{ name: 'a', id: 1 }, { name: 'b' }]] });
    expect(await nameToId(things, { name: 'name' })).toEqual(new Map([['a', 1]]));
  });

  it('is empty for an empty array', async () => {
    expect(await nameToId(Promise.resolve<object[]>([]))).toEqual(new Map());
  });

  it('tells what an array holds by those of its items that have a name', async () => {
    const networks: object[] = [{ network_id: 'n1' }, { network_id: 'n2', network_name: 'main', vpc_id: 'v' }];
    expect(await nameToId(Promise.resolve(networks))).toEqual(new Map([['main', 'n2']]));
  });

  it('refuses two items of one name', async () => {
    const items = ['a', 'a', 'b'].map((userName, id) => ({ id, userName }));
    const twice = list('Users.list', { named: { name: 'userName', id: 'id' }, pages: [items] });
    await expect(nameToId(twice)).rejects.toThrow("Users.list: 2 are named 'a'");
  });
});
