/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A built-in module of Node, Bun or Deno; `undefined` in browsers and edge runtimes.
 * Asked for at run time, so that bundles for browsers need no stubs and nothing loads before it is used.
 */
export function builtin<M>(name: string): M | undefined {
  return globalThis.process?.getBuiltinModule?.(name) as M | undefined;
}

/** The process environment, empty where there is none. */
export function environment(): Environment {
  return globalThis.process?.env ?? {};
}
