import base from './vitest.config.js';

/** The products whose tests over a socket a mutant of `sdk/` has to get past. */
const PRODUCTS =
  'clusters,command-execution,dbfs,dbutils,files-*,genie,jobs*,lakebase,on-behalf-of,serving*,sql*,start-and-wait,vector-search,workspace-files';

/** `ROOM=jobs` runs the tests of that room alone, which is faster; its score can only be lower than with all of them. */
const room = process.env['ROOM'];
const include =
  room === undefined
    ? ['test/unit/sdk/**/*.test.ts', `test/server/{${PRODUCTS}}.test.ts`]
    : [`test/unit/sdk/${room}/**/*.test.ts`, `test/server/{${room}*,start-and-wait}.test.ts`];

export default { ...base, test: { ...base.test, include } };
