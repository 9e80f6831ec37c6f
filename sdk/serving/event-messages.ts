import { createParser } from 'eventsource-parser';
import { DatabricksError } from '../../runtime/errors/index.js';

/** An event as it is on the wire. */
export interface Message {
  readonly event?: string | undefined;
  readonly data: string;
}

/** Longest event, in characters: a server that never ends one must not fill the memory. */
const MAX_EVENT = 64 * 2 ** 20;

/** The messages of a stream of events; a JSON object in its place is one message. Whoever stops early frees the connection. */
export async function* readMessages(stream: ReadableStream<Uint8Array>): AsyncGenerator<Message, void, undefined> {
  const messages: Message[] = [];
  const feed = messageFeed(messages);
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  try {
    for (let isOver = false; !isOver;) {
      const { done, value } = await reader.read();
      isOver = done;
      feed(done ? decoder.decode() : decoder.decode(value, { stream: true }), isOver);
      yield* messages.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Feed = (text: string, isLast: boolean) => void;

/** Takes the text of a stream bit by bit: what it begins with tells what it is. */
function messageFeed(messages: Message[]): Feed {
  let feed: Feed | undefined;
  return (text, isLast) => {
    const start = text.trimStart();
    feed ??= start === '' ? undefined : start.startsWith('{') ? jsonFeed(messages) : eventFeed(messages);
    feed?.(text, isLast);
  };
}

function eventFeed(messages: Message[]): Feed {
  let failure: Error | undefined;
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: (message) => messages.push(message),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') failure = tooLong();
    },
  });
  return (text, isLast) => {
    // A last event without the empty line behind it is still one.
    parser.feed(isLast ? `${text}\n\n` : text);
    if (failure !== undefined) throw failure;
  };
}

function jsonFeed(messages: Message[]): Feed {
  let data = '';
  return (text, isLast) => {
    data += text;
    if (data.length > MAX_EVENT) throw tooLong();
    if (isLast) messages.push({ data });
  };
}

function tooLong(): DatabricksError {
  return new DatabricksError('an event of the stream is too long');
}
