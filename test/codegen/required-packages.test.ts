import { describe, expect, it } from 'vitest';
import { packageProblem } from '../../codegen/required-packages.js';

const GOOD = {
  handlebars: '4.7.9',
  'openapi-typescript': '7.13.0',
  prettier: '3.0.0',
  typescript: '5.9.3',
  yaml: '2.0.0',
};

const problemWith = (versions: Readonly<Record<string, string | undefined>>): string | undefined => {
  const installed = new Map(Object.entries({ ...GOOD, ...versions }));
  return packageProblem((name) => installed.get(name));
};

describe('the packages of the generator', () => {
  it('may be of any version that works', () => {
    expect(problemWith({})).toBeUndefined();
    expect(problemWith({ handlebars: '5.0.0', prettier: '4.1.0-beta.1', yaml: '3.0.0' })).toBeUndefined();
  });

  it.each([
    ['handlebars', '4.7.8', '4.7.9 or later'],
    ['handlebars', '4.0.14', '4.7.9 or later'],
    ['openapi-typescript', '6.7.6', '7.x'],
    ['prettier', '2.8.8', '3.0.0 or later'],
    ['typescript', '6.0.2', '5.x'],
    ['typescript', '7.0.0-dev.20260101', '5.x'],
    ['yaml', '1.10.2', '2.0.0 or later'],
  ])('are refused: %s %s', (name, version, range) => {
    const problem = problemWith({ [name]: version });
    expect(problem).toContain(`the package ${name} in version ${range}, and ${version} is installed: npm install`);
  });

  it('are all named in one message that says what to install', () => {
    expect(problemWith({ prettier: undefined, yaml: '1.10.2' })).toBe(
      'databricks-sdk-codegen needs the package prettier, which is not installed; ' +
        'the package yaml in version 2.0.0 or later, and 1.10.2 is installed: ' +
        'npm install --save-dev prettier@3 yaml@2',
    );
  });
});
