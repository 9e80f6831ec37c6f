import { parseArgs } from 'node:util';
import { diffModels } from './diff-models.js';
import { readVersions } from './read-sdk.js';
import { toJson } from './to-json.js';
import { toMarkdown } from './to-markdown.js';

/** What the program is told, and what its exit codes say. */
export const USAGE = `Usage: databricks-sdk-codegen diff [options] OLD NEW
       npm run api-diff -- [options] OLD NEW

OLD and NEW are each a generated model.json, an OpenAPI document, or a folder of documents.
Prints what differs for users of the generated code, breaking changes first.

  --format markdown|json  how it is printed (default: markdown)
  --json                  the same as --format json
  --fail-on-breaking      exit 1 if there is a breaking change
  --help                  show this

Exit codes: 0 whether or not something differs, 1 for breaking changes with --fail-on-breaking, 2 for bad input.
`;

/** What a run prints, and where. */
export interface DiffOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Compares two versions of an API as the arguments say. It never throws: bad input is exit code 2. */
export async function runDiff(args: readonly string[]): Promise<DiffOutput> {
  try {
    return await compare(args);
  } catch (error) {
    return { stdout: '', stderr: `api-diff: ${error instanceof Error ? error.message : String(error)}\n`, exitCode: 2 };
  }
}

async function compare(args: readonly string[]): Promise<DiffOutput> {
  const { help, format, failOnBreaking, files } = parse(args);
  if (help) return { stdout: USAGE, stderr: '', exitCode: 0 };
  const [before, after, ...rest] = files;
  if (before === undefined || after === undefined || rest.length > 0)
    throw new Error(`two versions are needed, and there are ${files.length}\n\n${USAGE}`);
  const diff = diffModels(...(await readVersions(before, after)));
  const stdout = format === 'json' ? toJson(diff) : toMarkdown(diff);
  return { stdout, stderr: '', exitCode: failOnBreaking && diff.breaking.length > 0 ? 1 : 0 };
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      json: { type: 'boolean' },
      'fail-on-breaking': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const format = values.json ? 'json' : (values.format ?? 'markdown');
  if (format !== 'json' && format !== 'markdown') throw new Error(`there is no format "${format}"\n\n${USAGE}`);
  return { help: values.help, format, failOnBreaking: values['fail-on-breaking'], files: positionals };
}
