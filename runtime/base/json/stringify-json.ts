/** Where the writer is: the holders from the root to here, and the key taken in each. */
interface Position {
  readonly holders: unknown[];
  readonly keys: (string | number)[];
}

/**
 * Writes a value as JSON text: `undefined` fields are left out, `null` is kept, a `bigint` is an integer literal and a
 * `Date` an RFC 3339 text.
 * @throws TypeError that names the place of a value that JSON cannot hold: NaN, Infinity, an invalid date, a cycle,
 * bytes, a Map or a Set.
 */
export function stringifyJson(value: unknown): string {
  const text = write(value, { holders: [], keys: [] });
  if (text === undefined) throw new TypeError(`Cannot write ${typeof value} as JSON.`);
  return text;
}

function write(value: unknown, position: Position): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw refused(`${value}`, position);
      return JSON.stringify(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? 'null' : writeObject(value, position);
    default:
      return undefined;
  }
}

function writeObject(value: object, position: Position): string | undefined {
  if (value instanceof Date && Number.isNaN(value.getTime())) throw refused('an invalid Date', position);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const plain: unknown = value.toJSON(String(position.keys.at(-1) ?? ''));
    // An object that is its own JSON form is written field by field below.
    if (plain !== value) return write(plain, position);
  }
  if (isCollection(value)) throw refused(`a ${value.constructor.name}`, position);
  if (position.holders.includes(value)) throw refused('an object that contains itself', position);
  position.holders.push(value);
  const text = Array.isArray(value) ? writeArray(value, position) : writeFields(value, position);
  position.holders.pop();
  return text;
}

function writeArray(items: readonly unknown[], position: Position): string {
  let text = '';
  for (let index = 0; index < items.length; index++) {
    const item = writeAt(index, items[index], position) ?? 'null';
    text += index === 0 ? item : `,${item}`;
  }
  return `[${text}]`;
}

function writeFields(fields: object, position: Position): string {
  let text = '';
  for (const [name, value] of Object.entries(fields)) {
    const written = writeAt(name, value, position);
    if (written !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${written}`;
  }
  return `{${text}}`;
}

function writeAt(key: string | number, value: unknown, position: Position): string | undefined {
  position.keys.push(key);
  const text = write(value, position);
  position.keys.pop();
  return text;
}

/** Objects that `JSON.stringify` would write without their content. */
function isCollection(value: object): boolean {
  return value instanceof Map || value instanceof Set || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function refused(what: string, { keys }: Position): TypeError {
  const steps = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return new TypeError(`Cannot write ${what} as JSON, at $${steps.join('')}.`);
}
