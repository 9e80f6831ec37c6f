import { describe, expect, it } from 'vitest';
import { DatabricksError } from '../../../../runtime/errors/index.js';
import { ServingStream } from '../../../../sdk/serving/serving-stream.js';
import type { ServingEvent } from '../../../../sdk/serving/serving-event.js';
import { failureOf } from '../../../support/failures.js';

async function textOf(...events: readonly object[]): Promise<string> {
  const stream = new ServingStream(async function* all() {
    yield* events as readonly ServingEvent[];
  });
  let text = '';
  for await (const piece of stream.text()) text += piece;
  return text;
}

const message = (id: string | undefined, ...texts: readonly string[]): object => ({
  type: 'message',
  id,
  role: 'assistant',
  content: texts.map((text) => ({ type: 'output_text', text })),
});
const delta = (item_id: string | undefined, text: string, content_index?: number): object => ({
  type: 'response.output_text.delta',
  item_id,
  delta: text,
  content_index,
});
const done = (item: object): object => ({ type: 'response.output_item.done', item });
const completed = (...output: readonly object[]): object => ({ type: 'response.completed', response: { output } });

describe('the text of an answer of the Responses API', () => {
  it.each<[string, readonly object[]]>([
    ['pieces', [delta('m', 'a'), delta('m', 'b')]],
    [
      'pieces and the whole',
      [delta('m', 'a'), delta('m', 'b'), done(message('m', 'ab')), completed(message('m', 'ab'))],
    ],
    [
      'pieces and the whole of each part',
      [
        delta('m', 'a', 0),
        delta('m', 'b', 1),
        { type: 'response.output_text.done', item_id: 'm', text: 'a' },
        done(message('m', 'a', 'b')),
      ],
    ],
    ['the whole under another id', [delta('fake', 'a'), delta('fake', 'b'), done(message('m', 'ab'))]],
    ['pieces without an id', [delta(undefined, 'ab'), done(message('m', 'ab'))]],
    ['the whole with a rest', [delta('m', 'a'), done(message('m', 'ab'))]],
    ['items only', [done(message('m', 'a')), done(message('n', 'b')), completed(message('m', 'a'), message('n', 'b'))]],
    ['items without ids', [done(message(undefined, 'a')), done(message(undefined, 'b'))]],
    ['items that share an id', [done(message('m', 'a')), done(message('m', 'b'))]],
    [
      'pieces of items that share an id',
      [delta('m', 'a'), done(message('m', 'a')), delta('m', 'b'), done(message('m', 'b'))],
    ],
    ['the end only', [{ type: 'response.created', response: { output: [] } }, completed(message('m', 'ab'))]],
    ['bare items', [message('m', 'a'), message('n', 'b')]],
    ['a plain answer', [{ object: 'response', output: [{ type: 'reasoning', summary: [] }, message('m', 'ab')] }]],
    ['a message with text for its content', [done({ type: 'message', role: 'assistant', content: 'ab' })]],
    [
      'items of tools beside it',
      [
        done({ type: 'function_call', name: 'f', arguments: '{}' }),
        done({ type: 'function_call_output', output: 'x' }),
        delta('m', 'ab'),
      ],
    ],
    ['thoughts beside it', [{ type: 'response.reasoning_summary_text.delta', delta: 'hm' }, delta('m', 'ab')]],
  ])('is given once: %s', async (_what, events) => {
    expect(await textOf(...events)).toBe('ab');
  });

  it('is given twice when it is said twice', async () => {
    expect(await textOf(done(message('m', 'ok')), done(message('n', 'ok')))).toBe('okok');
    expect(await textOf(done(message(undefined, 'ok')), done(message(undefined, 'ok')))).toBe('okok');
  });
});

describe('the text of other answers', () => {
  it.each<[string, readonly object[]]>([
    [
      'ChatAgent',
      [
        { delta: { role: 'assistant', content: 'a', id: '1' } },
        { delta: { content: 'b', id: '1' }, finish_reason: 'stop' },
      ],
    ],
    [
      'ChatAgent with tools',
      [{ delta: { role: 'tool', content: '42', tool_call_id: 't' } }, { delta: { role: 'assistant', content: 'ab' } }],
    ],
    [
      'ChatAgent, whole',
      [
        {
          messages: [
            { role: 'assistant', content: '' },
            { role: 'tool', content: '42' },
            { role: 'assistant', content: 'ab' },
          ],
        },
      ],
    ],
    [
      'chat',
      [
        { choices: [{ delta: { content: 'a' } }] },
        { choices: [{ delta: { content: [{ type: 'text', text: 'b' }] } }] },
      ],
    ],
    ['chat, whole', [{ choices: [{ index: 0, message: { role: 'assistant', content: 'ab' } }] }]],
    [
      'chat, whole, in parts',
      [{ choices: [{ message: { content: [{ type: 'reasoning' }, { type: 'text', text: 'ab' }] } }] }],
    ],
    ['completions', [{ choices: [{ text: 'a' }] }, { choices: [{ text: 'b' }] }]],
    ['text for an answer', [{ content: 'ab' }]],
    ['a message in parts', [{ role: 'assistant', content: ['a', { type: 'text', text: 'b' }] }]],
    [
      'Anthropic',
      [
        { type: 'content_block_delta', delta: { type: 'thinking_delta', thinking: 'hm' } },
        { type: 'content_block_delta', delta: { type: 'text_delta', text: 'ab' } },
      ],
    ],
    ['Anthropic, whole', [{ type: 'message', role: 'assistant', content: [{ type: 'text', text: 'ab' }] }]],
    ['predictions', [{ predictions: ['ab'] }]],
    ['predictions with candidates', [{ predictions: [{ candidates: [{ text: 'ab' }, { text: 'other' }] }] }]],
    ['predictions that are chats', [{ predictions: { choices: [{ message: { content: 'ab' } }] } }]],
  ])('is that of %s', async (_what, events) => {
    expect(await textOf(...events)).toBe('ab');
  });

  it.each<[readonly object[], string]>([
    [[], '(events: none)'],
    [[{ unheard: 'secret words' }], '(events: with unheard)'],
    [[{ predictions: [1, 2] }], '(events: with predictions)'],
    [
      [{ object: 'chat.completion.chunk', choices: [{ delta: { tool_calls: [] }, finish_reason: 'tool_calls' }] }],
      '(events: chat.completion.chunk that ends with tool_calls)',
    ],
    [[done({ type: 'function_call', name: 'f' })], '(events: response.output_item.done)'],
  ])('is an error where there is none: %j', async (events, kinds) => {
    const error = await failureOf(textOf(...events));
    expect(error).toBeInstanceOf(DatabricksError);
    expect(error.message).toContain(kinds);
    expect(error.message).not.toContain('secret words');
  });
});
