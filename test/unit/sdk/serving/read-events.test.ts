import { describe, expect, it } from 'vitest';
import { ApiError, DatabricksError } from '../../../../runtime/errors/index.js';
import { readEvents } from '../../../../sdk/serving/read-events.js';
import type { ServingEvent } from '../../../../sdk/serving/serving-event.js';
import { failureOf } from '../../../support/failures.js';
import { reply } from '../../../support/http/exchange.js';

/** The events of a stream that arrives in these pieces. */
async function eventsOf(...pieces: readonly (string | Uint8Array)[]): Promise<ServingEvent[]> {
  const encoder = new TextEncoder();
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      bytes.forEach((chunk) => controller.enqueue(chunk));
      controller.close();
    },
  });
  const response = { ...reply(200), stream: () => stream };
  const events: ServingEvent[] = [];
  for await (const event of readEvents(response, '/serving-endpoints/m/invocations')) events.push(event);
  return events;
}

describe('the events of a streamed answer', () => {
  it('end with [DONE], whatever follows', async () => {
    expect(await eventsOf('data: {"id":"1"}\n\ndata: [DONE]\n\ndata: {"id":"2"}\n\n')).toEqual([{ id: '1' }]);
  });

  it('may be cut anywhere, inside of a character too', async () => {
    const bytes = new TextEncoder().encode('data: {"text":"é😀"}\n\n');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await eventsOf(...pieces)).toEqual([{ text: 'é😀' }]);
  });

  it('count without the empty line behind the last one', async () => {
    expect(await eventsOf('data: {"id":"1"}')).toEqual([{ id: '1' }]);
  });

  it.each(['no json', '[1]', '"text"', 'null'])('are objects: %s is an error that does not show it', async (data) => {
    const error = await failureOf(eventsOf(`data: ${data}\n\n`));
    expect(error).toBeInstanceOf(DatabricksError);
    expect(error.message).toBe(
      `POST /serving-endpoints/m/invocations: the stream holds an event that is no JSON object (${data.length} characters)`,
    );
  });

  it('have an end: one that goes on for ever is an error', async () => {
    const megabyte = 'x'.repeat(2 ** 20);
    const endless = Array.from({ length: 65 }, (_, index) => (index === 0 ? `data: "${megabyte}` : megabyte));
    expect((await failureOf(eventsOf(...endless))).message).toBe('an event of the stream is too long');
  });

  it('are not what keeps the connection awake', async () => {
    const sleepless = [
      ': comment',
      'data:',
      'event: ping\ndata: {"type":"ping"}',
      'event: keepalive\ndata: {"at":1}',
      'data: {"type":"keep-alive"}',
      'data: [KEEPALIVE]',
      'data: ping',
      'event: heartbeat\ndata: ',
    ];
    const pieces = sleepless.flatMap((text, id) => [`${text}\n\n`, `data: {"id":"${id}"}\n\n`]);
    expect(await eventsOf(...pieces)).toEqual(sleepless.map((_text, id) => ({ id: String(id) })));
  });

  it('are one where a JSON object comes in place of a stream, whatever it is called', async () => {
    expect(await eventsOf('\n {"id":', '"1"}')).toEqual([{ id: '1' }]);
  });

  it('may be long', async () => {
    const text = 'x'.repeat(2 ** 20);
    expect(await eventsOf(`data: {"text":"${text}"}\n\n`)).toEqual([{ text }]);
  });
});

describe('an error in the middle of a stream', () => {
  it.each<[what: string, piece: string, errorCode: string | undefined, message: string]>([
    ['by the name of the event', 'event: error\ndata: {"message":"bad"}\n\n', undefined, 'bad'],
    ['by its type', 'data: {"type":"error","message":"bad"}\n\n', undefined, 'bad'],
    ['of the service', 'data: {"error_code":"X","message":"bad"}\n\n', 'X', 'bad'],
    ['of OpenAI', 'data: {"error":{"message":"bad","code":"rate_limit"}}\n\n', 'rate_limit', 'bad'],
    ['with a type for a code', 'data: {"error":{"message":"bad","type":"overloaded"}}\n\n', 'overloaded', 'bad'],
    ['with a number for a code', 'data: {"error":{"message":"bad","code":529}}\n\n', undefined, 'bad'],
    ['that is a text', 'data: {"error":"bad"}\n\n', undefined, 'bad'],
    [
      'of a response',
      'data: {"type":"response.failed","response":{"error":{"code":"X","message":"bad"}}}\n\n',
      'X',
      'bad',
    ],
    ['without words', 'event: error\ndata: {}\n\n', undefined, 'the server broke off its answer and did not say why'],
  ])('%s', async (_what, piece, errorCode, message) => {
    const error = await failureOf(eventsOf('data: {"id":"1"}\n\n', piece));
    expect(error).toBeInstanceOf(ApiError);
    expect([(error as ApiError).errorCode, error.message]).toEqual([errorCode, message]);
  });

  it('is not an empty error_code', async () => {
    expect(await eventsOf('data: {"error_code":"","error":null}\n\n')).toEqual([{ error_code: '', error: null }]);
  });
});
