import base from './vitest.config.js';

/** The products whose tests over a socket a mutant of `sdk/` has to get past. */
const PRODUCTS =
  'clusters,command-execution,dbfs,dbutils,files-*,genie,jobs*,lakebase,on-behalf-of,serving*,sql*,start-and-wait,vector-search,workspace-files';

export default {
  ...base,
  test: { ...base.test, include: ['test/unit/sdk/**/*.test.ts', `test/server/{${PRODUCTS}}.test.ts`] },
};
