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
  const used = new Set<string>();
  return names.map((name) => {
    let key = name;
    for (let n = 2; used.has(key) || (key !== name && taken.has(key)); n += 1) key = `${name}_${n}`;
    used.add(key);
    return key;
  });
}
