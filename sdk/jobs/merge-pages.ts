import { DatabricksError } from '../../runtime/errors/index.js';

/** Part of a thing whose arrays come in pages. */
export interface PartialThing {
  readonly has_more?: boolean | undefined;
  readonly next_page_token?: string | undefined;
}

/** How to read the pages of one thing. */
export interface PartsSource<Thing extends PartialThing> {
  /** `Service.method`, for errors. */
  readonly id: string;
  readonly fetchPart: (pageToken: string | undefined) => Promise<Thing>;
  /** Adds the arrays of a later page. */
  readonly merge: (whole: Thing, part: Thing) => Thing;
}

/** Reads all pages of one thing, and gives it whole, without `has_more` and `next_page_token`. */
export async function mergePages<Thing extends PartialThing>(source: PartsSource<Thing>): Promise<Thing> {
  let whole = await source.fetchPart(undefined);
  const seen = new Set<string>();
  for (let token = whole.next_page_token; token;) {
    if (seen.has(token)) {
      throw new DatabricksError(
        `${source.id}: the reply names a page that was already read. This is a fault of the server.`,
      );
    }
    seen.add(token);
    const part = await source.fetchPart(token);
    whole = source.merge(whole, part);
    token = part.next_page_token;
  }
  return withoutPaging(whole);
}

/** A copy without the fields that only say that there is more. */
export function withoutPaging<Thing extends PartialThing>(thing: Thing): Thing {
  const copy: Thing = { ...thing };
  Reflect.deleteProperty(copy, 'has_more');
  Reflect.deleteProperty(copy, 'next_page_token');
  return copy;
}

/** The named arrays of both, one after the other; an array that neither has stays absent. */
export function joinArrays<Thing extends object>(
  whole: Thing | undefined,
  part: Thing | undefined,
  names: readonly (keyof Thing)[],
): Partial<Thing> {
  const joined: Partial<Thing> = {};
  for (const name of names) {
    const [first, second]: unknown[] = [whole?.[name], part?.[name]];
    if (!Array.isArray(first) && !Array.isArray(second)) continue;
    Object.assign(joined, { [name]: [...elements(first), ...elements(second)] });
  }
  return joined;
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
