/** A path pattern, ready to be matched. */
export interface PathPattern {
  readonly expression: RegExp;
  /** Names of the placeholders, in the order of the expression's groups. */
  readonly names: readonly string[];
}

/** Compiles a path pattern: `{id}` stands for one path segment, `{path=**}` for a rest that may hold slashes. */
export function compilePattern(pattern: string): PathPattern {
  const names: string[] = [];
  const source = pattern
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const placeholder = /^\{(.+?)(=\*\*)?\}$/.exec(part);
      if (placeholder?.[1] === undefined) return part.replace(/[.*+?^$()[\]|\\{}]/g, '\\$&');
      names.push(placeholder[1]);
      return placeholder[2] === undefined ? '([^/]+)' : '(/.*)';
    })
    .join('');
  return { expression: new RegExp(`^${source}$`), names };
}
