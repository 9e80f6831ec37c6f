import ts from 'typescript';

/** A type that a public signature names and that nobody can import. */
export interface UnreachableType {
  readonly name: string;
  /** The declaration that names it. */
  readonly usedBy: string;
}

/** Where a walk starts, and where the types that it meets may be exported. */
export interface Surface {
  readonly program: ts.Program;
  /** Entry points whose exports are walked. */
  readonly entries: readonly string[];
  /** Entry points from which a user of those imports: the entry points themselves, and perhaps others. */
  readonly importable: readonly string[];
}

/** Walks every public signature and gives the types of our own in it that no entry point exports. */
export function unreachableTypes({ program, entries, importable }: Surface): UnreachableType[] {
  const checker = program.getTypeChecker();
  const names = importable.flatMap((entry) => exportsOf(program, entry));
  const exported = new Set([
    ...names.map(({ symbol }) => symbol),
    ...names.flatMap((name) => standsFor(checker, name)),
  ]);
  const constructible = new Set(names.filter(({ isType }) => !isType).map(({ symbol }) => symbol));
  const isOurs = (symbol: ts.Symbol): boolean =>
    (symbol.declarations ?? []).some((node) => !isLibrary(program, node.getSourceFile()));
  const seen = new Set<ts.Symbol>();
  const found = new Map<string, UnreachableType>();
  const queue = entries.flatMap((entry) => exportsOf(program, entry).map(({ symbol }) => symbol));
  for (let symbol = queue.pop(); symbol; symbol = queue.pop()) {
    if (seen.has(symbol)) continue;
    seen.add(symbol);
    for (const used of usedSymbols(checker, symbol, constructible.has(symbol)).filter(isOurs)) {
      queue.push(used);
      if (exported.has(used)) continue;
      const report = { name: nameOf(used), usedBy: nameOf(symbol) };
      found.set(`${report.name} ${report.usedBy}`, report);
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** One name that an entry point exports. */
export interface ExportedName {
  readonly name: string;
  /** What stands behind it. */
  readonly symbol: ts.Symbol;
  /** A class that is exported as a type only cannot be constructed. */
  readonly isType: boolean;
}

/** The names that an entry point exports, types included. */
export function exportsOf(program: ts.Program, entry: string): ExportedName[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} is not a module`);
  return checker.getExportsOfModule(module).map((found) => ({
    name: found.name,
    symbol: resolved(checker, found),
    isType: (found.declarations ?? []).some(ts.isTypeOnlyImportOrExportDeclaration),
  }));
}

/** A class takes the place of the generated one that it extends, if it is exported under that one's name. */
function standsFor(checker: ts.TypeChecker, { name, symbol }: ExportedName): ts.Symbol[] {
  return (symbol.declarations ?? [])
    .filter(ts.isClassDeclaration)
    .flatMap((node) => node.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .map(({ expression }) => checker.getSymbolAtLocation(expression))
    .filter((base) => base !== undefined)
    .map((base) => resolved(checker, base))
    .filter((base) => nameOf(base) === name);
}

/** The named types and values in the declarations of a symbol. */
function usedSymbols(checker: ts.TypeChecker, symbol: ts.Symbol, isConstructible: boolean): ts.Symbol[] {
  const used: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isConstructorDeclaration(node) && !isConstructible) return;
    const name = namedType(node);
    const target = name && checker.getSymbolAtLocation(name);
    if (target) used.push(resolved(checker, target));
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return used.filter(isNamedAtTopLevel);
}

/** The name in a node that stands for a type, if it is such a node. */
function namedType(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  if (ts.isImportTypeNode(node)) return node.qualifier;
  return undefined;
}

/** Type parameters and members belong to a declaration; what a user imports stands at the top of a file. */
function isNamedAtTopLevel(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (node) =>
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isEnumDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isVariableDeclaration(node),
  );
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function nameOf(symbol: ts.Symbol): string {
  return symbol.name.replace(/\$\d+$/, '');
}

function isLibrary(program: ts.Program, file: ts.SourceFile): boolean {
  return program.isSourceFileDefaultLibrary(file) || file.fileName.includes('/node_modules/');
}
