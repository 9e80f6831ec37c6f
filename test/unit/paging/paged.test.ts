import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { Paged } from '../../../runtime/paging/paged.js';
import type { Paging } from '../../../runtime/wire/operation.js';
import { DatabricksError } from '../../../runtime/errors/index.js';

interface Page {
  readonly items?: readonly number[] | undefined;
  readonly next?: string;
}

const byToken: Paging = { items: 'items', token: { request: 'token', response: 'next' } };

/** A list whose pages are given in order, by the token that asks for them. */
function listOf(pages: Readonly<Record<string, Page>>, request: object = {}) {
  const sent: object[] = [];
  const fetchPage = async (fields: object): Promise<Page> => {
    sent.push(fields);
    await Promise.resolve();
    const page = pages[String(Reflect.get(fields, 'token') ?? '')];
    if (page === undefined) throw new Error('no such page');
    return page;
  };
  return { sent, list: new Paged<number, Page>({ id: 'Things.list', paging: byToken, request, fetchPage }) };
}

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

const three = { '': { items: [1, 2], next: 'a' }, a: { items: [], next: 'b' }, b: { items: [3] } };

describe('a list', () => {
  it('sends nothing until the first item is asked for', async () => {
    const { list, sent } = listOf(three);
    const iterator = list[Symbol.asyncIterator]();
    list.pages()[Symbol.asyncIterator]();
    await Promise.resolve();
    expect(sent).toEqual([]);
    await iterator.next();
    expect(sent).toEqual([{}]);
  });

  it('gives the items of all pages, also those after an empty one', async () => {
    const { list, sent } = listOf(three, { limit: 2 });
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(sent).toEqual([{ limit: 2 }, { limit: 2, token: 'a' }, { limit: 2, token: 'b' }]);
  });

  it('fetches a page only when its first item is asked for', async () => {
    const { list, sent } = listOf(three);
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    expect(sent).toHaveLength(1);
    await iterator.next();
    expect(sent).toHaveLength(3);
  });

  it('starts anew with every iteration', async () => {
    const { list, sent } = listOf(three);
    const pages = list.pages();
    expect(await list.toArray()).toEqual(await list.toArray());
    expect(await collect(pages)).toEqual(await collect(pages));
    expect(sent).toHaveLength(12);
  });

  it('leaves the request alone, and is not changed by changes to it', async () => {
    const request: Record<string, unknown> = { filter: 'x' };
    const { list, sent } = listOf(three, request);
    request['filter'] = 'y';
    await list.toArray();
    expect(request).toEqual({ filter: 'y' });
    expect(sent[0]).toEqual({ filter: 'x' });
  });

  it('hides its requests from whoever writes to the object it sends', async () => {
    const paging: Paging = { items: 'items', offset: { request: 'from' } };
    const sent: unknown[] = [];
    const fetchPage = async (fields: object): Promise<Page> => {
      sent.push({ ...fields });
      Reflect.set(fields, 'from', 100);
      return { items: sent.length < 3 ? [sent.length] : [] };
    };
    await new Paged<number, Page>({ id: 'Things.list', paging, request: {}, fetchPage }).toArray();
    expect(sent).toEqual([{}, { from: 1 }, { from: 2 }]);
  });

  it('gives the pages as they came', async () => {
    expect(await collect(listOf(three).list.pages())).toEqual(Object.values(three));
  });

  it('stops when the loop is left', async () => {
    const { list, sent } = listOf(three);
    const seen: number[] = [];
    for await (const item of list) {
      seen.push(item);
      if (item === 2) break;
    }
    expect(seen).toEqual([1, 2]);
    expect(sent).toHaveLength(1);
  });

  it('gives nothing more after return()', async () => {
    const { list, sent } = listOf(three);
    const iterator = list[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });

  it('fetches each page once, in order, however many ask at a time', async () => {
    const { list, sent } = listOf(three);
    const iterator = list[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()));
    expect(results.map((result) => result.value)).toEqual([1, 2, 3, undefined, undefined, undefined]);
    expect(sent).toHaveLength(3);
  });

  it('drops items whose field has been seen, and counts them all the same', async () => {
    const paging: Paging = {
      items: 'Resources',
      offset: { request: 'startIndex' },
      start: { startIndex: 1 },
      dedupe: 'id',
    };
    const pages = [[{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, {}, {}], [{ id: 'c' }], []];
    const sent: unknown[] = [];
    const fetchPage = async (fields: object): Promise<unknown> => {
      sent.push(Reflect.get(fields, 'startIndex'));
      return { Resources: pages[sent.length - 1] };
    };
    const list = new Paged<{ id?: string }>({ id: 'Users.list', paging, request: {}, fetchPage });
    expect(await list.toArray()).toEqual([{ id: 'a' }, { id: 'b' }, {}, {}, { id: 'c' }]);
    expect(sent).toEqual([1, 3, 6, 7]);
  });
});

describe('a list that would never end', () => {
  const cases: [string, Readonly<Record<string, Page>>, object, number[]][] = [
    ['a token that answers itself', { '': { items: [1], next: 'a' }, a: { items: [2], next: 'a' } }, {}, [1]],
    [
      'two tokens that answer each other',
      { '': { items: [1], next: 'a' }, a: { items: [2], next: 'b' }, b: { items: [3], next: 'a' } },
      {},
      [1, 2],
    ],
    ['the token that the caller gave', { a: { items: [1], next: 'a' } }, { token: 'a' }, []],
  ];
  it.each(cases)('is an error before the page is given out: %s', async (_name, pages, request, want) => {
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const item of listOf(pages, request).list) seen.push(item);
    };
    await expect(read()).rejects.toThrow("Things.list: the reply names a next page in 'next' that was already read");
    expect(seen).toEqual(want);
  });

  it('is an error also where the reply gives the whole next request', async () => {
    const paging: Paging = { items: 'items', next: 'next' };
    const fetchPage = async (): Promise<object> => ({ items: [1], next: { offset: 5 } });
    const list = new Paged<number>({ id: 'Clusters.events', paging, request: { start: 1n }, fetchPage });
    await expect(list.toArray()).rejects.toThrow("Clusters.events: the reply names a next page in 'next'");
  });
});

