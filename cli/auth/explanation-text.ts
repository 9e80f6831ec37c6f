import type { Explanation, ExplainedAttribute } from '../../runtime/client/explain/explanation.js';

/** An explanation as two tables for a terminal. Attributes with their built-in value are left out. */
export function explanationText({ host, authType, problem, attributes, strategies }: Explanation): string {
  const shown = attributes.filter(({ source, conflicts }) => source !== 'default' || conflicts.length > 0);
  return [
    `Host: ${host ?? '(none)'}`,
    `Type: ${authType ?? '(none: no request can be signed)'}`,
    ...(problem === undefined ? [] : [`Problem: ${problem}`]),
    '',
    ...table(['Setting', 'Value', 'Source', 'Remarks'], shown.map(attributeRow)),
    '',
    ...table(
      ['', 'Type', 'Result'],
      strategies.map(({ name, chosen, reason }) => [chosen ? '*' : '', name, reason]),
    ),
  ].join('\n');
}

function attributeRow({ name, value, source, conflicts }: ExplainedAttribute): readonly string[] {
  return [name, value, source, conflicts.join('; ')];
}

/** Lines with columns as wide as their widest cell; the last one is not padded. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
