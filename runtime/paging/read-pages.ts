import { DatabricksError } from '../errors/index.js';
import type { Paging } from '../wire/operation.js';
import { News } from './news.js';
import { cursorOf, firstRequest, itemsOf, nextRequest, type RequestFields } from './strategies.js';

/** Where the pages of one list come from. */
export interface PageSource<Page> {
  /** `Service.method`, for errors. */
  readonly id: string;
  readonly paging: Paging;
  /** The caller's request; it is copied, never changed. */
  readonly request: object;
  /** Fetches one page. Every call gets an object of its own. */
  readonly fetchPage: (request: object) => Promise<Page>;
}

/** A page, and what it brought that the pages before it did not. */
export interface ReadPage<Page> {
  readonly page: Page;
  readonly fresh: readonly unknown[];
}

/**
 * Reads the pages of a list one after the other, each when it is asked for.
 * Throws before it gives out a page whose successor was read already, and when the server goes on without anything new:
 * such a list would never end.
 */
export async function* readPages<Page>(source: PageSource<Page>): AsyncGenerator<ReadPage<Page>, void, undefined> {
  const { id, paging } = source;
  const cursors = new Set<string>();
  const news = new News(source);
  let request: RequestFields | undefined = firstRequest(paging, source.request);
  remember(cursors, paging, request);
  while (request !== undefined) {
    const page: Page = await source.fetchPage({ ...request });
    const fresh = news.take(itemsOf({ id, paging, page }));
    request = nextRequest({ id, paging, request, page });
    if (request !== undefined && !remember(cursors, paging, request)) throw endless(source);
    if (request !== undefined && news.isOver(page)) return;
    yield { page, fresh };
  }
}

/** Adds the cursor of a request; false when it was there already. */
function remember(cursors: Set<string>, paging: Paging, request: RequestFields): boolean {
  const cursor = cursorOf(paging, request);
  if (cursor === undefined) return true;
  if (cursors.has(cursor)) return false;
  cursors.add(cursor);
  return true;
}

function endless<Page>({ id, paging }: PageSource<Page>): DatabricksError {
  const field = paging.token?.response ?? paging.next;
  return new DatabricksError(
    `${id}: the reply names a next page in '${field}' that was already read, so the list would never end. ` +
      'This is a fault of the server: start the list again, or change its filter or page size.',
  );
}
