import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isObject } from '../document/json-value.js';
import { readSpecs } from '../load/load-specs.js';
import { readSpecFolder, type SpecFolder } from '../load/spec-folder.js';
import { buildModel } from '../model/build.js';
import type { Sdk } from '../model/model.js';

/** A version as it was read. */
interface Version {
  readonly sdk: Sdk;
  /** The one document that it is made of, if it is. */
  readonly document?: SpecFolder | undefined;
}

/**
 * Reads two versions of an API, each as {@link readSdk} does. Two single documents are versions of the same one, whatever
 * their files are called.
 */
export async function readVersions(before: string, after: string): Promise<readonly [before: Sdk, after: Sdk]> {
  const [old, now] = [await readVersion(before), await readVersion(after)];
  const [[from, ...others], [to, ...more]] = [old.sdk.packages, now.sdk.packages];
  const areSingle = old.document !== undefined && now.document !== undefined && others.length + more.length === 0;
  if (!areSingle || from?.name === to?.name || to === undefined) return [old.sdk, now.sdk];
  return [buildModel(readSpecs(named(old.document, to.name))), now.sdk];
}

/**
 * Reads one version of an API: the `model.json` that the generator has written, an OpenAPI document, or a folder of
 * documents with or without overlays.
 *
 * @throws Error that names the file and says what is wrong with it
 */
export async function readSdk(path: string): Promise<Sdk> {
  return (await readVersion(path)).sdk;
}

async function readVersion(path: string): Promise<Version> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Error(`cannot read ${path}: ${messageOf(error)}`, { cause: error });
  });
  if (found.isDirectory()) return { sdk: (await readDocuments(path)).sdk };
  if (!path.endsWith('.json')) return readDocuments(path);
  const value = parse(path, await readFile(path, 'utf8'));
  if (isSdk(value)) return { sdk: value };
  if (isObject(value) && ('openapi' in value || 'swagger' in value)) return readDocuments(path);
  const remedy = 'Give a generated model.json, an OpenAPI 3 document, or a folder of documents';
  throw new Error(`${path} is neither a model nor an OpenAPI document. ${remedy}`);
}

/** A package has the name of its file, unless the document names it. */
function named(folder: SpecFolder, name: string): SpecFolder {
  const documents = folder.documents.map(({ file, text }) => ({ file: `${name}${extname(file)}`, text }));
  return { ...folder, documents };
}

async function readDocuments(path: string): Promise<Version> {
  try {
    const document = await readSpecFolder(path);
    const documents = readSpecs(document);
    if (documents.length > 0) return { sdk: buildModel(documents), document };
  } catch (error) {
    throw new Error(`${path} cannot be read as OpenAPI documents:\n${messageOf(error)}`, { cause: error });
  }
  throw new Error(`${path} holds no OpenAPI document`);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

function isSdk(value: unknown): value is Sdk {
  return isObject(value) && Array.isArray(value['packages']) && value['packages'].every(isPackage);
}

function isPackage(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['name'] === 'string' &&
    isObject(value['types']) &&
    Array.isArray(value['services']) &&
    value['services'].every((service) => isObject(service) && Array.isArray(service['operations']))
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
