/**
 * The plan of the house: what each room may import, `import type` and `import()` included.
 * A room is named by its folder; the files that stand in the root of `runtime`, `sdk` or `codegen` are rooms of the
 * folder's name.
 */
const BASE = ['runtime/base'];
const ERRORS = ['runtime/errors', ...BASE];
const CONFIG = ['runtime/config', ...ERRORS];
const WIRE = ['runtime/wire', ...ERRORS];
const HTTP = ['runtime/http', ...CONFIG];
const CLIENT = ['runtime/client', 'runtime/auth', 'runtime/paging', 'runtime/waiting', ...WIRE, ...HTTP];

const DOCUMENT = ['codegen/document', 'codegen/problems', 'codegen/text'];
const MODEL = ['codegen/model', ...DOCUMENT];

export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'runtime/base': [],
  'runtime/errors': BASE,
  'runtime/config': ERRORS,
  'runtime/wire': ERRORS,
  'runtime/http': CONFIG,
  'runtime/auth': HTTP,
  'runtime/paging': WIRE,
  'runtime/waiting': ['runtime/http', ...WIRE],
  'runtime/client': CLIENT,
  runtime: CLIENT,

  generated: ['runtime', 'runtime/client'],
  sdk: ['generated', ...CLIENT],
  cli: ['sdk', 'codegen', ...CLIENT],
  'local-workspace': BASE,

  'codegen/text': [],
  'codegen/document': [],
  'codegen/problems': ['codegen/document'],
  'codegen/load': DOCUMENT,
  'codegen/model': DOCUMENT,
  'codegen/types': MODEL,
  'codegen/view': ['codegen/types', ...MODEL],
  'codegen/render': ['codegen/view', 'codegen/types', ...MODEL],
  'codegen/output': DOCUMENT,
  'codegen/diff': MODEL,
  codegen: ['codegen/load', 'codegen/render', 'codegen/output', 'codegen/diff', ...MODEL],
};

/** Folders whose sub-folders are rooms of their own. */
const DIVIDED = ['runtime', 'codegen'];

/** The room of a file. */
export function roomOf(file: string): string {
  const [top = '', second = '', ...rest] = file.split('/');
  return DIVIDED.includes(top) && rest.length > 0 ? `${top}/${second}` : top;
}
