import { describe, expect, it } from 'vitest';
import { scrub } from '../../../runtime/auth/scrub.js';

describe('scrub', () => {
  it.each([
    ['a secret as it is', 'got p@ss/w', 'got ***'],
    ['a secret as a form has it', 'got p%40ss%2Fw', 'got ***'],
    ['markup and line breaks', '<p>one</p>\r\n<b>two</b>', 'one two'],
    ['a bearer token', 'Authorization: Bearer abc.def', 'Authorization: ***'],
    ['harmless text', 'no such client', 'no such client'],
  ])('handles %s', (_name, text, want) => {
    expect(scrub(text, ['p@ss/w', undefined, ''])).toBe(want);
  });

  it('takes linear time', () => {
    const start = performance.now();
    for (const part of ['<', 'eyJ', 'Bearer ', '"token":"', '<a ', 'https://']) scrub(part.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
