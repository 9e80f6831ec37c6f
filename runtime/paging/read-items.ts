import { readPages, type PageSource } from './read-pages.js';

/**
 * Reads the items of a list, page by page.
 * Where repeated items are dropped, the value that tells them apart is kept for each item until the iteration ends.
 *
 * Written by hand and not as a generator: an item of a page that is there costs one promise and no turn of the queue.
 */
export function readItems<Item, Page>(source: PageSource<Page>): AsyncIterableIterator<Item, void, undefined> {
  const pages = readPages(source);
  let items: readonly unknown[] = [];
  let position = 0;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  // The one place where an untyped item becomes what the document says it is.
  const take = (): IteratorResult<Item, void> => ({ done: false, value: items[position++] as Item });

  const takeFromNextPage = async (): Promise<IteratorResult<Item, void>> => {
    while (position >= items.length) {
      const { done, value } = await pages.next();
      if (done) return { done: true, value: undefined };
      items = value.fresh;
      position = 0;
    }
    return take();
  };

  // Calls are served in the order in which they came, so that parallel ones neither skip a page nor fetch one twice.
  const inTurn = <T>(step: () => T | Promise<T>): Promise<T> => {
    waiting += 1;
    const result = last.then(step);
    last = result.then(
      () => void (waiting -= 1),
      () => void (waiting -= 1),
    );
    return result;
  };

  const end = async (): Promise<IteratorResult<Item, void>> => {
    items = [];
    await pages.return();
    return { done: true, value: undefined };
  };

  return {
    next: () => (waiting === 0 && position < items.length ? Promise.resolve(take()) : inTurn(takeFromNextPage)),
    return: () => inTurn(end),
    throw: (error: unknown) => inTurn(end).then(() => Promise.reject(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
