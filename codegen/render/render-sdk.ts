import { generateTypes } from '../types/generate-types.js';
import type { Package, Sdk } from '../model/model.js';
import { clientView } from '../view/client-view.js';
import { packageIndexView, typesView } from '../view/package-view.js';
import { hasOperations, pathsView, restIndexView } from '../view/rest-view.js';
import { servicesPageView } from '../view/services-page-view.js';
import { serviceView } from '../view/service-view.js';
import { loadTemplates } from './load-templates.js';
import { createRender, type Render, type Templates } from './render.js';

/** What rendering may be told. */
export interface RenderOptions {
  /** Templates by name that replace those of the package. Default: the package's own. */
  readonly templates?: Templates | undefined;
  /** How generated code imports the runtime, seen from the output's root. Default `databricks-sdk-ts/runtime`. */
  readonly runtime?: string | undefined;
  /** Called when work on a package begins. */
  readonly onPackage?: ((name: string) => void) | undefined;
}

/**
 * Renders the whole SDK: file contents by path, not yet formatted.
 *
 * @param sdk - as `buildModel` gives it
 * @returns every file of the output, sorted by path
 */
export async function render(sdk: Sdk, options: RenderOptions = {}): Promise<Map<string, string>> {
  const runtime = options.runtime ?? 'databricks-sdk-ts/runtime';
  const print = createRender(new Map([...(await loadTemplates()), ...(options.templates ?? [])]));
  const types = await generateTypes(sdk, options.onPackage);
  const files = new Map<string, string>();
  for (const pkg of sdk.packages) {
    const declared = types.get(pkg.name) ?? { declarations: '', imports: [], runtimeTypes: [] };
    files.set(`${pkg.name}/types.ts`, print('types', typesView(pkg, declared, nested(runtime))));
    renderPackage(pkg, { print, runtime: nested(runtime), files });
  }
  renderRoot(sdk, { print, runtime, files });
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Target {
  readonly print: Render;
  readonly runtime: string;
  readonly files: Map<string, string>;
}

function renderPackage(pkg: Package, { print, runtime, files }: Target): void {
  for (const service of pkg.services) {
    files.set(`${pkg.name}/${service.file}.ts`, print('service', serviceView(pkg, service, runtime)));
  }
  files.set(`${pkg.name}/index.ts`, print('package-index', packageIndexView(pkg)));
  if (hasOperations(pkg)) files.set(`${pkg.name}/paths.ts`, print('paths', pathsView(pkg, runtime)));
}

function renderRoot(sdk: Sdk, { print, runtime, files }: Target): void {
  files.set('index.ts', print('index', {}));
  files.set('workspace-client.ts', print('client', clientView(sdk, 'workspace', runtime)));
  files.set('account-client.ts', print('client', clientView(sdk, 'account', runtime)));
  files.set('rest/index.ts', print('rest-index', restIndexView(sdk, nested(runtime))));
  files.set('README.md', print('readme', {}));
  files.set('SERVICES.md', print('services-page', servicesPageView(sdk)));
  files.set('model.json', `${JSON.stringify(sdk, null, 2)}\n`);
}

/** A relative specifier as seen from one folder further down. */
function nested(runtime: string): string {
  return runtime.startsWith('.') ? `../${runtime.replace(/^\.\//, '')}` : runtime;
}
