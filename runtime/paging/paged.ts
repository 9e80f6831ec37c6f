import type { Paging } from '../wire/operation.js';
import { readItems } from './read-items.js';
import { readPages, type PageSource } from './read-pages.js';
import { toArray, type ToArrayOptions } from './to-array.js';

/** What the compiler shows for `await list()`: iterate with `for await`, or call `toArray()`. */
export interface ThisIsAListUseForAwaitOrToArray {
  readonly thisIsAListUseForAwaitOrToArray: never;
}

/**
 * A list whose pages are fetched as the iteration needs them.
 * Nothing is sent before the first item is asked for, and every iteration starts at the first page.
 *
 * ```ts
 * for await (const cluster of w.clusters.list()) console.log(cluster.cluster_name);
 * const jobs = await w.jobs.list().toArray({ limit: 50 });
 * for await (const page of w.jobs.list().pages()) console.log(page.jobs?.length);
 * ```
 */
export class Paged<Item, Page = unknown> implements AsyncIterable<Item> {
  /**
   * Not a promise: use `for await (const item of list())` or `await list().toArray()`.
   * Exists for the compiler only, so that `await list()` is an error and not a list that is taken for an array.
   */
  // oxlint-disable-next-line unicorn/no-thenable -- a type without a value: the list is not thenable at run time
  declare readonly then: (notAPromise: ThisIsAListUseForAwaitOrToArray) => never;

  readonly #source: PageSource<Page>;

  /** Lists are made by services: `w.jobs.list()`. */
  constructor(source: PageSource<Page>) {
    this.#source = { ...source, request: { ...source.request } };
  }

  /** The method that lists, such as `Jobs.list`. */
  get id(): string {
    return this.#source.id;
  }

  /** Fields of an item that hold its name and its id, for lists of what has names: `settings.name` and `job_id`. */
  get named(): Paging['named'] {
    return this.#source.paging.named;
  }

  /** Iterates over the items of all pages. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Item, void, undefined> {
    return readItems<Item, Page>(this.#source);
  }

  /**
   * Tells JavaScript that takes the list for an array what to do, where the engine would say only "not iterable".
   * Not in the declarations, and its parameter makes the compiler refuse `for…of` in this repository, too.
   *
   * @internal
   */
  [Symbol.iterator](_notIterable: ThisIsAListUseForAwaitOrToArray): never {
    throw new TypeError(
      `${this.id} gives a list that is fetched as it is read: use \`for await (const item of list)\` or \`await list.toArray()\``,
    );
  }

  /** The pages as the server sent them, repeated items included; every iteration starts at the first one. */
  pages(): AsyncIterable<Page> {
    return { [Symbol.asyncIterator]: () => quiet(wholePages(this.#source)) };
  }

  /**
   * Reads the items into an array, and stops fetching once there are `limit` of them.
   * Rejects when `limit` is not a whole number from 0 on (or `Infinity`).
   */
  toArray(options?: ToArrayOptions): Promise<Item[]> {
    return toArray(this, options);
  }
}

async function* wholePages<Page>(source: PageSource<Page>): AsyncGenerator<Page, void, undefined> {
  for await (const { page } of readPages(source)) yield page;
}

/**
 * Keeps the failure of a `next()` that nobody waits for from ending the process; whoever waits for it still gets it.
 * Generators queue calls, so parallel ones neither skip a page nor fetch one twice.
 */
function quiet<T>(items: AsyncGenerator<T, void, undefined>): AsyncIterableIterator<T, void, undefined> {
  const settle = (result: Promise<IteratorResult<T, void>>): Promise<IteratorResult<T, void>> => {
    result.catch(() => undefined);
    return result;
  };
  const iterator: AsyncIterableIterator<T, void, undefined> = {
    next: () => settle(items.next()),
    return: () => settle(items.return()),
    throw: (error: unknown) => settle(items.throw(error)),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
