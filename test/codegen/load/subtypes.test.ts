import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../codegen/document/document.js';
import { untangleSubtypes } from '../../../codegen/load/subtypes.js';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const own: Schema = { type: 'object', properties: { purrs: { type: 'boolean' } } };

describe('untangleSubtypes', () => {
  it.each(['oneOf', 'anyOf'] as const)('gives a child the fields of a parent that is %s its children', (choice) => {
    const parent: Schema = {
      type: 'object',
      properties: { kind: { type: 'string' } },
      required: ['kind'],
      [choice]: [ref('p.Cat')],
    };
    const child: Schema = { allOf: [ref('p.Pet'), own] };
    const result = untangleSubtypes(
      new Map([
        ['p.Pet', parent],
        ['p.Cat', child],
      ]),
    );
    expect(result.get('p.Pet')).toEqual(parent);
    expect(result.get('p.Cat')).toEqual({
      allOf: [{ type: 'object', properties: { kind: { type: 'string' } }, required: ['kind'] }, own],
    });
  });

  it('leaves plain inheritance alone', () => {
    const child: Schema = { allOf: [ref('p.Pet'), own] };
    const parent: Schema = { type: 'object', properties: {} };
    expect(
      untangleSubtypes(
        new Map([
          ['p.Pet', parent],
          ['p.Cat', child],
        ]),
      ).get('p.Cat'),
    ).toEqual(child);
  });
});
