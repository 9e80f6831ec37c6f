import { cleanLine, DatabricksError } from '../../runtime/errors/index.js';

/** A name that does not stand for exactly one thing. */
export class NameLookupError extends DatabricksError {
  static override readonly className: string = 'NameLookupError';

  /** How many things have the name: 0, or more than 1. */
  readonly count: number;

  /** @param list - what was listed, for the message */
  constructor(list: string, lookedUp: string, count: number) {
    const name = cleanLine(lookedUp, 200);
    super(
      count === 0
        ? `${list}: nothing is named '${name}'; names are compared exactly, upper and lower case too`
        : `${list}: ${count} are named '${name}'; use an id, or rename all but one`,
    );
    this.count = count;
  }
}
