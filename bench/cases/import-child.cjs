// @ts-check
// node import-child.cjs [URL]: imports a module in an otherwise empty process; CommonJS, so that nothing is loaded before.
const { writeSync } = require('node:fs');

async function main() {
  const url = process.argv[2];
  const start = performance.now();
  if (url) await import(url);
  const importMs = performance.now() - start;
  writeSync(1, JSON.stringify({ importMs, rssMb: process.memoryUsage.rss() / 2 ** 20 }));
  process.exit(0);
}

void main();
