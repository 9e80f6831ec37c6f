import { pointer } from './json-pointer.js';
import { arrayOr, isObject, objectOr, textOr, textsOf, type JsonObject } from '../document/json-value.js';
import { packageName, pascalIdentifier, stemOf } from './names.js';
import type { SpecProblem } from '../problems/spec-error.js';

/** A service as a document declares it. */
export interface RawTag {
  /** The service, an identifier. */
  readonly name: string;
  readonly package: string;
  readonly description: string | undefined;
  /** The document says which service the tag is, as Databricks does. */
  readonly isService: boolean;
  readonly isAccounts: boolean;
  readonly parent: string | undefined;
  /** Further properties of the client for the same service. */
  readonly aliases: readonly string[];
  readonly preview: string | undefined;
}

/** A parsed OpenAPI 3 document with the names of what it declares. */
export interface RawSpec {
  readonly file: string;
  readonly root: JsonObject;
  /** The document says which services it has, as those of Databricks do. */
  readonly isDialect: boolean;
  /** The package of everything that names no other. */
  readonly package: string;
  /** By the name that operations use. */
  readonly tags: ReadonlyMap<string, RawTag>;
  /** Full name (`compute.ClusterSpec`) by the name in the document. */
  readonly schemaNames: ReadonlyMap<string, string>;
}

/**
 * Looks at a parsed document and decides the names of its packages, services and schemas.
 *
 * @returns the problem instead when it is no OpenAPI 3 document or two names fall together
 */
export function openSpec(file: string, root: unknown): RawSpec | readonly SpecProblem[] {
  const refused = refusal(file, root);
  if (refused !== undefined || !isObject(root)) return refused === undefined ? [] : [refused];
  const declared = arrayOr(root['tags']).filter(isObject);
  const packages = new Set(
    declared.map((tag) => textOr(tag['x-databricks-package'])).filter((name) => name !== undefined),
  );
  const [only] = packages;
  const own = packageName(packages.size === 1 && only !== undefined ? only : stemOf(file));
  const tags = new Map(declared.map((tag): [string, RawTag] => [textOr(tag['name']) ?? '', readTag(tag, own)]));
  const known = new Set([own, ...[...packages].map(packageName)]);
  const schemaNames = fullNames(Object.keys(schemasOf(root)), own, known);
  const collisions = nameCollisions(file, schemaNames);
  if (collisions.length > 0) return collisions;
  const isDialect = [...tags.values()].some((tag) => tag.isService);
  return { file, root, isDialect, package: own, tags, schemaNames };
}

/** The schemas of a document under the names it gives them. */
export function schemasOf(root: JsonObject): JsonObject {
  return objectOr(objectOr(root['components'])['schemas']);
}

function refusal(file: string, root: unknown): SpecProblem | undefined {
  const version = isObject(root) ? root['openapi'] : undefined;
  if (/^3\.\d/.test(String(version))) return undefined;
  if (isObject(root) && 'swagger' in root) {
    const remedy = 'Convert it to OpenAPI 3, for instance with swagger2openapi';
    return { file, pointer: '/swagger', problem: `Swagger ${String(root['swagger'])} is not OpenAPI 3`, remedy };
  }
  const found = version === undefined ? 'there is no key "openapi"' : `"openapi" is ${JSON.stringify(version)}`;
  const remedy = 'Only documents that start with openapi: 3.x belong here; move other files away';
  return { file, pointer: '/openapi', problem: `not an OpenAPI 3 document: ${found}`, remedy };
}

function readTag(tag: JsonObject, ownPackage: string): RawTag {
  const name = textOr(tag['name']) ?? '';
  const declared = textOr(tag['x-databricks-package']);
  const parent = textOr(tag['x-databricks-parent-service']);
  return {
    name: pascalIdentifier(textOr(tag['x-databricks-service']) ?? name) || pascalIdentifier(ownPackage),
    package: declared === undefined ? ownPackage : packageName(declared),
    description: textOr(tag['description']),
    isService: textOr(tag['x-databricks-service']) !== undefined,
    isAccounts: tag['x-databricks-is-accounts'] === true,
    parent: parent && pascalIdentifier(parent),
    aliases: textsOf(tag['x-databricks-aliases']),
    preview: textOr(tag['x-databricks-preview']),
  };
}

function fullNames(names: readonly string[], own: string, known: ReadonlySet<string>): Map<string, string> {
  return new Map(
    names.map((name) => {
      const dot = name.indexOf('.');
      const prefix = name.slice(0, Math.max(dot, 0));
      return known.has(prefix)
        ? [name, `${prefix}.${pascalIdentifier(name.slice(dot + 1))}`]
        : [name, `${own}.${pascalIdentifier(name)}`];
    }),
  );
}

function nameCollisions(file: string, names: ReadonlyMap<string, string>): SpecProblem[] {
  const first = new Map<string, string>();
  const problems: SpecProblem[] = [];
  for (const [name, full] of names) {
    const other = first.get(full);
    const at = pointer('components', 'schemas', name);
    const remedy = 'Rename one of them, in an overlay if the document is not yours';
    if (full.endsWith('.'))
      problems.push({ file, pointer: at, problem: `the schema name "${name}" has no letter`, remedy });
    else if (other === undefined) first.set(full, name);
    else
      problems.push({
        file,
        pointer: at,
        problem: `the schemas "${other}" and "${name}" would both be ${full}`,
        remedy,
      });
  }
  return problems;
}
