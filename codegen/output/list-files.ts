import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * All files under a folder, sorted, relative to it, with `/`; none when the folder does not exist. Names that start
 * with a dot are left out. Links are files, never followed.
 */
export async function listFiles(dir: string): Promise<string[]> {
  return (await listUnder(dir, '')).sort();
}

async function listUnder(dir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch((error: unknown) => {
    if (folder === '' && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const found = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listUnder(dir, path) : [path];
    });
  return (await Promise.all(found)).flat();
}
