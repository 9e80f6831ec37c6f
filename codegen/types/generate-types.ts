import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from '../document/document.js';
import type { Package, Sdk } from '../model/model.js';
import { textEnum } from '../document/schemas.js';
import { prepareSchema, TYPE_KEY } from './prepare.js';
import { referencesOf, responseTypes } from './reachability.js';
import { rewriteTypes } from './rewrite.js';
import { anyString } from './tidy.js';

/** The type declarations of one package, before formatting. */
export interface PackageTypes {
  /** `export interface …` and `export type …` of everything that is no enum. */
  readonly declarations: string;
  /** Types of other packages that the declarations use: alias by package and name. */
  readonly imports: readonly { readonly package: string; readonly name: string; readonly alias: string }[];
  /** Types of the runtime that the declarations use. */
  readonly runtimeTypes: readonly { readonly name: string; readonly alias: string }[];
}

/** Turns the named types of every package into TypeScript declarations through openapi-typescript. */
export async function generateTypes(
  sdk: Sdk,
  onPackage: (name: string) => void = () => {},
): Promise<Map<string, PackageTypes>> {
  const received = responseTypes(sdk);
  const result = new Map<string, PackageTypes>();
  for (const pkg of sdk.packages) {
    onPackage(pkg.name);
    result.set(pkg.name, await packageTypes(pkg, received));
  }
  return result;
}

async function packageTypes(pkg: Package, received: ReadonlySet<string>): Promise<PackageTypes> {
  const schemas = ownSchemas(pkg, received);
  const nodes = await openapiTS(documentOf({ ...schemas, ...foreignStubs(schemas) }), {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => specialType(schema),
  });
  const { statements, imports, runtimeTypes } = rewriteTypes(nodes, {
    package: pkg.name,
    ownNames: new Set(Object.keys(pkg.types)),
    leftOut: new Set(Object.keys(pkg.types).filter((name) => textEnum(pkg.types[name] ?? {}) !== undefined)),
  });
  const declarations = statements.map((statement) => astToString([statement])).join('\n');
  return { declarations, imports, runtimeTypes };
}

/** Enums of strings are left out: they are emitted with their constant objects, not as closed unions. */
function ownSchemas(pkg: Package, received: ReadonlySet<string>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(pkg.types).map(([name, schema]) => {
      const fullName = `${pkg.name}.${name}`;
      if (textEnum(schema) !== undefined) return [fullName, {}];
      return [fullName, prepareSchema(schema, received.has(fullName) ? 'received' : 'sent')];
    }),
  );
}

/** Empty schemas in the place of other packages' types, so that references resolve; the rewrite imports the real ones. */
function foreignStubs(schemas: Record<string, Schema>): Record<string, Schema> {
  const names = Object.values(schemas)
    .flatMap(referencesOf)
    .filter((name) => !Object.hasOwn(schemas, name));
  return Object.fromEntries(names.map((name) => [name, {}]));
}

function documentOf(schemas: Record<string, Schema>): Parameters<typeof openapiTS>[0] {
  return {
    openapi: '3.1.0',
    info: { title: 'types', version: '1' },
    paths: {},
    components: { schemas: schemas as Record<string, SchemaObject> },
  };
}

function specialType(schema: SchemaObject): ts.TypeNode | undefined {
  const type: unknown = (schema as Readonly<Record<string, unknown>>)[TYPE_KEY];
  if (typeof type !== 'string') return openEnum(schema);
  const nullable = 'nullable' in schema && schema.nullable === true;
  const node = specialNode(type);
  return nullable
    ? ts.factory.createUnionTypeNode([node, ts.factory.createLiteralTypeNode(ts.factory.createNull())])
    : node;
}

function specialNode(type: string): ts.TypeNode {
  if (type === 'unknown') return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  if (type !== 'ByteStream') return ts.factory.createTypeReferenceNode(type);
  return ts.factory.createTypeReferenceNode('ReadableStream', [ts.factory.createTypeReferenceNode('Uint8Array')]);
}

/** An inline enum of one string is open too; of several, the rewrite opens the union. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const [value, ...others]: readonly unknown[] = schema.enum ?? [];
  if (typeof value !== 'string' || others.length > 0) return undefined;
  const literal = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
  return ts.factory.createUnionTypeNode([literal, anyString()]);
}
