// @ts-check
import { execFile } from 'node:child_process';

const TIME_LIMIT_MS = 60_000;

/**
 * Runs `node` with these arguments in a fresh process and gives what it wrote.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {Promise<string>}
 */
export function runChild(args, cwd) {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'utf8', timeout: TIME_LIMIT_MS, maxBuffer: 2 ** 24, ...(cwd ? { cwd } : {}) };
    execFile(process.execPath, args, /** @type {any} */ (options), (error, stdout, stderr) => {
      if (error) reject(new Error(`node ${args.join(' ')} failed: ${stderr || stdout || error.message}`));
      else resolve(String(stdout));
    });
  });
}
