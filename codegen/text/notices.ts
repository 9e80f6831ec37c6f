/** What a comment says besides its text. */
export interface Notices {
  /** Paragraphs, without the one that a tag repeats. */
  readonly description: string | undefined;
  /** Lines such as `@deprecated Use the other one.` */
  readonly tags: readonly string[];
}

/** What notices depend on. */
export interface Standing {
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
  /** `PUBLIC_PREVIEW`, `EXPERIMENTAL` or another word of the document. */
  readonly preview?: string | undefined;
}

/** Tells of deprecation and preview in the tags that editors know, and in words where there is no tag for it. */
export function notices({ description, deprecated = false, preview }: Standing): Notices {
  const deprecation = deprecated ? deprecationOf(description) : { description, tags: [] };
  const stage = stageOf(preview);
  const paragraphs = [deprecation.description, stage?.text].filter((text) => text !== undefined);
  return {
    description: paragraphs.length === 0 ? undefined : paragraphs.join('\n\n'),
    tags: [...deprecation.tags, ...(stage === undefined ? [] : [stage.tag])],
  };
}

/** How far something has come that is not settled yet. */
export interface Stage {
  /** `public preview`. */
  readonly name: string;
  readonly text: string;
  readonly tag: '@beta' | '@experimental';
}

const PUBLIC: Stage = { name: 'public preview', text: 'In public preview: it may still change.', tag: '@beta' };
const PRIVATE: Stage = {
  name: 'private preview',
  text: 'In private preview: it is for customers who were invited, and may still change.',
  tag: '@beta',
};

/** The official documents write the short forms. */
const STAGES: Readonly<Record<string, Stage | undefined>> = {
  PUBLIC,
  PUBLIC_PREVIEW: PUBLIC,
  PRIVATE,
  PRIVATE_PREVIEW: PRIVATE,
  BETA: { name: 'beta', text: 'In beta: it may still change.', tag: '@beta' },
  EXPERIMENTAL: {
    name: 'experimental',
    text: 'Experimental: it may change or go away at any time.',
    tag: '@experimental',
  },
  GA: undefined,
};

/** The stage that a document's word means; `undefined` for what is settled. */
export function stageOf(preview: string | undefined): Stage | undefined {
  if (preview === undefined) return undefined;
  const key = preview.toUpperCase();
  if (Object.hasOwn(STAGES, key)) return STAGES[key];
  const name = key.toLowerCase().replaceAll('_', ' ');
  return { name, text: `Not settled yet: ${name}.`, tag: '@beta' };
}

/** What a description names as the substitute of what it calls deprecated; `undefined` if it names none. */
export function substitute(description: string | undefined): string | undefined {
  return deprecationOf(description).tags[0]?.replace(/^@deprecated ?/, '') || undefined;
}

/** A paragraph that starts with “Deprecated” belongs to the tag; else the tag repeats what the text says of a substitute. */
function deprecationOf(description = ''): Notices {
  const paragraphs = description.split(/\n\s*\n/);
  const index = paragraphs.findIndex((paragraph) => DEPRECATED.test(paragraph));
  if (index < 0) return { description: description || undefined, tags: [deprecatedTag(substituteIn(description))] };
  const others = paragraphs.filter((_, position) => position !== index).join('\n\n');
  return { description: others || undefined, tags: [deprecatedTag(paragraphs[index]?.replace(DEPRECATED, ''))] };
}

/** The word at the start of a paragraph, with the markup and punctuation around it. */
const DEPRECATED = /^[\s*_[(]*deprecated\b(?![\w-])[\s*_\])]*[.:;,–—-]*[\s*_]*/i;

/** The sentence that names a substitute: that of the deprecation, or the one behind it. */
function substituteIn(description: string): string | undefined {
  const sentences =
    description.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/g)?.map((sentence) => sentence.trim()) ?? [];
  const index = sentences.findIndex((sentence) => /\bdeprecated\b/i.test(sentence));
  return index < 0 ? undefined : sentences.slice(index, index + 2).find((sentence) => SUBSTITUTE.test(sentence));
}

const SUBSTITUTE = /\b(?:use|instead|replaced by|in favou?r of|superseded by|see)\b/i;

function deprecatedTag(note = ''): string {
  const text = note.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? '@deprecated' : `@deprecated ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
