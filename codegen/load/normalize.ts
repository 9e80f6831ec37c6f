import type { Problems } from '../problems/problems.js';
import { reportCircles } from './circles.js';
import type { Schema, SpecDocument, Tag } from '../document/document.js';
import { pointer } from './json-pointer.js';
import { objectOr, textOr } from '../document/json-value.js';
import { normalizeOperations } from './normalize-operations.js';
import type { OperationWithTag } from './normalize-operation.js';
import { normalizeDefinition } from './normalize-schema.js';
import { untangleSubtypes } from './subtypes.js';
import { schemasOf, type RawSpec, type RawTag } from './raw-spec.js';
import type { Scope } from './references.js';

/** Brings opened documents into the one form that the model reads, one for each package; none when schemas are broken. */
export function normalize(specs: readonly RawSpec[], problems: Problems): SpecDocument[] {
  const all = {
    specs: new Map(specs.map((spec) => [spec.file, spec])),
    schemaNames: new Set(specs.flatMap((spec) => [...spec.schemaNames.values()])),
    problems,
    inlining: [],
  };
  const scopes = specs.map((spec): Scope => ({ ...all, spec }));
  const index = untangleSubtypes(new Map(scopes.flatMap(normalizeSchemas)));
  reportCircles(scopes, index);
  if (!problems.isEmpty) return [];
  const documents = scopes.flatMap((scope) => splitByPackage(scope, index));
  reportSharedPackages(documents, problems);
  return documents.sort((a, b) => (a.package < b.package ? -1 : 1));
}

function normalizeSchemas(scope: Scope): [string, Schema][] {
  return Object.entries(schemasOf(scope.spec.root)).flatMap(([name, schema]): [string, Schema][] => {
    const full = scope.spec.schemaNames.get(name);
    const at = pointer('components', 'schemas', name);
    return full === undefined ? [] : [[full, normalizeDefinition(schema, scope, at)]];
  });
}

/** One document for each package that the tags of a file name; most files have one. */
function splitByPackage(scope: Scope, index: ReadonlyMap<string, Schema>): SpecDocument[] {
  const { spec } = scope;
  const operations = normalizeOperations(scope, index);
  const schemas = [...spec.schemaNames.values()];
  const used = [
    ...operations.map(({ tag }) => tag.package),
    ...schemas.map((name) => name.slice(0, name.indexOf('.'))),
  ];
  const packages = used.length === 0 ? [spec.package] : [...new Set(used)];
  return packages.map((name): SpecDocument => {
    const own = operations.filter(({ tag }) => tag.package === name);
    const ownSchemas = schemas.filter((schema) => schema.startsWith(`${name}.`));
    return {
      file: spec.file,
      package: name,
      description: textOr(objectOr(spec.root['info'])['description']),
      ...(spec.isDialect ? { isStrict: true } : {}),
      tags: tagsOf(spec, name, own),
      operations: own.map(({ operation }) => operation),
      schemas: Object.fromEntries(ownSchemas.map((schema) => [schema, index.get(schema) ?? {}])),
    };
  });
}

/** The services with operations, and those that the document declares as services. */
function tagsOf(spec: RawSpec, packageName: string, operations: readonly OperationWithTag[]): Tag[] {
  const declared = [...spec.tags.values()].filter((tag) => tag.package === packageName && tag.isService);
  const used = operations.map(({ tag }) => tag);
  const tags = new Map([...declared, ...used].map((tag): [string, RawTag] => [tag.name, tag]));
  return [...tags.values()].map(({ name, description, isAccounts, parent, aliases, preview }) => ({
    name,
    description,
    isAccounts,
    parent,
    aliases,
    preview,
  }));
}

function reportSharedPackages(documents: readonly SpecDocument[], problems: Problems): void {
  const first = new Map<string, string>();
  for (const { package: name, file } of documents) {
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else {
      const remedy = 'Rename one of the files, or put both into one';
      problems.add({ file, pointer: '', problem: `the package "${name}" is also that of ${other}`, remedy });
    }
  }
}
