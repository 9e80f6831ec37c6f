import { queryInteger } from './body-fields.js';
import type { WorkspaceRequest } from './workspace-message.js';
import { invalidParameter } from './refusal.js';

/** One page of a list, and the tokens of its neighbours. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly tokens: { readonly next_page_token?: string; readonly prev_page_token?: string };
}

/** Which page of which list is asked for. */
export interface PageRequest {
  /** Name of the list; a token is good for its own list only. */
  readonly list: string;
  readonly size: number;
  readonly token?: string | undefined;
  /** Where to start when there is no token. Default 0. */
  readonly offset?: number | undefined;
  /** Start with an empty page that has a token. */
  readonly emptyFirst?: boolean | undefined;
}

/** How lists are paged where the request does not say it. */
export interface PageDefaults {
  readonly pageSize: number;
  /** Whether lists start with an empty page that has a token. */
  readonly emptyPages: boolean;
}

/** Takes one page out of all items. */
export function takePage<Item>(items: readonly Item[], page: PageRequest): Page<Item> {
  if (!page.token && page.emptyFirst) return { items: [], tokens: { next_page_token: writeToken(page.list, 0) } };
  const start = page.token ? readToken(page.list, page.token) : (page.offset ?? 0);
  const end = start + page.size;
  return {
    items: items.slice(start, end),
    tokens: {
      ...(end < items.length ? { next_page_token: writeToken(page.list, end) } : {}),
      ...(start > 0 ? { prev_page_token: writeToken(page.list, Math.max(0, start - page.size)) } : {}),
    },
  };
}

/** Takes the page that the query of a request asks for; `sizeName` is the query parameter with the page size. */
export function queryPage<Item>(
  defaults: PageDefaults,
  request: WorkspaceRequest,
  items: readonly Item[],
  sizeName = 'page_size',
): Page<Item> {
  const size = queryInteger(request.query, sizeName) ?? 0;
  const offset = queryInteger(request.query, 'offset') ?? 0;
  if (size < 0) throw invalidParameter(`Invalid value for ${sizeName}: it must not be negative.`);
  if (offset < 0) throw invalidParameter('Invalid value for offset: it must not be negative.');
  return takePage(items, {
    list: request.path,
    size: size === 0 ? defaults.pageSize : size,
    token: request.query.get('page_token') ?? undefined,
    offset,
    emptyFirst: defaults.emptyPages,
  });
}

function writeToken(list: string, offset: number): string {
  return Buffer.from(`${list}:${offset}`).toString('base64url');
}

function readToken(list: string, token: string): number {
  const [, name, offset] = /^(.*):(\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (name !== list || offset === undefined) throw invalidParameter('Invalid page token.');
  return Number(offset);
}
