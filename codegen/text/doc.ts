const WIDTH = 96;

/** A doc comment: either one `line`, or several `lines`. */
export interface DocView {
  readonly line: string;
  readonly lines: readonly string[];
}

/** A doc comment of some paragraphs of text, wrapped, with nothing in them that could end the comment or be a tag. */
export function docView(...paragraphs: readonly (string | undefined)[]): DocView {
  return taggedDocView([], ...paragraphs);
}

/** A doc comment that ends with tags such as `@deprecated`. */
export function taggedDocView(tags: readonly string[], ...paragraphs: readonly (string | undefined)[]): DocView {
  const texts = paragraphs
    .map((text) => text?.trim())
    .filter((text): text is string => text !== undefined && text !== '');
  const text = wrapAll(texts.join('\n\n').split(/\r?\n/)).map(defuseTag);
  const gap = text.length > 0 && tags.length > 0 ? [''] : [];
  const lines = [...text, ...gap, ...tags.flatMap(wrapTag)].map(defuseEnd);
  return lines.length === 1 ? { line: lines[0] ?? '', lines: [] } : { line: '', lines };
}

/** A description must not be able to close the comment. */
function defuseEnd(line: string): string {
  return line.replaceAll('*/', '*\\/');
}

/** The further lines of a tag stand a little to the right. A tag is never alone on its line: an address would be cut off from it. */
function wrapTag(tag: string): string[] {
  return wrap(tag.replace(' ', GLUE)).map((line, index) =>
    index === 0 ? line.replace(GLUE, ' ') : `  ${defuseTag(line)}`,
  );
}

/** Keeps two words on one line. */
const GLUE = '\0';

/** A line of a description must not be taken for a tag. */
function defuseTag(line: string): string {
  return line.replace(/^(\s*)@/, '$1\\@');
}

/** Wraps every line but those of code and tables. */
function wrapAll(lines: readonly string[]): string[] {
  if (lines.join('') === '') return [];
  let isCode = false;
  return lines.flatMap((line) => {
    const isFence = line.trimStart().startsWith('```');
    if (isFence) isCode = !isCode;
    return isCode || isFence || line.trimStart().startsWith('|') ? [line.trimEnd()] : wrap(line);
  });
}

function wrap(text: string): string[] {
  const lines: string[] = [''];
  // A code span is one word: broken over two lines it would no longer be found by a search.
  for (const word of text.match(/(?:`[^`]+`|\S)+/g) ?? []) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
