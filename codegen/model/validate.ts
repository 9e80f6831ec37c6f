import type { SpecDocument } from '../document/document.js';
import type { Operation, Package, Service } from './model.js';
import { isIdentifier } from '../text/naming.js';
import type { Problems } from '../problems/problems.js';
import { SERVICE_MEMBERS } from './settle-names.js';

/** Reports names that would collide in generated code: members of a class, files and properties of a client. */
export function validateNames(
  documents: readonly SpecDocument[],
  packages: readonly Package[],
  problems: Problems,
): void {
  packages.forEach((pkg, position) => {
    const document = documents[position];
    if (document === undefined) return;
    for (const service of pkg.services) {
      validateService(document, pkg, service, problems);
      validateMembers(document, pkg, service, problems);
    }
  });
  validateAccessors(documents, packages, problems);
}

function validateService(document: SpecDocument, pkg: Package, service: Service, problems: Problems): void {
  const report = (problem: string, remedy: string): void =>
    problems.inDocument(document, `/tags/${document.tags.findIndex((tag) => tag.name === service.name)}/name`, {
      problem,
      remedy,
    });
  if (!isIdentifier(service.name)) report(`the service "${service.name}" is no identifier`, 'Rename the tag');
  if (service.className in pkg.types)
    report(`the class ${service.className} has the name of a schema`, 'Rename one of them');
  const parent = service.parent;
  if (parent !== undefined && !pkg.services.some((other) => other.name === parent)) {
    report(
      `the parent service "${parent}" is not in the document`,
      'Name a tag of the same document in x-databricks-parent-service',
    );
  }
}

function validateMembers(document: SpecDocument, pkg: Package, service: Service, problems: Problems): void {
  const children = pkg.services.filter((other) => other.parent === service.name).map((other) => other.accessor);
  const waiters = service.operations.flatMap(({ wait }) => (wait === undefined ? [] : [wait.waiter]));
  const taken = new Set([...children, ...waiters]);
  for (const { operation, member } of service.operations.flatMap(membersOf)) {
    if (taken.has(member) || SERVICE_MEMBERS.has(member)) {
      const source = document.operations.find((candidate) => candidate.id === operation.id);
      if (source !== undefined) {
        problems.inOperation(document, source, {
          at: '/operationId',
          problem: SERVICE_MEMBERS.has(member)
            ? `no method can be named "${member}", which JavaScript or the runtime gives a meaning of its own`
            : `${service.name} would have two members named "${member}"`,
          remedy: 'Rename the operation in an overlay',
        });
      }
    }
    taken.add(member);
  }
}

function membersOf(operation: Operation): { operation: Operation; member: string }[] {
  const names = operation.wait === undefined ? [operation.name] : [operation.name, `${operation.name}AndWait`];
  return names.map((member) => ({ operation, member }));
}

/** Two services of one client must not share a property. */
function validateAccessors(documents: readonly SpecDocument[], packages: readonly Package[], problems: Problems): void {
  const taken = new Map<string, string>();
  packages.forEach((pkg, position) => {
    for (const service of pkg.services.filter((candidate) => candidate.parent === undefined)) {
      const key = `${service.account ? 'account' : 'workspace'} client, ${service.accessor}`;
      const document = documents[position];
      if (taken.has(key) && document !== undefined) {
        problems.inDocument(document, '/tags', {
          problem: `the services ${taken.get(key)} and ${pkg.name}.${service.name} would share one property (${key})`,
          remedy: 'Rename one of the tags in an overlay',
        });
      }
      taken.set(key, `${pkg.name}.${service.name}`);
    }
  });
}
