import { describe, expect, it } from 'vitest';
import { unreleasedNotes, withEntry } from '../../../../scripts/release/change-log.js';

const LOG = `# Change log

What changes.

## Unreleased

- Faster uploads.

## 0.1.0 (2026-01-02)

The first version.
`;
const entry = { version: '0.2.0', date: '2026-11-25', api: '### Added\n\n- `jobs.Jobs.get`: new\n' };

describe('the change log of a release', () => {
  it('has the notes and the changes of the API under version and date, and room for the next', () => {
    expect(withEntry(LOG, entry)).toBe(`# Change log

What changes.

## Unreleased

## 0.2.0 (2026-11-25)

- Faster uploads.

### API: added

- \`jobs.Jobs.get\`: new

## 0.1.0 (2026-01-02)

The first version.
`);
  });

  it('can be extended again and again', () => {
    const twice = withEntry(withEntry(LOG, entry), { ...entry, version: '0.3.0', api: '' });
    expect(twice.match(/^## .*/gm)).toEqual([
      '## Unreleased',
      '## 0.3.0 (2026-11-25)',
      '## 0.2.0 (2026-11-25)',
      '## 0.1.0 (2026-01-02)',
    ]);
    expect(unreleasedNotes(twice)).toBe('');
  });

  it('takes the notes of the first version from the end of the file', () => {
    const first = withEntry('# Change log\n\n## Unreleased\n\nAll is new.\n', { ...entry, api: '' });
    expect(first).toBe('# Change log\n\n## Unreleased\n\n## 0.2.0 (2026-11-25)\n\nAll is new.\n');
  });

  it('must have a place for notes', () => {
    expect(() => withEntry('# Change log\n\n### Unreleased\n', entry)).toThrow('## Unreleased');
  });
});
