import type { ColumnInfo } from '../../../generated/sql/types.js';
import type { SqlColumn } from './sql-result.js';
import { parseSqlType } from './parse-sql-type.js';
import type { SqlType } from './sql-type.js';

/** A column with what is needed to decode it. */
export interface ResultColumn extends SqlColumn {
  readonly sqlType: SqlType;
}

/** The columns of a result in their order. */
export function resultColumns(columns: readonly ColumnInfo[] = []): ResultColumn[] {
  const ordered = columns.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const names = ordered.map(({ name }, position) => name ?? `column_${position + 1}`);
  const keys = uniqueKeys(names);
  return ordered.map(({ type_text, type_name }, position) => {
    const name = names[position] ?? '';
    const sqlType = parseSqlType(type_text, type_name);
    return { name, key: keys[position] ?? name, type: type_text ?? type_name ?? '', sqlType };
  });
}

/** The names, with `_2`, `_3` … behind those that stand there already. */
function uniqueKeys(names: readonly string[]): string[] {
  const taken = new Set(names);
  const repeats = new Map<string, number>();
  return names.map((name) => {
    let n = (repeats.get(name) ?? 0) + 1;
    // A key that was made is taken from then on, so the next search goes on behind it.
    while (n > 1 && taken.has(`${name}_${n}`)) n += 1;
    repeats.set(name, n);
    const key = n === 1 ? name : `${name}_${n}`;
    taken.add(key);
    return key;
  });
}
