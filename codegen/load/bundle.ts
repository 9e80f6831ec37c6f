import { isObject, objectOr, textOr, type JsonObject } from '../document/json-value.js';
import { pointerTokens, valueAt } from './json-pointer.js';
import { pascalIdentifier, stemOf } from './names.js';
import { resolveFile } from './read-referenced.js';

/** A parsed file. */
export interface ParsedFile {
  readonly file: string;
  readonly value: unknown;
}

/** Where a value of a file stands: in a schema, references to other files become named schemas; elsewhere they are copied. */
interface Position {
  readonly file: string;
  readonly isSchema: boolean;
  /** What is being copied, to notice a circle. */
  readonly copying: readonly string[];
}

/** Keywords whose value is no part of a document. */
const VALUES = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Maps whose keys are names and not keywords. */
const NAMED = new Set(['properties', 'patternProperties', 'schemas', 'paths', 'responses', 'headers']);

/**
 * Makes one document of a document and the parts that it refers to in other files. A schema of another file becomes
 * one of `components/schemas`, under the name it has there or that of its file, so that it may refer to itself.
 *
 * @param parts - the other files by name; references to anything else are kept
 */
export function bundle(main: ParsedFile, parts: ReadonlyMap<string, unknown>): unknown {
  return isObject(main.value) ? new Bundler(main.file, main.value, parts).bundle() : main.value;
}

class Bundler {
  readonly #file: string;
  readonly #root: JsonObject;
  readonly #parts: ReadonlyMap<string, unknown>;
  /** Names of schemas by where they come from. */
  readonly #names = new Map<string, string>();
  readonly #schemas = new Map<string, unknown>();
  /** Names of schemas as types will have them. */
  readonly #taken = new Set<string>();

  constructor(file: string, root: JsonObject, parts: ReadonlyMap<string, unknown>) {
    this.#file = file;
    this.#root = root;
    this.#parts = parts;
  }

  bundle(): unknown {
    const components = objectOr(this.#root['components']);
    const own = objectOr(components['schemas']);
    // A named schema that is nothing but a reference gives its name to what it refers to.
    for (const [name, schema] of Object.entries(own)) {
      this.#claim(name);
      const target = this.#targetOf(schema, this.#file);
      if (target !== undefined && !this.#names.has(target.key)) this.#names.set(target.key, name);
    }
    for (const [name, schema] of Object.entries(own)) this.#schemas.set(name, this.#ownSchema(name, schema));
    const { components: _components, ...rest } = this.#root;
    const { schemas: _schemas, ...others } = components;
    const here: Position = { file: this.#file, isSchema: false, copying: [] };
    const document = objectOr(this.#copy(rest, here));
    const copied = objectOr(this.#copy(others, here));
    if (this.#schemas.size === 0 && this.#root['components'] === undefined) return document;
    return { ...document, components: { ...copied, schemas: Object.fromEntries(this.#schemas) } };
  }

  /** Keeps a place and a name for a schema before it is read: it may refer to itself. */
  #claim(name: string): void {
    this.#schemas.set(name, undefined);
    this.#taken.add(pascalIdentifier(name));
  }

  #ownSchema(name: string, schema: unknown): unknown {
    const target = this.#targetOf(schema, this.#file);
    if (target !== undefined && this.#names.get(target.key) === name) return this.#schemaAt(target);
    return this.#copy(schema, { file: this.#file, isSchema: true, copying: [] });
  }

  #schemaAt({ file, value }: Target): unknown {
    return this.#copy(value, { file, isSchema: true, copying: [] });
  }

  /** What a reference means in one of the parts; `undefined` for all else. */
  #targetOf(value: unknown, from: string): Target | undefined {
    const ref = isObject(value) ? textOr(value['$ref']) : undefined;
    if (ref === undefined) return undefined;
    const [target = '', fragment = ''] = ref.split('#');
    const file = target === '' ? from : resolveFile(from, target);
    if (file === this.#file || !this.#parts.has(file)) return undefined;
    const tokens = pointerTokens(fragment);
    const found = valueAt(this.#parts.get(file), tokens);
    if (found === undefined) return undefined;
    return { file, value: found, key: `${file}#${tokens.join('/')}`, name: tokens.at(-1) ?? stemOf(file) };
  }

  #copy(value: unknown, position: Position): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#copy(item, position));
    if (!isObject(value)) return value;
    if (textOr(value['$ref']) !== undefined) return this.#reference(value, position);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#member(key, member, position)]));
  }

  #member(key: string, member: unknown, position: Position): unknown {
    if (VALUES.has(key)) return member;
    const inside = { ...position, isSchema: position.isSchema || key === 'schema' || key === 'schemas' };
    if (!NAMED.has(key) || !isObject(member)) return this.#copy(member, inside);
    // Below these the keys are names: one of them may be `example`, or `$ref`.
    return Object.fromEntries(Object.entries(member).map(([name, item]) => [name, this.#copy(item, inside)]));
  }

  #reference(value: JsonObject, position: Position): unknown {
    const target = this.#targetOf(value, position.file);
    if (target === undefined) return this.#relocated(value, position.file);
    if (position.isSchema) return { ...value, $ref: `#/components/schemas/${this.#nameOf(target)}` };
    if (position.copying.includes(target.key)) return {};
    return this.#copy(target.value, {
      ...position,
      file: target.file,
      copying: [...position.copying, target.key],
    });
  }

  /** A reference to the document itself, or to what is not among the parts, as seen from the document. */
  #relocated(value: JsonObject, from: string): JsonObject {
    const [target = '', fragment = ''] = String(value['$ref']).split('#');
    if (from === this.#file) return value;
    const file = target === '' ? from : resolveFile(from, target);
    if (file === this.#file) return { ...value, $ref: `#${fragment}` };
    const depth = this.#file.split('/').length - 1;
    return { ...value, $ref: `${'../'.repeat(depth)}${file}#${fragment}` };
  }

  #nameOf(target: Target): string {
    const known = this.#names.get(target.key);
    if (known !== undefined) return known;
    const wanted = pascalIdentifier(target.name) || 'Schema';
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#names.set(target.key, name);
    this.#claim(name);
    this.#schemas.set(name, this.#schemaAt(target));
    return name;
  }
}

/** A place in one of the parts. */
interface Target {
  readonly file: string;
  readonly value: unknown;
  readonly key: string;
  readonly name: string;
}
