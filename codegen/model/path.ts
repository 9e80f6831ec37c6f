import type { SpecOperation } from '../document/document.js';

/** The path of an operation as a `google.api.http` template: `{path=**}` and resource names spelled out. */
export function pathTemplate(operation: SpecOperation): string {
  const multiSegment = operation.parameters.filter((parameter) => parameter.multiSegment);
  const withWildcards = multiSegment.reduce(
    (path, { name }) => path.replace(`{${name}}`, `{${name}=**}`),
    operation.path,
  );
  const { resourceName } = operation;
  if (resourceName === undefined) return withWildcards;
  const shape = resourceName.pattern.replace(/\{\w+\}/g, '*');
  return withWildcards.replace(resourceName.pattern, `{${resourceName.param}=${shape}}`);
}

/** The names of the parameters in a path of a document. */
export function pathFields(path: string): string[] {
  return [...path.matchAll(/\{([^{}=]+)[^{}]*\}/g)].map((match) => match[1] ?? '');
}
