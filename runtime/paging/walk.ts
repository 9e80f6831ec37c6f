import { NotFound } from '../errors/index.js';
import type { Paging } from '../wire/operation.js';
import { Paged } from './paged.js';

/** A tree and how to list it. */
export interface Walk<Item> {
  /** `Service.method`, for errors. */
  readonly id: string;
  /** Path of the folder to begin with. */
  readonly root: string;
  /** Field of a page that holds the items. */
  readonly items: string;
  /** Fields of an item that hold its name and its id. */
  readonly named?: Paging['named'];
  /** Lists one folder. */
  list(path: string): Promise<readonly Item[]>;
  /** Path of an item that is a folder. */
  folderOf(item: Item): string | undefined;
}

/** Folders that are still to be listed; a list without an array, because every page keeps its own. */
interface Folders {
  readonly path: string;
  readonly next: Folders | undefined;
}

/**
 * Lists a tree folder by folder, each when its items are asked for; gives everything but the folders themselves.
 * A folder that vanishes meanwhile counts as empty.
 */
export function walk<Item, Page>(tree: Walk<Item>): Paged<Item, Page> {
  const waiting = new Map<string, Folders>();
  let pages = 0;
  const fetchPage = async (request: { page_token?: string }): Promise<Page> => {
    const { page_token: token } = request;
    const folder = (token === undefined ? undefined : waiting.get(token)) ?? { path: tree.root, next: undefined };
    if (token !== undefined) waiting.delete(token);
    const found = await listFolder(tree, folder.path);
    const next = found.folders.reduceRight<Folders | undefined>((next, path) => ({ path, next }), folder.next);
    if (next === undefined) return { [tree.items]: found.others } as Page;
    pages += 1;
    waiting.set(String(pages), next);
    return { [tree.items]: found.others, next_page_token: String(pages) } as Page;
  };
  const paging = {
    items: tree.items,
    token: { request: 'page_token', response: 'next_page_token' },
    ...(tree.named && { named: tree.named }),
  };
  return new Paged<Item, Page>({ id: tree.id, paging, request: {}, fetchPage });
}

async function listFolder<Item>(tree: Walk<Item>, path: string): Promise<{ folders: string[]; others: Item[] }> {
  const items = await tree.list(path).catch((error: unknown) => {
    if (path !== tree.root && error instanceof NotFound) return [];
    throw error;
  });
  const folders = items.map((item) => tree.folderOf(item)).filter((folder) => folder !== undefined);
  return { folders, others: items.filter((item) => tree.folderOf(item) === undefined) };
}
