import type { SpecDocument, SpecOperation } from '../document/document.js';
import { SpecError, type SpecProblem } from './spec-error.js';

/** Collects what is wrong, so that one run reports all of it. */
export class Problems {
  readonly #problems: SpecProblem[] = [];
  readonly #leftOut: SpecProblem[] = [];

  /** Says whether nothing has been recorded. */
  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** Records problems. */
  add(...found: readonly SpecProblem[]): void {
    this.#problems.push(...found);
  }

  /** What was recorded. */
  get found(): readonly SpecProblem[] {
    return this.#problems;
  }

  /** What was left out because of it, each once. */
  get warnings(): readonly SpecProblem[] {
    return unique(this.#leftOut);
  }

  /** Records what is wrong with operations that are left out. */
  leaveOut(...found: readonly SpecProblem[]): void {
    this.#leftOut.push(...found);
  }

  /** Records a problem of an operation. */
  inOperation(
    document: SpecDocument,
    operation: SpecOperation,
    what: { at?: string; problem: string; remedy: string },
  ): void {
    const pointer = operation.pointer + (what.at ?? '');
    this.#problems.push({
      file: document.file,
      pointer,
      problem: `${operation.id}: ${what.problem}`,
      remedy: what.remedy,
    });
  }

  /** Records a problem of a document. */
  inDocument(document: SpecDocument, pointer: string, what: { problem: string; remedy: string }): void {
    this.#problems.push({ file: document.file, pointer, ...what });
  }

  /**
   * Throws a `SpecError` with everything recorded, if anything is wrong that cannot be left out. A shared parameter that is wrong is found once for
   * each of its uses, and said once.
   */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new SpecError(unique([...this.#problems, ...this.#leftOut]));
  }
}

function unique(problems: readonly SpecProblem[]): SpecProblem[] {
  return [...new Map(problems.map((found) => [`${found.file} ${found.pointer} ${found.problem}`, found])).values()];
}
