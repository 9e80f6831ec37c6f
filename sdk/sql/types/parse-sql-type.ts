import { scalarKind, type SqlType } from './sql-type.js';

/** Types nest deeper than this only by mistake. */
const MAX_DEPTH = 64;

/**
 * Reads a SQL type as results describe it, such as `MAP<STRING, STRUCT<a: INT NOT NULL, b: DECIMAL(10,2)>>`.
 *
 * @param text - the full type, `type_text` of a column
 * @param name - its bare name, `type_name`, for a text that cannot be read
 */
export function parseSqlType(text: string | undefined, name: string | undefined): SqlType {
  const reader = new TypeReader(text ?? '');
  return (text === undefined ? undefined : reader.readAll()) ?? { kind: scalarKind(name ?? '') };
}

class TypeReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): SqlType | undefined {
    const type = this.#type(0);
    this.#space();
    return this.#at === this.#text.length ? type : undefined;
  }

  #type(depth: number): SqlType | undefined {
    const name = this.#match(/\s*(\w+)/y)?.toUpperCase();
    if (name === undefined || depth > MAX_DEPTH) return undefined;
    if (this.#match(/\s*(<)/y) === undefined) return this.#scalar(name);
    const type = this.#parts(name, depth + 1);
    return this.#match(/\s*(>)/y) === undefined ? undefined : type;
  }

  /** What follows the name is precision, a collation, or units: `DECIMAL(10,2)`, `INTERVAL DAY TO SECOND`. */
  #scalar(name: string): SqlType {
    this.#match(/\s*(\([^()]*\))/y);
    if (name === 'INTERVAL') this.#match(/((?:\s+(?!NOT\b|COMMENT\b)\w+)+)/iy);
    this.#match(/\s+(COLLATE\s+[^\s,>]+)/iy);
    return { kind: scalarKind(name) };
  }

  #parts(name: string, depth: number): SqlType | undefined {
    if (name === 'STRUCT') return this.#struct(depth);
    const first = this.#type(depth);
    if (name === 'ARRAY') return first && { kind: 'array', element: first };
    if (name !== 'MAP' || first === undefined || this.#match(/\s*(,)/y) === undefined) return undefined;
    const value = this.#type(depth);
    return value && { kind: 'map', key: first, value };
  }

  #struct(depth: number): SqlType | undefined {
    const fields: { name: string; type: SqlType }[] = [];
    while (!/^\s*>/.test(this.#text.slice(this.#at, this.#at + 8))) {
      if (fields.length > 0 && this.#match(/\s*(,)/y) === undefined) return undefined;
      const name = this.#fieldName();
      const type = name === undefined ? undefined : this.#type(depth);
      if (name === undefined || type === undefined) return undefined;
      fields.push({ name, type });
      this.#match(/\s+(NOT\s+NULL)\b/iy);
      this.#match(/\s+COMMENT\s+('(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*")/iy);
    }
    return { kind: 'struct', fields };
  }

  #fieldName(): string | undefined {
    const quoted = this.#match(/\s*`((?:[^`]|``)*)`\s*:?/y);
    return quoted?.replaceAll('``', '`') ?? this.#match(/\s*([^\s:<>,`]+)\s*:?/y);
  }

  #space(): void {
    this.#match(/(\s+)/y);
  }

  /** The first group of a sticky pattern at the current place, which moves behind it. */
  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found[1];
  }
}
