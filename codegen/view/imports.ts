import type { TypeRef } from '../model/model.js';
import { upperFirst } from '../text/naming.js';

/** One import declaration. */
export interface ImportView {
  /** `A, B as C`. */
  readonly names: string;
  readonly from: string;
}

/** Global types that generated code uses: a type of a document that has the same name gets an alias. */
const GLOBAL_NAMES = ['Promise', 'Record', 'Pick', 'Omit', 'Blob'];

/** The one type of the runtime that an answer may consist of. */
const INT64 = 'Int64';

/** Collects the types that one file uses, spells them, and gives the imports they need. */
export class TypeImports {
  readonly #home: string;
  readonly #taken: Set<string>;
  readonly #aliases = new Map<string, { from: string; name: string; alias: string }>();
  readonly #runtimeTypes = new Set<string>();

  /**
   * @param home - package of the file
   * @param taken - names that the file has already
   */
  constructor(home: string, taken: Iterable<string>) {
    this.#home = home;
    this.#taken = new Set([...GLOBAL_NAMES, INT64, ...taken]);
  }

  /** The type as source text. */
  spell(type: TypeRef | undefined, absent = 'void'): string {
    if (type === undefined) return absent;
    if (type.kind === 'primitive') return this.#primitive(type.name);
    if (type.kind === 'map') return `Record<string, ${this.spell(type.values)}>`;
    if (type.kind === 'named') return this.#alias(type.package, type.name);
    return `${this.spell(type.items)}[]`;
  }

  #primitive(name: string): string {
    if (name === INT64) this.#runtimeTypes.add(name);
    return name;
  }

  #alias(packageName: string, name: string): string {
    const key = `${packageName}.${name}`;
    const known = this.#aliases.get(key);
    if (known) return known.alias;
    const alias = this.#taken.has(name) ? upperFirst(packageName) + name : name;
    this.#taken.add(alias);
    this.#aliases.set(key, {
      from: packageName === this.#home ? './types.js' : `../${packageName}/types.js`,
      name,
      alias,
    });
    return alias;
  }

  /** The types of the runtime among everything spelled so far. */
  runtimeTypes(): string[] {
    return [...this.#runtimeTypes];
  }

  /** The import declarations of all other types spelled so far. */
  views(): ImportView[] {
    return importViews([...this.#aliases.values()]);
  }
}

/** One import declaration for each file. */
export function importViews(entries: readonly { from: string; name: string; alias: string }[]): ImportView[] {
  const files = [...new Set(entries.map((entry) => entry.from))].sort();
  return files.map((from) => ({
    from,
    names: entries
      .filter((entry) => entry.from === from)
      .map(specifier)
      .sort()
      .join(', '),
  }));
}

/** `A` or `A as B`. */
function specifier({ name, alias }: { name: string; alias: string }): string {
  return name === alias ? name : `${name} as ${alias}`;
}
