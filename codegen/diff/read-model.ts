import { readFile } from 'node:fs/promises';
import { isObject } from '../document/json-value.js';
import type { Sdk } from '../model/model.js';

/**
 * Reads a `model.json` that the generator has written.
 *
 * @throws Error that names the file and says what it lacks
 */
export async function readModel(path: string): Promise<Sdk> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`cannot read ${path}: ${messageOf(error)}`, { cause: error });
  });
  const model = parse(path, text);
  if (!isSdk(model)) throw new Error(`${path} is no model: give the model.json of a generated SDK`);
  return model;
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
