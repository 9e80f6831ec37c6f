/**
 * The plan of the house: what each room may import, `import type` and `import()` included.
 * A room is named by its folder; the files that stand in the root of a divided folder are a room of the folder's name.
 */
const BASE = ['runtime/base'];
const ERRORS = ['runtime/errors', ...BASE];
const CONFIG = ['runtime/config', ...ERRORS];
const WIRE = ['runtime/wire', ...ERRORS];
const HTTP = ['runtime/http', ...ERRORS];
const STEPS = ['runtime/http/pipeline', 'runtime/http/transport', ...HTTP];
const CALLS = ['runtime/paging', 'runtime/waiting', ...WIRE, ...HTTP];
const CLIENT = ['runtime/client', 'runtime/auth', ...CALLS, ...STEPS, ...CONFIG];

/** What a product is made of: a generated service, and what the runtime offers to those who call services. */
const SERVICE = ['generated', 'runtime/client', ...CALLS];

/** What a transfer of files needs besides: it retries and logs by itself. */
const TRANSFER = ['sdk/files/storage', 'sdk/files/local', 'runtime/http/pipeline', ...SERVICE];

const DOCUMENT = ['codegen/document', 'codegen/problems', 'codegen/text'];
const MODEL = ['codegen/model', ...DOCUMENT];

/** What each product may import. `sdk/names` and the parts of SQL are no products, and import none. */
export const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  'sdk/clusters': ['sdk/names', ...SERVICE],
  'sdk/command-execution': ['sdk/clusters', ...SERVICE],
  'sdk/dbfs': ['sdk/files', 'sdk/files/storage', 'sdk/files/local', ...SERVICE],
  'sdk/dbutils': ['sdk/command-execution', 'sdk/dbfs', 'sdk/secrets', ...SERVICE],
  'sdk/files': ['sdk/files/upload', 'sdk/files/download', 'sdk/files/storage', ...SERVICE],
  'sdk/genie': SERVICE,
  'sdk/jobs': ['sdk/names', ...SERVICE],
  'sdk/lakebase': SERVICE,
  'sdk/secrets': SERVICE,
  'sdk/serving': ['runtime/auth', ...SERVICE],
  'sdk/sql': ['sdk/sql/statement', 'sdk/sql/types', ...SERVICE],
  'sdk/vector-search': SERVICE,
  'sdk/workspace': SERVICE,
};

export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'runtime/base': [],
  'runtime/errors': BASE,
  'runtime/config': ERRORS,
  'runtime/wire': ERRORS,
  'runtime/http': ERRORS,
  'runtime/http/transport': HTTP,
  'runtime/http/pipeline': HTTP,
  'runtime/auth': CONFIG,
  'runtime/paging': WIRE,
  'runtime/waiting': ['runtime/http', ...WIRE],
  'runtime/client': CLIENT,
  runtime: CLIENT,

  generated: ['runtime', 'runtime/client'],

  'sdk/names': ['generated', 'runtime/paging', ...ERRORS],
  'sdk/files/local': ERRORS,
  'sdk/files/storage': ['runtime/http/pipeline', ...SERVICE],
  'sdk/files/upload': TRANSFER,
  'sdk/files/download': TRANSFER,
  'sdk/sql/types': ['generated', ...BASE],
  'sdk/sql/json': ['sdk/sql/types', ...ERRORS],
  'sdk/sql/arrow': ['sdk/sql/types', ...ERRORS],
  'sdk/sql/statement': ['sdk/sql/json', 'sdk/sql/arrow', 'sdk/sql/types', ...SERVICE],
  ...PRODUCTS,
  'sdk/derived': CLIENT,
  'sdk/faces': ['generated', 'sdk/files/storage', ...Object.keys(PRODUCTS)],
  sdk: [
    'generated',
    'sdk/derived',
    'sdk/names',
    'sdk/files/storage',
    'sdk/sql/statement',
    'sdk/sql/types',
    ...Object.keys(PRODUCTS),
    ...CLIENT,
  ],

  cli: ['sdk', 'codegen', ...CLIENT],

  'local-workspace/message': BASE,
  'local-workspace/seed': ['local-workspace/message'],
  'local-workspace/state': ['local-workspace/message', 'local-workspace/seed'],
  'local-workspace/faults': ['local-workspace/message'],
  'local-workspace/server': ['local-workspace/message', 'local-workspace/state', 'local-workspace/faults', ...BASE],
  'local-workspace/products': ['local-workspace/message', 'local-workspace/state'],
  'local-workspace/sql': [
    'local-workspace/message',
    'local-workspace/seed',
    'local-workspace/state',
    'local-workspace/products',
  ],
  'local-workspace': [
    'local-workspace/message',
    'local-workspace/seed',
    'local-workspace/state',
    'local-workspace/faults',
    'local-workspace/server',
    'local-workspace/products',
    'local-workspace/sql',
    ...BASE,
  ],

  'codegen/text': [],
  'codegen/document': [],
  'codegen/problems': ['codegen/document'],
  'codegen/load': DOCUMENT,
  'codegen/model': DOCUMENT,
  'codegen/types': MODEL,
  'codegen/view': ['codegen/types', ...MODEL],
  'codegen/render': ['codegen/view', 'codegen/types', ...MODEL],
  'codegen/output': DOCUMENT,
  // Versions are compared as models or as the documents they are made of.
  'codegen/diff': ['codegen/load', ...MODEL],
  codegen: ['codegen/load', 'codegen/render', 'codegen/output', 'codegen/diff', ...MODEL],
};

/** Folders whose sub-folders are rooms of their own. */
const DIVIDED = ['runtime', 'runtime/http', 'sdk', 'sdk/files', 'sdk/sql', 'local-workspace', 'codegen'];

/** The room of a file: the innermost one. */
export function roomOf(file: string): string {
  const [top = '', ...folders] = file.split('/').slice(0, -1);
  return folders.reduce((room, folder) => (DIVIDED.includes(room) ? `${room}/${folder}` : room), top);
}
