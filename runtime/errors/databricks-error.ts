import { cleanText } from './clean.js';

/** The same symbol in every copy of the package, so that one copy recognises the errors of another. */
const classNames: unique symbol = /* @__PURE__ */ Symbol.for('databricks-sdk-ts/error-class-names');

/**
 * The root of every error that this package throws on purpose.
 *
 * `instanceof` works for it and its subclasses even when two copies of the package are loaded.
 * `message`, properties, `JSON.stringify` and `util.inspect` hold no credentials, headers or request bodies.
 */
export class DatabricksError extends Error {
  /** Name of the class, kept as text because minifiers rename classes. */
  static readonly className: string = 'DatabricksError';

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    // A caller's subclass inherits `className`: only a class with a name of its own stands for that name.
    return Object.hasOwn(this, 'className') && classNamesOf(value).includes(this.className);
  }

  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
  }

  // An accessor on the prototype: V8 reads the name for the stack before any field is set.
  override get name(): string {
    const type = this.constructor as typeof DatabricksError;
    return Object.hasOwn(type, 'className') ? type.className : type.name;
  }

  override set name(value: string) {
    Object.defineProperty(this, 'name', { value, writable: true, configurable: true });
  }

  /** @internal */
  get [classNames](): readonly string[] {
    const names: string[] = [];
    for (let type: unknown = this.constructor; typeof type === 'function'; type = Object.getPrototypeOf(type)) {
      if (Object.hasOwn(type, 'className')) names.push((type as typeof DatabricksError).className);
    }
    return names;
  }

  /** Name, message and public properties, and the cause by name and message; no stack. */
  toJSON(): Record<string, unknown> {
    const cause = this.cause instanceof Error ? { cause: summary(this.cause) } : {};
    const own: object = { ...this };
    return { name: this.name, message: this.message, ...own, ...cause };
  }
}

function summary(error: Error): { name: string; message: string } {
  return { name: error.name, message: cleanText(error.message) };
}

function classNamesOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !(classNames in value)) return [];
  return Array.isArray(value[classNames]) ? value[classNames] : [];
}

/** Sets the properties that have a value, so that a printed error shows no list of `undefined`. */
export function assignDefined(target: object, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined)
      Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
  }
}
