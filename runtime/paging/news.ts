import { fieldOf } from '../base/fields.js';
import { DatabricksError } from '../errors/index.js';
import type { Paging } from '../wire/operation.js';
import { bigintAsText } from './strategies.js';

/** The list that pages belong to. */
export interface NewsSource {
  /** `Service.method`, for errors. */
  readonly id: string;
  readonly paging: Paging;
}

/** Cursors may lead over many empty pages, as when a filter matches little. */
const STALE_CURSOR_PAGES = 1_000;
/** Items that are created meanwhile can move a short page into the place of the next one. */
const STALE_SHIFTED_PAGES = 3;

/** Tells what each page of a list brings that the pages before it did not, so that a list ends on any server. */
export class News {
  readonly #source: NewsSource;
  readonly #seen = new Set<unknown>();
  #last = '';
  #count = 0;
  #stale = 0;

  constructor(source: NewsSource) {
    this.#source = source;
  }

  /** The items of the next page without those that were there before, where a field tells them apart. */
  take(items: readonly unknown[]): readonly unknown[] {
    const { dedupe } = this.#source.paging;
    const fresh = dedupe === undefined ? items : items.filter((item) => this.#isFirst(fieldOf(item, dedupe)));
    const last = this.#last;
    this.#last = outline(items);
    const isStale = this.#last === last || fresh.length === 0;
    this.#stale = isStale ? this.#stale + 1 : 0;
    this.#count += isStale ? 0 : fresh.length;
    return fresh;
  }

  /**
   * Whether the list has ended although the server has another page: the last one brought nothing new, and everything is
   * there by the server's own count.
   *
   * @throws DatabricksError when too many pages in a row brought nothing new
   */
  isOver(page: unknown): boolean {
    if (this.#stale === 0) return false;
    const { id, paging } = this.#source;
    const total = paging.offset?.total === undefined ? undefined : fieldOf(page, paging.offset.total);
    if (typeof total === 'number' && this.#count >= total) return true;
    if (this.#stale < patience(paging)) return false;
    throw new DatabricksError(
      `${id}: ${times(this.#stale)} in a row brought nothing new after ${this.#count} items, and the server names another one, ` +
        `so the list would never end. ${advice(paging)}`,
    );
  }

  /** Items without the field cannot be told apart: each of them counts. */
  #isFirst(value: unknown): boolean {
    if (value === undefined || value === null) return true;
    if (this.#seen.has(value)) return false;
    this.#seen.add(value);
    return true;
  }
}

/** A text that differs for different pages; the items between the first and the last are not worth the time. */
function outline(items: readonly unknown[]): string {
  return JSON.stringify([items.length, items[0], items.at(-1)], bigintAsText);
}

function patience({ offset, dedupe }: Paging): number {
  if (offset === undefined) return STALE_CURSOR_PAGES;
  return dedupe === undefined ? 1 : STALE_SHIFTED_PAGES;
}

function times(pages: number): string {
  return pages === 1 ? 'a page' : `${pages} pages`;
}

function advice({ offset }: Paging): string {
  return offset === undefined
    ? 'This is a fault of the server, or of a filter that matches nothing: change the filter or the page size.'
    : `This is a fault of the server, which seems to ignore '${offset.request}'.`;
}
