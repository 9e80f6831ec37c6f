/** Code as it can stand inside other code: without blank lines around it, and without the indentation that all lines share. */
export function dedent(code: string): string {
  const lines = code.split(/\r?\n/).map(withSpaces);
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length === 0) return '';
  const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines
    .slice(first, last + 1)
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n');
}

/** Tabs of the indentation as four spaces each; tabs inside a line may be part of a text. */
function withSpaces(line: string): string {
  const rest = line.trimStart();
  return line.slice(0, line.length - rest.length).replaceAll('\t', '    ') + rest;
}
