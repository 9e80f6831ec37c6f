// @ts-check
/** @typedef {import('./cell.js').Measures} Measures */

/** The middle value; NaN of nothing. @param {readonly number[]} values */
export function median(values) {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Everything measured, by case and client, round by round. */
export class Measurements {
  /** @type {Map<string, Map<number, Measures>>} */
  #cells = new Map();

  /** @param {string} caseName @param {string} client @param {number} round @param {Measures} measures */
  add(caseName, client, round, measures) {
    const key = `${caseName}/${client}`;
    const rounds = this.#cells.get(key) ?? new Map();
    this.#cells.set(key, rounds.set(round, measures));
  }

  /** Median over the rounds. @param {string} caseName @param {string} client @param {string} measure */
  value(caseName, client, measure) {
    const rounds = this.#cells.get(`${caseName}/${client}`) ?? new Map();
    return median([...rounds.values()].map((measures) => measures[measure] ?? Number.NaN));
  }

  /**
   * Median of the quotients of single rounds: what disturbs the machine disturbs both sides of a round alike.
   *
   * @param {string} caseName @param {string} client @param {string} other @param {string} measure
   */
  ratio(caseName, client, other, measure) {
    const mine = this.#cells.get(`${caseName}/${client}`) ?? new Map();
    const theirs = this.#cells.get(`${caseName}/${other}`);
    const ratios = [...mine].map(
      ([round, measures]) => (measures[measure] ?? Number.NaN) / (theirs?.get(round)?.[measure] ?? Number.NaN),
    );
    return median(ratios);
  }

  /** How much more one client needs than another, as medians. @param {string} caseName @param {string} client @param {string} base @param {string} measure */
  over(caseName, client, base, measure) {
    return this.value(caseName, client, measure) - this.value(caseName, base, measure);
  }

  /** Clients measured in a case, in the order of the first round. @param {string} caseName */
  clients(caseName) {
    const prefix = `${caseName}/`;
    return [...this.#cells.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }
}
