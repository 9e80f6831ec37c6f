/** How much of a page is searched; what matters stands at its beginning. */
const SEARCHED = 65_536;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' };

/** Whether a reply body is a page for people: it starts with `<`, which no JSON text does. */
export function isHtml(body: string): boolean {
  return /^[\s\ufeff]*</.test(body);
}

/** The text inside the first element of that name; `undefined` when there is none or it never ends. */
export function elementText(page: string, name: 'pre' | 'title'): string | undefined {
  const head = page.slice(0, SEARCHED);
  const start = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>`, 'i').exec(head);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const length = head.slice(from).search(new RegExp(`</${name}`, 'i'));
  return length < 0 ? undefined : plainText(head.slice(from, from + length));
}

function plainText(html: string): string {
  const text = html.replace(/<[^<>]*>/g, ' ').replace(/&(\w{2,4}|#39);/g, (all, name: string) => ENTITIES[name] ?? all);
  return text.replace(/\s+/g, ' ').trim();
}
