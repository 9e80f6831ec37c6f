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
    const folders = (token === undefined ? undefined : waiting.get(token)) ?? { path: tree.root, next: undefined };
    if (token !== undefined) waiting.delete(token);
    const { items, next } = await listUntilItems(tree, folders);
    if (next === undefined) return { [tree.items]: items } as Page;
    pages += 1;
    waiting.set(String(pages), next);
    return { [tree.items]: items, next_page_token: String(pages) } as Page;
  };
  const paging = {
    items: tree.items,
    token: { request: 'page_token', response: 'next_page_token' },
    ...(tree.named && { named: tree.named }),
  };
  return new Paged<Item, Page>({ id: tree.id, paging, request: {}, fetchPage });
}

/** Goes through folders up to one that holds more than folders: a page without items would say nothing. */
async function listUntilItems<Item>(
  tree: Walk<Item>,
  folders: Folders,
): Promise<{ items: readonly Item[]; next: Folders | undefined }> {
  let next: Folders | undefined = folders;
  let items: readonly Item[] = [];
  while (next !== undefined && items.length === 0) {
    const found: Listed<Item> = await listFolder(tree, next.path);
    next = found.folders.reduceRight<Folders | undefined>((rest, path) => ({ path, next: rest }), next.next);
    items = found.others;
  }
  return { items, next };
}

interface Listed<Item> {
  readonly folders: readonly string[];
  readonly others: readonly Item[];
}

async function listFolder<Item>(tree: Walk<Item>, path: string): Promise<Listed<Item>> {
  const items = await tree.list(path).catch((error: unknown) => {
    if (path !== tree.root && error instanceof NotFound) return [];
    throw error;
  });
  const folders = items.map((item) => tree.folderOf(item)).filter((folder) => folder !== undefined);
  return { folders, others: items.filter((item) => tree.folderOf(item) === undefined) };
}
