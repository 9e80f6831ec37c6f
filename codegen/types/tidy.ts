import ts from 'typescript';
import { withComment } from './comments.js';
import { ownName } from './prepare.js';

/** What a reference to a schema and a type that is none of the documents' become. */
export interface TypeNames {
  /** A schema by full name, such as `compute.ClusterSpec`. */
  readonly schema: (fullName: string) => ts.TypeNode;
  /** A type of the runtime or of the platform, such as `Int64`. */
  readonly builtin: (name: string) => ts.EntityName;
}

/**
 * Rewrites every type below a node: named references, open enums, flat unions, optional fields that take `undefined`,
 * maps in fields.
 */
export function tidyType(type: ts.TypeNode, names: TypeNames): ts.TypeNode {
  const visit = (node: ts.Node, isInField: boolean): ts.Node => {
    const fullName = schemaReference(node);
    if (fullName !== undefined) return names.schema(fullName);
    const isBelowField = isInField || ts.isPropertySignature(node);
    const visited = ts.visitEachChild(node, (child) => visit(child, isBelowField), undefined);
    if (ts.isStringLiteral(visited)) return ts.setEmitFlags(visited, ts.EmitFlags.NoAsciiEscaping);
    if (ts.isUnionTypeNode(visited)) return union(openEnum(visited.types));
    if (ts.isTypeReferenceNode(visited)) return reference(visited, names, isInField);
    if (ts.isTypeLiteralNode(visited) && isInField) return mapInField(visited, names);
    return ts.isPropertySignature(visited) ? field(node, visited) : visited;
  };
  return visit(type, false) as ts.TypeNode;
}

/** The full name in `components["schemas"]["x"]`. */
function schemaReference(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const name = ts.isLiteralTypeNode(node.indexType) ? node.indexType.literal : undefined;
  const root = node.objectType.objectType;
  if (name === undefined || !ts.isStringLiteral(name)) return undefined;
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName)) return undefined;
  return root.typeName.text === 'components' ? name.text : undefined;
}

function reference(node: ts.TypeReferenceNode, { builtin }: TypeNames, isInField: boolean): ts.TypeNode {
  if (!ts.isIdentifier(node.typeName)) return node;
  const { text } = node.typeName;
  const [first, second] = node.typeArguments ?? [];
  if (text === 'WithRequired' && first !== undefined && second !== undefined) return withRequired(first, second);
  if (text === 'Record' && first !== undefined && second !== undefined && !isInField) return mapOutside(first, second);
  return ts.factory.updateTypeReferenceNode(node, builtin(text), node.typeArguments);
}

/** A map outside of a field is an index signature: a `Record` of itself would be a circle to the compiler. */
function mapOutside(key: ts.TypeNode, value: ts.TypeNode): ts.TypeNode {
  const parameter = ts.factory.createParameterDeclaration(undefined, undefined, 'key', undefined, key);
  return ts.factory.createTypeLiteralNode([ts.factory.createIndexSignature(undefined, [parameter], value)]);
}

/** `Record<string, T>` for what has an index signature and nothing else. */
function mapInField(type: ts.TypeLiteralNode, { builtin }: TypeNames): ts.TypeNode {
  const [index, ...others] = type.members;
  if (index === undefined || others.length > 0 || !ts.isIndexSignatureDeclaration(index)) return type;
  const key = index.parameters[0]?.type;
  return key === undefined ? type : ts.factory.createTypeReferenceNode(builtin('Record'), [key, index.type]);
}

/** A type of which some fields are required that are optional where they are declared. */
function withRequired(type: ts.TypeNode, names: ts.TypeNode): ts.TypeNode {
  const texts = membersOf(names).filter(isText);
  const fields = texts.map((name) => {
    const given = ts.factory.createTypeReferenceNode('Exclude', [
      ts.factory.createIndexedAccessTypeNode(type, name),
      UNDEFINED,
    ]);
    const key = ts.factory.createStringLiteral(String(JSON.parse(print(name))));
    return ts.factory.createPropertySignature(undefined, key, undefined, given);
  });
  return ts.factory.createIntersectionTypeNode([type, ts.factory.createTypeLiteralNode(fields)]);
}

function field(from: ts.Node, member: ts.PropertySignature): ts.PropertySignature {
  const { questionToken, type } = member;
  const name = ts.isStringLiteral(member.name)
    ? ts.setEmitFlags(ts.factory.createStringLiteral(ownName(member.name.text)), ts.EmitFlags.NoAsciiEscaping)
    : member.name;
  const widened = questionToken === undefined || type === undefined ? type : union([type, UNDEFINED]);
  return withComment(from, ts.factory.updatePropertySignature(member, member.modifiers, name, questionToken, widened));
}

const UNDEFINED = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

/** A union without unions in it and without repetition; `unknown` takes all the others in. */
function union(types: readonly ts.TypeNode[]): ts.TypeNode {
  const members = new Map(types.flatMap(membersOf).map((type) => [print(type), type]));
  const rest = members.get('null');
  if (rest !== undefined) {
    members.delete('null');
    members.set('null', rest);
  }
  const [first, ...others] = members.values();
  const all = members.get('unknown') ?? (others.length === 0 ? first : undefined);
  return all ?? ts.factory.createUnionTypeNode([...members.values()].sort(undefinedLast));
}

function membersOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type) && ts.isUnionTypeNode(type.type)) return membersOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(membersOf) : [type];
}

function undefinedLast(a: ts.TypeNode, b: ts.TypeNode): number {
  const rank = (type: ts.TypeNode): number => Number(type.kind === ts.SyntaxKind.UndefinedKeyword);
  return rank(a) - rank(b);
}

/** A choice of strings stays open, so that a new value of the server breaks nobody. */
function openEnum(types: readonly ts.TypeNode[]): readonly ts.TypeNode[] {
  const isNull = (type: ts.TypeNode): boolean =>
    ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;
  const values = types.flatMap(membersOf).filter((type) => !isNull(type));
  return values.every(isText) && values.length > 0 ? [...values, anyString(), ...types.filter(isNull)] : types;
}

/** Says whether a type is a string literal, which openapi-typescript writes as an identifier with quotes. */
function isText(type: ts.TypeNode): boolean {
  return /^["']/.test(print(type));
}

/** `string & {}`: any text, without hiding the values that are known. */
export function anyString(): ts.TypeNode {
  return ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
}

const printer = ts.createPrinter({ removeComments: true });
const nowhere = ts.createSourceFile('type.ts', '', ts.ScriptTarget.ESNext);

function print(type: ts.TypeNode): string {
  return printer.printNode(ts.EmitHint.Unspecified, type, nowhere);
}
