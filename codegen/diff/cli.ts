#!/usr/bin/env node
import { diffModels } from './diff-models.js';
import { readModel } from './read-model.js';
import { toMarkdown } from './to-markdown.js';

const USAGE = `Usage: npm run api-diff -- OLD.json NEW.json

Prints what differs between two model.json files as Markdown, breaking changes first.
`;

async function main(args: readonly string[]): Promise<string> {
  const [before, after, ...rest] = args;
  if (before === undefined || after === undefined || rest.length > 0)
    throw new Error(`two files are needed\n\n${USAGE}`);
  return toMarkdown(diffModels(await readModel(before), await readModel(after)));
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`api-diff: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
