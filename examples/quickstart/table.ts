/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  /** Numbers stand at the right. */
  readonly isNumber: boolean;
}

/** Lays rows out in columns, under their names and a rule. A missing value is shown as `NULL`. */
export function toTable(columns: readonly TableColumn[], rows: readonly (readonly (string | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell ?? 'NULL'));
  const widths = columns.map(({ name }, index) =>
    Math.max(name.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]): string =>
    columns
      .map(({ isNumber }, index) => pad(row[index] ?? '', widths[index] ?? 0, isNumber))
      .join('  ')
      .trimEnd();
  const names = toLine(columns.map(({ name }) => name));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [names, rule, ...cells.map(toLine)].join('\n');
}

function pad(text: string, width: number, atTheRight: boolean): string {
  return atTheRight ? text.padStart(width) : text.padEnd(width);
}
