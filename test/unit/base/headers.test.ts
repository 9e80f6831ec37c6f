import { expect, it } from 'vitest';
import { lowerCaseNames } from '../../../runtime/base/headers.js';

it('lowers the names of headers, and leaves out those without a value', () => {
  expect(lowerCaseNames({ 'X-Trace': 'A', accept: 'b', 'X-None': undefined })).toEqual({ 'x-trace': 'A', accept: 'b' });
  expect(lowerCaseNames(undefined)).toEqual({});
});
