// @ts-check
const WARM_UP_MS = 700;

/**
 * Runs `work` over and over, `inFlight` at a time, for `forMs`; the units of work done, time and CPU.
 *
 * @param {() => Promise<number>} work how many units one run did
 * @param {number} inFlight
 * @param {number} forMs
 */
async function runFor(work, inFlight, forMs) {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  let units = 0;
  const worker = async () => {
    while (performance.now() - start < forMs) {
      const done = await work(); // awaited first: the other workers change `units` meanwhile
      units += done;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const cpu = process.cpuUsage(cpuBefore);
  return { units, seconds: (performance.now() - start) / 1000, cpuMicros: cpu.user + cpu.system };
}

/**
 * Warms up, then measures one window.
 *
 * @param {() => Promise<number>} work
 * @param {number} inFlight
 * @param {number} windowMs
 * @returns {Promise<import('../cell.js').Measures>}
 */
export async function measureWindow(work, inFlight, windowMs) {
  await runFor(work, inFlight, WARM_UP_MS);
  const { units, seconds, cpuMicros } = await runFor(work, inFlight, windowMs);
  const rssMb = process.memoryUsage().rss / 2 ** 20;
  return { perSecond: units / seconds, cpuMicros: cpuMicros / units, rssMb };
}
