/** Something wrong in a document, said so that its author can mend it. */
export interface SpecProblem {
  /** File the problem is in, relative to the specs folder. */
  readonly file: string;
  /** JSON pointer to the place. */
  readonly pointer: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown when documents cannot be turned into an SDK; nothing has been written then. */
export class SpecError extends Error {
  readonly problems: readonly SpecProblem[];

  /** @param problems - at least one */
  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(({ file, pointer, problem, remedy }) => `${file}#${pointer}: ${problem}. ${remedy}`).join('\n'));
    this.name = 'SpecError';
    this.problems = problems;
  }
}
