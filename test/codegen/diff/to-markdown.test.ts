import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../codegen/diff/diff-models.js';
import { toMarkdown } from '../../../codegen/diff/to-markdown.js';
import { diffOf, modelOf, object, type SmallDocument } from './small-documents.js';

const text = { type: 'string' };

describe('the entry for the change log', () => {
  it('counts first, then has breaking changes first, each list by package', () => {
    const before: Record<string, SmallDocument> = {
      p: {
        operations: { 'Pets.get': { path: '/pets/{id}', answer: 'Pet' }, 'Pets.gone': { path: '/gone/{id}' } },
        schemas: { Pet: object({ id: text, name: text, nick: text }), Kind: { ...text, enum: ['CAT', 'DOG'] } },
      },
      a: { schemas: { Old: text } },
    };
    const after: Record<string, SmallDocument> = {
      p: {
        operations: {
          'Pets.get': { path: '/v2/pets/{id}', answer: 'Pet', query: { view: {} }, more: { deprecated: true } },
          'Pets.list': { path: '/pets', query: { page: {} } },
        },
        schemas: { Pet: object({ id: text }), Kind: { ...text, enum: ['CAT'] } },
      },
      a: {},
      n: { operations: { 'News.get': { more: { 'x-databricks-preview': 'PUBLIC_PREVIEW' } } }, schemas: { New: text } },
    };
    expect(toMarkdown(diffModels(modelOf(before), modelOf(after)))).toBe(`### Overview

- New: 1 package, 1 service, 2 operations, 2 types, 1 field
- Removed: 1 operation, 2 types, 2 fields, 1 value
- Renamed, or sent to another path: 1 moved operation
- Deprecated: 1 operation
- In all: 6 breaking changes, 1 preview

### Breaking changes

#### a

- Types removed: \`Old\`

#### p

- \`Pets\`: operations removed: \`gone\`
- \`Kind\`: values removed: \`DOG\`
- \`Pet\`: fields removed: \`name\`, \`nick\`

### Deprecated

#### p

- \`Pets\`: operations deprecated: \`get\`

### Previews

#### n

- \`News.get\`: is in public preview

### Added

#### n

- New package
- \`News\`: new service, \`w.news\`
- \`News\`: new operations: \`get\`

#### p

- \`Pets\`: new operations: \`list\`
- \`Pets.get\` (\`GetRequest\`): new fields: \`view\`

### Moved paths

#### p

- \`Pets.get\`: \`GET /pets/{id}\` → \`GET /v2/pets/{id}\`
`);
  });

  it('tells a new field that is required by itself', () => {
    const version = (...required: string[]): SmallDocument => ({
      operations: { 'Pets.put': { method: 'post', body: 'Pet' } },
      schemas: { Pet: object(Object.fromEntries(required.map((name) => [name, text])), ...required) },
    });
    expect(toMarkdown(diffOf(version('a'), version('a', 'b', 'c')))).toContain(
      '- `Pets.put` (`Pet.b`): is new and required, `string`\n- `Pets.put` (`Pet.c`): is new and required, `string`\n',
    );
  });

  it('breaks long lists into lines between their members', () => {
    const names = Array.from({ length: 12 }, (_, position) => `field_number_${position}`);
    const schemas = (...fields: string[]) => ({ Pet: object(Object.fromEntries(fields.map((name) => [name, text]))) });
    const entry = toMarkdown(diffOf({ schemas: schemas() }, { schemas: schemas(...names) }));
    const [first = '', ...others] = entry.slice(entry.indexOf('- `Pet`')).trimEnd().split('\n');
    expect(first).toMatch(/^- `Pet`: new fields: `field_number_0`, .*,$/);
    expect(others.join('\n')).toMatch(/^( {2}`field_number_\d+`(, `field_number_\d+`)*(,\n|$))+$/);
    expect([first, ...others].every((line) => line.length <= 120)).toBe(true);
  });

  it('says what to use instead where a document says so', () => {
    const pet = (id: object): SmallDocument => ({ schemas: { Pet: object({ id }) } });
    const after = pet({ ...text, deprecated: true, description: 'Deprecated. Use `name`.' });
    expect(toMarkdown(diffOf(pet(text), after))).toContain('- `Pet`: fields deprecated: `id` (use `name`)\n');
  });

  it('says so when nothing differs', () => {
    expect(toMarkdown(diffOf({}, {}))).toBe('The API has not changed.\n');
  });
});
