import { readFile, stat } from 'node:fs/promises';
import { isObject } from '../document/json-value.js';
import { loadSpecs } from '../load/load-specs.js';
import { buildModel } from '../model/build.js';
import type { Sdk } from '../model/model.js';

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
