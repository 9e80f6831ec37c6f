/**
 * Generates a client from each document of a folder and compiles it under `strict`:
 * `npm run test:foreign -- FOLDER`. A document that is a folder itself may consist of several files.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '../codegen/generate.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
// Below the root, so that the compiler finds the packages of this repository.
const WORK = join(ROOT, 'test/.tmp/foreign');

interface Outcome {
  readonly document: string;
  readonly result: 'compiles' | 'does not compile' | 'refused';
  readonly leftOut: number;
  readonly words: string;
}

async function tryOne(folder: string, document: string): Promise<Outcome> {
  const home = join(WORK, document);
  await mkdir(home, { recursive: true });
  let leftOut = 0;
  try {
    const onLeftOut = (): void => void leftOut++;
    await generate({
      specs: join(folder, document),
      out: join(home, 'out'),
      runtime: join(ROOT, 'runtime'),
      onLeftOut,
    });
  } catch (error) {
    return { document, result: 'refused', leftOut, words: firstLine(error instanceof Error ? error.message : error) };
  }
  await writeFile(
    join(home, 'tsconfig.json'),
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['out'] }),
  );
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const words = await run(process.execPath, [tsc, '--noEmit', '-p', home]).then(
    () => '',
    (failure: { stdout?: string }) => firstLine(failure.stdout) || 'the compiler failed',
  );
  return { document, result: words === '' ? 'compiles' : 'does not compile', leftOut, words };
}

function firstLine(text: unknown): string {
  return String(text).split('\n')[0] ?? '';
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder holds the documents: npm run test:foreign -- FOLDER');
await rm(WORK, { recursive: true, force: true });
const entries = await readdir(folder, { withFileTypes: true });
const documents = entries.filter((entry) => entry.isDirectory() || /\.(json|ya?ml)$/i.test(entry.name));
const outcomes: Outcome[] = [];
for (const { name } of documents) {
  const outcome = await tryOne(folder, name);
  outcomes.push(outcome);
  const { document, result, leftOut, words } = outcome;
  console.log([result, document, leftOut > 0 ? `${leftOut} left out` : '', words].filter(Boolean).join(': '));
}
const failed = outcomes.filter(({ result }) => result === 'does not compile');
console.log(`${outcomes.length} documents, ${outcomes.filter(({ result }) => result === 'compiles').length} compile`);
process.exitCode = failed.length > 0 ? 1 : 0;
