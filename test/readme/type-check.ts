import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../support/run-program.js';
import type { Snippet } from './snippets.js';

/** What a block may use without declaring it, by convention: `w`, `a`. */
const GIVEN = `
declare const w: import('databricks-sdk-ts').WorkspaceClient;
declare const a: import('databricks-sdk-ts').AccountClient;
`;

const FOLDER = join(REPOSITORY, 'test', 'readme');

/** Type-checks all blocks in one program, each as a module of its own. Gives `line N: message` for every mistake. */
export function typeCheck(snippets: readonly Snippet[]): string[] {
  const files = new Map(snippets.map(({ line, code }) => [join(FOLDER, `line-${line}.ts`), `${code}export {};\n`]));
  files.set(join(FOLDER, 'given.d.ts'), GIVEN);
  const options = compilerOptions();
  const program = ts.createProgram([...files.keys()], options, hostWith(files, options));
  const ours = [...files.keys()].flatMap((file) => program.getSourceFile(file) ?? []);
  return ours.flatMap((file) => ts.getPreEmitDiagnostics(program, file)).map(toText);
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(REPOSITORY, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, REPOSITORY);
  // A block may show a value without using it.
  return { ...options, noUnusedLocals: false };
}

function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, target, ...rest) => {
      const text = files.get(path);
      return text === undefined ? host.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
    },
  };
}

function toText({ file, start = 0, messageText }: ts.Diagnostic): string {
  const first = Number(/line-(\d+)\.ts$/.exec(file?.fileName ?? '')?.[1] ?? 0);
  const line = first + (file?.getLineAndCharacterOfPosition(start).line ?? 0);
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
