import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Package, Sdk } from '../../codegen/model/model.js';
import { notices } from '../../codegen/text/notices.js';

describe('what a comment says of a deprecation', () => {
  it.each<[what: string, description: string | undefined, text: string | undefined, tag: string]>([
    ['nothing else', undefined, undefined, '@deprecated'],
    ['no substitute', 'Id of the run.', 'Id of the run.', '@deprecated'],
    ['a paragraph of its own', 'Id.\n\nDeprecated: use `run_id` instead.', 'Id.', '@deprecated Use `run_id` instead.'],
    ['the only paragraph', 'Deprecated. Use `b`.', undefined, '@deprecated Use `b`.'],
    ['capitals and markup', '**DEPRECATED** — use `b`.\n\nAn id.', 'An id.', '@deprecated Use `b`.'],
    ['brackets', '[DEPRECATED] Use `b`', undefined, '@deprecated Use `b`'],
    ['a paragraph of two lines', 'Deprecated: use\n`b`.', undefined, '@deprecated Use `b`.'],
    [
      'a sentence in the text',
      'An id. This field is deprecated, use `b` instead. Longer.',
      'An id. This field is deprecated, use `b` instead. Longer.',
      '@deprecated This field is deprecated, use `b` instead.',
    ],
    [
      'the sentence behind it',
      'This is deprecated. Use v2.1 of it.',
      'This is deprecated. Use v2.1 of it.',
      '@deprecated Use v2.1 of it.',
    ],
    ['a word that only starts alike', 'Deprecated-api is a label.', 'Deprecated-api is a label.', '@deprecated'],
  ])('%s', (_what, description, text, tag) => {
    expect(notices({ description, deprecated: true })).toEqual({ description: text, tags: [tag] });
  });

  it('is nothing where the document does not mark it', () => {
    const description = 'Deprecated clusters are listed too.';
    expect(notices({ description })).toEqual({ description, tags: [] });
  });
});

describe('what a comment says of a preview', () => {
  it.each([
    ['PUBLIC_PREVIEW', 'In public preview: it may still change.', '@beta'],
    ['EXPERIMENTAL', 'Experimental: it may change or go away at any time.', '@experimental'],
    ['PRIVATE', 'In private preview: it is for customers who were invited, and may still change.', '@beta'],
    ['EARLY_ACCESS', 'Not settled yet: early access.', '@beta'],
  ])('%s', (preview, sentence, tag) => {
    expect(notices({ description: 'A.', preview })).toEqual({ description: `A.\n\n${sentence}`, tags: [tag] });
  });

  it('is nothing for what is generally available', () => {
    expect(notices({ description: 'A.', preview: 'GA' })).toEqual({ description: 'A.', tags: [] });
  });
});

const GENERATED = new URL('../../generated/', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, GENERATED), 'utf8');

/** The comment right above a line. */
function commentAbove(text: string, line: RegExp): string {
  const [before = ''] = text.split(line);
  return before.trimEnd().endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
}

/** The comment of an operation in the raw client, found by its id. */
function rawComment(paths: string, id: string): string {
  const found = paths.indexOf(`\`${id}\``);
  return paths.slice(paths.lastIndexOf('/**', found), paths.indexOf('*/', found));
}

const isMarked = (comment: string): boolean => comment.includes('@deprecated');

/** The types and fields of a package that its model calls deprecated, and those whose comment does. */
function deprecations({ name: pkg, types }: Package, text: string): { marked: string[]; said: string[] } {
  const marked: string[] = [];
  const said: string[] = [];
  for (const [name, schema] of Object.entries(types)) {
    const declaration = new RegExp(`\\nexport (?:interface|type|const) ${name}\\b`);
    const start = text.search(declaration);
    const own = text.slice(start, text.indexOf('\n}\n', start));
    if (schema.deprecated === true) marked.push(`${pkg}.${name}`);
    if (isMarked(commentAbove(text, declaration))) said.push(`${pkg}.${name}`);
    const fields = Object.entries(schema.properties ?? {});
    marked.push(...fields.filter(([, field]) => field.deprecated).map(([field]) => `${pkg}.${name}.${field}`));
    const inComment = fields.filter(([field]) => isMarked(commentAbove(own, new RegExp(`\\n  '?${field}'?\\??:`))));
    said.push(...inComment.map(([field]) => `${pkg}.${name}.${field}`));
  }
  return { marked, said };
}

describe('what the documents mark', async () => {
  const { packages } = JSON.parse(await read('model.json')) as Sdk;

  it('is said in the comment of every operation, and of its entry in the raw client', async () => {
    for (const pkg of packages) {
      const paths = await read(`${pkg.name}/paths.ts`);
      for (const service of pkg.services) {
        const text = await read(`${pkg.name}/${service.file}.ts`);
        const said = service.operations.map(({ id, name }) => {
          const comment = commentAbove(text, new RegExp(`\\n  ${name}\\(`));
          return [id, isMarked(comment), isMarked(rawComment(paths, id)), /@beta|@experimental/.test(comment)];
        });
        const marked = service.operations.map(({ id, deprecated, preview }) => {
          return [id, deprecated, deprecated, preview !== undefined];
        });
        expect(said).toEqual(marked);
      }
    }
  });

  it('is said in the comment of every type and field', async () => {
    for (const pkg of packages) {
      const { marked, said } = deprecations(pkg, await read(`${pkg.name}/types.ts`));
      expect(said).toEqual(marked);
    }
  });
});
