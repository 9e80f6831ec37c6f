import type { Package } from '../model/model.js';
import type { Schema } from '../document/document.js';
import { textEnum } from '../document/schemas.js';
import type { PackageTypes } from '../types/generate-types.js';
import { taggedDocView, type DocView } from '../text/doc.js';
import { notices } from '../text/notices.js';
import { importViews, type ImportView } from './imports.js';
import { propertyKey, quote } from '../text/literal.js';

/** Everything that the template of a package's types file prints. */
export interface TypesView {
  readonly source: string;
  readonly imports: readonly ImportView[];
  readonly enums: readonly EnumView[];
  readonly declarations: string;
  /** Nothing is declared; the file must still be a module. */
  readonly isEmpty: boolean;
}

interface EnumView {
  readonly name: string;
  readonly doc: DocView;
  readonly members: readonly { readonly key: string; readonly value: string }[];
  readonly isNullable: boolean;
}

/** What the types file of a package prints. */
export function typesView(pkg: Package, types: PackageTypes, runtime: string): TypesView {
  const foreign = importViews(types.imports.map((entry) => ({ ...entry, from: `../${entry.package}/types.js` })));
  const own = importViews(types.runtimeTypes.map((entry) => ({ ...entry, from: `${runtime}/index.js` })));
  return {
    source: pkg.source,
    imports: [...own, ...foreign],
    enums: enumViews(pkg),
    declarations: types.declarations,
    isEmpty: Object.keys(pkg.types).length === 0,
  };
}

function enumViews(pkg: Package): EnumView[] {
  return Object.entries(pkg.types).flatMap(([name, schema]) => {
    const values = textEnum(schema);
    if (values === undefined) return [];
    return [
      {
        name,
        doc: enumDoc(name, schema),
        members: values.map((value) => ({ key: propertyKey(value), value: quote(value) })),
        isNullable: schema.nullable === true || schema.enum?.includes(null) === true,
      },
    ];
  });
}

function enumDoc(name: string, schema: Schema): DocView {
  const { description, tags } = notices(schema);
  return taggedDocView(tags, description ?? `Values of \`${name}\`; the server may send others.`);
}

/** What the index file of a package prints. */
export interface PackageIndexView {
  readonly source: string;
  readonly services: readonly { readonly className: string; readonly file: string }[];
}

/** Names the services of a package for its index. */
export function packageIndexView(pkg: Package): PackageIndexView {
  return {
    source: pkg.source,
    services: pkg.services.map(({ className, file }) => ({ className, file: `./${file}.js` })),
  };
}
