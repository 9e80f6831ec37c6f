// @ts-check
// node --experimental-vm-modules browser-child.js BUNDLE HOST
// Runs a bundle in a context that has the globals of a browser and none of Node; writes how many items it listed.
import { readFileSync, writeSync } from 'node:fs';
import { createContext, SourceTextModule } from 'node:vm';
import { dirname, join } from 'node:path';

const [bundle = '', host = ''] = process.argv.slice(2);

/** The web platform as Node has it. The binary types are those of fetch, which lives outside of the context. */
const webGlobals = `AbortController AbortSignal ArrayBuffer Blob DOMException Event EventTarget File FormData Headers
  ReadableStream Request Response TextDecoder TextEncoder TransformStream URL URLSearchParams Uint8Array WritableStream
  atob btoa clearInterval clearTimeout console crypto fetch performance queueMicrotask setInterval setTimeout
  structuredClone`.split(/\s+/);

const globals = Object.fromEntries(webGlobals.map((name) => [name, Reflect.get(globalThis, name)]));
const context = createContext(globals);
Object.assign(globals, { self: globals, window: globals });

/** @type {Map<string, Promise<SourceTextModule>>} */
const loaded = new Map();

/** @param {string} path @returns {Promise<SourceTextModule>} */
async function link(path) {
  /** @param {string} specifier */
  const resolve = (specifier) => load(join(dirname(path), specifier));
  const importModuleDynamically = /** @type {any} */ (resolve);
  const module = new SourceTextModule(readFileSync(path, 'utf8'), {
    context,
    identifier: path,
    importModuleDynamically,
  });
  await module.link(resolve);
  await module.evaluate();
  return module;
}

/** Every chunk once. @param {string} path */
function load(path) {
  const module = loaded.get(path) ?? link(path);
  loaded.set(path, module);
  return module;
}

const { run } = /** @type {any} */ ((await load(bundle)).namespace);
let items = 0;
for await (const item of run({ host, token: 'x' })) if (item.cluster_id) items += 1;
writeSync(1, JSON.stringify({ items }));
process.exit(0);
