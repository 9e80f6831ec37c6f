import { posix } from 'node:path';

/** A tag, a schema name or an operationId as a PascalCase identifier; `''` when nothing of it can be used. */
export function pascalIdentifier(text: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(text)) return text;
  const joined = splitWords(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(joined) ? `N${joined}` : joined;
}

/** A method name: `list-pets` → `listPets`, `ListPets` → `listPets`, `getPetById` stays. */
export function camelIdentifier(text: string): string {
  const pascal = pascalIdentifier(text);
  return pascal.replace(/^[A-Z]+(?=[A-Z][a-z]|\d|$)|^[A-Z]/, (head) => head.toLowerCase());
}

/** The name of a package from the name of its file: lower-case letters and digits, a letter first. */
export function packageName(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return /^[a-z]/.test(name) ? name : `api${name}`;
}

/** The name of an operation without operationId: `get /pets/{petId}` → `getPetsByPetId`. */
export function nameFromPath(method: string, path: string): string {
  return camelIdentifier(`${method}-${path.replace(/\{([^}=]+)[^}]*\}/g, '-By-$1-')}`);
}

/** A rough singular, good enough for the names of services. */
export function singular(noun: string): string {
  if (/(ss|us|is)$/i.test(noun)) return noun;
  if (/ies$/i.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/i.test(noun)) return noun.slice(0, -2);
  return noun.replace(/s$/, '');
}

function splitWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}

/** The name of a file without folder and extension: `docs/compute.yaml` → `compute`. */
export function stemOf(file: string): string {
  return posix.basename(file, posix.extname(file));
}
