import ts from 'typescript';
import { upperFirst } from '../text/naming.js';
import { withComment } from './comments.js';
import { tidyType, type TypeNames } from './tidy.js';

/** What the rewrite of one package gives. */
export interface RewrittenTypes {
  readonly statements: ts.Statement[];
  /** Types of other packages, by package and name. */
  readonly imports: readonly { readonly package: string; readonly name: string; readonly alias: string }[];
  /** Types of the runtime. */
  readonly runtimeTypes: readonly { readonly name: string; readonly alias: string }[];
}

/** The package whose types are written. */
export interface RewriteScope {
  readonly package: string;
  /** All its types. */
  readonly ownNames: ReadonlySet<string>;
  /** Those that are declared elsewhere. */
  readonly leftOut: ReadonlySet<string>;
}

const RUNTIME_TYPES = new Set(['Int64', 'Int64Input', 'Uploadable']);

/** Global types that declarations use: a type of another package that has the same name gets an alias. */
const GLOBAL_TYPES = ['Exclude', 'ReadableStream', 'Record', 'Uint8Array'];

/**
 * Turns the output of openapi-typescript into named exports: every schema of the package becomes an interface or a type,
 * a schema of another package becomes an import, and an optional field also takes `undefined`.
 */
export function rewriteTypes(nodes: readonly ts.Node[], scope: RewriteScope): RewrittenTypes {
  const imports = new Map<string, { package: string; name: string; alias: string }>();
  const runtimeTypes = new Map<string, { name: string; alias: string }>();
  const taken = new Set([...scope.ownNames, ...RUNTIME_TYPES, ...GLOBAL_TYPES]);
  const names: TypeNames = {
    schema: (fullName) => {
      const [prefix, name] = splitName(fullName);
      if (prefix === scope.package) return ts.factory.createTypeReferenceNode(name);
      const alias = imports.get(fullName)?.alias ?? (taken.has(name) ? upperFirst(prefix) + name : name);
      taken.add(alias);
      imports.set(fullName, { package: prefix, name, alias });
      return ts.factory.createTypeReferenceNode(alias);
    },
    builtin: (name) => {
      const isShadowed = scope.ownNames.has(name);
      if (!RUNTIME_TYPES.has(name)) return isShadowed ? globalName(name) : ts.factory.createIdentifier(name);
      const alias = isShadowed ? `Sdk${name}` : name;
      runtimeTypes.set(name, { name, alias });
      return ts.factory.createIdentifier(alias);
    },
  };
  const statements = schemaMembers(nodes)
    .filter((member) => isWritten(nameOf(member), scope))
    .map((member) => declaration(member, names));
  return { statements, imports: byAlias(imports.values()), runtimeTypes: byAlias(runtimeTypes.values()) };
}

function isWritten(fullName: string, scope: RewriteScope): boolean {
  const [prefix, name] = splitName(fullName);
  return prefix === scope.package && !scope.leftOut.has(name);
}

function globalName(name: string): ts.EntityName {
  return ts.factory.createQualifiedName(ts.factory.createIdentifier('globalThis'), name);
}

function byAlias<Entry extends { readonly alias: string }>(entries: Iterable<Entry>): Entry[] {
  return [...entries].sort((a, b) => (a.alias < b.alias ? -1 : 1));
}

function splitName(fullName: string): [string, string] {
  const dot = fullName.indexOf('.');
  return [fullName.slice(0, dot), fullName.slice(dot + 1)];
}

/** The members of `components.schemas`. */
function schemaMembers(nodes: readonly ts.Node[]): ts.PropertySignature[] {
  const components = nodes.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'components',
  );
  const schemas = components?.members.find(
    (member) => member.name && ts.isIdentifier(member.name) && member.name.text === 'schemas',
  );
  if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.filter(ts.isPropertySignature);
}

function nameOf(member: ts.PropertySignature): string {
  return ts.isStringLiteral(member.name) || ts.isIdentifier(member.name) ? member.name.text : '';
}

function declaration(member: ts.PropertySignature, names: TypeNames): ts.Statement {
  const name = splitName(nameOf(member))[1];
  const type = tidyType(member.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword), names);
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const statement = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return withComment(member, statement);
}
