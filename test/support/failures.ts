import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What a call rejects with; a call that succeeds is a failure of the test. */
export async function failureOf(call: Promise<unknown>): Promise<Error> {
  const error: unknown = await call.then(
    (value) => expect.fail(`expected a rejection, got ${inspect(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  return expect.fail(`expected an Error, got ${inspect(error)}`);
}

/** Everything that a program could print of an error: text, JSON, all properties, hidden ones too, and the same of its causes. */
export function everythingPrintable(error: unknown): string {
  const own = [String(error), JSON.stringify(error), inspect(error, { depth: 20, showHidden: true })];
  if (!(error instanceof Error)) return own.join('\n');
  return [...own, error.message, error.stack, error.cause === undefined ? '' : everythingPrintable(error.cause)].join(
    '\n',
  );
}

/** Rejections that nobody handled while `work` ran, and shortly after. */
export async function unhandledDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  const listener = (reason: unknown): void => void found.push(reason);
  process.on('unhandledRejection', listener);
  try {
    await work();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  } finally {
    process.removeListener('unhandledRejection', listener);
  }
  return found;
}