describe('a list whose server goes on without anything new', () => {
  const scim: Paging = {
    items: 'Resources',
    offset: { request: 'startIndex', total: 'totalResults' },
    start: { startIndex: 1 },
    dedupe: 'id',
  };
  const numbered: Paging = { items: 'results', offset: { request: 'page', increment: 1, total: 'count' } };

  /** A list by what answers its requests, counted. */
  function served(paging: Paging, answer: (n: number) => object) {
    const calls = { count: 0 };
    const fetchPage = async (): Promise<object> => answer((calls.count += 1));
    return { calls, list: new Paged<unknown, object>({ id: 'Things.list', paging, request: {}, fetchPage }) };
  }

  const users = [{ id: 'a' }, { id: 'b' }];

  it('ends at the total where the start index is ignored', async () => {
    const { list, calls } = served(scim, () => ({ Resources: users, totalResults: 2 }));
    expect(await list.toArray()).toEqual(users);
    expect(await collect(list.pages())).toEqual([{ Resources: users, totalResults: 2 }]);
    expect(calls.count).toBe(4);
  });

  it('does not take a total for the end while there is more', async () => {
    const pages = [users, [{ id: 'c' }], []];
    const { list } = served(scim, (n) => ({ Resources: pages[n - 1], totalResults: 2 }));
    expect(await list.toArray()).toEqual([...users, { id: 'c' }]);
  });

  it.each([
    ['a start index is ignored and the total is out of reach', { Resources: users, totalResults: 90 }, scim, 4],
    ['a start index is ignored and nothing is counted', { Resources: users }, scim, 4],
    ['a page number is ignored', { results: [1, 2] }, numbered, 2],
  ])('is an error where %s', async (_name, page, paging, requests) => {
    const { list, calls } = served(paging, () => page);
    await expect(list.toArray()).rejects.toThrow(
      /^Things\.list: .* brought nothing new after 2 items.* ignore '(startIndex|page)'/,
    );
    expect(calls.count).toBe(requests);
  });

  it('goes on where a short page was shifted by what is created meanwhile', async () => {
    const pages = [[{ id: 'a' }], [{ id: 'a' }], [{ id: 'b' }], []];
    const { list } = served(scim, (n) => ({ Resources: pages[n - 1], totalResults: 3 }));
    expect(await list.toArray()).toEqual(users);
  });

  it.each([
    ['empty pages', { items: [] }, 1_000],
    ['the same page', { items: [1, 2n] }, 1_001],
  ])('is an error where new tokens bring %s only', async (_name, page, requests) => {
    const { list, calls } = served(byToken, (n) => ({ ...page, next: `t${n}` }));
    await expect(list.toArray()).rejects.toThrow(/1000 pages in a row brought nothing new .* change the filter/);
    expect(calls.count).toBe(requests);
  });

  it('is an error where the reply names ever new requests', async () => {
    const { list } = served({ items: 'events', next: 'next_page' }, (n) => ({ events: [], next_page: { offset: n } }));
    await expect(list.toArray()).rejects.toThrow('brought nothing new');
  });

  it('goes on over many empty pages to what comes after them', async () => {
    const { list } = served(byToken, (n) => (n < 900 ? { next: `t${n}` } : { items: [7] }));
    expect(await list.toArray()).toEqual([7]);
  });
});

