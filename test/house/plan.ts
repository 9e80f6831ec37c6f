/**
 * The plan of the house: what each room may import, `import type` and `import()` included. Every arrow is used: one that
 * nobody needs any more fails the test as well.
 * A room is named by its folder; the files that stand in the root of a divided folder are a room of the folder's name.
 */
const GROUND = ['runtime/base', 'runtime/errors'];
const HTTP = ['runtime/http', ...GROUND];
const CLIENT = [
  'runtime/config',
  'runtime/wire',
  'runtime/http/pipeline',
  'runtime/auth',
  'runtime/paging',
  'runtime/waiting',
  ...HTTP,
];

/** What the class of most products needs: its generated service, and the options and errors of a call. */
const SERVICE = ['generated', ...HTTP];

const MODEL = ['codegen/document', 'codegen/text', 'codegen/model'];

/** Products whose class stands in for a generated service, on the client and under the subpath of its package. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'sdk/clusters': ['sdk/names', 'runtime/waiting', ...SERVICE],
  'sdk/command-execution': ['sdk/clusters', 'runtime/waiting', ...SERVICE],
  'sdk/dbfs': ['sdk/files', 'sdk/files/storage', 'sdk/files/local', 'runtime/client', 'runtime/paging', ...SERVICE],
  'sdk/files': [
    'sdk/files/upload',
    'sdk/files/download',
    'sdk/files/storage',
    'generated',
    'runtime/http',
    'runtime/base',
  ],
  'sdk/genie': ['generated', 'runtime/waiting', 'runtime/http', 'runtime/errors'],
  'sdk/jobs': ['sdk/names', 'runtime/client', 'runtime/paging', 'runtime/waiting', ...SERVICE],
  'sdk/lakebase': ['generated', 'runtime/client', 'runtime/http', 'runtime/errors'],
  'sdk/secrets': SERVICE,
  'sdk/serving': ['runtime/client', 'runtime/auth', 'runtime/wire', ...SERVICE],
  'sdk/vector-search': ['runtime/client', 'runtime/paging', ...SERVICE],
  'sdk/workspace': ['runtime/client', 'runtime/paging', 'runtime/wire', ...SERVICE],
};

export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'runtime/base': [],
  'runtime/errors': ['runtime/base'],
  'runtime/config': GROUND,
  'runtime/wire': GROUND,
  'runtime/http': GROUND,
  'runtime/http/transport': HTTP,
  'runtime/http/pipeline': HTTP,
  'runtime/auth': ['runtime/config', ...GROUND],
  'runtime/paging': ['runtime/wire', ...GROUND],
  // A wait outlasts what the pipeline cannot: the same decision, for longer.
  'runtime/waiting': ['runtime/wire', 'runtime/http/pipeline', ...HTTP],
  'runtime/client': ['runtime/http/transport', ...CLIENT],
  // The file that lists what generated code imports.
  runtime: ['runtime/base', 'runtime/wire', 'runtime/http', 'runtime/paging', 'runtime/waiting', 'runtime/client'],

  generated: ['runtime', 'runtime/client'],

  'sdk/names': ['generated', 'runtime/paging', ...GROUND],
  'sdk/files/local': GROUND,
  // Transfers retry and log by themselves, with the steps of the pipeline.
  'sdk/files/storage': ['runtime/client', 'runtime/http/pipeline', 'runtime/wire', ...SERVICE],
  'sdk/files/upload': ['sdk/files/storage', 'sdk/files/local', 'runtime/http/pipeline', ...HTTP],
  'sdk/files/download': [
    'sdk/files/storage',
    'sdk/files/local',
    'runtime/client',
    'runtime/http/pipeline',
    'runtime/wire',
    ...SERVICE,
  ],
  'sdk/sql/types': ['generated', 'runtime/base'],
  'sdk/sql/json': ['sdk/sql/types', 'runtime/errors'],
  'sdk/sql/arrow': ['sdk/sql/types', 'runtime/errors'],
  'sdk/sql/statement': [
    'sdk/sql/json',
    'sdk/sql/arrow',
    'sdk/sql/types',
    'generated',
    'runtime/client',
    'runtime/waiting',
    ...GROUND,
  ],
  'sdk/sql': ['sdk/sql/statement', 'sdk/sql/types', 'runtime/client', 'runtime/paging', 'runtime/errors'],
  ...SERVICES,
  'sdk/dbutils': ['sdk/command-execution', 'sdk/dbfs', 'sdk/secrets', 'runtime/client', 'runtime/waiting', ...HTTP],
  'sdk/derived': ['runtime/client', 'runtime/auth', 'runtime/config', 'runtime/wire', 'runtime/http', 'runtime/errors'],
  'sdk/faces': ['generated', 'sdk/files/storage', ...Object.keys(SERVICES)],
  sdk: [
    'generated',
    'sdk/derived',
    'sdk/names',
    'sdk/files/storage',
    'sdk/sql/statement',
    'sdk/sql/types',
    'sdk/sql',
    'sdk/dbutils',
    ...Object.keys(SERVICES),
    'runtime/client',
    ...CLIENT,
  ],

  cli: ['runtime/client', ...GROUND],

  'local-workspace/message': ['runtime/base'],
  'local-workspace/seed': ['local-workspace/message'],
  'local-workspace/state': ['local-workspace/message', 'local-workspace/seed'],
  'local-workspace/faults': ['local-workspace/message'],
  'local-workspace/server': [
    'local-workspace/message',
    'local-workspace/state',
    'local-workspace/faults',
    'runtime/base',
  ],
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
    'runtime/base',
  ],

  'codegen/text': [],
  'codegen/document': [],
  'codegen/problems': ['codegen/document'],
  'codegen/load': ['codegen/document', 'codegen/problems', 'codegen/text'],
  'codegen/model': ['codegen/document', 'codegen/problems', 'codegen/text'],
  'codegen/types': MODEL,
  'codegen/view': ['codegen/types', ...MODEL],
  'codegen/render': ['codegen/view', 'codegen/types', 'codegen/model', 'codegen/problems'],
  'codegen/output': [],
  // Versions are compared as models or as the documents they are made of.
  'codegen/diff': ['codegen/load', ...MODEL],
  codegen: [
    'codegen/document',
    'codegen/problems',
    'codegen/load',
    'codegen/model',
    'codegen/render',
    'codegen/output',
    'codegen/diff',
  ],
};

/** Folders whose sub-folders are rooms of their own. */
const DIVIDED = ['runtime', 'runtime/http', 'sdk', 'sdk/files', 'sdk/sql', 'local-workspace', 'codegen'];

/** The room of a file: the innermost one. */
export function roomOf(file: string): string {
  const [top = '', ...folders] = file.split('/').slice(0, -1);
  return folders.reduce((room, folder) => (DIVIDED.includes(room) ? `${room}/${folder}` : room), top);
}
