const WIDTH = 96;

/** A doc comment: either one `line`, or several `lines`. */
export interface DocView {
  readonly line: string;
  readonly lines: readonly string[];
}

/** A doc comment of some paragraphs, wrapped, with nothing in them that could end the comment. */
export function docView(...paragraphs: readonly (string | undefined)[]): DocView {
  const lines = docLines(paragraphs);
  return lines.length === 1 ? { line: lines[0] ?? '', lines: [] } : { line: '', lines };
}

function docLines(paragraphs: readonly (string | undefined)[]): string[] {
  const texts = paragraphs
    .map((text) => text?.trim())
    .filter((text): text is string => text !== undefined && text !== '');
  return texts.join('\n\n').split('\n').flatMap(wrap).map(defuse);
}

/** A description must not be able to close the comment, nor start a tag that TSDoc would read. */
function defuse(line: string): string {
  return line.replaceAll('*/', '*\\/');
}

function wrap(text: string): string[] {
  if (text.startsWith('@') || text.startsWith('```')) return [text];
  const lines: string[] = [''];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
