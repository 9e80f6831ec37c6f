import { extname } from 'node:path';
import { format, type Options } from 'prettier';

/** How all code of this project is written; the repository's `.prettierrc.json` says the same. */
export const STYLE: Options = { printWidth: 120, singleQuote: true, trailingComma: 'all' };

/** `babel-ts` prints what `typescript` prints and takes half the time. */
const PARSERS: Readonly<Record<string, string>> = {
  '.ts': 'babel-ts',
  '.js': 'babel',
  '.md': 'markdown',
  '.yaml': 'yaml',
};

/**
 * Formats generated files by the kind that their names tell. Other kinds stay as they are, JSON too: it is indented when
 * it is made, and the model alone would take longer than all code.
 *
 * @param files - text by path
 * @param onFile - called with each path before its turn
 * @throws Error that names the file and the line when a template has produced code that cannot be parsed
 */
export async function formatFiles(
  files: ReadonlyMap<string, string>,
  onFile: (file: string) => void = () => {},
): Promise<Map<string, string>> {
  const formatted = new Map<string, string>();
  for (const [file, text] of files) {
    onFile(file);
    formatted.set(file, await formatFile(file, text));
  }
  return formatted;
}

async function formatFile(file: string, text: string): Promise<string> {
  const parser = PARSERS[extname(file)];
  if (parser === undefined) return text;
  try {
    return await format(text, { ...STYLE, parser });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The generated file ${file} cannot be parsed; look at the template it comes from. ${reason}`, {
      cause: error,
    });
  }
}
