import { describe, expect, it } from 'vitest';
import type { CommandStatusResponse } from '../../../../generated/compute/types.js';
import { commandResult } from '../../../../sdk/command-execution/command-result.js';
import { dedent } from '../../../../sdk/command-execution/dedent.js';

describe('dedent', () => {
  it.each([
    ['x = 1', 'x = 1'],
    ['\n\n    if x:\n      y()\n\n', 'if x:\n  y()'],
    ['\tif x:\n\t\ty("\t")', 'if x:\n    y("\t")'],
    ['  a\r\n\r\n  b', 'a\n\nb'],
    ['   ', ''],
  ])('turns %j into %j', (code, want) => expect(dedent(code)).toBe(want));
});

describe('commandResult', () => {
  it.each<[string, CommandStatusResponse, unknown]>([
    [
      'text without prompts',
      { results: { resultType: 'text', data: 'Out[12]: 4' } },
      { type: 'text', text: '4', truncated: false },
    ],
    [
      'a table',
      {
        results: {
          resultType: 'table',
          data: [[1, null]],
          schema: [
            { name: 'id', type: '"long"', metadata: '{}' },
            { name: 'name', type: 'string' },
          ],
          truncated: true,
        },
      },
      {
        type: 'table',
        columns: [
          { name: 'id', type: 'long' },
          { name: 'name', type: 'string' },
        ],
        rows: [[1, null]],
        truncated: true,
      },
    ],
    [
      'an image',
      { results: { resultType: 'image', data: 'data:image/png;base64,AA' } },
      { type: 'image', images: ['data:image/png;base64,AA'] },
    ],
    [
      'images by file',
      { results: { resultType: 'images', fileNames: ['/plots/a.png', '/plots/b.png'] } },
      { type: 'image', images: ['/plots/a.png', '/plots/b.png'] },
    ],
    ['nothing', { status: 'Finished' }, { type: 'text', text: '', truncated: false }],
    [
      'an error without a result',
      { status: 'Error' },
      { type: 'error', message: 'the command ended with status Error and no result' },
    ],
  ])('reads %s', (_name, response, want) => expect(commandResult(response)).toEqual(want));

  it.each([
    [
      '<span class="ansi-red-fg">NameError</span>: name &#39;x&#39; is not defined &lt;1&gt;',
      '',
      "NameError: name 'x' is not defined <1>",
    ],
    ['java.lang.Exception: bad thing; nested exception is:', '', 'bad thing'],
    [
      'failed',
      'ExecutionError: An error occurred\n  StatusCode=400\n  StatusDescription=BAD_REQUEST\nmore',
      'An error occurred\nStatusCode=400\nStatusDescription=BAD_REQUEST',
    ],
    ['failed', 'x ErrorMessage=no access', 'no access'],
    ['', 'Traceback\n\u001b[0;31mValueError\u001b[0m: 7', 'ValueError: 7'],
  ])('finds the reason in %j and %j', (summary, cause, message) => {
    expect(commandResult({ results: { resultType: 'error', summary, cause } })).toMatchObject({
      type: 'error',
      message,
    });
  });

  it('gives the trace without colours', () => {
    const results = { resultType: 'error' as const, summary: 'E', cause: '\u001b[0;31m----\u001b[0m\nE: 1' };
    expect(commandResult({ status: 'Error', results })).toEqual({ type: 'error', message: 'E', trace: '----\nE: 1' });
  });
});
