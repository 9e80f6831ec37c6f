// @ts-check

/**
 * Calls `measure` for every client in every round, one at a time. Each round starts with another client, so that none
 * always follows the same one. A failed cell is reported and left out; its neighbours are still measured.
 *
 * @param {number} rounds
 * @param {readonly string[]} clients
 * @param {(client: string, round: number) => Promise<void>} measure
 * @returns {Promise<string[]>} what failed
 */
export async function alternate(rounds, clients, measure) {
  const failures = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = round % Math.max(1, clients.length);
    for (const client of [...clients.slice(start), ...clients.slice(0, start)]) {
      try {
        await measure(client, round);
      } catch (error) {
        failures.push(`${client}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return failures;
}
