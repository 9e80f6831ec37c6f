/** A fenced TypeScript block of a Markdown text. */
export interface Snippet {
  /** Line of the first line of code, from 1. */
  readonly line: number;
  readonly code: string;
  /** The block says that it can be run: ` ```ts run `. */
  readonly runs: boolean;
}

/** The TypeScript blocks of a Markdown text. Throws for a fence that is never closed. */
export function snippetsOf(markdown: string): Snippet[] {
  const lines = markdown.split('\n');
  const snippets: Snippet[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, info] = /^```(.*)$/.exec(lines[at] ?? '') ?? [];
    if (info === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`the block in line ${at + 1} is never closed`);
    const [language, ...flags] = info.trim().split(/\s+/);
    const code = `${lines.slice(at + 1, end).join('\n')}\n`;
    if (language === 'ts') snippets.push({ line: at + 2, code, runs: flags.includes('run') });
    at = end;
  }
  return snippets;
}
