import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isObject } from '../document/json-value.js';
import { loadSpecs, readSpecs } from '../load/load-specs.js';
import { readSpecFolder } from '../load/spec-folder.js';
import { buildModel } from '../model/build.js';
import type { Sdk } from '../model/model.js';

/**
 * Reads two versions of an API, each as {@link readSdk} does. Two single documents are versions of the same one, whatever
 * their files are called.
 */
export async function readVersions(before: string, after: string): Promise<readonly [before: Sdk, after: Sdk]> {
  const [old, now] = [await readSdk(before), await readSdk(after)];
  const [name] = now.packages.map((pkg) => pkg.name);
  const areSingle = (await isDocument(before)) && (await isDocument(after));
  const isAlone = old.packages.length === 1 && now.packages.length === 1;
  return areSingle && isAlone && name !== undefined ? [await readDocumentAs(before, name), now] : [old, now];
}

/**
 * Reads one version of an API: the `model.json` that the generator has written, an OpenAPI document, or a folder of
 * documents with or without overlays.
 *
 * @throws Error that names the file and says what is wrong with it
 */
export async function readSdk(path: string): Promise<Sdk> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Error(`cannot read ${path}: ${messageOf(error)}`, { cause: error });
  });
  if (found.isDirectory() || !path.endsWith('.json')) return readDocuments(path);
  const value = parse(path, await readFile(path, 'utf8'));
  if (isSdk(value)) return value;
  if (isObject(value) && ('openapi' in value || 'swagger' in value)) return readDocuments(path);
  const remedy = 'Give a generated model.json, an OpenAPI 3 document, or a folder of documents';
  throw new Error(`${path} is neither a model nor an OpenAPI document. ${remedy}`);
}

async function isDocument(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory()) return false;
  return !path.endsWith('.json') || !isSdk(JSON.parse(await readFile(path, 'utf8')));
}

/** A package has the name of its file, unless the document names it. */
async function readDocumentAs(path: string, name: string): Promise<Sdk> {
  const folder = await readSpecFolder(path);
  const documents = folder.documents.map(({ file, text }) => ({ file: `${name}${extname(file)}`, text }));
  return buildModel(readSpecs({ ...folder, documents }));
}

async function readDocuments(path: string): Promise<Sdk> {
  const documents = await loadSpecs(path).catch((error: unknown) => {
    throw new Error(`${path} cannot be read as OpenAPI documents:\n${messageOf(error)}`, { cause: error });
  });
  if (documents.length === 0) throw new Error(`${path} holds no OpenAPI document`);
  return buildModel(documents);
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
