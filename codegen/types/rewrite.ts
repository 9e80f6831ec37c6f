import ts from 'typescript';
import { ownName } from './prepare.js';

/** What the rewrite of one package gives. */
export interface RewrittenTypes {
  readonly statements: ts.Statement[];
  readonly imports: { package: string; name: string; alias: string }[];
}

/**
 * Turns the output of openapi-typescript into named exports: every schema of the package becomes an interface or a type,
 * a schema of another package becomes an import, and an optional field also takes `undefined`.
 */
export function rewriteTypes(
  nodes: readonly ts.Node[],
  packageName: string,
  ownNames: ReadonlySet<string>,
): RewrittenTypes {
  const imports = new Map<string, { package: string; name: string; alias: string }>();
  const reference = (fullName: string): ts.TypeNode => {
    const [prefix = '', name = ''] = splitName(fullName);
    if (prefix === packageName) return ts.factory.createTypeReferenceNode(name);
    const alias = ownNames.has(name) ? pascal(prefix) + name : name;
    imports.set(fullName, { package: prefix, name, alias });
    return ts.factory.createTypeReferenceNode(alias);
  };
  const statements = schemaMembers(nodes)
    .filter((member) => splitName(nameOf(member))[0] === packageName && !isEnumStub(member))
    .map((member) => declaration(member, rewriteNode(reference)));
  return { statements, imports: [...imports.values()].sort((a, b) => (a.alias < b.alias ? -1 : 1)) };
}

function splitName(fullName: string): [string, string] {
  const dot = fullName.indexOf('.');
  return [fullName.slice(0, dot), fullName.slice(dot + 1)];
}

function pascal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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

/** Enums came in as empty schemas, which print as `unknown`. */
function isEnumStub(member: ts.PropertySignature): boolean {
  return member.type?.kind === ts.SyntaxKind.UnknownKeyword;
}

function declaration(member: ts.PropertySignature, rewrite: (node: ts.TypeNode) => ts.TypeNode): ts.Statement {
  const name = splitName(nameOf(member))[1];
  const type = rewrite(member.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword));
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const statement = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return withComments(member, statement);
}

/** Replaces `components["schemas"]["x"]` and widens optional fields, everywhere below a node. */
function rewriteNode(reference: (fullName: string) => ts.TypeNode): (node: ts.TypeNode) => ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const fullName = schemaReference(node);
    if (fullName !== undefined) return reference(fullName);
    const visited = ts.visitEachChild(node, visit, undefined);
    return ts.isPropertySignature(visited) ? acceptUndefined(restoreName(visited)) : visited;
  };
  return (node) => visit(node) as ts.TypeNode;
}

function schemaReference(node: ts.Node): string | undefined {
  if (
    !ts.isIndexedAccessTypeNode(node) ||
    !ts.isLiteralTypeNode(node.indexType) ||
    !ts.isStringLiteral(node.indexType.literal)
  )
    return undefined;
  const inner = node.objectType;
  if (
    !ts.isIndexedAccessTypeNode(inner) ||
    !ts.isTypeReferenceNode(inner.objectType) ||
    !ts.isIdentifier(inner.objectType.typeName)
  )
    return undefined;
  return inner.objectType.typeName.text === 'components' ? node.indexType.literal.text : undefined;
}

function restoreName(member: ts.PropertySignature): ts.PropertySignature {
  if (!ts.isStringLiteral(member.name) || ownName(member.name.text) === member.name.text) return member;
  const name = ts.factory.createStringLiteral(ownName(member.name.text));
  return withComments(
    member,
    ts.factory.updatePropertySignature(member, member.modifiers, name, member.questionToken, member.type),
  );
}

function acceptUndefined(member: ts.PropertySignature): ts.PropertySignature {
  if (member.questionToken === undefined || member.type === undefined) return member;
  const type = ts.factory.createUnionTypeNode([
    member.type,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  const widened = ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
  return withComments(member, widened);
}

function withComments<Node extends ts.Node>(from: ts.Node, to: Node): Node {
  const comments = ts.getSyntheticLeadingComments(from);
  return comments ? ts.setSyntheticLeadingComments(to, comments) : to;
}
