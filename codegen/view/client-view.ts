import type { Package, Sdk, Service } from '../model/model.js';
import { docView, type DocView } from '../text/doc.js';
import { serviceDoc } from './service-doc.js';

/** What a client file prints. */
export interface ClientView {
  readonly className: string;
  readonly runtime: string;
  readonly doc: DocView;
  readonly imports: readonly { readonly className: string; readonly from: string }[];
  readonly accessors: readonly { readonly name: string; readonly className: string; readonly doc: DocView }[];
}

interface Entry {
  readonly pkg: Package;
  readonly service: Service;
}

/** What the file of the workspace or of the account client prints. */
export function clientView(sdk: Sdk, level: 'workspace' | 'account', runtime: string): ClientView {
  const entries = sdk.packages.flatMap((pkg) => pkg.services.map((service): Entry => ({ pkg, service })));
  const own = entries.filter(
    ({ service }) => service.account === (level === 'account') && service.parent === undefined,
  );
  const imports = own.map(({ pkg, service }) => ({
    className: service.className,
    from: `./${pkg.name}/${service.file}.js`,
  }));
  const accessors = own.flatMap(({ service }) => {
    const { className } = service;
    const main = {
      name: service.accessor,
      className,
      doc: serviceDoc(service),
    };
    const aliases = service.aliases.map((name) => ({
      name,
      className,
      doc: docView(`Another name of \`${service.accessor}\`.`),
    }));
    return [main, ...aliases];
  });
  return {
    className: level === 'workspace' ? 'WorkspaceClient' : 'AccountClient',
    runtime,
    doc: docView(isForeign(entries) ? FOREIGN_DOC : CLIENT_DOCS[level]),
    imports,
    accessors: accessors.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function isForeign(entries: readonly Entry[]): boolean {
  return entries.length > 0 && entries.every(({ service }) => service.foreign);
}

const FOREIGN_DOC = [
  'A client for one server: every service as a property.',
  '',
  'Constructing it makes no network call.',
].join('\n');

const CLIENT_DOCS = {
  workspace: [
    'A client for one Databricks workspace: every workspace service as a property.',
    '',
    'Settings come from the options, then the environment, then `~/.databrickscfg`. Constructing it makes no network call.',
  ].join('\n'),
  account: [
    'A client for a Databricks account: every account service as a property.',
    '',
    'Needs `accountId` besides the host of the account console. Constructing it makes no network call.',
  ].join('\n'),
};
