import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts what is read and not loaded into the package: templates as they are, documents and model without white space. */
export function copyAssets(): void {
  cpSync('codegen/templates', 'dist/codegen/templates', { recursive: true });
  copyTight('generated/model.json', 'dist/model.json');
  for (const file of readdirSync('specs', { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.json')) copyTight(join('specs', file), join('dist/specs', file));
    if (file.endsWith('.yaml')) cpSync(join('specs', file), join('dist/specs', file));
  }
}

function copyTight(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, JSON.stringify(JSON.parse(readFileSync(from, 'utf8'))));
}