describe('toArray', () => {
  it.each([
    [undefined, [1, 2, 3], 3],
    [Infinity, [1, 2, 3], 3],
    [0, [], 0],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 3],
    [9, [1, 2, 3], 3],
  ])('with limit %s gives %j after %i requests', async (limit, want, requests) => {
    const { list, sent } = listOf(three);
    expect(await list.toArray({ limit })).toEqual(want);
    expect(sent).toHaveLength(requests);
  });

  it.each([-1, NaN, 1.5, -Infinity])('refuses a limit of %s before anything is sent', async (limit) => {
    const { list, sent } = listOf(three);
    const error: unknown = await list.toArray({ limit }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toContain(`limit must be a whole number from 0 on, got ${limit}`);
    expect(sent).toEqual([]);
  });
});

describe('a list whose page cannot be fetched', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): number => unhandled.push(reason);
  beforeEach(() => void process.on('unhandledRejection', note));
  afterEach(() => void process.off('unhandledRejection', note));

  it('rejects with the error of the call, and has ended', async () => {
    const iterator = listOf({}).list[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toThrow('no such page');
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('does not end the process when nobody waits for it', async () => {
    const { list, sent } = listOf({});
    void list[Symbol.asyncIterator]().next();
    void list.pages()[Symbol.asyncIterator]().next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(2);
    expect(unhandled).toEqual([]);
  });
});

describe('a list that JavaScript takes for an array', () => {
  const hint = /^Things\.list gives a list .* `for await .* `await list\.toArray\(\)`$/;

  it('says how it is read, and sends nothing', () => {
    const { list, sent } = listOf(three);
    const loop = (): void => {
      // @ts-expect-error: the compiler refuses it (TS2488)
      for (const item of list) sent.push({ item });
    };
    expect(loop).toThrow(TypeError);
    expect(loop).toThrow(hint);
    // @ts-expect-error: the compiler refuses it (TS2769)
    expect(() => Array.from(list)).toThrow(hint);
    expect(sent).toEqual([]);
  });

  it('is still read as what it is by whoever takes both kinds', async () => {
    expect(await Readable.from(listOf(three).list).toArray()).toEqual([1, 2, 3]);
    expect(inspect(listOf(three).list)).toBe('Paged {}');
  });
});

describe('the type of a list', () => {
  it('is iterable, and not a promise', async () => {
    const { list } = listOf(three);
    expectTypeOf(list).toExtend<AsyncIterable<number>>();
    expectTypeOf(list.toArray()).toEqualTypeOf<Promise<number[]>>();
    expectTypeOf(list.pages()).toEqualTypeOf<AsyncIterable<Page>>();
    // @ts-expect-error: a list is not a promise (TS1320)
    const awaited: unknown = await list;
    expect(awaited).toBe(list);
    expect('then' in list).toBe(false);
  });
});
