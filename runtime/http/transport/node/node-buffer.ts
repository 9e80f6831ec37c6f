import { builtin } from '../../../base/platform.js';

type BufferType = typeof globalThis.Buffer;

/** Node's `Buffer`, which Deno has as a module and not as a global. */
export function nodeBuffer(): BufferType {
  const found: BufferType | undefined = globalThis.Buffer ?? builtin<{ Buffer: BufferType }>('node:buffer')?.Buffer;
  if (found === undefined) throw new Error('node:buffer is not available here');
  return found;
}
